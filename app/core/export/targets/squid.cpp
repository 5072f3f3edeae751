// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/names.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/hostlists.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr auto Prefix = "prefix"_L1;
constexpr quint16 HttpsPort = 443;

constexpr std::array Options {
    OptionSpec { .key = Prefix,
                 .label = QT_TRANSLATE_NOOP("Option", "Prefix of the ACL names"),
                 .defaultValue = "aro"_L1,
                 .max = 16 },
};

/// Squid dies of an ACL name with 63 characters; "_port" is the longest end.
constexpr int MaxAclName = 62 - 5;

/// Rule names are made of feature ids, so no two of them differ in their punctuation alone.
QString aclName(const RenderInput &input, const QString &name)
{
    const QString words = u"%1_%2"_s.arg(input.option(Prefix), name);
    return shortened(words, MaxAclName).replace(u'-', u'_').replace(u'.', u'_');
}

QString aclLines(const QString &name, const QStringList &values)
{
    QString text;
    for (const QString &value : values)
        text += u"acl %1 %2\n"_s.arg(name, value);
    return text;
}

QString ruleText(const RenderInput &input, const Rule &rule)
{
    const QString name = aclName(input, rule.name);
    QStringList networks;
    for (const Cidr &network : rule.sources)
        networks.append(u"src "_s + network.text());
    QStringList hosts;
    for (const QString &domain : dottedHosts(rule.destinations))
        hosts.append(u"dstdomain -n "_s + escape::squid(domain));
    return u'\n' + commentLines(rule.description, "#"_L1) + aclLines(name + "_src"_L1, networks)
        + aclLines(name + "_port"_L1, { u"port %1"_s.arg(rule.port) }) + aclLines(name + "_dst"_L1, hosts)
        + u"http_access allow %1 %2_src %2_dst %2_port\n"_s.arg(aclName(input, u"connect"_s), name);
}

/// The usual squid.conf denies CONNECT to all other ports before it includes any file; values that are added
/// to an ACL later count there too.
QString connectPorts(const QList<Rule> &rules)
{
    QStringList ports;
    for (const Rule &rule : rules) {
        if (rule.port != HttpsPort)
            ports.append(QString::number(rule.port));
    }
    ports.removeDuplicates();
    if (ports.isEmpty())
        return {};
    return commentLines(
               u"The usual squid.conf denies CONNECT to ports that are not in SSL_ports. This adds them for "
               "its other rules too."_s,
               "#"_L1)
        + u"acl SSL_ports port %1\n"_s.arg(ports.join(u' '));
}

QList<ArtifactFile> render(const RenderInput &input)
{
    QString text = commentBlock(
        input, "#"_L1,
        { u"For Squid 4 and newer as an explicit proxy: copy it to /etc/squid/conf.d, or include it above "
          "http_access deny all. Check it with squid -k parse and load it with squid -k reconfigure; without the "
          "file, the same undoes it."_s,
          u"Clusters use an explicit proxy only with the setting that the target openshift-proxy makes."_s,
          u"The first http_access line that matches decides: a broader allow above these makes them void, and "
          "without a deny below them nothing is refused."_s,
          u"dstdomain -n looks nothing up, so CONNECT to a bare address cannot match by its reverse name."_s });
    text += u'\n' + connectPorts(input.rules);
    text += u"acl %1 method CONNECT\n"_s.arg(aclName(input, u"connect"_s));
    for (const Rule &rule : input.rules)
        text += ruleText(input, rule);
    return { { .name = QString(Squid.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target Squid {
    .id = "squid"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Squid proxy: access list"),
    .summary = QT_TRANSLATE_NOOP("Target", "A file for the conf.d folder of an explicit Squid proxy."),
    .fileName = "aro-egress.squid.conf"_L1,
    .abilities = Target::WildcardHost | Target::WildcardCoversApex | Target::Ports | Target::Sources
        | Target::Comments | Target::SharedPortList,
    .options = Options,
    .render = render,
};

} // namespace aro::targets
