// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/featurespage.h"

#include "gui/session.h"
#include "gui/steps.h"
#include "gui/widgets/featurecard.h"
#include "gui/widgets/forms.h"

#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

bool isFromClients(const Catalog &catalog, const QString &feature)
{
    return std::ranges::all_of(catalog.endpoints, [&feature](const EndpointSpec &endpoint) {
        return endpoint.feature != feature || endpoint.direction == Direction::ClientAccess;
    });
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameStyle(static_cast<int>(QFrame::HLine) | static_cast<int>(QFrame::Sunken));
    return line;
}

} // namespace

FeaturesPage::FeaturesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    QVBoxLayout *layout = startPage(
        this, title(),
        tr("Choose what the cluster shall be able to do; each feature opens its own endpoints only."));
    addPresets(layout);
    layout->addWidget(makeScrollArea(makeCards(), this), 1);
    connect(&session, &Session::changed, this, &FeaturesPage::refresh);
    connect(&session, &Session::changed, this, &Page::stateChanged);
    refresh();
}

QString FeaturesPage::title() const
{
    return tr("Features", "step of the assistant");
}

StepState FeaturesPage::state() const
{
    return featuresState(m_session);
}

QString FeaturesPage::helpTopic() const
{
    return u"features"_s;
}

void FeaturesPage::addPresets(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    row->addWidget(new QLabel(tr("Start from:"), this));
    const auto addPreset = [this, row](const QString &id, const QString &text, const QString &tip) {
        auto *button = makeButton(text, this);
        button->setObjectName(u"preset-"_s + id);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, id] {
            if (const Result<QStringList> features = presetFeatures(m_session.catalog(), id))
                m_session.editCluster(tr("Choose features"),
                                      [&features](Cluster &cluster) { cluster.features = *features; });
        });
        row->addWidget(button);
    };
    addPreset(u"none"_s, tr("Noth&ing", "preset of features"), tr("Untick every feature"));
    addPreset(u"common"_s, tr("C&ommon", "preset of features"), tr("Tick what most clusters use"));
    addPreset(u"everything"_s, tr("Everythin&g", "preset of features"), tr("Tick every feature"));
    row->addStretch();
    layout->addLayout(row);
}

QWidget *FeaturesPage::makeCards()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Rhythm, 0);
    layout->setSpacing(0);
    const Catalog &catalog = m_session.catalog();
    for (const Feature &feature : catalog.features) {
        if (!m_cards.isEmpty())
            layout->addWidget(makeLine(content));
        auto *card = new FeatureCard(feature, isFromClients(catalog, feature.id), content);
        connect(card, &FeatureCard::toggled, this,
                [this, id = feature.id](bool isChosen) { choose(id, isChosen); });
        layout->addWidget(card);
        m_cards.append(card);
    }
    layout->addStretch();
    content->setMaximumWidth(readableWidth(content));
    return content;
}

void FeaturesPage::refresh()
{
    QHash<QString, QSet<QString>> hosts;
    for (const EndpointRow &row : endpointRows(m_session.catalog(), m_session.project(), m_session.cluster()))
        hosts[row.feature].insert(row.hostText);
    const QStringList &chosen = m_session.cluster().features;
    for (FeatureCard *card : std::as_const(m_cards)) {
        card->setChosen(chosen.contains(card->featureId()));
        card->setHostCount(static_cast<int>(hosts.value(card->featureId()).size()));
    }
}

void FeaturesPage::choose(const QString &feature, bool isChosen)
{
    const Catalog &catalog = m_session.catalog();
    const QString title = catalogText(catalog.feature(feature)->title);
    m_session.editCluster((isChosen ? tr("Choose %1") : tr("Do without %1")).arg(title),
                          [&](Cluster &cluster) {
                              if (isChosen)
                                  cluster.features = catalog.ordered(cluster.features + QStringList(feature));
                              else
                                  cluster.features.removeAll(feature);
                          });
}

} // namespace aro
