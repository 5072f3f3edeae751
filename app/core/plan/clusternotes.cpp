// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/clusternotes.h"

#include "core/base/nearest.h"
#include "core/plan/plan.h"

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// "Create an Azure Red Hat OpenShift 4 cluster" (Microsoft): the subnets of the control plane and of the
/// workers have at least 32 addresses.
constexpr int LongestSubnetPrefix = 27;

/// Subnets of a cluster hold its nodes alone: of them there are at most 250, and /16 is more than 65,000
/// addresses.
constexpr int ShortestSubnetPrefix = 16;

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

quint32 lastAddress(const Cidr &network)
{
    return network.address() | ~network.mask();
}

/// Those of both lists that overlap with one of the other list: what the two have in common, for a note.
Notes overlapNotes(const Cluster &cluster)
{
    const QList<Cidr> subnets = normalised(cluster.sources);
    const QList<Cidr> clients = normalised(cluster.clientSources);
    QList<Cidr> sharedSubnets;
    QList<Cidr> sharedClients;
    // Both are sorted and free of overlaps, so that one pass finds all pairs.
    for (qsizetype i = 0, j = 0; i < subnets.size() && j < clients.size();) {
        if (subnets.at(i).contains(clients.at(j)) || clients.at(j).contains(subnets.at(i))) {
            sharedSubnets.append(subnets.at(i));
            sharedClients.append(clients.at(j));
        }
        if (lastAddress(subnets.at(i)) < lastAddress(clients.at(j)))
            ++i;
        else
            ++j;
    }
    if (sharedSubnets.isEmpty())
        return {};
    return { { Note::Id::NetworksOverlap,
               { cluster.name, namedInNote(normalised(sharedSubnets)),
                 namedInNote(normalised(sharedClients)) } } };
}

bool overlaps(const Cidr &subnet, const std::optional<Cidr> &inner)
{
    return inner && (inner->contains(subnet) || subnet.contains(*inner));
}

Notes subnetNotes(const Cluster &cluster)
{
    Notes notes;
    const auto note = [&](Note::Id id, auto isMeant) {
        QList<Cidr> meant;
        std::ranges::copy_if(cluster.sources, std::back_inserter(meant), isMeant);
        if (!meant.isEmpty())
            notes.append({ id, { cluster.name, namedInNote(meant) } });
    };
    note(Note::Id::SubnetTooSmall, [](const Cidr &subnet) { return subnet.prefix() > LongestSubnetPrefix; });
    note(Note::Id::SubnetTooWide, [](const Cidr &subnet) { return subnet.prefix() < ShortestSubnetPrefix; });
    note(Note::Id::SubnetPublic, [](const Cidr &subnet) { return !subnet.isPrivate(); });
    note(Note::Id::SubnetOfPods, [&cluster](const Cidr &subnet) {
        return overlaps(subnet, cluster.podNetwork) || overlaps(subnet, cluster.serviceNetwork);
    });
    return notes;
}

/// The domain that was meant where this one has a part too many or another region, or nothing.
QString likelyDomain(const Catalog &catalog, const Cluster &cluster)
{
    for (const QLatin1StringView part : { "apps."_L1, "api."_L1 }) {
        if (cluster.domain.startsWith(part))
            return cluster.domain.sliced(part.size());
    }
    const QString suffix = u'.' + catalog.facts(cluster.cloud).domainSuffix;
    if (cluster.region.isEmpty() || !cluster.domain.endsWith(suffix))
        return {};
    const QStringList parts = cluster.domain.chopped(suffix.size()).split(u'.');
    return parts.size() == 2 && parts.at(1) != cluster.region
        ? u"%1.%2%3"_s.arg(parts.at(0), cluster.region, suffix)
        : QString();
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

Notes sharedSubnetNotes(const Project &project)
{
    struct Subnet
    {
        Cidr network;
        qsizetype cluster;
        auto operator<=>(const Subnet &) const = default;
    };
    QList<Subnet> subnets;
    for (qsizetype i = 0; i < project.clusters.size(); ++i) {
        for (const Cidr &network : project.clusters.at(i).sources)
            subnets.append({ network, i });
    }
    // By address, wider ones first: networks never overlap in part, so whatever overlaps one follows it.
    std::ranges::sort(subnets);
    QList<Cidr> shared;
    std::set<qsizetype> clusters;
    for (auto first = subnets.cbegin(); first != subnets.cend();) {
        const auto end = std::find_if_not(first, subnets.cend(), [first](const Subnet &subnet) {
            return first->network.contains(subnet.network);
        });
        const bool isShared = std::any_of(
            first, end, [first](const Subnet &subnet) { return subnet.cluster != first->cluster; });
        if (isShared) {
            shared.append(first->network);
            std::transform(first, end, std::inserter(clusters, clusters.end()),
                           [](const Subnet &subnet) { return subnet.cluster; });
        }
        first = end;
    }
    if (shared.isEmpty())
        return {};
    QStringList names;
    for (const qsizetype cluster : clusters)
        names.append(project.clusters.at(cluster).name);
    return { { Note::Id::SubnetsShared, { namedInNote(names), namedInNote(shared) } } };
}

Notes sharedDomainNotes(const Catalog &catalog, const Project &project)
{
    QMap<QString, QStringList> clusters; // by domain
    for (const Cluster &cluster : project.clusters) {
        if (const QString domain = clusterDomain(catalog, cluster); !domain.isEmpty())
            clusters[domain].append(cluster.name);
    }
    Notes notes;
    for (auto entry = clusters.begin(); entry != clusters.end(); ++entry) {
        if (entry->size() > 1)
            notes.append({ Note::Id::DomainShared, { namedInNote(*entry), entry.key() } });
    }
    return notes;
}

Notes clusterNotes(const Catalog &catalog, const Cluster &cluster)
{
    Notes notes;
    if (const auto region = regionNote(catalog, cluster))
        notes.append(*region);
    if (const QString likely = likelyDomain(catalog, cluster); !likely.isEmpty())
        notes.append({ Note::Id::DomainUnlikely, { cluster.name, cluster.domain, likely } });
    if (cluster.features.isEmpty() && cluster.extras.isEmpty())
        notes.append({ Note::Id::NothingChosen, { cluster.name } });
    if (cluster.features.contains("update-checks"_L1) && !cluster.features.contains("mirror-content"_L1))
        notes.append({ Note::Id::UpdatesNeedMirror, { cluster.name } });
    QStringList broughtAlong;
    for (const Feature *feature : featuresBroughtAlong(catalog, cluster))
        broughtAlong.append(feature->id);
    if (!broughtAlong.isEmpty())
        notes.append({ Note::Id::OptInBringsMore, { cluster.name, broughtAlong.join(", "_L1) } });
    return notes + subnetNotes(cluster) + overlapNotes(cluster);
}

} // namespace aro
