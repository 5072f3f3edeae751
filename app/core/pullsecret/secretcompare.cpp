// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretmerge.h"

#include <QCoreApplication>

#include <algorithm>

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecret)
};

} // namespace

QList<EntryChange> compareSecrets(const PullSecret &before, const PullSecret &after)
{
    QList<EntryChange> changes;
    for (const RegistryEntry &entry : before.entries()) {
        if (!entry.isLast || entry.registry.isEmpty())
            continue;
        const RegistryEntry *other = after.find(entry.registry);
        const auto kind = !other                               ? EntryChange::Kind::Removed
            : PullSecret::isSame(before, entry, after, *other) ? EntryChange::Kind::Unchanged
                                                               : EntryChange::Kind::Changed;
        changes.append({ entry.registry, kind });
    }
    for (const RegistryEntry &entry : after.entries()) {
        if (entry.isLast && !entry.registry.isEmpty() && !before.has(entry.registry))
            changes.append({ entry.registry, EntryChange::Kind::Added });
    }
    return changes;
}

bool hasChanges(const QList<EntryChange> &changes)
{
    return std::ranges::any_of(
        changes, [](const EntryChange &change) { return change.kind != EntryChange::Kind::Unchanged; });
}

QString meaningOf(const SecretPlan &plan, const EntryChange &change)
{
    if (!plan.optIns.contains(change.registry))
        return {};
    if (change.kind == EntryChange::Kind::Added)
        return Text::tr("This opts in: the cluster starts to send telemetry and Insights data to Red Hat.");
    if (change.kind == EntryChange::Kind::Removed)
        return Text::tr("This opts out: the cluster stops sending telemetry and Insights data to Red Hat.");
    return {};
}

} // namespace aro
