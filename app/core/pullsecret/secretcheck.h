// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/pullsecret/pullsecret.h"
#include "core/pullsecret/secretfinding.h"

namespace aro {

/// What a cluster's selection asks of its pull secret.
struct SecretPlan
{
    QString platform; ///< the entry of the ARO service in the cluster's cloud
    QStringList known; ///< all entries that the catalog has a use for
    QStringList required;
    QStringList unwanted; ///< opt-ins that are not chosen
    QStringList optIns; ///< entries that make the cluster send data
    QStringList alsoSwitchedOn; ///< titles of features that an opt-in brings along without being chosen
    bool isChosen = true; ///< false: nobody said what is wanted, so required and unwanted mean nothing
};

[[nodiscard]] SecretPlan secretPlan(const Catalog &catalog, const Cluster &cluster);

/// One of the two pull secrets and what is known of its file.
struct SecretSource
{
    const PullSecret *secret = nullptr; ///< null: not given
    QDateTime modified; ///< null: not a file
    bool isReadableByOthers = false;
};

/// A pull secret that was fetched longer ago is stale: a working day.
inline constexpr int FreshHours = 12;

struct SecretCheck
{
    SecretPlan plan;
    SecretSource cluster;
    SecretSource redHat; ///< the download, or a copy that is meant to be applied
    QDateTime now;
};

/// What breaks, surprises or needs a look: the worst first, else in the order of the files.
[[nodiscard]] SecretFindings checkSecrets(const SecretCheck &check);

/// What an entry enables, in the language of the user interface.
[[nodiscard]] QString registryUse(const SecretPlan &plan, const QString &registry);

/// The registry that the name was probably meant to be, or empty when it is right or unknown.
[[nodiscard]] QString meantRegistry(const SecretPlan &plan, const QString &registry);

} // namespace aro
