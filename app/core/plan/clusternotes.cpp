// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/clusternotes.h"

#include "core/base/nearest.h"

using namespace Qt::StringLiterals;

namespace aro {
namespace {

Cloud otherThan(Cloud cloud)
{
    return cloud == Cloud::Public ? Cloud::UsGovernment : Cloud::Public;
}

/// All regions, those of `first` before the others.
QStringList regionNames(const Catalog &catalog, Cloud first)
{
    QStringList names;
    for (const Cloud cloud : { first, otherThan(first) }) {
        for (const Region &region : catalog.regions) {
            if (region.cloud == cloud)
                names.append(region.name);
        }
    }
    return names;
}

} // namespace

std::optional<Note> regionNote(const Catalog &catalog, const Cluster &cluster)
{
    if (cluster.region.isEmpty() || catalog.knowsRegion(cluster.cloud, cluster.region))
        return std::nullopt;
    const Cloud other = otherThan(cluster.cloud);
    if (catalog.knowsRegion(other, cluster.region))
        return Note { Note::Id::RegionOfOtherCloud, { cluster.name, cluster.region, idOf(other) } };
    const QString meant = nearest(cluster.region, regionNames(catalog, cluster.cloud));
    if (!meant.isEmpty())
        return Note { Note::Id::RegionMisspelt, { cluster.name, cluster.region, meant } };
    return Note { Note::Id::RegionUnknown, { cluster.name, cluster.region } };
}

Notes clusterNotes(const Catalog &catalog, const Cluster &cluster)
{
    Notes notes;
    if (const auto region = regionNote(catalog, cluster))
        notes.append(*region);
    if (cluster.features.isEmpty() && cluster.extras.isEmpty())
        notes.append({ Note::Id::NothingChosen, { cluster.name } });
    if (cluster.features.contains("update-checks"_L1) && !cluster.features.contains("mirror-content"_L1))
        notes.append({ Note::Id::UpdatesNeedMirror, { cluster.name } });
    return notes;
}

} // namespace aro
