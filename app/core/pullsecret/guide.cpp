// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/guide.h"

#include "core/pullsecret/guidecommands.h"
#include "core/pullsecret/guidesteps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PullSecretGuide)
};

QString requiredReason(const QString &registry)
{
    if (registry == "registry.redhat.io"_L1)
        return Text::tr("It gives access to images, samples and operators from Red Hat.");
    if (registry == "quay.io"_L1)
        return Text::tr(
            "It gives access to images and operators on Quay; the platform's own images do not need it.");
    if (registry == "registry.connect.redhat.com"_L1)
        return Text::tr("It gives access to certified operators and images from partners.");
    if (registry == commands::OptInEntry)
        return Text::tr(
            "It is the opt-in: with it, the cluster sends telemetry and Insights data to Red Hat.");
    return Text::tr("What you chose needs it.");
}

SecretEntry optInStaysOut(const QString &registry)
{
    return { registry,
             SecretEntry::Need::MustStayOut,
             Text::tr(
                 "It would make the cluster send telemetry and Insights data to Red Hat, and because their "
                 "endpoints are not allowed, sending would fail at the firewall."),
             {} };
}

SecretEntry platformEntry(const QString &registry)
{
    return {
        registry,
        SecretEntry::Need::Untouched,
        Text::tr(
            "It belongs to the ARO service, which rotates its password: never remove it, change it or take "
            "it from a saved file."),
        {}
    };
}

/// Required entries in the catalog's order, then what must stay out, then the service's own.
bool sendsData(const Catalog &catalog, const EndpointSpec &spec)
{
    const Feature *feature = catalog.feature(spec.feature);
    return feature && feature->sendsData;
}

/// Hosts that the cluster needs for telemetry and Insights, and for nothing else that is chosen.
QStringList dataHosts(const Catalog &catalog, const Project &project, const Cluster &cluster)
{
    QStringList hosts;
    QStringList needed;
    for (const EndpointSpec &spec : catalog.endpoints) {
        const bool isRow = spec.direction == Direction::ClusterEgress && spec.clouds.contains(cluster.cloud)
            && (!project.baselineOnly || spec.edition == Edition::Baseline);
        if (isRow && sendsData(catalog, spec))
            hosts.append(spec.host);
        else if (isRow && cluster.features.contains(spec.feature))
            needed.append(spec.host);
    }
    hosts.removeDuplicates();
    hosts.removeIf([&needed](const QString &host) { return needed.contains(host); });
    return hosts;
}

GuideNeeds needsOf(const Catalog &catalog, const Project &project, const Cluster &cluster,
                   const QList<SecretEntry> &entries)
{
    GuideNeeds needs;
    for (const SecretEntry &entry : entries) {
        if (entry.need == SecretEntry::Need::Required)
            needs.required.append(entry.registry);
    }
    needs.platformRegistry = catalog.facts(cluster.cloud).registry;
    needs.sendsData = needs.required.contains(commands::OptInEntry);
    for (const Feature *feature : featuresBroughtAlong(catalog, cluster))
        needs.alsoSwitchedOn.append(catalogText(feature->title));
    needs.dataHosts = dataHosts(catalog, project, cluster);
    if (const QString domain = clusterDomain(catalog, cluster); !domain.isEmpty())
        needs.apiServer = u"https://api.%1:6443"_s.arg(domain);
    needs.version = QVersionNumber::fromString(cluster.version);
    needs.registries = cluster.features.contains("red-hat-registries"_L1);
    needs.updateChecks = cluster.features.contains("update-checks"_L1);
    return needs;
}

} // namespace

QList<SecretEntry> secretEntries(const Catalog &catalog, const Cluster &cluster)
{
    QList<SecretEntry> required;
    QStringList unwanted;
    for (const Feature &feature : catalog.features) {
        const bool isChosen = cluster.features.contains(feature.id);
        if (!isChosen && feature.sendsData)
            unwanted += feature.pullSecret;
        for (const QString &registry : isChosen ? feature.pullSecret : QStringList {}) {
            const auto it = std::find_if(required.begin(), required.end(), [&](const SecretEntry &entry) {
                return entry.registry == registry;
            });
            if (it == required.end())
                required.append(
                    { registry, SecretEntry::Need::Required, requiredReason(registry), { feature.id } });
            else
                it->features.append(feature.id);
        }
    }
    unwanted.removeDuplicates();
    QList<SecretEntry> entries = required;
    for (const QString &registry : unwanted) {
        if (std::none_of(required.begin(), required.end(),
                         [&](const SecretEntry &entry) { return entry.registry == registry; }))
            entries.append(optInStaysOut(registry));
    }
    entries.append(platformEntry(catalog.facts(cluster.cloud).registry));
    return entries;
}

bool needsSecretEntry(const Catalog &catalog, const Cluster &cluster)
{
    return std::ranges::any_of(catalog.features, [&cluster](const Feature &feature) {
        return !feature.pullSecret.isEmpty() && cluster.features.contains(feature.id);
    });
}

PullSecretGuide pullSecretGuide(const Catalog &catalog, const Project &project, const Cluster &cluster)
{
    PullSecretGuide guide;
    guide.cluster = cluster.name;
    guide.entries = secretEntries(catalog, cluster);
    const GuideNeeds needs = needsOf(catalog, project, cluster, guide.entries);
    guide.changesSecret = needsSecretEntry(catalog, cluster);
    guide.steps = guide.changesSecret ? changeSteps(needs) + followUpSteps(needs) : unchangedSteps(needs);
    return guide;
}

} // namespace aro
