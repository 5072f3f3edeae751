// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/clusterform.h"

#include "gui/pages/clusterchanges.h"
#include "gui/pages/regionfield.h"
#include "gui/session.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/valuefield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// A label in front of a field and, below the field, more about it. The label's buddy is the editor, because
/// a field is more than its editor.
void addRow(QGridLayout *form, const QString &text, QWidget *field, QWidget *editor,
            std::initializer_list<QWidget *> below = {})
{
    auto *label = new QLabel(text, form->parentWidget());
    label->setBuddy(editor);
    const int row = form->rowCount();
    // In line with a field of one line, and with the first line of a larger one.
    const int height = editor->sizeHint().height();
    if (height < 3 * label->sizeHint().height())
        label->setMinimumHeight(height);
    else
        label->setContentsMargins(0, Rhythm / 2, 0, 0);
    form->addWidget(label, row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(Rhythm / 2);
    column->addWidget(field);
    for (QWidget *widget : below)
        column->addWidget(widget);
    form->addLayout(column, row, 1);
}

QString domainSentence(const Catalog &catalog, const Cluster &cluster)
{
    const QString domain = clusterDomain(catalog, cluster);
    if (!domain.isEmpty())
        return ClusterForm::tr("Applications: *.apps.%1, API: api.%1").arg(domain);
    return ClusterForm::tr("The prefix or the custom domain that was given when the cluster was created.");
}

/// What was imported and cannot be changed here.
QString facts(const Cluster &cluster)
{
    QStringList facts;
    if (!cluster.version.isEmpty())
        facts.append(ClusterForm::tr("OpenShift %1").arg(cluster.version));
    if (!cluster.apiVisibility.isEmpty())
        facts.append(ClusterForm::tr("API: %1").arg(cluster.apiVisibility));
    if (!cluster.ingressVisibility.isEmpty())
        facts.append(ClusterForm::tr("Ingress: %1").arg(cluster.ingressVisibility));
    if (!cluster.outboundType.isEmpty())
        facts.append(ClusterForm::tr("Outbound type: %1").arg(cluster.outboundType));
    if (cluster.podNetwork)
        facts.append(ClusterForm::tr("Pod network: %1").arg(cluster.podNetwork->text()));
    if (cluster.serviceNetwork)
        facts.append(ClusterForm::tr("Service network: %1").arg(cluster.serviceNetwork->text()));
    return facts.join(u" · "_s);
}

} // namespace

ClusterForm::ClusterForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * Rhythm);
    form->setVerticalSpacing(Rhythm);
    form->setColumnStretch(1, 1);
    addIdentity(form);
    addNetworks(form);
    for (const ValueField *field : { m_name, m_domain, m_sources, m_clientSources })
        connect(field, &ValueField::errorChanged, this, &ClusterForm::errorsChanged);
    connect(m_region, &RegionField::errorChanged, this, &ClusterForm::errorsChanged);
    connect(&session, &Session::changed, this, &ClusterForm::refresh);
    refresh();
}

bool ClusterForm::hasErrors() const
{
    return m_name->hasError() || m_region->hasError() || m_domain->hasError() || m_sources->hasError()
        || m_clientSources->hasError();
}

void ClusterForm::addIdentity(QGridLayout *form)
{
    m_name = new ValueField(
        ValueField::Shape::Line,
        [this](const QString &text) { return renameCluster(m_session, m_session.currentCluster(), text); },
        this);
    m_name->setEditorName(u"name"_s, tr("Name of the cluster"));
    addRow(form, tr("Na&me:"), m_name, m_name->editor());

    m_cloud = new QComboBox(this);
    m_cloud->setObjectName(u"cloud"_s);
    m_cloud->addItem(tr("Azure public cloud"));
    m_cloud->addItem(tr("Azure US Government"));
    connect(m_cloud, &QComboBox::activated, this, &ClusterForm::changeCloud);
    addRow(form, tr("Cl&oud:"), m_cloud, m_cloud);

    m_region = new RegionField(m_session, this);
    addRow(form, tr("Re&gion:"), m_region, m_region->editor());

    m_domain = new ValueField(
        ValueField::Shape::Line, [this](const QString &text) { return changeDomain(m_session, text); }, this);
    m_domain->setEditorName(u"domain"_s, tr("Domain of the cluster"));
    m_domain->setPlaceholderText(tr("contoso or aro.contoso.com", "example of a domain"));
    m_clusterDomain = new TextLabel({}, this, TextLabel::Weight::Quiet);
    m_clusterDomain->setSelectable();
    m_clusterDomain->setObjectName(u"clusterDomain"_s);
    m_facts = new TextLabel({}, this, TextLabel::Weight::Quiet);
    m_facts->setObjectName(u"facts"_s);
    addRow(form, tr("&Domain:"), m_domain, m_domain->editor(), { m_clusterDomain, m_facts });
}

void ClusterForm::addNetworks(QGridLayout *form)
{
    m_sources = new ValueField(
        ValueField::Shape::Lines, [this](const QString &text) { return changeSources(m_session, text); },
        this);
    m_sources->setEditorName(u"sources"_s, tr("Networks of the cluster"));
    m_sources->setPlaceholderText(u"10.0.0.0/23\n10.0.2.0/23"_s);
    auto *about = new TextLabel(
        tr("The subnets of the control plane and of the workers: the sources of the egress rules."), this,
        TextLabel::Weight::Quiet);
    addRow(form, tr("Cluster net&works:"), m_sources, m_sources->editor(), { about });

    m_clientSources = new ValueField(
        ValueField::Shape::Lines,
        [this](const QString &text) { return changeClientSources(m_session, text); }, this);
    m_clientSources->setEditorName(u"clientSources"_s, tr("Networks of the clients"));
    m_clientSources->setPlaceholderText(u"192.168.0.0/16"_s);
    auto *aboutClients = new TextLabel(tr("The networks of the people who open the console and the "
                                          "applications or read Insights results; needed for these alone."),
                                       this, TextLabel::Weight::Quiet);
    addRow(form, tr("Clien&t networks:"), m_clientSources, m_clientSources->editor(), { aboutClients });
}

void ClusterForm::refresh()
{
    const Cluster &cluster = m_session.cluster();
    const int owner = m_session.currentCluster();
    m_name->setValue(owner, cluster.name);
    m_cloud->setCurrentIndex(static_cast<int>(cluster.cloud));
    m_domain->setValue(owner, cluster.domain);
    m_clusterDomain->setText(domainSentence(m_session.catalog(), cluster));
    m_sources->setValue(owner, joined(cluster.sources, u"\n"_s));
    m_clientSources->setValue(owner, joined(cluster.clientSources, u"\n"_s));
    const QString sentence = facts(cluster);
    m_facts->setText(sentence);
    m_facts->setVisible(!sentence.isEmpty());
}

void ClusterForm::changeCloud(int index)
{
    m_session.editCluster(tr("Change cloud"),
                          [index](Cluster &cluster) { cluster.cloud = static_cast<Cloud>(index); });
}

} // namespace aro
