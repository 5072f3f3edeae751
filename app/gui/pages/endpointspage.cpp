// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/endpointspage.h"

#include "gui/pages/endpointdetails.h"
#include "gui/pages/endpointtable.h"
#include "gui/pages/ownendpointform.h"
#include "gui/session.h"
#include "gui/steps.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "models/endpointfilter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// A few sentences; the others are on the page of the rules.
QString warningText(const Notes &notes)
{
    constexpr qsizetype Shown = 3;
    QStringList sentences;
    for (const Note &note : notes.first(std::min(notes.size(), Shown)))
        sentences.append(noteText(note));
    if (notes.size() > Shown)
        sentences.append(
            EndpointsPage::tr("… and %n more note(s)", nullptr, static_cast<int>(notes.size() - Shown)));
    return sentences.join(u'\n');
}

} // namespace

EndpointsPage::EndpointsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    QVBoxLayout *layout = startPage(
        this, title(), tr("Every endpoint of the picked cluster, why it is needed and who says so."));
    addFilters(layout);
    m_hint = new NoteBar(this);
    m_hint->setObjectName(u"nothingChosen"_s);
    layout->addWidget(m_hint);
    m_warnings = new NoteBar(this);
    m_warnings->setObjectName(u"warnings"_s);
    layout->addWidget(m_warnings);
    m_table = new EndpointTable(session.catalog(), this);
    layout->addWidget(m_table, 1);
    m_details = new EndpointDetails(session.catalog(), this);
    layout->addWidget(m_details);
    addOwnEndpoints(layout);
    connectTable();
    connect(&session, &Session::changed, this, &EndpointsPage::refresh);
    connect(&session, &Session::changed, this, &Page::stateChanged);
    refresh();
}

QString EndpointsPage::title() const
{
    return tr("Endpoints", "step of the assistant");
}

StepState EndpointsPage::state() const
{
    return endpointsState(m_session);
}

QString EndpointsPage::helpTopic() const
{
    return u"endpoints"_s;
}

void EndpointsPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

void EndpointsPage::addFilters(QBoxLayout *layout)
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter for the endpoints"));
    m_filter->setPlaceholderText(tr("Filter: words from any column"));
    m_filter->setClearButtonEnabled(true);
    leaveDropsToWindow(m_filter);
    m_show = new QComboBox(this);
    m_show->setObjectName(u"show"_s);
    m_show->setAccessibleName(tr("Which endpoints are shown"));
    m_show->addItem(tr("Chosen and proxied"));
    m_show->addItem(tr("Chosen only"));
    m_show->addItem(tr("All of the catalog"));
    m_baseline = new QCheckBox(tr("Article of 2023-10-10 onl&y"), this);
    m_baseline->setObjectName(u"baselineOnly"_s);
    m_baseline->setToolTip(
        tr("Leaves out the endpoints that were documented elsewhere or later, for the whole project"));

    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    row->addWidget(m_filter, 1);
    row->addWidget(m_show);
    row->addWidget(m_baseline);
    layout->addLayout(row);
    connect(m_baseline, &QCheckBox::clicked, this, [this](bool isOn) {
        m_session.edit(tr("Switch the edition"), [isOn](Project &project) { project.baselineOnly = isOn; });
    });
}

void EndpointsPage::addOwnEndpoints(QBoxLayout *layout)
{
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(u"ownRemove"_s);
    m_remove->setToolTip(tr("Remove the picked own endpoint"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    auto *form = new OwnEndpointForm(m_session, this);
    connect(form, &OwnEndpointForm::added, m_table, &EndpointTable::pick);
    row->addWidget(form, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    layout->addLayout(row);
}

void EndpointsPage::connectTable()
{
    connect(m_filter, &QLineEdit::textChanged, m_table,
            [this](const QString &text) { m_table->filter().setWords(text); });
    connect(m_show, &QComboBox::currentIndexChanged, m_table,
            [this](int index) { m_table->filter().setShow(static_cast<EndpointFilter::Show>(index)); });
    connect(m_table, &EndpointTable::currentRowChanged, this, &EndpointsPage::refreshDetails);
    connect(m_table, &EndpointTable::leaveOutRequested, this, &EndpointsPage::leaveOut);
    connect(m_table, &EndpointTable::removeRequested, this, &EndpointsPage::removeOwn);
    connect(m_table, &EndpointTable::copied, this, &EndpointsPage::reportCopy);
    connect(m_hint, &NoteBar::actionTriggered, this, [this] { Q_EMIT stepRequested(FeaturesStep); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const EndpointRow *row = m_table->currentRow())
            removeOwn(*row);
    });
}

void EndpointsPage::refresh()
{
    if (!isVisible())
        return;
    const Cluster &cluster = m_session.cluster();
    QList<EndpointRow> rows = endpointRows(m_session.catalog(), m_session.project(), cluster);
    // What needs a rule comes first, what needs none last.
    std::stable_partition(rows.begin(), rows.end(),
                          [](const EndpointRow &row) { return row.direction != Direction::Proxied; });
    m_table->setRows(rows);
    m_baseline->setChecked(m_session.project().baselineOnly);
    const bool isEmpty = cluster.features.isEmpty() && cluster.extras.isEmpty();
    m_hint->setNote(Note::Severity::Information,
                    isEmpty ? tr("No feature is chosen yet, so the cluster needs no rules.") : QString(),
                    tr("Choose features"));
    m_warnings->setNote(Note::Severity::Warning,
                        isEmpty ? QString() : warningText(warningsOfCluster(m_session)));
}

void EndpointsPage::refreshDetails()
{
    const EndpointRow *row = m_table->currentRow();
    if (row == nullptr)
        m_details->showNothing();
    else
        m_details->showRow(*row);
    m_remove->setEnabled(row != nullptr && row->feature == OwnEndpoints);
}

void EndpointsPage::leaveOut(const EndpointRow &row, bool leaveOut)
{
    const HostPattern host = row.pattern();
    const QString title = leaveOut ? tr("Leave out %1") : tr("Take %1 back in");
    m_session.editCluster(title.arg(host.text()), [&](Cluster &cluster) {
        cluster.excluded.removeAll(host);
        if (leaveOut)
            cluster.excluded.append(host);
    });
}

void EndpointsPage::removeOwn(const EndpointRow &row)
{
    const HostPattern host = row.pattern();
    m_session.editCluster(tr("Remove own endpoint"), [&](Cluster &cluster) {
        cluster.extras.removeIf([&](const ExtraEndpoint &extra) {
            return extra.host == host && extra.port == row.port && extra.direction == row.direction;
        });
        cluster.excluded.removeAll(host);
    });
}

void EndpointsPage::reportCopy(int hosts, int leftOut)
{
    QString sentence = tr("%n host(s) copied.", nullptr, hosts);
    if (leftOut > 0)
        sentence += u' ' + tr("%n row(s) without a complete host name were left out.", nullptr, leftOut);
    Q_EMIT messageRequested(sentence);
}

} // namespace aro
