// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/project/project.h"

#include <QByteArray>

namespace aro {

/// Takes name, location, domain, version, visibilities, outbound type and the networks of pods and services
/// from the output of `az aro show -o json` over to a copy of `cluster`; what another
/// cluster has answered is forgotten. InvalidDocument for anything else.
[[nodiscard]] Result<Cluster> withAzAroShow(const Catalog &catalog, const Cluster &cluster,
                                            const QByteArray &json);

/// What an answer to the lockdown command means.
struct LockdownAnswer
{
    Lockdown lockdown = Lockdown::Unknown;
    QStringList gatewayDomains; ///< when the answer was the list itself
    QString region; ///< of the cluster that answered, where it says so
    QString domain; ///< the same; the whole domain

    bool operator==(const LockdownAnswer &) const = default;
};

/// Understands "Egress Lockdown Feature Enabled", "... Disabled", a gatewayDomains list (JSON array or one
/// name per line; an empty list means not enabled) and the cluster resource that has it, as JSON.
/// InvalidInput or InvalidDocument for anything else.
[[nodiscard]] Result<LockdownAnswer> parseLockdownAnswer(const QString &text);

/// `cluster` with what parseLockdownAnswer() understands; InvalidInput as well when another cluster has
/// answered.
[[nodiscard]] Result<Cluster> withLockdownAnswer(const Catalog &catalog, const Cluster &cluster,
                                                 const QString &text);

/// The `oc` commands whose answers parseLockdownAnswer() reads: yes or no, the whole resource, the domains.
[[nodiscard]] QString lockdownCommand();
[[nodiscard]] QString clusterResourceCommand();
[[nodiscard]] QString gatewayDomainsCommand();

} // namespace aro
