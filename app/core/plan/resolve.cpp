// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/clusternotes.h"
#include "core/plan/groupnames.h"
#include "core/plan/merge.h"
#include "core/plan/plan.h"
#include "core/plan/rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr QLatin1StringView OwnEndpointsTitle { "Own endpoints" };

/// The patterns of rows; most hosts are those of all clusters and are parsed once.
class Patterns final
{
public:
    [[nodiscard]] const HostPattern &of(const EndpointRow &row)
    {
        const auto it = m_patterns.constFind(row.hostText);
        return it != m_patterns.constEnd() ? *it : *m_patterns.insert(row.hostText, row.pattern());
    }

private:
    QHash<QString, HostPattern> m_patterns;
};

/// The host as far as it is known: "*.apps.DOMAIN".
QString named(const EndpointRow &row)
{
    return QString(row.hostText)
        .replace("{cluster_domain}"_L1, "DOMAIN"_L1)
        .replace("{region}"_L1, "REGION"_L1);
}

/// Groups of one cluster under construction, keyed by feature, direction and port.
class GroupBuilder final
{
public:
    GroupBuilder(const Catalog &catalog, const Cluster &cluster, Patterns &patterns, Notes &notes)
        : m_catalog(catalog)
        , m_cluster(cluster)
        , m_patterns(patterns)
        , m_notes(notes)
    {
    }

    void add(const EndpointRow &row)
    {
        if (row.state == EndpointRow::State::Excluded)
            addNote(m_notes, { Note::Id::ExcludedEndpoint, { m_cluster.name, row.hostText, row.without } });
        if (row.state != EndpointRow::State::Rule)
            return;
        if (row.direction == Direction::ClientAccess && m_cluster.clientSources.isEmpty()) {
            m_withoutClients.append(named(row));
        } else if (!row.isComplete) {
            addIncomplete(row);
        } else {
            groupFor(row).destinations.append({ m_patterns.of(row), row.substitutes, row.use, row.without,
                                                row.sources, row.edition, row.clientCertificate });
        }
    }

    [[nodiscard]] QList<RuleGroup> finish()
    {
        noteFeatures(Note::Id::RegionMissing, m_withoutRegion);
        noteFeatures(Note::Id::ClusterDomainMissing, m_withoutDomain);
        if (!m_withoutClients.isEmpty())
            addNote(m_notes,
                    { Note::Id::ClientSourcesMissing, { m_cluster.name, m_withoutClients.join(", "_L1) } });
        return m_groups;
    }

private:
    /// A prefix becomes a domain only together with the region.
    void addIncomplete(const EndpointRow &row)
    {
        if (m_cluster.region.isEmpty())
            m_withoutRegion.append(row.feature);
        if (m_cluster.domain.isEmpty() && row.hostText.contains("{cluster_domain}"_L1))
            m_withoutDomain.append(row.feature);
    }

    void noteFeatures(Note::Id id, QStringList &features)
    {
        features.removeDuplicates();
        if (!features.isEmpty())
            addNote(m_notes, { id, { m_cluster.name, features.join(", "_L1) } });
    }

    RuleGroup &groupFor(const EndpointRow &row)
    {
        const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&row](const RuleGroup &group) {
            return group.feature == row.feature && group.direction == row.direction && group.port == row.port;
        });
        if (it != m_groups.end())
            return *it;
        const Feature *feature = m_catalog.feature(row.feature);
        RuleGroup group;
        group.feature = row.feature;
        group.title = feature ? feature->title : QString(OwnEndpointsTitle);
        group.direction = row.direction;
        group.port = row.port;
        group.clusters = { m_cluster.name };
        group.sources = normalised(group.direction == Direction::ClientAccess ? m_cluster.clientSources
                                                                              : m_cluster.sources);
        m_groups.append(group);
        return m_groups.last();
    }

    const Catalog &m_catalog;
    const Cluster &m_cluster;
    Patterns &m_patterns;
    Notes &m_notes;
    QStringList m_withoutClients;
    QStringList m_withoutRegion; ///< features
    QStringList m_withoutDomain; ///< features
    QList<RuleGroup> m_groups;
};

} // namespace

QList<const Feature *> featuresBroughtAlong(const Catalog &catalog, const Cluster &cluster)
{
    QStringList entries;
    for (const Feature &feature : catalog.features) {
        if (feature.sendsData && cluster.features.contains(feature.id))
            entries += feature.pullSecret;
    }
    QList<const Feature *> features;
    for (const Feature &feature : catalog.features) {
        const bool isSwitchedOn = std::ranges::any_of(
            feature.pullSecret, [&entries](const QString &entry) { return entries.contains(entry); });
        if (feature.sendsData && isSwitchedOn && !cluster.features.contains(feature.id))
            features.append(&feature);
    }
    return features;
}

Plan resolve(const Catalog &catalog, const Project &project, const QString &only)
{
    Plan plan;
    if (project.baselineOnly)
        addNote(plan.notes, { Note::Id::BaselineOnly, {} });
    QList<RuleGroup> groups;
    Patterns patterns;
    for (const Cluster &cluster : project.clusters) {
        if (!only.isEmpty() && cluster.name != only)
            continue;
        Notes notes = clusterNotes(catalog, cluster);
        GroupBuilder builder(catalog, cluster, patterns, notes);
        const QList<EndpointRow> rows = chosenRows(catalog, project, cluster);
        for (const EndpointRow &row : rows)
            builder.add(row);
        groups += builder.finish();
        plan.notes += notes;
    }
    if (only.isEmpty())
        plan.notes += sharedSubnetNotes(project) + sharedDomainNotes(catalog, project);
    plan.groups = merged(groups);
    nameAndSort(catalog, project, plan.groups);
    return plan;
}

int hostCount(const Plan &plan)
{
    QSet<HostPattern> hosts;
    for (const RuleGroup &group : plan.groups) {
        for (const Destination &destination : group.destinations)
            hosts.insert(destination.host);
    }
    return static_cast<int>(hosts.size());
}

} // namespace aro
