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

constexpr ListWords TerraformList { .quoted = escape::hcl, .comma = ","_L1, .comment = "#"_L1 };

} // namespace

QStringList hosts(const Rule &rule)
{
    QStringList list;
    for (const RuleTarget &destination : rule.destinations)
        list.append(destination.host.hostText());
    return list;
}

QString hostLines(const Rule &rule, const ListWords &words, int indent)
{
    qsizetype width = 0;
    for (const RuleTarget &destination : rule.destinations)
        width = std::max(width, words.quoted(destination.host.hostText()).size() + words.comma.size());
    QString lines;
    for (const RuleTarget &destination : rule.destinations) {
        const QString item = words.quoted(destination.host.hostText()) + words.comma;
        lines += QString(indent, u' ') + item.leftJustified(width) + u' ' + words.comment + u' '
            + escape::comment(destination.use) + u'\n';
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
    text += u"%1%2 = [\n%3%1]\n"_s.arg(inner, words.hosts, hostLines(rule, TerraformList, words.indent + 4));
    text += u"%1%2 {\n%1  type = \"Https\"\n%1  port = %3\n%1}\n"_s.arg(inner, words.protocol,
                                                                        QString::number(rule.port));
    return text + margin + "}\n"_L1;
}

} // namespace aro::azure
