// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/cidr.h"
#include "core/base/hostpattern.h"
#include "core/catalog/catalog.h"

#include <QList>
#include <QStringList>

namespace aro {

/// A destination that a product can say: the path is empty unless the target has the UrlPath ability.
struct RuleTarget
{
    HostPattern host;
    QString use; ///< English, safe in every format

    bool operator==(const RuleTarget &) const = default;
};

/// A rule after degradation: render() can say every part of it.
struct Rule
{
    QString name; ///< group name; parseName()
    QString feature; ///< Feature id or OwnEndpoints
    QStringList clusters; ///< names of the clusters that it serves
    QString description; ///< parseLabel() text, at most 200 characters
    Direction direction = Direction::ClusterEgress;
    quint16 port = 443;
    QList<Cidr> sources; ///< not empty when the target has the Sources ability
    QList<RuleTarget> destinations; ///< not empty, no duplicates
    bool hasUrls = false; ///< all destinations have a path; only with the HostsOrUrls ability

    [[nodiscard]] bool isClientAccess() const { return direction == Direction::ClientAccess; }
};

} // namespace aro
