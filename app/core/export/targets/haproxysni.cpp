// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/sourcelists.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Prefix = "prefix"_L1;
constexpr auto Resolver = "resolver"_L1;

constexpr std::array Options {
    OptionSpec { .key = Prefix,
                 .label = QT_TRANSLATE_NOOP("Option", "Prefix of the section names"),
                 .defaultValue = "aro"_L1,
                 .max = 16 },
    OptionSpec { .key = Resolver,
                 .label = QT_TRANSLATE_NOOP("Option", "DNS server of the proxy"),
                 .kind = OptionSpec::Kind::Address,
                 .defaultValue = "168.63.129.16"_L1,
                 .exampleFor = OptionSpec::ExampleFor::AllRules },
};

QString section(const QString &keyword, const QString &name, const QStringList &lines)
{
    const QString head = name.isEmpty() ? keyword : keyword + u' ' + name;
    return u"%1\n    %2\n"_s.arg(head, lines.join("\n    "_L1));
}

QString nameOf(const RenderInput &input, const QString &name)
{
    return u"%1_%2"_s.arg(input.option(Prefix), name);
}

QString general(const RenderInput &input)
{
    const QString resolver = u"nameserver dns %1:53"_s.arg(input.option(Resolver));
    return section(u"global"_s, {},
                   { u"log /dev/log local0"_s, u"user haproxy"_s, u"group haproxy"_s, u"maxconn 4000"_s })
        + u'\n'
        + section(u"defaults"_s, {},
                  { u"mode tcp"_s, u"log global"_s, u"option tcplog"_s, u"timeout connect 10s"_s,
                    u"timeout client 1m"_s, u"timeout server 1m"_s, u"timeout tunnel 1h"_s })
        + u'\n'
        + section(u"resolvers"_s, nameOf(input, u"dns"_s),
                  { resolver, u"accepted_payload_size 4096"_s, u"resolve_retries 3"_s,
                    u"timeout resolve 1s"_s, u"timeout retry 1s"_s, u"hold valid 10s"_s });
}

QString sourceAcl(const SourceList &list)
{
    return list.name("src_egress"_L1, "src_clients"_L1, u'_');
}

QString hostAcl(const Rule &rule)
{
    return u"sni_"_s + rule.name;
}

/// A wildcard is the end of a server name from its dot on; HAProxy takes "*" and paths, but never matches
/// them.
QString hostValue(const HostPattern &host)
{
    return host.isWildcard() ? u"-m end -i ."_s + escape::haproxy(host.host())
                             : u"-m str -i "_s + escape::haproxy(host.host());
}

/// Each list once, and all of them together: others are turned away before they say anything.
QStringList sourceLines(const QList<const Rule *> &rules, const SourceLists &sources)
{
    QStringList lines;
    QSet<QString> seen;
    QList<Cidr> known;
    for (const Rule *rule : rules) {
        const SourceList &list = sources.of(*rule);
        const QString name = sourceAcl(list);
        if (seen.contains(name))
            continue;
        seen.insert(name);
        for (const Cidr &network : list.networks)
            lines.append(u"acl %1 src %2"_s.arg(name, network.text()));
        known += list.networks;
    }
    for (const Cidr &network : normalised(known))
        lines.append(u"acl known src "_s + network.text());
    lines.append(u"tcp-request connection reject unless known"_s);
    return lines;
}

QStringList ruleLines(const Rule &rule, const SourceLists &sources)
{
    QStringList lines { QString(),
                        commentLines(rule.description, "#"_L1).chopped(1).replace(u'\n', "\n    "_L1) };
    for (const RuleTarget &destination : rule.destinations)
        lines.append(u"acl %1 req.ssl_sni %2"_s.arg(hostAcl(rule), hostValue(destination.host)));
    lines.append(u"tcp-request content set-var(txn.allowed) bool(true) if tls %1 %2"_s.arg(
        sourceAcl(sources.of(rule)), hostAcl(rule)));
    return lines;
}

/// The connection goes to the address of the allowed name, whatever address the client asked for.
QStringList forwardLines(const RenderInput &input)
{
    return { QString(),
             u"tcp-request content reject unless { var(txn.allowed) -m bool }"_s,
             u"tcp-request content do-resolve(txn.address,%1,ipv4) req.ssl_sni"_s.arg(
                 nameOf(input, u"dns"_s)),
             u"tcp-request content reject unless { var(txn.address) -m found }"_s,
             u"tcp-request content set-dst var(txn.address)"_s,
             u"default_backend %1"_s.arg(nameOf(input, u"out"_s)) };
}

QString frontend(const RenderInput &input, quint16 port, const QList<const Rule *> &rules,
                 const SourceLists &sources)
{
    QStringList lines { u"bind :%1"_s.arg(port), u"tcp-request inspect-delay 5s"_s,
                        u"acl tls req.ssl_hello_type 1"_s };
    lines += sourceLines(rules, sources);
    for (const Rule *rule : rules)
        lines += ruleLines(*rule, sources);
    lines += forwardLines(input);
    QString text = section(u"frontend"_s, nameOf(input, QString::number(port)), lines);
    return text.replace("\n    \n"_L1, "\n\n"_L1);
}

Notes notesFor(const RenderInput &input)
{
    const QList<Cidr> clients = networksOf(input.rules, Direction::ClientAccess);
    if (clients.isEmpty())
        return {};
    return { { Note::Id::RefusesOtherNames, { namedInNote(clients) } } };
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const SourceLists sources(input.rules);
    QMap<quint16, QList<const Rule *>> byPort;
    for (const Rule &rule : input.rules)
        byPort[rule.port].append(&rule);
    QString text = commentBlock(
        input, "#"_L1,
        { u"For HAProxy 2.2 and newer, a configuration of its own: haproxy -f aro-egress.haproxy.cfg. It "
          "reads the server name of the TLS handshake, decrypts nothing, and refuses all that is not "
          "listed."_s,
          u"The networks below must reach this proxy: let their DNS answer with its address for these names, "
          "or let the router redirect the ports to it. The proxy's own DNS server must give the true "
          "addresses."_s });
    text += u'\n' + general(input);
    for (auto it = byPort.cbegin(); it != byPort.cend(); ++it)
        text += u'\n' + frontend(input, it.key(), it.value(), sources);
    // Without an address and port of its own the server is where set-dst and the client's port point to.
    text += u'\n' + section(u"backend"_s, nameOf(input, u"out"_s), { u"server any 0.0.0.0"_s });
    return { { .name = QString(HaproxySni.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target HaproxySni {
    .id = "haproxy-sni"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "HAProxy: allow list by server name"),
    .summary = QT_TRANSLATE_NOOP(
        "Target", "A configuration of its own for a HAProxy that passes TLS on by its server name (SNI)."),
    .fileName = "aro-egress.haproxy.cfg"_L1,
    .abilities = Target::WildcardHost | Target::Ports | Target::Sources | Target::Comments,
    .options = Options,
    .render = render,
    .notesFor = notesFor,
};

} // namespace aro::targets
