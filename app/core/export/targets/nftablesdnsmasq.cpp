// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/commentblock.h"
#include "core/export/domainsets.h"
#include "core/export/escape.h"
#include "core/export/sourcelists.h"
#include "core/export/targets/targets.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Prefix = "prefix"_L1;
constexpr auto Resolver = "resolver"_L1;
constexpr auto Drop = "drop"_L1;
constexpr auto Clusters = "clusters"_L1;
constexpr auto Listed = "listed"_L1;
constexpr auto Everyone = "everyone"_L1;

constexpr std::array Drops { Clusters, Listed, Everyone };
constexpr std::array<const char *, 3> DropTexts {
    QT_TRANSLATE_NOOP("Option", "the clusters alone"),
    QT_TRANSLATE_NOOP("Option", "the clusters and the client networks"),
    QT_TRANSLATE_NOOP("Option", "everyone behind this router"),
};

constexpr auto DnsmasqFile = "aro-egress.dnsmasq.conf"_L1;
constexpr qsizetype NetworksPerLine = 6;

constexpr std::array Options {
    // No word of the nftables language ends with "_egress", so no prefix makes a name that it would refuse.
    OptionSpec { .key = Prefix,
                 .label = QT_TRANSLATE_NOOP("Option", "Prefix of the table name"),
                 .kind = OptionSpec::Kind::Identifier,
                 .defaultValue = "aro"_L1,
                 .max = 16 },
    OptionSpec { .key = Resolver,
                 .label = QT_TRANSLATE_NOOP("Option", "DNS server that dnsmasq asks"),
                 .kind = OptionSpec::Kind::Address,
                 .defaultValue = "168.63.129.16"_L1,
                 .exampleFor = OptionSpec::ExampleFor::AllRules },
    OptionSpec { .key = Drop,
                 .label = QT_TRANSLATE_NOOP("Option", "Who can reach nothing but what the rules allow"),
                 .kind = OptionSpec::Kind::Choice,
                 .defaultValue = Clusters,
                 .choices = Drops,
                 .choiceTexts = DropTexts },
};

QString tableName(const RenderInput &input)
{
    return input.option(Prefix) + "_egress"_L1;
}

QString destinationSet(const DomainSet &set)
{
    return u"dst_"_s + set.name;
}

QString sourceSet(const SourceList &list)
{
    return list.name("src_egress"_L1, "src_clients"_L1, u'_');
}

/// All networks of one direction.
QString everyone(Direction direction)
{
    return direction == Direction::ClientAccess ? u"all_clients"_s : u"all_clusters"_s;
}

/// Overlapping networks are an error without auto-merge.
QString networkSet(const QString &name, const QList<Cidr> &networks)
{
    QStringList lines;
    for (qsizetype i = 0; i < networks.size(); i += NetworksPerLine)
        lines.append(joined(networks.mid(i, NetworksPerLine), u", "_s));
    return u"\tset %1 {\n\t\ttype ipv4_addr\n\t\tflags interval\n\t\tauto-merge\n\t\telements = { %2 }\n\t}\n"_s
        .arg(name, lines.join(",\n\t\t\t"_L1));
}

/// The directions whose sources reach nothing but what the rules allow. People in the client networks use
/// this router for much else, so they are restricted only when that is asked for.
QList<Direction> restricted(const RenderInput &input)
{
    QList<Direction> directions;
    for (const Direction direction : { Direction::ClusterEgress, Direction::ClientAccess }) {
        const bool isMeant = direction == Direction::ClusterEgress || input.option(Drop) != Clusters;
        if (isMeant && !networksOf(input.rules, direction).isEmpty())
            directions.append(direction);
    }
    return directions;
}

/// What the chain decides, collected from the rules of all sets.
class Ruleset final
{
public:
    Ruleset(const RenderInput &input, const QList<DomainSet> &sets)
        : m_input(input)
        , m_sets(sets)
        , m_sources(rulesOf(sets))
    {
    }

    [[nodiscard]] QString networkSets() const
    {
        QString text;
        for (const SourceList &list : m_sources.all())
            text += networkSet(sourceSet(list), list.networks);
        for (const Direction direction : restricted(m_input))
            text += networkSet(everyone(direction), networksOf(m_input.rules, direction));
        return text;
    }

    [[nodiscard]] QString accepts() const
    {
        QString text;
        for (const DomainSet &set : m_sets) {
            for (const Rule &rule : set.rules)
                text += u"\t\tip saddr @%1 ip daddr @%2 tcp dport %3 accept comment %4\n"_s.arg(
                    sourceSet(m_sources.of(rule)), destinationSet(set), QString::number(rule.port),
                    escape::nftComment(rule.description));
        }
        return text;
    }

    [[nodiscard]] QString drops() const
    {
        QString text;
        for (const Direction direction : restricted(m_input)) {
            text += u"\t\tip saddr @%1 meta l4proto { tcp, udp } th dport 53 counter drop "
                    "comment \"names are learnt from dnsmasq alone\"\n"
                    "\t\tip saddr @%1 counter drop comment \"everything else\"\n"_s.arg(everyone(direction));
        }
        return text;
    }

private:
    static QList<Rule> rulesOf(const QList<DomainSet> &sets)
    {
        QList<Rule> rules;
        for (const DomainSet &set : sets)
            rules += set.rules;
        return rules;
    }

    const RenderInput &m_input;
    const QList<DomainSet> &m_sets;
    SourceLists m_sources;
};

QString nftText(const RenderInput &input, const QList<DomainSet> &sets)
{
    const Ruleset ruleset(input, sets);
    QString text
        = u"#!/usr/sbin/nft -f\n"_s
        + commentBlock(
              input, "#"_L1,
              { u"For a Linux router with nftables 0.9.4 and newer: nft -f %1, then start dnsmasq with %2, "
                "which fills the sets with the addresses of the names that it is asked for."_s.arg(
                    NftablesDnsmasq.fileName, DnsmasqFile),
                u"Loading it replaces the whole table: clusters that are not in this file are no longer restricted, "
                "and new connections fail until their names have been asked for again. Load it at every start of "
                "the router, or everything passes. Remove it with: nft delete table inet %1"_s.arg(
                    tableName(input)),
                u"A packet has to pass all tables: what another one drops stays dropped, and what another one "
                "accepts is still judged here."_s })
        + u"\ntable inet %1\ndelete table inet %1\n\ntable inet %1 {\n"_s.arg(tableName(input))
        + ruleset.networkSets() + u'\n'
        + commentLines(
              u"Filled by dnsmasq. Without a timeout, because clients may keep an address longer than dnsmasq "
              "knows: an address that a name has had stays until the file is loaded again."_s,
              "\t#"_L1);
    for (const DomainSet &set : sets)
        text += u"\tset %1 {\n\t\ttype ipv4_addr\n\t}\n"_s.arg(destinationSet(set));
    const QString policy = input.option(Drop) == Everyone ? u"drop"_s : u"accept"_s;
    text += u"\n\tchain forward {\n\t\ttype filter hook forward priority filter; policy %1;\n"
            "\t\tct state established,related accept\n"_s.arg(policy);
    return text + ruleset.accepts() + ruleset.drops() + u"\t}\n}\n"_s;
}

/// The longest name that matches is the only one that counts, so each name stands once.
QString nameLines(const RenderInput &input, const DomainSet &set)
{
    QStringList descriptions;
    for (const Rule &rule : set.rules)
        descriptions.append(rule.description);
    descriptions.removeDuplicates();
    QString text = u'\n' + commentLines(descriptions.join("; "_L1), "#"_L1);
    for (const QString &domain : set.domains)
        text += u"nftset=/%1/4#inet#%2#%3\n"_s.arg(escape::dnsmasq(domain), tableName(input),
                                                   destinationSet(set));
    return text;
}

QString dnsmasqText(const RenderInput &input, const QList<DomainSet> &sets)
{
    QString text
        = commentBlock(
              input, "#"_L1,
              { u"For dnsmasq 2.87 and newer that was built with nftset, on the same router: copy it to "
                "/etc/dnsmasq.d and load %1 first."_s.arg(NftablesDnsmasq.fileName),
                u"Its upstream, no cache and no IPv6 answers hold for everybody who asks this dnsmasq: where it "
                "serves others, too, give these names an instance of their own. To undo it, delete the file and "
                "start dnsmasq again."_s })
        + u"\nno-resolv\nserver=%1\n"_s.arg(input.option(Resolver))
        + commentLines(
              u"Answers from a cache fill no set, so nothing is cached here, and clients ask again after a "
              "minute at most."_s,
              "#"_L1)
        + u"cache-size=0\ndns-forward-max=1000\nmax-ttl=60\n"_s
        + commentLines(u"The rules know IPv4 alone."_s, "#"_L1) + u"filter-AAAA\n"_s;
    for (const DomainSet &set : sets)
        text += nameLines(input, set);
    return text;
}

/// Client networks that do not lie inside a subnet of a cluster. `subnets` is normalised.
QList<Cidr> clientsOutside(const QList<Cidr> &subnets, const QList<Cidr> &clients)
{
    QList<Cidr> outside;
    std::ranges::copy_if(clients, std::back_inserter(outside), [&subnets](const Cidr &client) {
        const auto behind = std::ranges::upper_bound(subnets, client);
        return behind == subnets.begin() || !std::prev(behind)->contains(client);
    });
    return outside;
}

Notes notesFor(const RenderInput &input)
{
    const QList<Cidr> subnets = networksOf(input.rules, Direction::ClusterEgress);
    const QList<Cidr> clients = networksOf(input.rules, Direction::ClientAccess);
    Notes notes { { Note::Id::ResolverNeeded, {} } };
    if (input.option(Drop) == Everyone)
        notes.append({ Note::Id::RestIsDroppedForAll, {} });
    else if (!subnets.isEmpty())
        notes.append({ Note::Id::RestIsDropped, { namedInNote(subnets) } });
    const bool areFree = input.option(Drop) == Clusters;
    const QList<Cidr> meant = areFree ? clientsOutside(subnets, clients) : clients;
    if (!meant.isEmpty())
        notes.append(
            { areFree ? Note::Id::ClientsAreFree : Note::Id::ClientsAreRestricted, { namedInNote(meant) } });
    return notes;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const QList<DomainSet> sets = domainSets(input.rules);
    return { { .name = QString(NftablesDnsmasq.fileName), .content = nftText(input, sets).toUtf8() },
             { .name = QString(DnsmasqFile), .content = dnsmasqText(input, sets).toUtf8() } };
}

} // namespace

constinit const Target NftablesDnsmasq {
    .id = "nftables-dnsmasq"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "nftables and dnsmasq: Linux router"),
    .summary = QT_TRANSLATE_NOOP(
        "Target", "A ruleset for a Linux router, and a dnsmasq configuration that fills it with addresses."),
    .fileName = "aro-egress.nft"_L1,
    .abilities = Target::WildcardHost | Target::WildcardCoversApex | Target::EntriesCoverSubdomains
        | Target::Ports | Target::Sources | Target::Comments | Target::SeveralFiles | Target::ByAddress,
    .options = Options,
    .render = render,
    .notesFor = notesFor,
};

} // namespace aro::targets
