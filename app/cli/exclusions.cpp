// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/exclusions.h"

#include "core/plan/plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

/// Whether an exclusion leaves out any endpoint that the cluster could have.
bool hasEffect(const Catalog &catalog, const Project &project, Cluster cluster, const HostPattern &excluded)
{
    cluster.excluded = { excluded };
    cluster.features = presetFeatures(catalog, u"everything"_s).value_or(QStringList());
    const QList<EndpointRow> rows = endpointRows(catalog, project, cluster);
    return std::any_of(rows.begin(), rows.end(),
                       [](const EndpointRow &row) { return row.state == EndpointRow::State::Excluded; });
}

} // namespace

QList<HostPattern> ineffectiveExclusions(const Catalog &catalog, const Project &project,
                                         const Cluster &cluster)
{
    QList<HostPattern> hosts = cluster.excluded;
    hosts.removeIf([&](const HostPattern &host) { return hasEffect(catalog, project, cluster, host); });
    return hosts;
}

} // namespace aro::cli
