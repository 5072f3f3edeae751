// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/hostlists.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Notation = "notation"_L1;
constexpr auto Star = "star"_L1; ///< "*.x": most products
constexpr auto Dot = "dot"_L1; ///< ".x" is x and all below: Zscaler, AWS Network Firewall, Squid
constexpr auto Plain = "plain"_L1; ///< every entry is itself and all below: Cisco Umbrella

constexpr std::array Notations { Star, Dot, Plain };

constexpr std::array Options {
    OptionSpec { .key = Notation,
                 .label
                 = QT_TRANSLATE_NOOP("Option", "Wildcards are written as (star: *.x, dot: .x, plain: x)"),
                 .kind = OptionSpec::Kind::Choice,
                 .defaultValue = Star,
                 .choices = Notations },
};

constexpr unsigned Abilities = Target::WildcardHost | Target::SeveralFiles;

unsigned abilitiesFor(const OptionValues &options)
{
    const QString notation = options.value(QString(Notation));
    if (notation == Star)
        return Abilities;
    const unsigned plain = notation == Plain ? Target::EntriesCoverSubdomains : 0U;
    return Abilities | Target::WildcardCoversApex | plain;
}

QStringList starredHosts(const QList<RuleTarget> &destinations)
{
    QStringList list;
    for (const RuleTarget &destination : destinations)
        list.append(destination.host.hostText());
    return list;
}

ListWriter writerOf(const QString &notation)
{
    if (notation == Dot)
        return dottedHosts;
    if (notation == Plain)
        return plainHosts;
    return starredHosts;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    return hostLists(input, ".domains.txt"_L1, writerOf(input.option(Notation)));
}

} // namespace

constinit const Target DomainList {
    .id = "domain-list"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Domain list"),
    .summary = QT_TRANSLATE_NOOP("Target", "Plain lists, one name a line, for whatever imports domains."),
    .fileName = "aro-egress.domains.txt"_L1,
    .abilities = Abilities,
    .options = Options,
    .render = render,
    .abilitiesFor = abilitiesFor,
};

} // namespace aro::targets
