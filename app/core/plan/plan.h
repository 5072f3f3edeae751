// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/note.h"
#include "core/project/project.h"

namespace aro {

/// Feature id of the endpoints that users add themselves.
inline constexpr QLatin1StringView OwnEndpoints { "own-endpoints" };

/// One row of a cluster's endpoint table: a catalog endpoint with its placeholders filled in, or an own one.
struct EndpointRow
{
    enum class State {
        Rule, ///< chosen: becomes a rule
        Proxied, ///< through the ARO service: no rule needed
        NotChosen, ///< its feature is not ticked
        Excluded, ///< left out by the user
    };

    State state = State::NotChosen;
    QString feature; ///< Feature id, OwnEndpoints, or empty for proxied ones
    QString
        hostText; ///< "*.x", "x" or "x/path"; keeps {region} and {cluster_domain} as long as they are unknown
    Match match = Match::Exact;
    QString path;
    quint16 port = 443;
    Direction direction = Direction::ClusterEgress;
    Edition edition = Edition::Baseline;
    QString use; ///< English, see catalogText()
    QString without;
    QStringList sources; ///< Source ids; empty for own endpoints
    QStringList substitutes; ///< filled in, for products without wildcards
    bool clientCertificate = false; ///< TLS inspection breaks it
    bool isComplete = true; ///< no placeholder is left

    /// The pattern; only for complete rows.
    [[nodiscard]] HostPattern pattern() const;
};

/// One destination of a rule.
struct Destination
{
    HostPattern host;
    QStringList substitutes; ///< exact hosts for products without wildcards
    QString use; ///< English
    QString without;
    QStringList sources; ///< Source ids
    Edition edition = Edition::Baseline;
    bool clientCertificate = false; ///< TLS inspection breaks it

    bool operator==(const Destination &) const = default;
};

/// Same feature, direction, port, sources and hosts: merged across clusters.
struct RuleGroup
{
    /// Stable; follows parseName(), at most 40 characters: "red-hat-registries". Where clusters have
    /// different hosts it ends with the number of the first cluster in the project that has these:
    /// "insights-c2".
    QString name;
    QString feature; ///< Feature id or OwnEndpoints
    QString title; ///< English title of the feature
    Direction direction = Direction::ClusterEgress; ///< never Proxied
    quint16 port = 443;
    QStringList clusters; ///< names, in project order
    QList<Cidr> sources; ///< normalised; may be empty: see Target's `needsSources`
    QList<Destination> destinations; ///< in catalog order, not empty

    bool operator==(const RuleGroup &) const = default;
};

/// What a project asks for, independent of any product.
struct Plan
{
    QList<RuleGroup> groups; ///< cluster egress in catalog order, then client access, then own endpoints
    Notes notes;
};

/// The endpoint table of one cluster: proxied rows, the catalog's rows for its cloud, own ones.
[[nodiscard]] QList<EndpointRow> endpointRows(const Catalog &catalog, const Project &project,
                                              const Cluster &cluster);

/// Features that send data and are not chosen, but that the pull-secret entry of a chosen one switches on.
[[nodiscard]] QList<const Feature *> featuresBroughtAlong(const Catalog &catalog, const Cluster &cluster);

/// Pure. Never fails: what cannot become a rule is a note. `only` restricts it to one cluster's name.
[[nodiscard]] Plan resolve(const Catalog &catalog, const Project &project, const QString &only = {});

/// Number of distinct hosts that get a rule.
[[nodiscard]] int hostCount(const Plan &plan);

} // namespace aro
