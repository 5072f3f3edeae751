// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/places.h"

#include <algorithm>

namespace aro {

Places::Places(const RenderInput &input)
{
    for (const Cluster &cluster : input.project.clusters) {
        const QString domain = clusterDomain(input.catalog, cluster);
        if (!domain.isEmpty())
            m_domains.insert(domain);
    }
}

bool Places::isInCluster(const QString &host) const
{
    QString domain = host;
    while (!m_domains.contains(domain)) {
        const qsizetype dot = domain.indexOf(u'.');
        if (dot < 0)
            return false;
        domain = domain.sliced(dot + 1);
    }
    return true;
}

Place Places::of(const Rule &rule) const
{
    if (!rule.isClientAccess())
        return Place::Internet;
    const bool allInCluster
        = std::all_of(rule.destinations.cbegin(), rule.destinations.cend(),
                      [this](const RuleTarget &destination) { return isInCluster(destination.host.host()); });
    if (allInCluster)
        return Place::Cluster;
    return rule.feature == OwnEndpoints ? Place::Either : Place::Internet;
}

} // namespace aro
