// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr QLatin1StringView RegionPlaceholder { "{region}" };
constexpr QLatin1StringView DomainPlaceholder { "{cluster_domain}" };
constexpr QLatin1StringView OwnEndpointUse { "Added by the administrator" };

/// What the placeholders of the catalog mean for one cluster; empty values stay placeholders.
struct Filling
{
    QString region;
    QString domain;

    [[nodiscard]] QString operator()(QString text) const
    {
        if (!region.isEmpty())
            text.replace(RegionPlaceholder, region);
        if (!domain.isEmpty())
            text.replace(DomainPlaceholder, domain);
        return text;
    }
};

QString spelled(Match match, const QString &host, const QString &path)
{
    return (match == Match::Subdomains ? "*."_L1 + host : host) + path;
}

bool isExcluded(const Cluster &cluster, const QString &hostText)
{
    return std::any_of(cluster.excluded.begin(), cluster.excluded.end(), [&](const HostPattern &pattern) {
        // An endpoint with a path is meant by its host alone as well.
        return pattern.text() == hostText
            || (!pattern.hasPath() && hostText.startsWith(pattern.hostText() + u'/'));
    });
}

EndpointRow::State stateOf(const Cluster &cluster, const EndpointRow &row)
{
    if (row.direction == Direction::Proxied)
        return EndpointRow::State::Proxied;
    if (row.feature != OwnEndpoints && !cluster.features.contains(row.feature))
        return EndpointRow::State::NotChosen;
    return isExcluded(cluster, row.hostText) ? EndpointRow::State::Excluded : EndpointRow::State::Rule;
}

EndpointRow catalogRow(const EndpointSpec &spec, const Cluster &cluster, const Filling &fill)
{
    EndpointRow row;
    row.feature = spec.feature;
    row.hostText = spelled(spec.match, fill(spec.host), spec.path);
    row.match = spec.match;
    row.path = spec.path;
    row.port = spec.port;
    row.direction = spec.direction;
    row.edition = spec.edition;
    row.use = spec.use;
    row.without = spec.without;
    row.sources = spec.sources;
    for (const QString &substitute : spec.substitutes)
        row.substitutes.append(fill(substitute));
    row.clientCertificate = spec.clientCertificate;
    row.isComplete = !row.hostText.contains(u'{');
    row.state = stateOf(cluster, row);
    return row;
}

EndpointRow ownRow(const ExtraEndpoint &extra, const Cluster &cluster)
{
    EndpointRow row;
    row.feature = QString(OwnEndpoints);
    row.hostText = extra.host.text();
    row.match = extra.host.match();
    row.path = extra.host.path();
    row.port = extra.port;
    row.direction = extra.direction;
    row.edition = Edition::Update;
    row.use = QString(OwnEndpointUse);
    row.state = stateOf(cluster, row);
    return row;
}

bool isShown(const Project &project, const Cluster &cluster, const EndpointSpec &spec)
{
    // The proxied names of the Government cloud are an update of the article, but what they replace is not
    // true there, so they are shown in both views.
    const bool isHidden
        = project.baselineOnly && spec.edition == Edition::Update && spec.direction != Direction::Proxied;
    return !isHidden && spec.clouds.contains(cluster.cloud);
}

QList<EndpointRow> rowsOf(const Catalog &catalog, const Project &project, const Cluster &cluster, bool all)
{
    const Filling fill { cluster.region, clusterDomain(catalog, cluster) };
    QList<EndpointRow> rows;
    rows.reserve(catalog.endpoints.size() + cluster.extras.size());
    for (const EndpointSpec &spec : catalog.endpoints) {
        if ((all || cluster.features.contains(spec.feature)) && isShown(project, cluster, spec))
            rows.append(catalogRow(spec, cluster, fill));
    }
    for (const ExtraEndpoint &extra : cluster.extras)
        rows.append(ownRow(extra, cluster));
    return rows;
}

} // namespace

HostPattern EndpointRow::pattern() const
{
    const QString host = hostText.chopped(path.size()).mid(match == Match::Subdomains ? 2 : 0);
    const auto pattern = HostPattern::fromParts(match, host, path);
    Q_ASSERT(pattern);
    return *pattern;
}

QList<EndpointRow> endpointRows(const Catalog &catalog, const Project &project, const Cluster &cluster)
{
    return rowsOf(catalog, project, cluster, true);
}

QList<EndpointRow> chosenRows(const Catalog &catalog, const Project &project, const Cluster &cluster)
{
    return rowsOf(catalog, project, cluster, false);
}

} // namespace aro
