// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <span>

namespace aro {

/// One typed option of a target, written as data: the window's form field and the command line's `--set
/// key=value`.
struct OptionSpec
{
    enum class Kind {
        Name, ///< parseName(), at most `max` characters
        Label, ///< parseLabel(), at most `max` characters
        Text, ///< one line of printable characters, at most `max`; may be empty
        LatinText, ///< the same, of Latin-1 alone
        Number, ///< `min` to `max`
        Choice, ///< one of `choices`
        Switch, ///< "true" or "false"
        Identifier, ///< a letter, then letters, digits and underscores, at most `max` characters
        Address, ///< an IPv4 address
        Host, ///< a host name or an IPv4 address
        Network, ///< Cidr::parse(); may be empty when the default is
    };

    QLatin1StringView key;
    const char *label; ///< QT_TRANSLATE_NOOP("Option", ...)
    Kind kind = Kind::Name;
    QLatin1StringView defaultValue;
    int min = 0;
    int max = 63;
    std::span<const QLatin1StringView> choices = {};
    /// What each of the choices means, QT_TRANSLATE_NOOP("Option", ...); empty where the words say it.
    std::span<const char *const> choiceTexts = {};
    /// Rules that use the default although it only shows what a value looks like: everyone has another name
    /// in this place.
    enum class ExampleFor { Nothing, AllRules, ClusterEgress, ClientAccess };
    ExampleFor exampleFor = ExampleFor::Nothing;

    [[nodiscard]] bool isExample() const { return exampleFor != ExampleFor::Nothing; }
};

using OptionValues = QMap<QString, QString>;

/// The option's label and a sentence on what it accepts, in the language of the user interface.
[[nodiscard]] QString optionLabel(const OptionSpec &spec);
[[nodiscard]] QString optionHint(const OptionSpec &spec);

/// What one of the choices means, in the language of the user interface; the choice itself where that says
/// it.
[[nodiscard]] QString choiceText(const OptionSpec &spec, std::size_t index);

/// The normalised value or InvalidInput with a sentence that names the option.
[[nodiscard]] Result<QString> checkOption(const OptionSpec &spec, const QString &value);

/// "policy=fwpol-hub" for each option whose example nobody has replaced and rules of these directions use.
[[nodiscard]] QStringList examplesLeft(std::span<const OptionSpec> specs, const OptionValues &given,
                                       const QSet<Direction> &directions);

/// All options of a target: the given ones checked, the others at their defaults.
/// UnknownName for keys that the target does not have.
[[nodiscard]] Result<OptionValues> completeOptions(std::span<const OptionSpec> specs,
                                                   const OptionValues &given);

} // namespace aro
