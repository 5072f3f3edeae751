// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/project/projectfile.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/base/names.h"
#include "core/base/textfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

constexpr QLatin1StringView Format { "aro-egress-project" };
constexpr int MaxOptionLength = 1000;
constexpr int MaxOptionKey = 60;

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

void readOptions(JsonReader &root, Project &project)
{
    root.members("options"_L1, [&project](const QString &target, JsonReader &json) {
        const QMap<QString, QString> values = json.stringMap();
        (void)json.accept({}, parseName(target, MaxOptionKey));
        for (auto value = values.begin(); value != values.end(); ++value) {
            (void)json.accept({}, parseName(value.key(), MaxOptionKey));
            if (value->size() > MaxOptionLength)
                json.reject({}, Text::tr("An option's value is too long."));
        }
        project.options.insert(target, values);
    });
}

void readClusters(JsonReader &root, const Catalog &catalog, Project &project)
{
    QSet<QString> names;
    root.objects("clusters"_L1, [&](JsonReader &json) {
        project.clusters.append(readCluster(json, catalog));
        const QString &name = project.clusters.constLast().name;
        if (names.contains(name.toLower()))
            json.reject("name"_L1,
                        Text::tr("Two clusters have the name \"%1\", in this or another case.").arg(name));
        names.insert(name.toLower());
    });
    if (root.ok() && project.clusters.isEmpty())
        root.reject("clusters"_L1, Text::tr("A project needs at least one cluster."));
    if (project.clusters.size() > Project::MaxClusters)
        root.reject("clusters"_L1,
                    Text::tr("A project can have %n cluster(s) at most.", nullptr, Project::MaxClusters));
}

/// Schema 1 kept one cluster's members in the root and knew no list of clusters.
QJsonObject migratedFromSchema1(QJsonObject root)
{
    QJsonObject cluster;
    for (const QLatin1StringView key : { "cloud"_L1, "region"_L1, "domain"_L1, "lockdown"_L1, "sources"_L1,
                                         "clientSources"_L1, "features"_L1, "extras"_L1, "excluded"_L1 }) {
        if (root.contains(key))
            cluster.insert(key, root.take(key));
    }
    cluster.insert("name"_L1,
                   root.contains("cluster"_L1) ? root.take("cluster"_L1) : QJsonValue("cluster-1"_L1));
    root.insert("clusters"_L1, QJsonArray { cluster });
    root.insert("schema"_L1, ProjectSchema);
    return root;
}

Result<QJsonObject> currentSchema(const QJsonObject &root)
{
    if (root.value("format"_L1).toString() != Format)
        return fail(Error::Code::InvalidDocument,
                    Text::tr("This is not a project of this program: \"format\" is not \"%1\".").arg(Format),
                    u"/format"_s);
    const int schema = root.value("schema"_L1).toInt();
    if (schema > ProjectSchema)
        return fail(
            Error::Code::UnsupportedVersion,
            Text::tr(
                "The project was written by a newer version of this program (schema %1, this one knows %2).")
                .arg(QString::number(schema), QString::number(ProjectSchema)),
            u"/schema"_s);
    if (schema < 1)
        return fail(Error::Code::InvalidDocument, Text::tr("The schema number is missing or wrong."),
                    u"/schema"_s);
    // Schema 2 lacks members of clusters that may be empty.
    return schema == 1 ? migratedFromSchema1(root) : root;
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

} // namespace

Result<Project> readProject(const Catalog &catalog, const QByteArray &json)
{
    const Result<QJsonObject> parsed = parseJsonObject(json, Text::tr("a project of this program"));
    if (!parsed)
        return Failure(parsed.error());
    const Result<QJsonObject> object = currentSchema(*parsed);
    if (!object)
        return Failure(object.error());

    std::optional<Error> error;
    JsonReader root(*object, {}, error);
    Project project;
    (void)root.string("format"_L1);
    (void)root.integer("schema"_L1);
    project.name
        = root.accept("name"_L1, parseLabel(root.string("name"_L1), Project::MaxName)).value_or(QString());
    project.baselineOnly = root.boolean("baselineOnly"_L1, false);
    readClusters(root, catalog, project);
    if (const QString target = root.string("target"_L1, QString()); !target.isEmpty())
        project.target = root.accept("target"_L1, parseName(target, 60)).value_or(QString());
    readOptions(root, project);
    root.finish();
    if (error)
        return Failure(*error);
    return project;
}

QByteArray writeProject(const Project &project)
{
    JsonWriter json;
    json.beginObject();
    json.text("format"_L1, QString(Format));
    json.number("schema"_L1, ProjectSchema);
    json.text("name"_L1, project.name);
    json.boolean("baselineOnly"_L1, project.baselineOnly);
    json.beginArray("clusters"_L1);
    for (const Cluster &cluster : project.clusters) {
        json.beginObject();
        writeCluster(json, cluster);
        json.endObject();
    }
    json.endArray();
    json.text("target"_L1, project.target);
    json.beginObject("options"_L1);
    for (auto target = project.options.begin(); target != project.options.end(); ++target) {
        json.beginObject(target.key());
        for (auto option = target->begin(); option != target->end(); ++option)
            json.text(option.key(), option.value());
        json.endObject();
    }
    json.endObject();
    json.endObject();
    return json.document();
}

Result<Project> loadProject(const Catalog &catalog, const QString &path)
{
    const Result<QByteArray> json = readFile(path);
    if (!json)
        return Failure(json.error());
    Result<Project> project = readProject(catalog, *json);
    if (!project) {
        Error error = project.error();
        error.where = error.where.isEmpty() ? path : u"%1, %2"_s.arg(path, error.where);
        return Failure(error);
    }
    return project;
}

Result<void> saveProject(const Project &project, const QString &path)
{
    return saveText(path, writeProject(project));
}

} // namespace aro
