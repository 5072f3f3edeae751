// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/project/azcluster.h"

#include "core/base/jsonreader.h"
#include "core/base/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AzCluster)
};

constexpr int MaxGatewayDomains = 500;

Failure foreign(const QString &detail)
{
    return fail(Error::Code::InvalidDocument,
                Text::tr("This is not the output of az aro show -o json: %1").arg(detail));
}

QString textAt(const QJsonObject &object, QLatin1StringView outer, QLatin1StringView inner)
{
    return object.value(outer).toObject().value(inner).toString();
}

/// `az aro show` lists one ingress profile, as array or, in newer versions, as object.
QString ingressVisibility(const QJsonObject &root)
{
    const QJsonArray profiles = root.value("ingressProfiles"_L1).toArray();
    return profiles.at(0).toObject().value("visibility"_L1).toString();
}

/// The word when it can be kept in a project, else nothing: these facts are information only.
QString wordOf(const QString &text)
{
    return parseName(text, Cluster::MaxName).value_or(QString());
}

/// A network of the networkProfile; nothing when `az aro show` does not tell it.
Result<std::optional<Cidr>> networkOf(const QJsonObject &root, QLatin1StringView key)
{
    const QString text = textAt(root, "networkProfile"_L1, key);
    if (text.isEmpty())
        return std::optional<Cidr>();
    const Result<Cidr> network = Cidr::parse(text);
    if (!network)
        return fail(Error::Code::InvalidDocument, network.error().message, "/networkProfile/"_L1 + key);
    return std::optional(*network);
}

Result<QStringList> gatewayNames(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names) {
        const auto host = HostPattern::parse(name);
        if (!host)
            return Failure(host.error());
        result.append(host->hostText());
    }
    if (result.size() > MaxGatewayDomains)
        return fail(Error::Code::TooLarge,
                    Text::tr("A cluster has far fewer gateway domains than this list."));
    return result;
}

/// ARO-RP, pkg/gateway/gateway.go: the list of every gateway has the registry of the ARO service. Any other
/// list of names would open the gate for a cluster without egress lockdown.
bool isGatewayList(const QStringList &domains)
{
    return std::any_of(domains.begin(), domains.end(),
                       [](const QString &domain) { return domain.startsWith("arosvc.azurecr."_L1); });
}

Result<LockdownAnswer> listAnswer(const QStringList &names)
{
    const Result<QStringList> domains = gatewayNames(names);
    if (!domains)
        return Failure(domains.error());
    if (!domains->isEmpty() && !isGatewayList(*domains))
        return fail(Error::Code::InvalidInput,
                    Text::tr("This is no list of gateway domains: the ARO service's own registry, "
                             "arosvc.azurecr.io or arosvc.azurecr.us, is not in it."));
    return LockdownAnswer { domains->isEmpty() ? Lockdown::NotEnabled : Lockdown::Enabled, *domains };
}

/// Values that are not texts become empty names, which are refused.
Result<LockdownAnswer> arrayAnswer(const QJsonArray &array)
{
    QStringList names;
    for (const auto value : array)
        names.append(value.toString());
    return listAnswer(names);
}

/// What `oc get cluster.aro.openshift.io -o json` writes: the resource, or a list that holds it.
Result<LockdownAnswer> resourceAnswer(const QByteArray &json)
{
    const Result<QJsonObject> root = parseJsonObject(json, Text::tr("the output of oc get -o json"));
    if (!root)
        return Failure(root.error());
    const QJsonArray items = root->value("items"_L1).toArray();
    const QJsonObject resource = items.size() == 1 ? items.at(0).toObject() : *root;
    const bool isCluster = resource.value("kind"_L1).toString() == "Cluster"_L1
        && resource.value("apiVersion"_L1).toString().startsWith("aro.openshift.io/"_L1);
    if (!isCluster || !resource.value("spec"_L1).isObject())
        return fail(Error::Code::InvalidInput,
                    Text::tr("This is not the output of oc get cluster.aro.openshift.io cluster -o json."));
    const QJsonValue domains = resource.value("spec"_L1).toObject().value("gatewayDomains"_L1);
    if (!domains.isUndefined() && !domains.isNull() && !domains.isArray())
        return fail(Error::Code::InvalidInput, Text::tr("The gatewayDomains of this output are not a list."));
    return arrayAnswer(domains.toArray()).map([&resource](LockdownAnswer answer) {
        answer.region = textAt(resource, "spec"_L1, "location"_L1).toLower();
        answer.domain = textAt(resource, "spec"_L1, "domain"_L1).toLower();
        return answer;
    });
}

} // namespace

Result<Cluster> withAzAroShow(const Catalog &catalog, const Cluster &cluster, const QByteArray &json)
{
    const Result<QJsonObject> root = parseJsonObject(json, Text::tr("the output of az aro show -o json"));
    if (!root)
        return Failure(root.error());
    if (!root->value("clusterProfile"_L1).isObject() || !root->value("location"_L1).isString())
        return foreign(Text::tr("it has no clusterProfile and location."));

    const auto name = parseName(root->value("name"_L1).toString(), Cluster::MaxName);
    if (!name)
        return foreign(name.error().message);
    const auto region = parseRegion(root->value("location"_L1).toString());
    if (!region)
        return foreign(region.error().message);
    const auto domain = parseDomain(textAt(*root, "clusterProfile"_L1, "domain"_L1));
    if (!domain)
        return foreign(domain.error().message);

    const auto pods = networkOf(*root, "podCidr"_L1);
    const auto services = networkOf(*root, "serviceCidr"_L1);
    if (!pods || !services)
        return Failure(pods ? services.error() : pods.error());

    Cluster result = cluster;
    result.name = *name;
    result.region = *region;
    result.cloud = region->startsWith("usgov"_L1) ? Cloud::UsGovernment : Cloud::Public;
    // The full managed name is kept as its prefix, so that the region stays in one place.
    const QString managed = u".%1.%2"_s.arg(*region, catalog.facts(result.cloud).domainSuffix);
    result.domain = domain->endsWith(managed) ? domain->chopped(managed.size()) : *domain;
    result.version = wordOf(textAt(*root, "clusterProfile"_L1, "version"_L1));
    result.apiVisibility = wordOf(textAt(*root, "apiserverProfile"_L1, "visibility"_L1));
    result.ingressVisibility = wordOf(ingressVisibility(*root));
    result.outboundType = wordOf(textAt(*root, "networkProfile"_L1, "outboundType"_L1));
    forgetForeignAnswer(catalog, cluster, result);
    result.podNetwork = *pods;
    result.serviceNetwork = *services;
    return result;
}

Result<LockdownAnswer> parseLockdownAnswer(const QString &text)
{
    const QString answer = text.trimmed();
    if (answer.startsWith(u'{'))
        return resourceAnswer(answer.toUtf8());
    if (answer.startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(answer.toUtf8());
        if (!document.isArray())
            return fail(Error::Code::InvalidInput, Text::tr("The list of gateway domains is broken JSON."));
        return arrayAnswer(document.array());
    }
    if (answer.contains("Lockdown Feature Enabled"_L1, Qt::CaseInsensitive))
        return LockdownAnswer { Lockdown::Enabled, {} };
    if (answer.contains("Lockdown Feature Disabled"_L1, Qt::CaseInsensitive))
        return LockdownAnswer { Lockdown::NotEnabled, {} };
    if (answer.isEmpty())
        return fail(Error::Code::InvalidInput, Text::tr("There is no answer to read yet."));

    // Names alone: anything else is the answer to some other command.
    const auto listed = listAnswer(answer.split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts));
    if (!listed)
        return fail(
            Error::Code::InvalidInput,
            Text::tr("This is neither the answer to the oc command for egress lockdown nor a list of gateway "
                     "domains with the ARO service's own registry."));
    return listed;
}

Result<Cluster> withLockdownAnswer(const Catalog &catalog, const Cluster &cluster, const QString &text)
{
    const Result<LockdownAnswer> answer = parseLockdownAnswer(text);
    if (!answer)
        return Failure(answer.error());
    const auto differs = [](const QString &theirs, const QString &ours) {
        return !theirs.isEmpty() && !ours.isEmpty() && theirs != ours;
    };
    if (differs(answer->region, cluster.region))
        return fail(Error::Code::InvalidInput,
                    Text::tr("This is the answer of another cluster: its region is %1, not %2.")
                        .arg(shown(answer->region), cluster.region));
    const QString domain = clusterDomain(catalog, cluster);
    if (differs(answer->domain, domain) && answer->domain != cluster.domain)
        return fail(Error::Code::InvalidInput,
                    Text::tr("This is the answer of another cluster: its domain is %1, not %2.")
                        .arg(shown(answer->domain), domain));
    Cluster result = cluster;
    result.lockdown = answer->lockdown;
    result.gatewayDomains = answer->gatewayDomains;
    return result;
}

QString lockdownCommand()
{
    return u"oc get cluster.aro.openshift.io cluster -o go-template='{{ if .spec.gatewayDomains }}"
           "{{ \"Egress Lockdown Feature Enabled\" }}{{ else }}{{ \"Egress Lockdown Feature Disabled\" }}"
           "{{ end }}{{ \"\\n\" }}'"_s;
}

QString clusterResourceCommand()
{
    return u"oc get cluster.aro.openshift.io cluster -o json"_s;
}

QString gatewayDomainsCommand()
{
    return u"oc get cluster.aro.openshift.io cluster -o jsonpath='{.spec.gatewayDomains}'"_s;
}

} // namespace aro
