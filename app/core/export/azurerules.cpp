// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azurerules.h"

#include "core/base/jsonwriter.h"
#include "core/export/escape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::azure {
namespace {

QString terraformName(const SourceList &list)
{
    return list.name("aro_egress_sources"_L1, "aro_client_sources"_L1, u'_');
}

QString terraformList(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(escape::hcl(text));
    return u'[' + quoted.join(", "_L1) + u']';
}

QStringList texts(const Rule &rule, const RuleTarget &destination)
{
    if (!rule.hasUrls)
        return { destination.host.hostText() };
    return { destination.host.text(), destination.host.text() + "/*"_L1 };
}

constexpr ListWords TerraformList { .quoted = escape::hcl, .comma = ","_L1, .comment = "#"_L1 };

} // namespace

qsizetype groupSize(const RenderInput &input)
{
    // The fixed words of a rule in JSON, and quotes and comma of each text in a list.
    constexpr qsizetype RuleWords = 180;
    constexpr qsizetype ItemSigns = 3;
    qsizetype size = 0;
    for (const Rule &rule : input.rules) {
        size += RuleWords + rule.name.size() + rule.description.size();
        for (const Cidr &network : rule.sources)
            size += network.text().size() + ItemSigns;
        for (const QString &host : hosts(rule))
            size += host.size() + ItemSigns;
    }
    return size;
}

unsigned policyAbilities(const OptionValues &options)
{
    const bool isInspecting = options.value(QString(TlsInspection.key)) == "true"_L1;
    return isInspecting ? Abilities | Target::UrlPath | Target::HostsOrUrls | Target::TlsInspection
                        : Abilities;
}

QStringList policyUsage(const RenderInput &input, const QStringList &usage)
{
    if (!input.isOn(TlsInspection.key))
        return usage;
    return usage
        + QStringList { u"Its rules with URLs need Azure Firewall Premium and a Premium policy with a TLS "
                        "inspection CA."_s };
}

QStringList hosts(const Rule &rule)
{
    QStringList list;
    for (const RuleTarget &destination : rule.destinations)
        list += texts(rule, destination);
    return list;
}

QString hostLines(const Rule &rule, const ListWords &words, int indent)
{
    qsizetype width = 0;
    for (const QString &text : hosts(rule))
        width = std::max(width, words.quoted(text).size() + words.comma.size());
    QString lines;
    for (const RuleTarget &destination : rule.destinations) {
        for (const QString &text : texts(rule, destination)) {
            const QString item = words.quoted(text) + words.comma;
            lines += QString(indent, u' ') + item.leftJustified(width) + u' ' + words.comment + u' '
                + escape::comment(destination.use) + u'\n';
        }
    }
    return lines;
}

QString terraformSources(const SourceLists &sources)
{
    qsizetype width = 0;
    for (const SourceList &list : sources.all())
        width = std::max(width, terraformName(list).size());
    QString text = u"locals {\n"_s;
    for (const SourceList &list : sources.all()) {
        text += u"  %1 = %2\n"_s.arg(terraformName(list).leftJustified(width),
                                     terraformList(textsOf(list.networks)));
    }
    return text + "}\n"_L1;
}

QString terraformRule(const SourceLists &sources, const Rule &rule, const TerraformWords &words)
{
    const QString margin(words.indent, u' ');
    const QString inner = margin + "  "_L1;
    QString text = margin + "rule {\n"_L1;
    text += u"%1name             = %2\n"_s.arg(inner, escape::hcl(rule.name));
    text += u"%1description      = %2\n"_s.arg(inner, escape::hcl(rule.description));
    text += u"%1source_addresses = local.%2\n"_s.arg(inner, terraformName(sources.of(rule)));
    text += u"%1%2 = [\n%3%1]\n"_s.arg(inner, rule.hasUrls ? words.urls : words.hosts,
                                       hostLines(rule, TerraformList, words.indent + 4));
    if (rule.hasUrls)
        text += inner + "terminate_tls = true\n"_L1;
    text += u"%1%2 {\n%1  type = \"Https\"\n%1  port = %3\n%1}\n"_s.arg(inner, words.protocol,
                                                                        QString::number(rule.port));
    return text + margin + "}\n"_L1;
}

} // namespace aro::azure
