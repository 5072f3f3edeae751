// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/places.h"
#include "core/export/sourcelists.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Prefix = "prefix"_L1;
constexpr auto FromZone = "from-zone"_L1;
constexpr auto ToZone = "to-zone"_L1;
constexpr auto ClientFromZone = "client-from-zone"_L1;
constexpr auto ClientToZone = "client-to-zone"_L1;

constexpr quint16 HttpsPort = 443;
constexpr int MaxZone = 31;
/// Of a URL category; a rule's may have 1,024 characters (Palo Alto's pan-os-codegen).
constexpr int MaxDescription = 255;
/// "Each URL entry can be up to 255 characters" (Palo Alto, custom URL categories), one of which is the last
/// '/'.
constexpr int MaxEntry = 254;
constexpr int MaxCategory = 31;
constexpr int MaxRule = 63;
/// A console line should not grow without limit; `set` adds to a list that is there.
constexpr qsizetype WordsPerLine = 20;

constexpr std::array Options {
    OptionSpec { .key = Prefix,
                 .label = QT_TRANSLATE_NOOP("Option", "Prefix of object names"),
                 .defaultValue = "ARO"_L1,
                 .max = 8 },
    OptionSpec { .key = FromZone,
                 .label = QT_TRANSLATE_NOOP("Option", "Zone of the cluster"),
                 .defaultValue = "trust"_L1,
                 .max = MaxZone,
                 .exampleFor = OptionSpec::ExampleFor::ClusterEgress },
    OptionSpec { .key = ToZone,
                 .label = QT_TRANSLATE_NOOP("Option", "Zone of the internet"),
                 .defaultValue = "untrust"_L1,
                 .max = MaxZone,
                 .exampleFor = OptionSpec::ExampleFor::ClusterEgress },
    OptionSpec { .key = ClientFromZone,
                 .label = QT_TRANSLATE_NOOP("Option", "Zone of the clients"),
                 .defaultValue = "corporate"_L1,
                 .max = MaxZone,
                 .exampleFor = OptionSpec::ExampleFor::ClientAccess },
    OptionSpec { .key = ClientToZone,
                 .label = QT_TRANSLATE_NOOP("Option", "Zone in which clients reach the cluster"),
                 .defaultValue = "trust"_L1,
                 .max = MaxZone,
                 .exampleFor = OptionSpec::ExampleFor::ClientAccess },
};

QString nameOf(const RenderInput &input, const QString &name, int max)
{
    return shortened(u"%1-%2"_s.arg(input.option(Prefix), name), max);
}

QString addressName(const RenderInput &input, const Cidr &network)
{
    return nameOf(input, u"src-"_s + networkObject(network), MaxRule);
}

QString serviceName(const RenderInput &input, quint16 port)
{
    return port == HttpsPort ? u"service-https"_s : nameOf(input, u"tcp-%1"_s.arg(port), MaxRule);
}

/// "x", or "[ x y ]" for several.
QString listed(const QStringList &words)
{
    return words.size() == 1 ? words.constFirst() : u"[ %1 ]"_s.arg(words.join(u' '));
}

QString listLines(const QString &head, const QStringList &words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); i += WordsPerLine)
        text += u"%1 %2\n"_s.arg(head, listed(words.mid(i, WordsPerLine)));
    return text;
}

QString objects(const RenderInput &input)
{
    QStringList addresses;
    QStringList services;
    for (const Rule &rule : input.rules) {
        for (const Cidr &network : rule.sources) {
            addresses.append(
                u"set address %1 ip-netmask %2\n"_s.arg(addressName(input, network), network.text()));
        }
        if (rule.port != HttpsPort) {
            services.append(u"set service %1 protocol tcp port %2\n"_s.arg(serviceName(input, rule.port),
                                                                           QString::number(rule.port)));
        }
    }
    addresses.removeDuplicates();
    services.removeDuplicates();
    return addresses.join(QString()) + services.join(QString());
}

/// An entry without '/' at its end would also match "quay.io.evil.example".
QString category(const RenderInput &input, const Rule &rule)
{
    const QString head = u"set profiles custom-url-category "_s + nameOf(input, rule.name, MaxCategory);
    QString text = u"%1 description \"%2\"\n"_s.arg(head, escape::console(rule.description));
    text += head + " type \"URL List\"\n"_L1;
    QStringList entries;
    for (const RuleTarget &destination : rule.destinations)
        entries.append(destination.host.hostText() + u'/');
    return text + listLines(head + " list"_L1, entries);
}

QString toZones(const RenderInput &input, Place place)
{
    if (place == Place::Internet)
        return input.option(ToZone);
    if (place == Place::Cluster || input.option(ToZone) == input.option(ClientToZone))
        return input.option(ClientToZone);
    return listed({ input.option(ClientToZone), input.option(ToZone) });
}

QString securityRule(const RenderInput &input, const Rule &rule, Place place)
{
    QStringList sources;
    for (const Cidr &network : rule.sources)
        sources.append(addressName(input, network));
    const QString head = u"set rulebase security rules "_s + nameOf(input, rule.name, MaxRule);
    const QStringList attributes {
        u"source-user any"_s,
        u"destination any"_s,
        u"application any"_s,
        u"service "_s + serviceName(input, rule.port),
        u"category "_s + nameOf(input, rule.name, MaxCategory),
        u"action allow"_s,
        u"log-end yes"_s,
        u"description \"%1\""_s.arg(escape::console(rule.description)),
    };
    QString text
        = u"%1 from %2\n"_s.arg(head, input.option(rule.isClientAccess() ? ClientFromZone : FromZone));
    text += u"%1 to %2\n"_s.arg(head, toZones(input, place));
    text += listLines(head + " source"_L1, sources);
    for (const QString &attribute : attributes)
        text += u"%1 %2\n"_s.arg(head, attribute);
    return text;
}

/// In reverse, so that the rules keep their order.
QString moves(const RenderInput &input)
{
    QString text = u"\n"_s
        + commentLines(u"New rules stand below all others. Move them above any deny rule, for example:"_s,
                       "#"_L1, CommentStyle::Console);
    for (auto rule = input.rules.crbegin(); rule != input.rules.crend(); ++rule)
        text += u"# move rulebase security rules %1 top\n"_s.arg(nameOf(input, rule->name, MaxRule));
    return text;
}

/// What refers to an object is deleted before it.
QString removal(const RenderInput &input)
{
    QStringList objects;
    QString text = commentLines(u"To remove everything again, in configuration mode, then commit:"_s, "#"_L1,
                                CommentStyle::Console);
    for (const Rule &rule : input.rules)
        text += u"# delete rulebase security rules %1\n"_s.arg(nameOf(input, rule.name, MaxRule));
    for (const Rule &rule : input.rules) {
        text += u"# delete profiles custom-url-category %1\n"_s.arg(nameOf(input, rule.name, MaxCategory));
        for (const Cidr &network : rule.sources)
            objects.append(u"# delete address %1\n"_s.arg(addressName(input, network)));
        if (rule.port != HttpsPort)
            objects.append(u"# delete service %1\n"_s.arg(serviceName(input, rule.port)));
    }
    objects.removeDuplicates();
    return text + objects.join(QString());
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const Places places(input);
    QString text = commentBlock(
        input, "#"_L1,
        { u"For PAN-OS: enter set cli scripting-mode on, then configure, paste this and commit. Lines that start "
          "with # are comments and need not be pasted."_s,
          u"set adds to what is there and takes nothing away. When something has been left out since the last "
          "time, first run the delete lines at the end of the file that was used then."_s },
        CommentStyle::Console);
    text += u'\n' + objects(input);
    for (const Rule &rule : input.rules) {
        text += u'\n' + category(input, rule);
        text += securityRule(input, rule, places.of(rule));
    }
    text += moves(input) + removal(input);
    return { { .name = QString(PanosSet.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target PanosSet {
    .id = "panos-set"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Palo Alto PAN-OS: set commands"),
    .summary = QT_TRANSLATE_NOOP(
        "Target", "URL categories and security rules to paste into the command line of a firewall."),
    .fileName = "aro-egress.panos.txt"_L1,
    .abilities
    = Target::WildcardHost | Target::Ports | Target::Sources | Target::Comments | Target::AppendsLast,
    .options = Options,
    .render = render,
    .limits = { .description = MaxDescription, .entry = MaxEntry },
};

} // namespace aro::targets
