// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/options.h"

#include "core/base/cidr.h"
#include "core/base/hostpattern.h"
#include "core/base/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QString choicesOf(const OptionSpec &spec)
{
    QStringList choices;
    for (const QLatin1StringView choice : spec.choices)
        choices.append(QString(choice));
    return choices.join(", "_L1);
}

/// `reason`: a sentence that names the value.
Failure refused(const OptionSpec &spec, const QString &reason)
{
    return fail(
        Error::Code::InvalidInput,
        Text::tr("Option %1: %2", "%1 is an option's key, %2 a sentence").arg(QString(spec.key), reason));
}

/// `help`: a sentence on what can be used.
Failure invalid(const OptionSpec &spec, const QString &value, const QString &help)
{
    return fail(Error::Code::InvalidInput,
                Text::tr("\"%1\" cannot be used for the option %2. %3", "%3 is a sentence")
                    .arg(shown(value), QString(spec.key), help));
}

Result<QString> checkText(const OptionSpec &spec, const QString &value)
{
    const QString text = value.trimmed();
    const QList<uint> characters = text.toUcs4();
    const uint last = spec.kind == OptionSpec::Kind::LatinText ? 0xff : QChar::LastValidCodePoint;
    const bool isOneLine = std::ranges::all_of(characters, [last](uint c) {
        return c <= last && QChar::isPrint(c) && c != QChar::LineSeparator && c != QChar::ParagraphSeparator;
    });
    if (!text.isValidUtf16() || !isOneLine || characters.size() > spec.max)
        return invalid(spec, value, optionHint(spec));
    return text;
}

Result<QString> checkNumber(const OptionSpec &spec, const QString &value)
{
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    if (!isNumber || number < spec.min || number > spec.max)
        return invalid(spec, value, optionHint(spec));
    return QString::number(number);
}

Result<QString> checkChoice(const OptionSpec &spec, const QString &value)
{
    const bool isKnown = std::any_of(spec.choices.begin(), spec.choices.end(),
                                     [&value](QLatin1StringView choice) { return choice == value; });
    if (!isKnown)
        return invalid(spec, value, optionHint(spec));
    return value;
}

Result<QString> checkSwitch(const OptionSpec &spec, const QString &value)
{
    if (value != "true"_L1 && value != "false"_L1)
        return invalid(spec, value, optionHint(spec));
    return value;
}

Result<QString> checkIdentifier(const OptionSpec &spec, const QString &value)
{
    static const QRegularExpression form(u"\\A[A-Za-z][A-Za-z0-9_]*\\z"_s);
    const QString name = value.trimmed();
    if (name.size() > spec.max || !form.match(name).hasMatch())
        return invalid(spec, value, optionHint(spec));
    return name;
}

Result<QString> checkAddress(const OptionSpec &spec, const QString &value)
{
    const Result<Cidr> address = value.contains(u'/') ? invalid(spec, value, optionHint(spec))
                                                      : Cidr::parse(value.trimmed() + "/32"_L1);
    if (!address)
        return invalid(spec, value, optionHint(spec));
    return address->addressText();
}

Result<QString> checkHost(const OptionSpec &spec, const QString &value)
{
    if (const Result<QString> address = checkAddress(spec, value))
        return address;
    const Result<HostPattern> host = HostPattern::parse(value);
    if (!host || host->isWildcard() || host->hasPath())
        return invalid(spec, value, optionHint(spec));
    return host->host();
}

Result<QString> checkNetwork(const OptionSpec &spec, const QString &value)
{
    if (spec.defaultValue.isEmpty() && value.trimmed().isEmpty())
        return QString();
    const Result<Cidr> network = Cidr::parse(value);
    return network ? Result<QString>(network->text()) : refused(spec, network.error().message);
}

bool isUsed(OptionSpec::ExampleFor example, const QSet<Direction> &directions)
{
    switch (example) {
    case OptionSpec::ExampleFor::AllRules:
        return !directions.isEmpty();
    case OptionSpec::ExampleFor::ClusterEgress:
        return directions.contains(Direction::ClusterEgress);
    case OptionSpec::ExampleFor::ClientAccess:
        return directions.contains(Direction::ClientAccess);
    case OptionSpec::ExampleFor::Nothing:
        break;
    }
    return false;
}

} // namespace

QString optionLabel(const OptionSpec &spec)
{
    return QCoreApplication::translate("Option", spec.label);
}

QString optionHint(const OptionSpec &spec)
{
    switch (spec.kind) {
    case OptionSpec::Kind::Name:
        return Text::tr("Use letters, digits, dots, hyphens and underscores, %n character(s) at most.",
                        nullptr, spec.max);
    case OptionSpec::Kind::Label:
        return Text::tr("Write one line of plain text, %n character(s) at most.", nullptr, spec.max);
    case OptionSpec::Kind::Text:
        return Text::tr("Write one line of text, %n character(s) at most, or nothing.", nullptr, spec.max);
    case OptionSpec::Kind::LatinText:
        return Text::tr("Write one line of Western European text, %n character(s) at most, or nothing.",
                        nullptr, spec.max);
    case OptionSpec::Kind::Number:
        return Text::tr("Give a whole number from %1 to %2.")
            .arg(QString::number(spec.min), QString::number(spec.max));
    case OptionSpec::Kind::Choice:
        return Text::tr("Choose one of %1.").arg(choicesOf(spec));
    case OptionSpec::Kind::Identifier:
        return Text::tr("Use a letter, then letters, digits and underscores, %n character(s) at most.",
                        nullptr, spec.max);
    case OptionSpec::Kind::Address:
        return Text::tr("Give an IPv4 address such as 10.0.0.4.");
    case OptionSpec::Kind::Host:
        return Text::tr("Give a host name such as proxy.example.com, or an IPv4 address.");
    case OptionSpec::Kind::Network:
        return spec.defaultValue.isEmpty()
            ? Text::tr("Give an IPv4 network such as 10.20.0.0/23, or nothing.")
            : Text::tr("Give an IPv4 network such as 10.20.0.0/23.");
    case OptionSpec::Kind::Switch:
        break;
    }
    return Text::tr("Choose true or false.");
}

QString choiceText(const OptionSpec &spec, std::size_t index)
{
    return spec.choiceTexts.empty() ? QString(spec.choices[index])
                                    : QCoreApplication::translate("Option", spec.choiceTexts[index]);
}

Result<QString> checkOption(const OptionSpec &spec, const QString &value)
{
    Result<QString> checked;
    switch (spec.kind) {
    case OptionSpec::Kind::Text:
    case OptionSpec::Kind::LatinText:
        return checkText(spec, value);
    case OptionSpec::Kind::Number:
        return checkNumber(spec, value);
    case OptionSpec::Kind::Choice:
        return checkChoice(spec, value);
    case OptionSpec::Kind::Switch:
        return checkSwitch(spec, value);
    case OptionSpec::Kind::Identifier:
        return checkIdentifier(spec, value);
    case OptionSpec::Kind::Address:
        return checkAddress(spec, value);
    case OptionSpec::Kind::Host:
        return checkHost(spec, value);
    case OptionSpec::Kind::Network:
        return checkNetwork(spec, value);
    case OptionSpec::Kind::Label:
        checked = parseLabel(value, spec.max);
        break;
    case OptionSpec::Kind::Name:
        checked = parseName(value, spec.max);
        break;
    }
    if (checked && checked->size() < spec.min)
        return invalid(spec, value, Text::tr("At least %n character(s) are needed.", nullptr, spec.min));
    return checked ? checked : refused(spec, checked.error().message);
}

QStringList examplesLeft(std::span<const OptionSpec> specs, const OptionValues &given,
                         const QSet<Direction> &directions)
{
    QStringList examples;
    for (const OptionSpec &spec : specs) {
        if (isUsed(spec.exampleFor, directions) && !given.contains(QString(spec.key)))
            examples.append(u"%1=%2"_s.arg(spec.key, spec.defaultValue));
    }
    return examples;
}

Result<OptionValues> completeOptions(std::span<const OptionSpec> specs, const OptionValues &given)
{
    OptionValues values;
    for (const OptionSpec &spec : specs) {
        const auto it = given.constFind(QString(spec.key));
        if (it == given.constEnd()) {
            values.insert(QString(spec.key), QString(spec.defaultValue));
            continue;
        }
        const Result<QString> value = checkOption(spec, *it);
        if (!value)
            return Failure(value.error());
        values.insert(QString(spec.key), *value);
    }
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (values.contains(it.key()))
            continue;
        const QString known = QStringList(values.keys()).join(", "_L1);
        return fail(
            Error::Code::UnknownName,
            known.isEmpty()
                ? Text::tr("\"%1\" is not an option of this target; it has none.").arg(shown(it.key()))
                : Text::tr("\"%1\" is not an option of this target; it has %2.").arg(shown(it.key()), known));
    }
    return values;
}

} // namespace aro
