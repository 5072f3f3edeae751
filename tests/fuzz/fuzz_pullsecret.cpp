// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"
#include "core/pullsecret/secretmerge.h"
#include "core/pullsecret/secrettable.h"

#include <QDateTime>

#include <cstdlib>

using namespace aro;
using namespace Qt::StringLiterals;

namespace {

/// Between the cluster's secret and the one from Red Hat.
constexpr QByteArrayView Separator = "\n===\n";

const QDateTime &now()
{
    static const QDateTime Now(QDate(2025, 6, 1), QTime(12, 0), Qt::UTC);
    return Now;
}

const SecretPlan &plan()
{
    static const SecretPlan Plan = [] {
        const Result<Catalog> catalog = builtInCatalog();
        Project project = newProject();
        project.clusters.first().features = QStringList { u"red-hat-registries"_s, u"telemetry"_s };
        return secretPlan(*catalog, project.clusters.constFirst());
    }();
    return Plan;
}

void expect(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void mergeAndCompare(const PullSecret &cluster, const PullSecret &redHat, const MergeActions &actions)
{
    const Result<SecretBytes> merged = mergeSecrets(plan(), cluster, &redHat, actions);
    if (!merged)
        return;
    const Result<PullSecret> result = PullSecret::parse(SecretBytes(merged->view()), now());
    expect(result.has_value());
    const RegistryEntry *before = cluster.find(plan().platform);
    const RegistryEntry *after = result->find(plan().platform);
    expect(before && after);
    expect(cluster.json().text(before->node) == result->json().text(after->node));
    for (const EntryChange &change : compareSecrets(cluster, *result)) {
        if (change.kind != EntryChange::Kind::Unchanged)
            expect(actions.contains(change.name));
    }
    const Result<SecretBytes> again = mergeSecrets(plan(), *result, &redHat, actions);
    expect(again && again->view() == merged->view());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    const qsizetype at = input.toByteArray().indexOf(Separator);
    const Result<PullSecret> cluster
        = PullSecret::parse(SecretBytes(at < 0 ? input : input.first(at)), now());
    const Result<PullSecret> redHat
        = PullSecret::parse(SecretBytes(at < 0 ? input : input.sliced(at + Separator.size())), now());
    SecretCheck check { plan(), {}, {}, now() };
    check.cluster.secret = cluster ? &*cluster : nullptr;
    check.redHat.secret = redHat ? &*redHat : nullptr;
    for (const SecretFinding &finding : checkSecrets(check))
        expect(!findingText(finding).isEmpty() && !findingRemedy(finding).isEmpty());
    (void)secretRows(check);
    if (!cluster || !redHat)
        return 0;
    mergeAndCompare(*cluster, *redHat, proposedActions(plan(), *cluster));
    MergeActions every;
    for (const RegistryEntry &entry : cluster->entries()) {
        if (!entry.registry.isEmpty() && !isPlatformRegistry(entry.registry))
            every.insert(entry.registry, MergeAction::Remove);
    }
    for (const RegistryEntry &entry : redHat->entries()) {
        if (!entry.registry.isEmpty() && !isPlatformRegistry(entry.registry) && entry.isLast
            && entry.state == RegistryEntry::State::Ok)
            every.insert(entry.registry, MergeAction::Take);
    }
    mergeAndCompare(*cluster, *redHat, every);
    return 0;
}
