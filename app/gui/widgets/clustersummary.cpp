// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/clustersummary.h"

#include "gui/widgets/codelabel.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"

#include <QGridLayout>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr qreal PartScale = 1.15;

QString describe(const Catalog &catalog, const Cluster &cluster)
{
    const QString cloud = cluster.cloud == Cloud::Public ? ClusterSummary::tr("Azure public cloud")
                                                         : ClusterSummary::tr("Azure Government");
    QStringList parts { cloud };
    if (!cluster.region.isEmpty())
        parts.append(cluster.region);
    if (const QString domain = clusterDomain(catalog, cluster); !domain.isEmpty())
        parts.append(domain);
    return parts.join(", "_L1);
}

int hostsOf(const Plan &plan, const QString &feature)
{
    QSet<HostPattern> hosts;
    for (const RuleGroup &group : plan.groups) {
        if (group.feature != feature)
            continue;
        for (const Destination &destination : group.destinations)
            hosts.insert(destination.host);
    }
    return static_cast<int>(hosts.size());
}

} // namespace

ClusterSummary::ClusterSummary(const Catalog &catalog, const Project &project, const Cluster &cluster,
                               QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cluster-"_s + cluster.name);
    setAccessibleName(cluster.name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(makeHeading(cluster.name, PartScale, this));
    layout->addWidget(makeText(describe(catalog, cluster), this));

    const Plan plan = resolve(catalog, project, cluster.name);
    addChosen(catalog, cluster, plan);
    addNotChosen(catalog, cluster);
    addExcluded(endpointRows(catalog, project, cluster));
    addNotes(plan.notes);
}

void ClusterSummary::addChosen(const Catalog &catalog, const Cluster &cluster, const Plan &plan)
{
    QGridLayout *grid = makeGrid();
    const auto count = [&plan](const QString &feature) {
        const int hosts = hostsOf(plan, feature);
        return hosts == 0 ? tr("no host yet") : tr("%n host(s)", nullptr, hosts);
    };
    for (const QString &id : cluster.features) {
        if (const Feature *feature = catalog.feature(id))
            addRow(grid, catalogText(feature->title), count(id));
    }
    if (!cluster.extras.isEmpty())
        addRow(grid, tr("Own endpoints"), count(QString(OwnEndpoints)));
    addPart(tr("Chosen"), grid);
}

void ClusterSummary::addNotChosen(const Catalog &catalog, const Cluster &cluster)
{
    QGridLayout *grid = makeGrid();
    for (const Feature &feature : catalog.features) {
        if (!cluster.features.contains(feature.id))
            addRow(grid, catalogText(feature.title), catalogText(feature.without));
    }
    addPart(tr("Not chosen, and what that means"), grid);
}

void ClusterSummary::addExcluded(const QList<EndpointRow> &rows)
{
    QGridLayout *grid = makeGrid();
    for (const EndpointRow &row : rows) {
        if (row.state == EndpointRow::State::Excluded)
            addRow(grid, row.hostText, catalogText(row.without), true);
    }
    addPart(tr("Endpoints left out, and what that breaks"), grid);
}

void ClusterSummary::addNotes(const Notes &notes)
{
    for (const Note &note : notes) {
        // These two are told above in other words.
        if (note.id == Note::Id::ExcludedEndpoint || note.id == Note::Id::NothingChosen)
            continue;
        auto *bar = new NoteBar(this);
        bar->setNote(severity(note), noteText(note));
        layout()->addWidget(bar);
    }
}

void ClusterSummary::addPart(const QString &title, QGridLayout *grid)
{
    if (grid->count() == 0) {
        delete grid;
        return;
    }
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(makeHeading(title, 1, this));
    column->addLayout(grid);
}

void ClusterSummary::addRow(QGridLayout *grid, const QString &name, const QString &text, bool isCode)
{
    const int row = grid->rowCount();
    QLabel *label = isCode ? makeCodeLabel(name, this) : makeText(name, this);
    if (!isCode)
        alignAtTop(*label);
    QLabel *explanation = makeText(text, this);
    alignAtTop(*explanation);
    if (isCode)
        shareBaseLine(*label, *explanation);
    grid->addWidget(label, row, 0);
    grid->addWidget(explanation, row, 1);
}

QGridLayout *ClusterSummary::makeGrid() const
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, Rhythm);
    grid->setHorizontalSpacing(2 * Rhythm);
    grid->setVerticalSpacing(Rhythm / 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5);
    return grid;
}

} // namespace aro
