// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/renderinput.h"

#include <QSet>

namespace aro {

/// Where the destinations of a rule are, for firewalls that want to know the two sides of a rule.
enum class Place {
    Internet,
    Cluster, ///< behind the firewall: console, API and applications
    Either, ///< hosts that users added for their clients: nobody but them knows
};

/// Tells the places of an export's rules by the domains of its clusters.
class Places final
{
public:
    explicit Places(const RenderInput &input);

    [[nodiscard]] Place of(const Rule &rule) const;

private:
    [[nodiscard]] bool isInCluster(const QString &host) const;

    QSet<QString> m_domains;
};

} // namespace aro
