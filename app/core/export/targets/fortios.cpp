// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/places.h"
#include "core/export/sourcelists.h"
#include "core/export/targets/targets.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Prefix = "prefix"_L1;
constexpr auto FromInterface = "srcintf"_L1;
constexpr auto ToInterface = "dstintf"_L1;
constexpr auto ClientFromInterface = "client-srcintf"_L1;
constexpr auto ClientToInterface = "client-dstintf"_L1;

constexpr quint16 HttpsPort = 443;
constexpr int MaxInterface = 15;
constexpr int MaxAddress = 79;
constexpr int MaxAddressComment = 255;
constexpr int MaxPolicy = 35;
constexpr int MaxPolicyComment = 1023; ///< CLI reference, firewall policy
constexpr int MaxFqdn = 255; ///< CLI reference, firewall address
constexpr qsizetype MembersPerLine = 20;

constexpr std::array Options {
    OptionSpec { .key = Prefix,
                 .label = QT_TRANSLATE_NOOP("Option", "Prefix of object names"),
                 .defaultValue = "ARO"_L1,
                 .max = 8 },
    OptionSpec { .key = FromInterface,
                 .label = QT_TRANSLATE_NOOP("Option", "Interface of the cluster"),
                 .defaultValue = "port2"_L1,
                 .max = MaxInterface,
                 .exampleFor = OptionSpec::ExampleFor::ClusterEgress },
    OptionSpec { .key = ToInterface,
                 .label = QT_TRANSLATE_NOOP("Option", "Interface of the internet"),
                 .defaultValue = "port1"_L1,
                 .max = MaxInterface,
                 .exampleFor = OptionSpec::ExampleFor::ClusterEgress },
    OptionSpec { .key = ClientFromInterface,
                 .label = QT_TRANSLATE_NOOP("Option", "Interface of the clients"),
                 .defaultValue = "port3"_L1,
                 .max = MaxInterface,
                 .exampleFor = OptionSpec::ExampleFor::ClientAccess },
    OptionSpec { .key = ClientToInterface,
                 .label = QT_TRANSLATE_NOOP("Option", "Interface at which clients reach the cluster"),
                 .defaultValue = "port2"_L1,
                 .max = MaxInterface,
                 .exampleFor = OptionSpec::ExampleFor::ClientAccess },
};

QString nameOf(const RenderInput &input, const QString &name, int max = MaxAddress)
{
    return shortened(u"%1-%2"_s.arg(input.option(Prefix), name), max);
}

/// Names with '_' are never host names, so networks, wildcards and groups cannot clash with exact hosts: they
/// all share one name space.
QString addressName(const RenderInput &input, const Cidr &network)
{
    return nameOf(input, u"src-"_s + networkObject(network));
}

QString addressName(const RenderInput &input, const HostPattern &host)
{
    return nameOf(input, host.isWildcard() ? u"wildcard_"_s + host.host() : host.host());
}

QString destinationGroup(const RenderInput &input, const Rule &rule)
{
    return nameOf(input, u"dst_"_s + rule.name);
}

QString sourceGroup(const RenderInput &input, const SourceList &list)
{
    return nameOf(input, list.name("src_egress"_L1, "src_client"_L1, u'_'));
}

QString serviceName(const RenderInput &input, quint16 port)
{
    return port == HttpsPort ? u"HTTPS"_s : nameOf(input, u"tcp-%1"_s.arg(port));
}

QString quoted(const QStringList &names)
{
    return u"\"%1\""_s.arg(names.join("\" \""_L1));
}

QString entry(const QString &name, const QStringList &settings)
{
    return u"    edit \"%1\"\n        %2\n    next\n"_s.arg(name, settings.join("\n        "_L1));
}

QString section(const QString &path, const QString &entries)
{
    return entries.isEmpty() ? QString() : u"config %1\n%2end\n"_s.arg(path, entries);
}

/// Entries of one table, each name once.
class Entries final
{
public:
    void add(const QString &name, const QStringList &settings)
    {
        if (m_names.contains(name))
            return;
        m_names.insert(name);
        m_text += entry(name, settings);
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QSet<QString> m_names;
    QString m_text;
};

QString addresses(const RenderInput &input)
{
    Entries entries;
    for (const Rule &rule : input.rules) {
        for (const Cidr &network : rule.sources) {
            entries.add(addressName(input, network),
                        { u"set type ipmask"_s,
                          u"set subnet %1 %2"_s.arg(network.addressText(), network.maskText()) });
        }
    }
    for (const Rule &rule : input.rules) {
        for (const RuleTarget &destination : rule.destinations) {
            entries.add(
                addressName(input, destination.host),
                { u"set type fqdn"_s,
                  u"set comment \"%1\""_s.arg(escape::console(destination.use).left(MaxAddressComment)),
                  u"set fqdn \"%1\""_s.arg(destination.host.hostText()) });
        }
    }
    return entries.text();
}

/// A console line should not grow without limit.
QStringList memberSettings(const QStringList &names)
{
    QStringList settings;
    for (qsizetype i = 0; i < names.size(); i += MembersPerLine) {
        settings.append((i == 0 ? u"set member "_s : u"append member "_s)
                        + quoted(names.mid(i, MembersPerLine)));
    }
    return settings;
}

QString groups(const RenderInput &input, const SourceLists &sources)
{
    QString text;
    for (const SourceList &list : sources.all()) {
        QStringList members;
        for (const Cidr &network : list.networks)
            members.append(addressName(input, network));
        text += entry(sourceGroup(input, list), memberSettings(members));
    }
    for (const Rule &rule : input.rules) {
        QStringList members;
        for (const RuleTarget &destination : rule.destinations)
            members.append(addressName(input, destination.host));
        text += entry(destinationGroup(input, rule), memberSettings(members));
    }
    return text;
}

QString services(const RenderInput &input)
{
    Entries entries;
    for (const Rule &rule : input.rules) {
        if (rule.port != HttpsPort)
            entries.add(serviceName(input, rule.port), { u"set tcp-portrange %1"_s.arg(rule.port) });
    }
    return entries.text();
}

QString toInterfaces(const RenderInput &input, Place place)
{
    if (place == Place::Internet)
        return quoted({ input.option(ToInterface) });
    if (place == Place::Cluster || input.option(ToInterface) == input.option(ClientToInterface))
        return quoted({ input.option(ClientToInterface) });
    return quoted({ input.option(ClientToInterface), input.option(ToInterface) });
}

QString policy(const RenderInput &input, const Rule &rule, const SourceLists &sources, Place place)
{
    const QStringList settings {
        u"set name \"%1\""_s.arg(nameOf(input, rule.name, MaxPolicy)),
        u"set srcintf \"%1\""_s.arg(
            input.option(rule.isClientAccess() ? ClientFromInterface : FromInterface)),
        u"set dstintf "_s + toInterfaces(input, place),
        u"set action accept"_s,
        u"set srcaddr \"%1\""_s.arg(sourceGroup(input, sources.of(rule))),
        u"set dstaddr \"%1\""_s.arg(destinationGroup(input, rule)),
        u"set schedule \"always\""_s,
        u"set service \"%1\""_s.arg(serviceName(input, rule.port)),
        u"set logtraffic all"_s,
        place == Place::Cluster ? u"set nat disable"_s : u"set nat enable"_s,
        u"set comments \"%1\""_s.arg(escape::console(rule.description)),
    };
    return u"    edit 0\n        %1\n    next\n"_s.arg(settings.join("\n        "_L1));
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const SourceLists sources(input.rules);
    const Places places(input);
    QString policies;
    for (const Rule &rule : input.rules)
        policies += policy(input, rule, sources, places.of(rule));
    const QString text
        = commentBlock(
              input, "#"_L1,
              { u"For FortiOS 6.2.2 and newer: run it as a configuration script or paste it into the console. "
                "With VDOMs, enter the VDOM first."_s,
                u"The FortiGate looks up exact names with DNS servers of its own. The clients should ask the "
                "same ones: other answers may have other addresses."_s,
                u"The policies land below all others. To move them: find their numbers with show firewall "
                "policy, then config firewall policy, move NUMBER before NUMBER, end."_s,
                u"Before a second run remove the policies of the first: their names are taken, and edit 0 makes "
                "new ones each time. To remove them: delete NUMBER in config firewall policy. To undo all, go "
                "on and delete the names that start with %1- in config firewall addrgrp, firewall address and "
                "firewall service custom, in this order."_s.arg(input.option(Prefix)) },
              CommentStyle::Console)
        + u'\n' + section(u"firewall address"_s, addresses(input))
        + section(u"firewall addrgrp"_s, groups(input, sources))
        + section(u"firewall service custom"_s, services(input)) + section(u"firewall policy"_s, policies);
    return { { .name = QString(Fortios.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target Fortios {
    .id = "fortios"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Fortinet FortiGate: FortiOS configuration script"),
    .summary
    = QT_TRANSLATE_NOOP("Target", "Addresses, groups and policies to run as a script on a FortiGate."),
    .fileName = "aro-egress.fortios.conf"_L1,
    .abilities = Target::WildcardHost | Target::Ports | Target::Sources | Target::Comments | Target::ByAddress
        | Target::WildcardNeedsDns | Target::AppendsLast,
    .options = Options,
    .render = render,
    .limits = { .description = MaxPolicyComment, .entry = MaxFqdn },
};

} // namespace aro::targets
