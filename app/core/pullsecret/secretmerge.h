// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretcheck.h"

#include <QMap>

namespace aro {

enum class MergeAction {
    Keep, ///< what the cluster has, or that it has nothing
    Take, ///< from the Red Hat secret
    Remove,
};

/// What happens to entries, by registry; those that are not named are kept.
using MergeActions = QMap<QString, MergeAction>;

/// What the plan asks for with the least change: takes what is required and not usable, removes opt-ins that
/// are not chosen.
[[nodiscard]] MergeActions proposedActions(const SecretPlan &plan, const PullSecret &cluster);

/// The cluster's document with these changes and everything else byte for byte as it was. Fails without a
/// piece of a value in the message: InvalidDocument when the cluster's document cannot be trusted,
/// InvalidInput for actions that are never done or cannot be done.
[[nodiscard]] Result<SecretBytes> mergeSecrets(const SecretPlan &plan, const PullSecret &cluster,
                                               const PullSecret *redHat, const MergeActions &actions);

/// The text of mergeSecrets() without its checks: every entry that is taken has to be in `redHat`.
[[nodiscard]] SecretBytes spliceSecrets(const PullSecret &cluster, const PullSecret *redHat,
                                        const MergeActions &actions);

/// What an entry, or a field beside the entries, becomes.
struct EntryChange
{
    enum class Kind { Unchanged, Added, Removed, Changed };
    enum class Part { Entry, Field };

    QString name; ///< registry or field; empty when the key is no such name and could be anything
    Kind kind = Kind::Unchanged;
    Part part = Part::Entry;
    qsizetype number = 0; ///< of what has no name in its document, from 1

    bool operator==(const EntryChange &) const = default;
};

/// Entries in the order of `before`, then those that are new; the other fields likewise. An entry that stands
/// in only one of them twice is changed.
[[nodiscard]] QList<EntryChange> compareSecrets(const PullSecret &before, const PullSecret &after);
/// The name to show, in the language of the user interface.
[[nodiscard]] QString changeName(const EntryChange &change);
[[nodiscard]] bool hasChanges(const QList<EntryChange> &changes);

/// Names of the entries that are not what they were.
[[nodiscard]] QStringList changedEntries(const QList<EntryChange> &changes);

/// What changing an opt-in means, in the language of the user interface; empty for other changes.
[[nodiscard]] QString meaningOf(const SecretPlan &plan, const EntryChange &change);

} // namespace aro
