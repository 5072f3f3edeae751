// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/targets/targets.h"

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

/// The version of this file's structure; a number is never used for two of them.
constexpr int Schema = 1;

void writeGenerator(JsonWriter &json, const Catalog &catalog)
{
    json.beginObject("generator"_L1);
    json.text("program"_L1, u"ARO Egress Assistant %1"_s.arg(QLatin1StringView(ARO_VERSION)));
    json.text("catalogEdition"_L1, catalog.edition);
    json.text("catalogDate"_L1, catalog.date.toString(Qt::ISODate));
    json.endObject();
}

void writeSources(JsonWriter &json, const Catalog &catalog, const Destination &destination)
{
    json.beginArray("sources"_L1);
    for (const QString &id : destination.sources) {
        const Source *source = catalog.source(id);
        if (!source)
            continue;
        json.beginObject();
        json.text("title"_L1, source->title);
        json.text("url"_L1, source->url.toString(QUrl::FullyEncoded));
        json.text("date"_L1, source->date.toString(Qt::ISODate));
        json.endObject();
    }
    json.endArray();
}

void writeEndpoint(JsonWriter &json, const Catalog &catalog, const Destination &destination)
{
    json.beginObject();
    json.text("host"_L1, destination.host.host());
    json.text("match"_L1, idOf(destination.host.match()));
    json.text("path"_L1, destination.host.path());
    json.text("use"_L1, destination.use);
    json.text("without"_L1, destination.without);
    json.text("edition"_L1, idOf(destination.edition));
    json.boolean("clientCertificate"_L1, destination.clientCertificate);
    writeSources(json, catalog, destination);
    json.endObject();
}

void writeRule(JsonWriter &json, const Catalog &catalog, const RuleGroup &group)
{
    QStringList destinations;
    for (const Destination &destination : group.destinations)
        destinations.append(destination.host.text());
    json.beginObject();
    json.text("name"_L1, group.name);
    json.text("feature"_L1, group.feature);
    json.text("direction"_L1, idOf(group.direction));
    json.number("port"_L1, group.port);
    json.text("protocol"_L1, u"https"_s);
    json.texts("clusters"_L1, group.clusters);
    json.texts("sources"_L1, textsOf(group.sources));
    json.texts("destinations"_L1, destinations);
    json.beginArray("endpoints"_L1);
    for (const Destination &destination : group.destinations)
        writeEndpoint(json, catalog, destination);
    json.endArray();
    json.endObject();
}

void writeNotes(JsonWriter &json, const Notes &notes)
{
    json.beginArray("notes"_L1);
    for (const Note &note : notes) {
        json.beginObject();
        json.text("id"_L1, noteId(note.id));
        json.text("text"_L1, noteEnglish(note));
        json.endObject();
    }
    json.endArray();
}

QList<ArtifactFile> render(const RenderInput &input)
{
    JsonWriter json;
    json.beginObject();
    json.number("schema"_L1, Schema);
    writeGenerator(json, input.catalog);
    json.text("project"_L1, input.project.name);
    json.beginArray("rules"_L1);
    for (const RuleGroup &group : input.plan.groups)
        writeRule(json, input.catalog, group);
    json.endArray();
    writeNotes(json, input.notes);
    json.endObject();
    return { { .name = QString(Json.fileName), .content = json.document() } };
}

} // namespace

constinit const Target Json {
    .id = "json"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Rules as data (JSON)"),
    .summary = QT_TRANSLATE_NOOP("Target", "Rules, endpoints, reasons and sources for programs of your own."),
    .fileName = "aro-egress.json"_L1,
    .abilities
    = Target::WildcardHost | Target::UrlPath | Target::Ports | Target::Comments | Target::Documents,
    .render = render,
};

} // namespace aro::targets
