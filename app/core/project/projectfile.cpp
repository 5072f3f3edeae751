// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/project/projectfile.h"

#include "core/base/jsonreader.h"
#include "core/base/jsonwriter.h"
#include "core/base/names.h"
#include "core/base/textfile.h"
#include "core/project/clusterjson.h"

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
