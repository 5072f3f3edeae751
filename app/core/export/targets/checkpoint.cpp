// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/export/checkpointscript.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/hostlists.h"
#include "core/export/sourcelists.h"
#include "core/export/targets/targets.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Prefix = "prefix"_L1;
constexpr auto Layer = "layer"_L1;
constexpr auto Position = "position"_L1;
constexpr quint16 HttpsPort = 443;
constexpr int MaxName = 100; ///< our own: no limit is documented
/// Members and destinations are arguments of one command, and Linux takes 2 MB of them: execve(2). Each costs
/// its number, its name, which may have 100 characters, and two pointers.
constexpr int MaxArguments = 10'000;
constexpr std::array Positions { "top"_L1, "bottom"_L1 };

constexpr std::array Options {
    OptionSpec { .key = Prefix,
                 .label = QT_TRANSLATE_NOOP("Option", "Prefix of object names"),
                 .defaultValue = "ARO"_L1,
                 .max = 8 },
    OptionSpec { .key = Layer,
                 .label = QT_TRANSLATE_NOOP("Option", "Access layer"),
                 .kind = OptionSpec::Kind::Label,
                 .defaultValue = "Network"_L1,
                 .max = MaxName },
    OptionSpec { .key = Position,
                 .label = QT_TRANSLATE_NOOP("Option", "Place of new rules in the layer"),
                 .kind = OptionSpec::Kind::Choice,
                 .defaultValue = "top"_L1,
                 .choices = Positions },
};

QString nameOf(const RenderInput &input, const QString &name)
{
    return shortened(u"%1-%2"_s.arg(input.option(Prefix), name), MaxName);
}

QString addressName(const RenderInput &input, const Cidr &network)
{
    return nameOf(input, u"src-"_s + networkObject(network));
}

QString sourceGroup(const RenderInput &input, const SourceList &list)
{
    return nameOf(input, list.name("src_egress"_L1, "src_client"_L1, u'_'));
}

QString serviceName(const RenderInput &input, quint16 port)
{
    return port == HttpsPort ? u"https"_s : nameOf(input, u"tcp-%1"_s.arg(port));
}

/// A domain object's name is its domain with a dot before it, whether it has sub-domains or not.
QString domainName(const QString &dotted)
{
    return dotted.startsWith(u'.') ? dotted : u'.' + dotted;
}

QString call(QLatin1StringView function, const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(escape::shell(word));
    return u"  %1 %2\n"_s.arg(function, quoted.join(u' '));
}

/// Objects come before what refers to them; --remove takes them away in the order of their types.
QString objects(const RenderInput &input, const SourceLists &sources)
{
    QStringList lines;
    for (const SourceList &list : sources.all()) {
        QStringList members;
        for (const Cidr &network : list.networks) {
            members.append(addressName(input, network));
            lines.append(
                call("network"_L1,
                     { members.constLast(), network.addressText(), QString::number(network.prefix()) }));
        }
        lines.append(call("group"_L1, QStringList { sourceGroup(input, list) } + members));
    }
    for (const Rule &rule : input.rules) {
        if (rule.port != HttpsPort)
            lines.append(call("service"_L1, { serviceName(input, rule.port), QString::number(rule.port) }));
    }
    lines.removeDuplicates();
    return lines.join(QString());
}

/// One object for each domain: where one rule wants all names below it, the object has them.
QString domains(const RenderInput &input)
{
    QSet<QString> wide;
    QStringList names;
    for (const Rule &rule : input.rules) {
        for (const QString &host : dottedHosts(rule.destinations)) {
            names.append(domainName(host));
            if (host.startsWith(u'.'))
                wide.insert(host);
        }
    }
    names.removeDuplicates();
    QString text;
    for (const QString &name : std::as_const(names))
        text += call("domain"_L1, { name, wide.contains(name) ? u"true"_s : u"false"_s });
    return text;
}

/// A host whose domain object has sub-domains, because another rule needs them.
QStringList widened(const RenderInput &input)
{
    QSet<QString> wide;
    QStringList hosts;
    for (const Rule &rule : input.rules) {
        for (const QString &host : dottedHosts(rule.destinations)) {
            if (host.startsWith(u'.'))
                wide.insert(host);
            else
                hosts.append(host);
        }
    }
    hosts.removeIf([&wide](const QString &host) { return !wide.contains(domainName(host)); });
    hosts.removeDuplicates();
    return hosts;
}

QStringList usage(const RenderInput &input)
{
    QStringList lines {
        u"For Check Point R80.10 and newer: run it on the management server, with --what-if first, then "
        "without; then install the policy."_s,
        u"New rules land at the %1 of the layer %2, in this order, and keep their place when this is run "
        "again. They must stand above any rule that drops the traffic: move them in SmartConsole, or with "
        "mgmt_cli set access-rule layer LAYER name NAME new-position NUMBER. --remove takes everything away "
        "again."_s.arg(input.option(Position), input.option(Layer)),
    };
    for (const QString &host : widened(input))
        lines.append(
            u"A domain has one object only: %1 includes all names below it, because another rule needs "
            "them."_s.arg(host));
    return lines;
}

QString rules(const RenderInput &input, const SourceLists &sources)
{
    QString text;
    for (const Rule &rule : input.rules) {
        QStringList words { nameOf(input, rule.name), rule.description, sourceGroup(input, sources.of(rule)),
                            serviceName(input, rule.port) };
        for (const QString &host : dottedHosts(rule.destinations))
            words.append(domainName(host));
        text += call("rule"_L1, words);
    }
    return text;
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const SourceLists sources(input.rules);
    QString text = "#!/usr/bin/env bash\n"_L1 + commentBlock(input, "#"_L1, usage(input));
    text += u"set -euo pipefail\n\n"
            "# How to sign in, for example: LOGIN=(-u admin) or LOGIN=(-r true -d DOMAIN)\n"
            "LOGIN=(-r true)\n"
            "LAYER=%1\nPOSITION=%2\nMARK='ARO Egress Assistant'\n"_s.arg(
                escape::shell(input.option(Layer)), escape::shell(input.option(Position)));
    text += "\nall_objects() {\n"_L1 + objects(input, sources) + domains(input)
        + "}\n\n# Name, comment, source, service and destinations.\nall_rules() {\n"_L1
        + rules(input, sources) + "}\n"_L1 + checkPointTools();
    return { { .name = QString(CheckPoint.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target CheckPoint {
    .id = "checkpoint"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Check Point: management API script"),
    .summary = QT_TRANSLATE_NOOP(
        "Target",
        "A Bash script that adds domain objects and rules to an access layer of the management server."),
    .fileName = "aro-egress.checkpoint.sh"_L1,
    .abilities = Target::WildcardHost | Target::WildcardCoversApex | Target::Ports | Target::Sources
        | Target::Comments | Target::ByAddress,
    .options = Options,
    .render = render,
    .limits = { .sources = MaxArguments, .destinations = MaxArguments },
};

} // namespace aro::targets
