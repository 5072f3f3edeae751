// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretmerge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecret)
};

using State = RegistryEntry::State;

Result<void> checkPlatform(const SecretPlan &plan, const PullSecret &cluster, const PullSecret *redHat)
{
    const RegistryEntry *entry = cluster.find(plan.platform);
    if (!entry && redHat && redHat->has(plan.platform))
        return fail(Error::Code::InvalidDocument,
                    Text::tr("The two files seem to be swapped: %1 is in the one from Red Hat and not in the "
                             "cluster's. Swap them.")
                        .arg(plan.platform));
    if (!entry)
        return fail(
            Error::Code::InvalidDocument,
            Text::tr("The cluster's pull secret lacks %1, so nothing is merged into it: fetch it again from "
                     "the right cluster.")
                .arg(plan.platform));
    if (entry->state != State::Ok)
        return fail(
            Error::Code::InvalidDocument,
            Text::tr("%1 in the cluster's pull secret cannot be used, so nothing is merged into it: fetch it "
                     "again.")
                .arg(plan.platform));
    return {};
}

/// For an entry that is there.
Result<void> checkTake(const PullSecret &redHat, const QString &registry)
{
    if (redHat.find(registry)->state != State::Ok)
        return fail(Error::Code::InvalidInput,
                    Text::tr("The entry %1 of the Red Hat pull secret cannot be used: download it again.")
                        .arg(registry));
    return {};
}

Result<void> checkActions(const PullSecret *redHat, const MergeActions &actions)
{
    for (auto it = actions.begin(); it != actions.end(); ++it) {
        if (it.value() == MergeAction::Keep)
            continue;
        if (isPlatformRegistry(it.key()))
            return fail(Error::Code::InvalidInput,
                        Text::tr("%1 belongs to the ARO service: it always stays what the cluster has.")
                            .arg(it.key()));
    }
    const QStringList taken = actions.keys(MergeAction::Take);
    if (!taken.isEmpty() && !redHat)
        return fail(Error::Code::MissingValue,
                    Text::tr("The Red Hat pull secret is not given, and this has to come from it: %1.")
                        .arg(taken.join(", "_L1)));
    QStringList missing;
    std::ranges::copy_if(taken, std::back_inserter(missing),
                         [redHat](const QString &registry) { return !redHat->has(registry); });
    if (!missing.isEmpty())
        return fail(
            Error::Code::InvalidInput,
            Text::tr("The Red Hat pull secret has no entry %1: download it again, or leave the entry out.")
                .arg(missing.join(", "_L1)));
    for (const QString &registry : taken) {
        if (const Result<void> checked = checkTake(*redHat, registry); !checked)
            return checked;
    }
    return {};
}

QByteArrayView memberText(const PullSecret &secret, const RegistryEntry &entry)
{
    const SecretJson::Node &node = secret.json().node(entry.node);
    return secret.document().sliced(node.keyBegin, node.end - node.keyBegin);
}

/// Whether every entry that is not changed is in the result, byte for byte and in the same order.
bool keepsOthers(const PullSecret &cluster, const MergeActions &actions, const PullSecret &merged)
{
    auto at = merged.entries().begin();
    return std::ranges::all_of(cluster.entries(), [&](const RegistryEntry &entry) {
        const bool isKept = entry.registry.isEmpty()
            || actions.value(entry.registry, MergeAction::Keep) == MergeAction::Keep;
        if (!isKept)
            return true;
        at = std::find_if(at, merged.entries().end(), [&](const RegistryEntry &other) {
            return memberText(merged, other) == memberText(cluster, entry);
        });
        return at != merged.entries().end() && (++at, true);
    });
}

/// Whether each action was done and nothing else was added.
bool didActions(const PullSecret &cluster, const PullSecret *redHat, const MergeActions &actions,
                const PullSecret &merged)
{
    const bool isDone = std::all_of(actions.keyBegin(), actions.keyEnd(), [&](const QString &registry) {
        const RegistryEntry *entry = merged.find(registry);
        switch (actions.value(registry)) {
        case MergeAction::Keep:
            return merged.has(registry) == cluster.has(registry);
        case MergeAction::Remove:
            return entry == nullptr;
        case MergeAction::Take:
            break;
        }
        return entry && !entry->isDuplicate
            && PullSecret::isSame(merged, entry->node, *redHat, redHat->find(registry)->node);
    });
    return isDone && std::ranges::all_of(merged.entries(), [&](const RegistryEntry &entry) {
               return entry.registry.isEmpty() || cluster.has(entry.registry)
                   || actions.contains(entry.registry);
           });
}

/// Reads the result again and compares it with what was wanted: this is what the cluster lives on.
bool isRight(const PullSecret &cluster, const PullSecret *redHat, const MergeActions &actions,
             const SecretBytes &result)
{
    const Result<PullSecret> merged = PullSecret::parse(SecretBytes(result.view()), {});
    return merged && keepsOthers(cluster, actions, *merged) && didActions(cluster, redHat, actions, *merged);
}

} // namespace

MergeActions proposedActions(const SecretPlan &plan, const PullSecret &cluster)
{
    MergeActions actions;
    for (const QString &registry : plan.isChosen ? plan.required : QStringList {}) {
        const RegistryEntry *entry = cluster.find(registry);
        actions.insert(registry, entry && entry->state == State::Ok ? MergeAction::Keep : MergeAction::Take);
    }
    for (const QString &registry : plan.isChosen ? plan.unwanted : QStringList {})
        actions.insert(registry, MergeAction::Remove);
    return actions;
}

Result<SecretBytes> mergeSecrets(const SecretPlan &plan, const PullSecret &cluster, const PullSecret *redHat,
                                 const MergeActions &actions)
{
    const Result<void> checked
        = checkPlatform(plan, cluster, redHat).and_then([&] { return checkActions(redHat, actions); });
    if (!checked)
        return Failure(checked.error());
    SecretBytes result = spliceSecrets(cluster, redHat, actions);
    if (result.size() > MaxSecretDocument)
        return fail(Error::Code::TooLarge,
                    Text::tr("The merged secret would be larger than the 1 MiB that Kubernetes stores."));
    if (!isRight(cluster, redHat, actions, result))
        return fail(
            Error::Code::InvalidDocument,
            Text::tr("The merged secret did not pass its own check, so it is not used. Please report this."));
    return result;
}

} // namespace aro
