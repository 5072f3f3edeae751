// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/summarypage.h"

#include "gui/session.h"
#include "gui/widgets/clustersummary.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/linklabel.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"
#include "models/bundle.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr qreal PartScale = 1.15;

QString actionText(const OpenPoint &point)
{
    switch (stepOf(point)) {
    case 0:
        return SummaryPage::tr("Go to Cluster");
    case 1:
        return SummaryPage::tr("Go to Features");
    default:
        return SummaryPage::tr("Go to Firewall rules");
    }
}

/// Sources of the endpoints that become rules, in the catalog's order.
QList<Source> usedSources(const Catalog &catalog, const Plan &plan)
{
    QSet<QString> ids;
    for (const RuleGroup &group : plan.groups) {
        for (const Destination &destination : group.destinations)
            ids.unite(QSet<QString>(destination.sources.begin(), destination.sources.end()));
    }
    QList<Source> sources;
    std::ranges::copy_if(catalog.sources, std::back_inserter(sources),
                         [&ids](const Source &source) { return ids.contains(source.id); });
    return sources;
}

} // namespace

SummaryPage::SummaryPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    QVBoxLayout *layout = startPage(
        this, title(), tr("What is chosen, what is left out and what that means for the cluster."));
    m_area = makeScrollArea(new QWidget(this), this);
    m_area->setObjectName(u"summary"_s);
    m_area->setAccessibleName(title());
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto *save = makeButton(tr("Save everything…"), this);
    save->setObjectName(u"saveEverything"_s);
    save->setToolTip(tr("Project, rules, report, table and pull-secret guidance, all in one folder"));
    m_saveBar = new SaveBar(this);
    layout->addWidget(m_area, 1);
    layout->addWidget(save, 0, Qt::AlignTrailing);
    layout->addWidget(m_saveBar);

    connect(&m_session, &Session::changed, this, &SummaryPage::invalidate);
    connect(save, &QPushButton::clicked, this, &SummaryPage::saveEverything);
    connect(m_saveBar, &SaveBar::finished, this, &SummaryPage::messageRequested);
    connect(m_saveBar, &SaveBar::saved, this, &SummaryPage::adoptFile);
}

QString SummaryPage::title() const
{
    return tr("Summary");
}

StepState SummaryPage::state() const
{
    return summaryState(m_session);
}

QString SummaryPage::helpTopic() const
{
    return u"summary"_s;
}

void SummaryPage::setPathChooser(PathChooser chooser)
{
    m_saveBar->setPathChooser(std::move(chooser));
}

void SummaryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void SummaryPage::invalidate()
{
    m_saveBar->clear();
    if (isVisible())
        refresh();
    Q_EMIT stateChanged();
}

void SummaryPage::refresh()
{
    const bool hadFocus = m_area->widget()->isAncestorOf(focusWidget());
    const int position = m_area->verticalScrollBar()->value();
    m_area->setWidget(makeContent());
    followInTabOrder(m_area, m_area->widget());
    m_area->widget()->layout()->activate();
    m_area->verticalScrollBar()->setValue(position);
    if (hadFocus)
        m_area->setFocus();
}

QWidget *SummaryPage::makeContent()
{
    auto *content = new QWidget(m_area);
    content->setMaximumWidth(readableWidth(this));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Rhythm, 0);
    layout->setSpacing(2 * Rhythm);
    addOpenPoints(layout);
    addClusters(layout);
    addSources(layout);
    layout->addStretch();
    return content;
}

void SummaryPage::addOpenPoints(QVBoxLayout *layout)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(Rhythm);
    layout->addLayout(rows);
    const QList<OpenPoint> points = openPoints(m_session.catalog(), m_session.project());
    for (const OpenPoint &point : points)
        addOpenPoint(rows, point);
    if (!points.isEmpty())
        return;
    auto *complete = new NoteBar(this);
    complete->setNote(Note::Severity::Information, tr("Nothing is missing: everything can be saved."));
    rows->addWidget(complete);
}

void SummaryPage::addOpenPoint(QVBoxLayout *layout, const OpenPoint &point)
{
    auto *bar = new NoteBar(this);
    bar->setObjectName(u"openPoint%1"_s.arg(static_cast<int>(point.kind)));
    bar->setNote(severity(point), openPointText(m_session.project(), point), actionText(point));
    // Later, because the way to the step ends this bar's life.
    connect(
        bar, &NoteBar::actionTriggered, this, [this, point] { goTo(point); }, Qt::QueuedConnection);
    layout->addWidget(bar);
}

void SummaryPage::addClusters(QVBoxLayout *layout)
{
    const Project &project = m_session.project();
    const qsizetype shown = std::min(MaxClusters, project.clusters.size());
    for (const Cluster &cluster : project.clusters.first(shown))
        layout->addWidget(new ClusterSummary(m_session.catalog(), project, cluster, this));
    const int others = static_cast<int>(project.clusters.size() - shown);
    if (others > 0)
        layout->addWidget(makeText(tr("%n more cluster(s) are in the report.", nullptr, others), this));
}

void SummaryPage::addSources(QVBoxLayout *layout)
{
    const QList<Source> sources = usedSources(m_session.catalog(), m_session.plan());
    if (sources.isEmpty())
        return;
    auto *rows = new QVBoxLayout;
    rows->setSpacing(Rhythm / 2);
    rows->addWidget(makeHeading(tr("Where these facts come from"), PartScale, this));
    for (const Source &source : sources) {
        const QString date = source.date.toString(Qt::ISODate);
        rows->addWidget(makeLink(u"%1 (%2)"_s.arg(source.title, date), source.url, this));
    }
    layout->addLayout(rows);
}

void SummaryPage::goTo(const OpenPoint &point)
{
    m_session.setCurrentCluster(point.clusters.value(0, m_session.currentCluster()));
    Q_EMIT stepRequested(stepOf(point));
}

void SummaryPage::saveEverything()
{
    const QString document = QFileInfo(m_session.filePath()).fileName();
    const Result<Artifact> all = bundle(m_session.catalog(), m_session.project(), document);
    if (all)
        m_saveBar->save(*all, tr("Choose a folder for everything"), m_session.filePath());
    else
        m_saveBar->refuse(sentence(all.error()));
}

/// A project that had no file has one now, and the one that has this file is saved.
void SummaryPage::adoptFile(const QStringList &paths)
{
    const auto project
        = std::ranges::find_if(paths, [](const QString &path) { return path.endsWith(".aroegress"_L1); });
    if (project == paths.end())
        return;
    if (!m_session.filePath().isEmpty() && QFileInfo(m_session.filePath()) != QFileInfo(*project))
        return;
    if (const Result<void> saved = m_session.save(*project); !saved)
        m_saveBar->refuse(sentence(saved.error()));
}

StepState summaryState(const Session &session)
{
    if (session.plan().groups.isEmpty())
        return StepState::Todo;
    const QList<OpenPoint> points = openPoints(session.catalog(), session.project());
    const bool isWarned = std::ranges::any_of(
        points, [](const OpenPoint &point) { return severity(point) == Note::Severity::Warning; });
    if (isWarned)
        return StepState::Attention;
    return std::ranges::any_of(points, isMissing) ? StepState::Todo : StepState::Done;
}

} // namespace aro
