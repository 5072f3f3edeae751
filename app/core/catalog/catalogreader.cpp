// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalog/catalogreader.h"

#include "core/base/jsonreader.h"
#include "core/base/names.h"
#include "core/base/textfile.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CatalogReader)
};

constexpr int CatalogSchema = 1;
constexpr int MaxTitle = 60;
constexpr int MaxUse = 120;

Source readSource(JsonReader &json)
{
    Source source;
    source.id = json.string("id"_L1);
    source.title = json.string("title"_L1);
    source.url = QUrl(json.string("url"_L1), QUrl::StrictMode);
    source.date = QDate::fromString(json.string("date"_L1), Qt::ISODate);
    if (!source.url.isValid() || source.url.scheme() != "https"_L1)
        json.reject("url"_L1, Text::tr("This must be an https address."));
    if (!source.date.isValid())
        json.reject("date"_L1, Text::tr("This must be a date such as 2023-10-10."));
    return source;
}

Cloud readCloud(JsonReader &json, QLatin1StringView key)
{
    return json.accept(key, cloudFromId(json.string(key))).value_or(Cloud::Public);
}

Feature readFeature(JsonReader &json)
{
    Feature feature;
    feature.id = json.string("id"_L1);
    feature.title = json.string("title"_L1);
    (void)json.accept("title"_L1,
                      parseLabel(feature.title, MaxTitle)); // titles and uses end up in rule files
    feature.summary = json.string("summary"_L1);
    feature.without = json.string("without"_L1);
    feature.sendsData = json.boolean("sendsData"_L1);
    feature.pullSecret = json.strings("pullSecret"_L1);
    feature.prerequisites = json.strings("prerequisites"_L1);
    feature.sources = json.strings("sources"_L1);
    return feature;
}

EndpointSpec readEndpoint(JsonReader &json)
{
    EndpointSpec spec;
    spec.id = json.string("id"_L1);
    spec.feature = json.string("feature"_L1);
    spec.host = json.string("host"_L1);
    spec.match = json.accept("match"_L1, matchFromId(json.string("match"_L1))).value_or(Match::Exact);
    spec.path = json.string("path"_L1);
    const qint64 port = json.integer("port"_L1);
    if (port < 1 || port > 64000)
        json.reject("port"_L1, Text::tr("A port lies between 1 and 64000."));
    spec.port = static_cast<quint16>(port);
    if (json.string("protocol"_L1) != "https"_L1)
        json.reject("protocol"_L1, Text::tr("All endpoints speak https."));
    spec.direction = json.accept("direction"_L1, directionFromId(json.string("direction"_L1)))
                         .value_or(Direction::ClusterEgress);
    spec.edition
        = json.accept("edition"_L1, editionFromId(json.string("edition"_L1))).value_or(Edition::Baseline);
    for (const QString &cloud : json.strings("clouds"_L1)) {
        if (const auto value = json.accept("clouds"_L1, cloudFromId(cloud)))
            spec.clouds.append(*value);
    }
    spec.use = json.string("use"_L1);
    spec.without = json.string("without"_L1);
    spec.sources = json.strings("sources"_L1);
    spec.substitutes = json.strings("substitutes"_L1);
    spec.clientCertificate = json.boolean("clientCertificate"_L1, false);
    return spec;
}

/// The host with its placeholders replaced by something that a real cluster could have.
QString sample(QString host)
{
    return host.replace("{cluster_domain}"_L1, "contoso.eastus.aroapp.io"_L1)
        .replace("{region}"_L1, "eastus"_L1);
}

void checkEndpoint(JsonReader &json, const Catalog &catalog, const EndpointSpec &spec)
{
    if ((spec.direction == Direction::Proxied) != spec.feature.isEmpty())
        json.reject("feature"_L1, Text::tr("Proxied endpoints, and only they, have no feature."));
    if (!spec.feature.isEmpty() && !catalog.feature(spec.feature))
        json.reject("feature"_L1, Text::tr("There is no feature \"%1\".").arg(spec.feature));
    if (spec.match == Match::Family && spec.direction != Direction::Proxied)
        json.reject("match"_L1, Text::tr("A family of names can only be proxied."));
    (void)json.accept("use"_L1, parseLabel(spec.use, MaxUse));
    if (spec.sources.isEmpty() || spec.clouds.isEmpty())
        json.reject("sources"_L1, Text::tr("An endpoint needs a source and a cloud."));
    for (const QString &id : spec.sources) {
        if (!catalog.source(id))
            json.reject("sources"_L1, Text::tr("There is no source \"%1\".").arg(id));
    }
    (void)json.accept("host"_L1, HostPattern::fromParts(spec.match, sample(spec.host), spec.path));
    for (const QString &host : spec.substitutes)
        (void)json.accept("substitutes"_L1, HostPattern::fromParts(Match::Exact, sample(host)));
}

template <typename T>
void rejectDuplicate(JsonReader &json, QSet<QString> &seen, const T &item)
{
    if (item.id.isEmpty() || seen.contains(item.id))
        json.reject("id"_L1, Text::tr("The id \"%1\" is empty or used twice.").arg(item.id));
    seen.insert(item.id);
}

void readLists(JsonReader &root, Catalog &catalog)
{
    QSet<QString> sources;
    root.objects("sources"_L1, [&](JsonReader &json) {
        catalog.sources.append(readSource(json));
        rejectDuplicate(json, sources, catalog.sources.constLast());
    });
    root.objects("clouds"_L1, [&](JsonReader &json) {
        catalog.clouds.append(
            { readCloud(json, "id"_L1), json.string("domainSuffix"_L1), json.string("registry"_L1) });
    });
    root.objects("regions"_L1, [&](JsonReader &json) {
        catalog.regions.append({ json.string("name"_L1), readCloud(json, "cloud"_L1) });
    });
    QSet<QString> features;
    root.objects("features"_L1, [&](JsonReader &json) {
        catalog.features.append(readFeature(json));
        rejectDuplicate(json, features, catalog.features.constLast());
    });
    QSet<QString> endpoints;
    root.objects("endpoints"_L1, [&](JsonReader &json) {
        catalog.endpoints.append(readEndpoint(json));
        rejectDuplicate(json, endpoints, catalog.endpoints.constLast());
        checkEndpoint(json, catalog, catalog.endpoints.constLast());
    });
}

} // namespace

Result<Catalog> readCatalog(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json, Text::tr("an endpoint catalog"));
    if (!object)
        return Failure(object.error());

    std::optional<Error> error;
    JsonReader root(*object, {}, error);
    Catalog catalog;
    if (root.integer("schema"_L1) != CatalogSchema)
        root.reject("schema"_L1, Text::tr("This program reads catalogs of schema %1.").arg(CatalogSchema));
    catalog.edition = root.string("edition"_L1);
    catalog.date = QDate::fromString(root.string("date"_L1), Qt::ISODate);
    if (!catalog.date.isValid())
        root.reject("date"_L1, Text::tr("This must be a date such as 2023-10-10."));
    readLists(root, catalog);
    root.finish();
    if (catalog.clouds.size() != 2)
        root.reject("clouds"_L1, Text::tr("The facts of both clouds are needed."));
    if (error)
        return Failure(*error);
    return catalog;
}

Result<Catalog> builtInCatalog()
{
    const Result<QByteArray> json = readFile(u":/catalog/catalog.json"_s);
    if (!json)
        return Failure(json.error());
    return readCatalog(*json);
}

} // namespace aro
