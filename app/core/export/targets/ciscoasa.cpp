// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/sourcelists.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Prefix = "prefix"_L1;
constexpr auto AccessList = "access-list"_L1;
constexpr auto ClientAccessList = "client-access-list"_L1;
constexpr auto DnsInterface = "dns-interface"_L1;

/// Object and object-group names have at most 64 characters (command reference).
constexpr int MaxObject = 64;
/// Longer names are allowed, but no one reads them.
constexpr int MaxAccessList = 64;
constexpr int MaxInterface = 48; ///< nameif
constexpr int MaxRemark = 100;

constexpr std::array Options {
    OptionSpec { .key = Prefix,
                 .label = QT_TRANSLATE_NOOP("Option", "Prefix of object names"),
                 .defaultValue = "ARO"_L1,
                 .max = 8 },
    OptionSpec { .key = AccessList,
                 .label = QT_TRANSLATE_NOOP("Option", "Access list of the cluster's interface"),
                 .defaultValue = "ARO_EGRESS"_L1,
                 .max = MaxAccessList,
                 .exampleFor = OptionSpec::ExampleFor::ClusterEgress },
    OptionSpec { .key = ClientAccessList,
                 .label = QT_TRANSLATE_NOOP("Option", "Access list of the clients' interface"),
                 .defaultValue = "ARO_CLIENTS"_L1,
                 .max = MaxAccessList,
                 .exampleFor = OptionSpec::ExampleFor::ClientAccess },
    OptionSpec { .key = DnsInterface,
                 .label = QT_TRANSLATE_NOOP("Option", "Interface that reaches the DNS servers"),
                 .defaultValue = "outside"_L1,
                 .max = MaxInterface,
                 .exampleFor = OptionSpec::ExampleFor::AllRules },
};

QString nameOf(const RenderInput &input, const QString &name)
{
    return shortened(u"%1-%2"_s.arg(input.option(Prefix), name), MaxObject);
}

/// Object groups have a '_' that no host name has, so that they cannot clash with objects.
QString sourceGroup(const RenderInput &input, const SourceList &list)
{
    return nameOf(input, list.name("src_egress"_L1, "src_client"_L1, u'_'));
}

QString destinationGroup(const RenderInput &input, const Rule &rule)
{
    return nameOf(input, u"dst_"_s + rule.name);
}

QString accessList(const RenderInput &input, const Rule &rule)
{
    return input.option(rule.isClientAccess() ? ClientAccessList : AccessList);
}

QString hostObjects(const RenderInput &input)
{
    QStringList objects;
    for (const Rule &rule : input.rules) {
        for (const RuleTarget &destination : rule.destinations) {
            objects.append(u"object network %1\n fqdn v4 %2\n"_s.arg(nameOf(input, destination.host.host()),
                                                                     destination.host.host()));
        }
    }
    objects.removeDuplicates();
    return objects.join(QString());
}

QString groups(const RenderInput &input, const SourceLists &sources)
{
    QString text;
    for (const SourceList &list : sources.all()) {
        text += u"object-group network %1\n"_s.arg(sourceGroup(input, list));
        for (const Cidr &network : list.networks)
            text += u" network-object %1 %2\n"_s.arg(network.addressText(), network.maskText());
    }
    for (const Rule &rule : input.rules) {
        text += u"object-group network %1\n"_s.arg(destinationGroup(input, rule));
        for (const RuleTarget &destination : rule.destinations)
            text += u" network-object object %1\n"_s.arg(nameOf(input, destination.host.host()));
    }
    return text;
}

QString entries(const RenderInput &input, const SourceLists &sources)
{
    QString text;
    for (const Rule &rule : input.rules) {
        const QString head = u"access-list "_s + accessList(input, rule);
        text += u"%1 remark %2\n"_s.arg(head, escape::console(rule.description).left(MaxRemark).trimmed());
        text += u"%1 extended permit tcp object-group %2 object-group %3 eq %4\n"_s.arg(
            head, sourceGroup(input, sources.of(rule)), destinationGroup(input, rule),
            QString::number(rule.port));
    }
    return text;
}

QStringList accessLists(const RenderInput &input)
{
    QStringList lists;
    for (const Rule &rule : input.rules)
        lists.append(accessList(input, rule));
    lists.removeDuplicates();
    return lists;
}

/// How to undo it, as comments: an object goes only when nothing refers to it.
QString removal(const RenderInput &input, const SourceLists &sources)
{
    QString text = u"!\n"_s
        + commentLines(u"To remove everything again, in this order (object-groups after the access-list "
                       "entries, objects last):"_s,
                       "!"_L1, CommentStyle::Console);
    for (const QString &line : entries(input, sources).split(u'\n', Qt::SkipEmptyParts))
        text += u"! no %1\n"_s.arg(line);
    for (const QString &part : { groups(input, sources), hostObjects(input) }) {
        for (const QString &line : part.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u' '))
                text += u"! no %1\n"_s.arg(line);
        }
    }
    return text;
}

Notes notesFor(const RenderInput &input)
{
    const QList<Cidr> clients = networksOf(input.rules, Direction::ClientAccess);
    if (clients.isEmpty())
        return {};
    return { { Note::Id::AccessListDeniesRest, { input.option(ClientAccessList), namedInNote(clients) } } };
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const SourceLists sources(input.rules);
    QString text = commentBlock(
        input, "!"_L1,
        { u"For Cisco ASA 9.0 and newer: paste it in configuration mode (configure terminal), then write "
          "memory. It may be pasted again: what is there stays once."_s,
          u"The ASA itself needs working DNS servers (dns server-group DefaultDNS) and resolves each name: "
          "the clusters and clients should ask the same servers."_s,
          u"Entries are added at the end of %1. Where a deny stands above them, enter them with a line "
          "number: access-list NAME line 1 extended permit ... A new access list works once it is bound: "
          "access-group NAME in interface INTERFACE. An interface has one inbound access list; set the "
          "options access-list and client-access-list to the ones that are bound, because a new one denies "
          "everything else."_s.arg(accessLists(input).join(u" and "_s)) },
        CommentStyle::Console);
    text += u"!\ndns domain-lookup %1\n"_s.arg(input.option(DnsInterface));
    text += hostObjects(input) + groups(input, sources) + entries(input, sources) + removal(input, sources);
    return { { .name = QString(CiscoAsa.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target CiscoAsa {
    .id = "cisco-asa"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Cisco ASA: configuration commands"),
    .summary = QT_TRANSLATE_NOOP(
        "Target", "Objects and access-list entries to paste into the command line of an ASA; no wildcards."),
    .fileName = "aro-egress.asa.txt"_L1,
    .abilities = Target::Ports | Target::Sources | Target::Comments | Target::ByAddress | Target::AppendsLast,
    .options = Options,
    .render = render,
    .notesFor = notesFor,
};

} // namespace aro::targets
