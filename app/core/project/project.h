// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/cidr.h"
#include "core/base/hostpattern.h"
#include "core/catalog/catalog.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace aro {

/// Egress lockdown of a cluster, as far as the user knows it.
enum class Lockdown { Unknown, Enabled, NotEnabled };

/// An endpoint of the user's own.
struct ExtraEndpoint
{
    HostPattern host;
    quint16 port = 443;
    Direction direction = Direction::ClusterEgress; ///< never Proxied

    bool operator==(const ExtraEndpoint &) const = default;
};

struct Cluster
{
    /// Longest cluster name, in characters.
    static constexpr int MaxName = 40;

    /// A parseName() name, unique in its project even without regard to case: objects are named after
    /// clusters, and Azure's names have no case.
    QString name;
    Cloud cloud = Cloud::Public;
    QString region; ///< "" or Azure's location name; unknown ones are allowed
    QString domain; ///< "", the managed prefix (one label) or a custom domain (with dots); lower case
    Lockdown lockdown = Lockdown::Unknown;
    QStringList gatewayDomains; ///< what the cluster itself lists in .spec.gatewayDomains; information only
    QList<Cidr> sources; ///< subnets of the cluster
    QList<Cidr> clientSources; ///< corporate networks that reach the cluster
    QStringList features; ///< Feature ids in catalog order
    QList<ExtraEndpoint> extras;
    QList<HostPattern> excluded; ///< endpoints that are left out
    QString version; ///< OpenShift version, "4.14.16" or empty
    QString apiVisibility; ///< "Public", "Private" or empty
    QString ingressVisibility;
    QString outboundType; ///< "Loadbalancer", "UserDefinedRouting" or empty
    std::optional<Cidr> podNetwork; ///< of the pods; nullopt: not known
    std::optional<Cidr> serviceNetwork; ///< of the services; nullopt: not known

    bool operator==(const Cluster &) const = default;
};

/// The user's document.
struct Project
{
    static constexpr int MaxName = 80;
    static constexpr int MaxClusters = 5000;

    QString name; ///< a parseLabel() text
    bool baselineOnly = false; ///< the article's endpoints alone
    QList<Cluster> clusters; ///< at least one
    QString target; ///< the chosen export target's id or empty
    QMap<QString, QMap<QString, QString>>
        options; ///< target id -> option key -> value; only non-default ones

    [[nodiscard]] const Cluster *cluster(const QString &clusterName) const;

    bool operator==(const Project &) const = default;
};

/// A project with one cluster named "cluster-1" and nothing chosen.
[[nodiscard]] Project newProject();

/// A copy of the cluster's name that is not taken yet: "prod" -> "prod-2".
[[nodiscard]] QString freeClusterName(const Project &project, const QString &wanted);

/// Checks and normalises what a user typed as region: lower case letters and digits ("East US" -> "eastus").
[[nodiscard]] Result<QString> parseRegion(const QString &text);

/// Checks and normalises a domain: a managed prefix of one label, or a custom domain.
[[nodiscard]] Result<QString> parseDomain(const QString &text);

/// "contoso.eastus.aroapp.io", the custom domain, or empty as long as something is missing.
[[nodiscard]] QString clusterDomain(const Catalog &catalog, const Cluster &cluster);

/// Reads HOST[:PORT]; the host as in HostPattern::parse, port 1..64000.
[[nodiscard]] Result<ExtraEndpoint> parseExtra(const QString &text,
                                               Direction direction = Direction::ClusterEgress);

/// What a cluster has answered about egress lockdown tells nothing of another one: forgets it when `after`
/// has another cloud, region or domain than `before` was known to have.
void forgetForeignAnswer(const Catalog &catalog, const Cluster &before, Cluster &after);

[[nodiscard]] QString idOf(Lockdown lockdown); ///< "unknown", "enabled", "not-enabled"
[[nodiscard]] Result<Lockdown> lockdownFromId(const QString &id);

/// Ids of the features of a preset: "none", "common" or "everything".
[[nodiscard]] Result<QStringList> presetFeatures(const Catalog &catalog, const QString &preset);

} // namespace aro
