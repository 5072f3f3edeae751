// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/guide.h"
#include "core/pullsecret/secretcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecret)
};

/// Names that people write for another one.
constexpr std::array Slips {
    std::pair { "registry.redhat.com"_L1, "registry.redhat.io"_L1 },
    std::pair { "registry.access.redhat.com"_L1, "registry.redhat.io"_L1 },
    std::pair { "registry.connect.redhat.io"_L1, "registry.connect.redhat.com"_L1 },
    std::pair { "quay.com"_L1, "quay.io"_L1 },
    std::pair { "cloud.redhat.com"_L1, "cloud.openshift.com"_L1 },
    std::pair { "console.redhat.com"_L1, "cloud.openshift.com"_L1 },
};

} // namespace

SecretPlan secretPlan(const Catalog &catalog, const Cluster &cluster)
{
    SecretPlan plan;
    plan.platform = catalog.facts(cluster.cloud).registry;
    for (const SecretEntry &entry : secretEntries(catalog, cluster)) {
        if (entry.need == SecretEntry::Need::Required)
            plan.required.append(entry.registry);
        if (entry.need == SecretEntry::Need::MustStayOut)
            plan.unwanted.append(entry.registry);
    }
    for (const Feature &feature : catalog.features) {
        plan.known += feature.pullSecret;
        if (feature.sendsData)
            plan.optIns += feature.pullSecret;
    }
    for (const Feature *feature : featuresBroughtAlong(catalog, cluster))
        plan.alsoSwitchedOn.append(catalogText(feature->title));
    plan.known.removeDuplicates();
    plan.optIns.removeDuplicates();
    return plan;
}

QString registryUse(const SecretPlan &plan, const QString &registry)
{
    if (isPlatformRegistry(registry))
        return Text::tr("All images of the platform");
    if (plan.optIns.contains(registry))
        return Text::tr("Telemetry and Insights: the opt-in");
    if (registry == "registry.redhat.io"_L1)
        return Text::tr("Images, samples and operators from Red Hat");
    if (registry == "quay.io"_L1)
        return Text::tr("Images and operators on Quay");
    if (registry == "registry.connect.redhat.com"_L1)
        return Text::tr("Certified operators and images from partners");
    return plan.known.contains(registry) ? Text::tr("What you chose") : Text::tr("A registry of your own");
}

QString meantRegistry(const SecretPlan &plan, const QString &registry)
{
    if (plan.known.contains(registry) || registry == plan.platform)
        return {};
    const QString plain = plainRegistry(registry);
    if (plan.known.contains(plain) || plain == plan.platform)
        return plain;
    const auto it = std::ranges::find_if(Slips, [&plain](const auto &slip) { return plain == slip.first; });
    return it == Slips.end() ? QString() : QString(it->second);
}

} // namespace aro
