// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/targetsjson.h"

#include "cli/abilitytexts.h"
#include "core/base/jsonwriter.h"
#include "core/export/unsupported.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

QString kindId(OptionSpec::Kind kind)
{
    switch (kind) {
    case OptionSpec::Kind::Name:
        break;
    case OptionSpec::Kind::Label:
        return u"label"_s;
    case OptionSpec::Kind::Text:
        return u"text"_s;
    case OptionSpec::Kind::LatinText:
        return u"latin-text"_s;
    case OptionSpec::Kind::Number:
        return u"number"_s;
    case OptionSpec::Kind::Choice:
        return u"choice"_s;
    case OptionSpec::Kind::Switch:
        return u"switch"_s;
    case OptionSpec::Kind::Identifier:
        return u"identifier"_s;
    case OptionSpec::Kind::Address:
        return u"address"_s;
    case OptionSpec::Kind::Host:
        return u"host"_s;
    case OptionSpec::Kind::Network:
        return u"network"_s;
    }
    return u"name"_s;
}

/// Whether `min` and `max` limit the number, or the length of the text.
bool hasRange(OptionSpec::Kind kind)
{
    using Kind = OptionSpec::Kind;
    static constexpr std::array WithRange { Kind::Name,      Kind::Label,  Kind::Text,
                                            Kind::LatinText, Kind::Number, Kind::Identifier };
    return std::ranges::find(WithRange, kind) != WithRange.end();
}

void writeOption(JsonWriter &json, const OptionSpec &spec)
{
    json.beginObject();
    json.text("key"_L1, QString(spec.key));
    json.text("label"_L1, QString::fromUtf8(spec.label));
    json.text("kind"_L1, kindId(spec.kind));
    json.text("default"_L1, QString(spec.defaultValue));
    if (spec.kind == OptionSpec::Kind::Choice) {
        QStringList choices;
        for (const QLatin1StringView choice : spec.choices)
            choices.append(QString(choice));
        json.texts("choices"_L1, choices);
    } else if (hasRange(spec.kind)) {
        json.number("min"_L1, spec.min);
        json.number("max"_L1, spec.max);
    }
    json.endObject();
}

} // namespace

QByteArray targetsJson(std::span<const Target *const> targets)
{
    JsonWriter json;
    json.beginArray();
    for (const Target *target : targets) {
        json.beginObject();
        json.text("id"_L1, QString(target->id));
        json.text("title"_L1, QString::fromUtf8(target->title));
        json.text("summary"_L1, QString::fromUtf8(target->summary));
        json.texts("files"_L1, QStringList { QString(target->fileName) });
        json.texts("abilities"_L1, abilityIds(*target));
        json.beginArray("options"_L1);
        for (const OptionSpec &spec : target->options)
            writeOption(json, spec);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return json.document();
}

QByteArray unsupportedJson()
{
    JsonWriter json;
    json.beginArray();
    for (const UnsupportedProduct &product : unsupportedProducts()) {
        json.beginObject();
        json.text("id"_L1, QString(product.id));
        json.text("title"_L1, QString::fromUtf8(product.title));
        json.text("reason"_L1, QString::fromUtf8(product.reason));
        json.beginObject("source"_L1);
        json.text("title"_L1, QString(product.sourceTitle));
        json.text("url"_L1, QString(product.sourceUrl));
        json.text("date"_L1, QString(product.sourceDate));
        json.endObject();
        json.endObject();
    }
    json.endArray();
    return json.document();
}

} // namespace aro::cli
