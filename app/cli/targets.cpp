// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/targetoptions.h"
#include "cli/textlayout.h"
#include "core/base/jsonwriter.h"
#include "core/export/unsupported.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

/// An ability, for programs and for people.
struct AbilityText
{
    Target::Ability ability;
    QLatin1StringView id;
    const char *text; ///< QT_TRANSLATE_NOOP("Ability", ...)
};

constexpr std::array AbilityTexts {
    AbilityText { Target::WildcardHost, "wildcard-host"_L1, QT_TRANSLATE_NOOP("Ability", "wildcards") },
    AbilityText { Target::WildcardCoversApex, "wildcard-covers-apex"_L1,
                  QT_TRANSLATE_NOOP("Ability", "a wildcard also matches its domain itself") },
    AbilityText { Target::UrlPath, "url-path"_L1, QT_TRANSLATE_NOOP("Ability", "URL paths") },
    AbilityText { Target::Ports, "ports"_L1, QT_TRANSLATE_NOOP("Ability", "ports other than 443") },
    AbilityText { Target::Sources, "sources"_L1, QT_TRANSLATE_NOOP("Ability", "source networks") },
    AbilityText { Target::Comments, "comments"_L1, QT_TRANSLATE_NOOP("Ability", "comments with the notes") },
    AbilityText { Target::SeveralFiles, "several-files"_L1, QT_TRANSLATE_NOOP("Ability", "several files") },
    AbilityText { Target::NetworkRulesFirst, "network-rules-first"_L1,
                  QT_TRANSLATE_NOOP("Ability", "network rules take precedence") },
    AbilityText { Target::ByAddress, "by-address"_L1, QT_TRANSLATE_NOOP("Ability", "matches by address") },
    AbilityText { Target::WildcardNeedsDns, "wildcard-needs-dns"_L1,
                  QT_TRANSLATE_NOOP("Ability", "wildcards depend on DNS answers that the firewall sees") },
    AbilityText { Target::AppendsLast, "appends-last"_L1,
                  QT_TRANSLATE_NOOP("Ability", "new rules come last") },
    AbilityText { Target::Documents, "documents"_L1,
                  QT_TRANSLATE_NOOP("Ability", "for people or programs: nothing is widened") },
    AbilityText { Target::TlsInspection, "tls-inspection"_L1,
                  QT_TRANSLATE_NOOP("Ability", "matches URL paths after decryption") },
    AbilityText { Target::EntriesCoverSubdomains, "entries-cover-subdomains"_L1,
                  QT_TRANSLATE_NOOP("Ability", "every entry also matches the names below it") },
    AbilityText { Target::SharedPortList, "shared-port-list"_L1,
                  QT_TRANSLATE_NOOP("Ability", "other ports go into a list that other rules share") },
    AbilityText { Target::ClusterSide, "cluster-side"_L1,
                  QT_TRANSLATE_NOOP("Ability", "a setting of the clusters, without client access") },
    AbilityText { Target::Binary, "binary"_L1, QT_TRANSLATE_NOOP("Ability", "not a text file") },
    AbilityText { Target::HostsOrUrls, "hosts-or-urls"_L1,
                  QT_TRANSLATE_NOOP("Ability", "URL paths have rules of their own") },
};

QStringList abilityIds(const Target &target)
{
    QStringList ids;
    for (const AbilityText &entry : AbilityTexts) {
        if (target.can(entry.ability))
            ids.append(QString(entry.id));
    }
    return ids;
}

QStringList abilityTexts(const Target &target)
{
    QStringList texts;
    for (const AbilityText &entry : AbilityTexts) {
        if (target.can(entry.ability))
            texts.append(QCoreApplication::translate("Ability", entry.text));
    }
    return texts;
}

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

class TargetsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TargetsCommand)

public:
    void declare(CommandLine &line) override
    {
        line.argument("ID", m_id, CommandLine::Presence::Optional,
                      tr("One target, with its options and their defaults."));
        line.flag("--unsupported", m_unsupported,
                  tr("Only the products that cannot do this, with the reason and its source."));
        line.flag("--json", m_json, tr("Write JSON: an array of objects."));
    }

    [[nodiscard]] QStringList examples() const override
    {
        return { u"targets"_s, u"targets squid"_s, u"targets --json"_s, u"targets --unsupported --json"_s };
    }

    [[nodiscard]] Result<int> run(Streams &streams) override
    {
        if (m_unsupported && !m_id.isEmpty())
            return fail(Error::Code::Usage, tr("Give either an id or --unsupported."));
        if (m_unsupported)
            return print(streams, m_json ? unsupportedJson() : unsupported().toUtf8()).map([] {
                return Done;
            });
        if (m_id.isEmpty())
            return show(exportTargets(), streams);
        const Result<const Target *> target = findTargetOrSuggest(m_id);
        if (!target)
            return Failure(target.error());
        return show(std::span(&*target, 1), streams);
    }

private:
    [[nodiscard]] Result<int> show(std::span<const Target *const> targets, Streams &streams) const
    {
        const Result<void> shown
            = m_json ? print(streams, targetsJson(targets)) : print(streams, text(targets));
        return shown.map([] { return Done; });
    }

    [[nodiscard]] QString text(std::span<const Target *const> targets) const
    {
        QStringList blocks;
        for (const Target *target : targets)
            blocks.append(facts(*target) + (m_id.isEmpty() ? optionKeys(*target) : optionDetails(*target)));
        if (m_id.isEmpty())
            blocks.append(unsupported());
        return blocks.join(u'\n');
    }

    [[nodiscard]] static QString unsupported()
    {
        QStringList blocks { tr("These products cannot do this:") + u'\n' };
        for (const UnsupportedProduct &product : unsupportedProducts()) {
            QString text = u"%1  %2\n"_s.arg(QString(product.id), unsupportedTitle(product));
            text += indented(unsupportedReason(product), Indent);
            text += indented(
                tr("Source: %1, %2").arg(QString(product.sourceTitle), QString(product.sourceDate)), Indent);
            blocks.append(text + indented(QString(product.sourceUrl), Indent));
        }
        return blocks.join(u'\n');
    }

    [[nodiscard]] static QString facts(const Target &target)
    {
        QString text = u"%1  %2\n"_s.arg(QString(target.id), targetTitle(target));
        text += indented(targetSummary(target), Indent);
        text += indented(tr("File: %1").arg(QString(target.fileName)), Indent);
        if (const QStringList abilities = abilityTexts(target); !abilities.isEmpty())
            text += indented(tr("What it can and does: %1.").arg(abilities.join("; "_L1)), Indent);
        return text;
    }

    [[nodiscard]] static QString optionKeys(const Target &target)
    {
        QStringList keys;
        for (const OptionSpec &spec : target.options)
            keys.append(QString(spec.key));
        return keys.isEmpty() ? QString() : indented(tr("Options: %1").arg(keys.join(", "_L1)), Indent);
    }

    [[nodiscard]] static QString optionDetails(const Target &target)
    {
        QString text;
        for (const OptionSpec &spec : target.options) {
            text += u"\n    --set %1=%2\n"_s.arg(QString(spec.key), QString(spec.defaultValue));
            QString about = optionLabel(spec) + u". "_s + optionHint(spec);
            if (spec.isExample())
                about += u' ' + tr("The default is only an example.");
            text += indented(about, 2 * Indent);
            text += choices(spec);
        }
        return text;
    }

    /// What the choices mean, where the words do not say it.
    [[nodiscard]] static QString choices(const OptionSpec &spec)
    {
        QList<QStringList> rows;
        for (std::size_t i = 0; i < spec.choiceTexts.size(); ++i)
            rows.append({ QString(3 * Indent, u' ') + spec.choices[i], choiceText(spec, i) });
        return table(rows);
    }

    static constexpr qsizetype Indent = 4;

    QString m_id;
    bool m_json = false;
    bool m_unsupported = false;
};

} // namespace

std::unique_ptr<Command> makeTargets()
{
    return std::make_unique<TargetsCommand>();
}

} // namespace aro::cli
