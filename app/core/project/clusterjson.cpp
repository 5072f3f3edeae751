// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/project/clusterjson.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/base/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

QList<Cidr> readNetworks(JsonReader &json, QLatin1StringView key)
{
    QList<Cidr> networks;
    for (const QString &text : json.optionalStrings(key)) {
        if (const auto network = json.accept(key, Cidr::parse(text)))
            networks.append(*network);
    }
    return networks;
}

QList<HostPattern> readHosts(JsonReader &json, QLatin1StringView key)
{
    QList<HostPattern> hosts;
    for (const QString &text : json.optionalStrings(key)) {
        if (const auto host = json.accept(key, HostPattern::parse(text)))
            hosts.append(*host);
    }
    return hosts;
}

void readExtras(JsonReader &json, Cluster &cluster)
{
    if (!json.has("extras"_L1))
        return;
    json.objects("extras"_L1, [&cluster](JsonReader &item) {
        const auto host = item.accept("host"_L1, HostPattern::parse(item.string("host"_L1)));
        const qint64 port = item.integer("port"_L1, 443);
        const auto direction
            = item.accept("direction"_L1, directionFromId(item.string("direction"_L1, u"cluster-egress"_s)));
        if (port < 1 || port > 64000)
            item.reject("port"_L1, Text::tr("A port lies between 1 and 64000."));
        if (direction == Direction::Proxied)
            item.reject("direction"_L1, Text::tr("Own endpoints cannot be proxied."));
        if (host && direction)
            cluster.extras.append({ *host, static_cast<quint16>(port), *direction });
    });
}

QStringList readFeatures(JsonReader &json, const Catalog &catalog)
{
    const QStringList ids = json.optionalStrings("features"_L1);
    for (const QString &id : ids) {
        if (!catalog.feature(id))
            json.reject("features"_L1, Text::tr("There is no feature \"%1\".").arg(shown(id)));
    }
    return catalog.ordered(ids);
}

/// One of the words that `az aro show` uses, or empty.
QString readWord(JsonReader &json, QLatin1StringView key)
{
    const QString word = json.string(key, QString());
    return word.isEmpty() ? word : json.accept(key, parseName(word, 40)).value_or(QString());
}

/// A network or, for "", nothing.
std::optional<Cidr> readNetwork(JsonReader &json, QLatin1StringView key)
{
    const QString text = json.string(key, QString());
    if (text.isEmpty())
        return {};
    const auto network = json.accept(key, Cidr::parse(text));
    return network ? std::optional(*network) : std::nullopt;
}

} // namespace

Cluster readCluster(JsonReader &json, const Catalog &catalog)
{
    Cluster cluster;
    cluster.name
        = json.accept("name"_L1, parseName(json.string("name"_L1), Cluster::MaxName)).value_or(QString());
    cluster.cloud
        = json.accept("cloud"_L1, cloudFromId(json.string("cloud"_L1, u"public"_s))).value_or(Cloud::Public);
    if (const QString region = json.string("region"_L1, QString()); !region.isEmpty())
        cluster.region = json.accept("region"_L1, parseRegion(region)).value_or(QString());
    if (const QString domain = json.string("domain"_L1, QString()); !domain.isEmpty())
        cluster.domain = json.accept("domain"_L1, parseDomain(domain)).value_or(QString());
    cluster.lockdown = json.accept("lockdown"_L1, lockdownFromId(json.string("lockdown"_L1, u"unknown"_s)))
                           .value_or(Lockdown::Unknown);
    const QList<HostPattern> gateway = readHosts(json, "gatewayDomains"_L1);
    for (const HostPattern &host : gateway)
        cluster.gatewayDomains.append(host.hostText());
    cluster.sources = readNetworks(json, "sources"_L1);
    cluster.clientSources = readNetworks(json, "clientSources"_L1);
    cluster.features = readFeatures(json, catalog);
    readExtras(json, cluster);
    cluster.excluded = readHosts(json, "excluded"_L1);
    cluster.version = readWord(json, "version"_L1);
    cluster.apiVisibility = readWord(json, "apiVisibility"_L1);
    cluster.ingressVisibility = readWord(json, "ingressVisibility"_L1);
    cluster.outboundType = readWord(json, "outboundType"_L1);
    cluster.podNetwork = readNetwork(json, "podNetwork"_L1);
    cluster.serviceNetwork = readNetwork(json, "serviceNetwork"_L1);
    return cluster;
}

void writeCluster(JsonWriter &json, const Cluster &cluster)
{
    json.text("name"_L1, cluster.name);
    json.text("cloud"_L1, idOf(cluster.cloud));
    json.text("region"_L1, cluster.region);
    json.text("domain"_L1, cluster.domain);
    json.text("lockdown"_L1, idOf(cluster.lockdown));
    json.texts("gatewayDomains"_L1, cluster.gatewayDomains);
    json.texts("sources"_L1, textsOf(cluster.sources));
    json.texts("clientSources"_L1, textsOf(cluster.clientSources));
    json.texts("features"_L1, cluster.features);
    json.beginArray("extras"_L1);
    for (const ExtraEndpoint &extra : cluster.extras) {
        json.beginObject();
        json.text("host"_L1, extra.host.text());
        json.number("port"_L1, extra.port);
        json.text("direction"_L1, idOf(extra.direction));
        json.endObject();
    }
    json.endArray();
    json.texts("excluded"_L1, textsOf(cluster.excluded));
    json.text("version"_L1, cluster.version);
    json.text("apiVisibility"_L1, cluster.apiVisibility);
    json.text("ingressVisibility"_L1, cluster.ingressVisibility);
    json.text("outboundType"_L1, cluster.outboundType);
    json.text("podNetwork"_L1, cluster.podNetwork ? cluster.podNetwork->text() : QString());
    json.text("serviceNetwork"_L1, cluster.serviceNetwork ? cluster.serviceNetwork->text() : QString());
}

} // namespace aro
