// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/rule.h"

namespace aro {

/// Domains that exactly the same rules allow. For products that look a name up by its longest matching entry
/// and let an entry stand once: a name below an allowed wildcard belongs to the wildcard's rules, too.
struct DomainSet
{
    QString name; ///< an identifier, after the first rule; stays when a feature is added elsewhere
    QStringList domains; ///< without "*."
    /// Who may reach them: one for each direction and port, sources united, without destinations.
    QList<Rule> rules;
};

/// In the order in which the rules name the domains first.
[[nodiscard]] QList<DomainSet> domainSets(const QList<Rule> &rules);

} // namespace aro
