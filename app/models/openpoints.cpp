// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/openpoints.h"

#include "core/export/target.h"
#include "models/bundle.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

using Kind = OpenPoint::Kind;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenPoints)
};

bool wantsRules(const Cluster &cluster)
{
    return !cluster.features.isEmpty() || !cluster.extras.isEmpty();
}

/// Features with an endpoint that `matches`, as far as it counts for this cloud and edition.
template <typename Predicate>
QStringList featuresWith(const Catalog &catalog, Cloud cloud, bool baselineOnly, Predicate matches)
{
    QStringList features;
    for (const EndpointSpec &spec : catalog.endpoints) {
        const bool counts = spec.clouds.contains(cloud) && spec.direction != Direction::Proxied
            && !(baselineOnly && spec.edition == Edition::Update);
        if (counts && matches(spec) && !features.contains(spec.feature))
            features.append(spec.feature);
    }
    return features;
}

/// What the features of one cloud need to know about a cluster.
struct Needs
{
    Needs(const Catalog &catalog, Cloud cloud, bool baselineOnly)
        : region(featuresWith(catalog, cloud, baselineOnly,
                              [](const EndpointSpec &spec) { return spec.host.contains("{region}"_L1); }))
        , domain(featuresWith(
              catalog, cloud, baselineOnly,
              [](const EndpointSpec &spec) { return spec.host.contains("{cluster_domain}"_L1); }))
        , sources(featuresWith(
              catalog, cloud, baselineOnly,
              [](const EndpointSpec &spec) { return spec.direction == Direction::ClusterEgress; }))
        , clients(featuresWith(catalog, cloud, baselineOnly, [](const EndpointSpec &spec) {
            return spec.direction == Direction::ClientAccess;
        }))
    {
    }

    QStringList region;
    QStringList domain;
    QStringList sources;
    QStringList clients;
};

bool intersects(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&b](const QString &text) { return b.contains(text); });
}

bool hasExtra(const Cluster &cluster, Direction direction)
{
    return std::ranges::any_of(
        cluster.extras, [direction](const ExtraEndpoint &extra) { return extra.direction == direction; });
}

bool needsSources(const Project &project)
{
    const Result<const Target *> target = findTarget(project.target);
    return !target || (*target)->can(Target::Sources);
}

/// Whether `kind` is open for a cluster that wants rules.
bool isOpen(Kind kind, const Catalog &catalog, const Project &project, const Cluster &cluster,
            const Needs &needs)
{
    switch (kind) {
    case Kind::LockdownNotEnabled:
        return cluster.lockdown == Lockdown::NotEnabled;
    case Kind::LockdownUnknown:
        return cluster.lockdown == Lockdown::Unknown;
    case Kind::RegionMissing:
        return cluster.region.isEmpty()
            && (intersects(cluster.features, needs.region)
                || (intersects(cluster.features, needs.domain) && clusterDomain(catalog, cluster).isEmpty()));
    case Kind::DomainMissing:
        return cluster.domain.isEmpty() && intersects(cluster.features, needs.domain);
    case Kind::SourcesMissing:
        return cluster.sources.isEmpty() && needsSources(project)
            && (intersects(cluster.features, needs.sources) || hasExtra(cluster, Direction::ClusterEgress));
    case Kind::ClientSourcesMissing:
        return cluster.clientSources.isEmpty()
            && (intersects(cluster.features, needs.clients) || hasExtra(cluster, Direction::ClientAccess));
    case Kind::OptInBringsMore:
        return !featuresBroughtAlong(catalog, cluster).isEmpty();
    case Kind::NothingChosen:
    case Kind::TargetMissing:
    case Kind::ExamplesLeft:
        break;
    }
    return false;
}

/// Options of the chosen product that still have their example values.
QStringList examplesOf(const Project &project, const QSet<Direction> &directions)
{
    const Result<const Target *> target = findTarget(project.target);
    return target ? examplesLeft((*target)->options, project.options.value(project.target), directions)
                  : QStringList();
}

bool hasClientRules(const Cluster &cluster, const Needs &needs)
{
    return !cluster.clientSources.isEmpty()
        && (intersects(cluster.features, needs.clients) || hasExtra(cluster, Direction::ClientAccess));
}

QString clusterNames(const Project &project, const OpenPoint &point)
{
    constexpr qsizetype Most = 4;
    QStringList names;
    for (const int index : point.clusters)
        names.append(project.clusters.at(index).name);
    return shortList(names, Most);
}

} // namespace

QList<OpenPoint> openPoints(const Catalog &catalog, const Project &project, const QString &only)
{
    constexpr std::array kinds { Kind::NothingChosen,        Kind::LockdownNotEnabled, Kind::LockdownUnknown,
                                 Kind::RegionMissing,        Kind::DomainMissing,      Kind::SourcesMissing,
                                 Kind::ClientSourcesMissing, Kind::OptInBringsMore };
    const Needs publicNeeds(catalog, Cloud::Public, project.baselineOnly);
    const Needs governmentNeeds(catalog, Cloud::UsGovernment, project.baselineOnly);

    QList<OpenPoint> points;
    for (const Kind kind : kinds) {
        OpenPoint point { kind, {}, {} };
        for (int i = 0; i < project.clusters.size(); ++i) {
            const Cluster &cluster = project.clusters.at(i);
            const Needs &needs = cluster.cloud == Cloud::Public ? publicNeeds : governmentNeeds;
            const bool open = wantsRules(cluster) ? isOpen(kind, catalog, project, cluster, needs)
                                                  : kind == Kind::NothingChosen;
            if (open && (only.isEmpty() || cluster.name == only))
                point.clusters.append(i);
        }
        if (!point.clusters.isEmpty())
            points.append(point);
    }
    if (project.target.isEmpty())
        points.append({ Kind::TargetMissing, {}, {} });
    QSet<Direction> directions { Direction::ClusterEgress };
    for (const Cluster &cluster : project.clusters) {
        if (hasClientRules(cluster, cluster.cloud == Cloud::Public ? publicNeeds : governmentNeeds))
            directions.insert(Direction::ClientAccess);
    }
    if (const QStringList examples = examplesOf(project, directions); !examples.isEmpty())
        points.append({ Kind::ExamplesLeft, {}, examples });
    return points;
}

QString openPointText(const Project &project, const OpenPoint &point)
{
    const QString names = clusterNames(project, point);
    switch (point.kind) {
    case Kind::NothingChosen:
        return Text::tr("Nothing is chosen for %1.").arg(names);
    case Kind::LockdownNotEnabled:
        return Text::tr("Egress lockdown is not enabled on %1, so no rules are exported.").arg(names);
    case Kind::LockdownUnknown:
        return Text::tr("Egress lockdown is not confirmed for %1, so no rules are exported.").arg(names);
    case Kind::RegionMissing:
        return Text::tr("The region is missing for %1.").arg(names);
    case Kind::DomainMissing:
        return Text::tr("The domain is missing for %1.").arg(names);
    case Kind::SourcesMissing:
        return Text::tr("The subnets of the cluster are missing for %1.").arg(names);
    case Kind::ClientSourcesMissing:
        return Text::tr(
                   "No client networks are given for %1, so the endpoints that people reach get no rule.")
            .arg(names);
    case Kind::OptInBringsMore:
        return Text::
            tr("The pull-secret entry cloud.openshift.com of %1 switches on telemetry and Insights together, and "
               "only one of them is chosen: the other one fails at the firewall.")
                .arg(names);
    case Kind::TargetMissing:
        return Text::tr("No firewall product is chosen.");
    case Kind::ExamplesLeft:
        return Text::
            tr("The options of the firewall product still have example values: %1. Give the names of your "
               "own environment, unless they are the same.")
                .arg(point.examples.join(", "_L1));
    }
    return {};
}

Note::Severity severity(const OpenPoint &point)
{
    return point.kind == Kind::NothingChosen || point.kind == Kind::TargetMissing
            || point.kind == Kind::ExamplesLeft
        ? Note::Severity::Information
        : Note::Severity::Warning;
}

bool isMissing(const OpenPoint &point)
{
    return point.kind != Kind::ExamplesLeft;
}

int stepOf(const OpenPoint &point)
{
    switch (point.kind) {
    case Kind::NothingChosen:
    case Kind::OptInBringsMore:
        return 1;
    case Kind::TargetMissing:
    case Kind::ExamplesLeft:
        return 3;
    case Kind::LockdownNotEnabled:
    case Kind::LockdownUnknown:
    case Kind::RegionMissing:
    case Kind::DomainMissing:
    case Kind::SourcesMissing:
    case Kind::ClientSourcesMissing:
        break;
    }
    return 0;
}

} // namespace aro
