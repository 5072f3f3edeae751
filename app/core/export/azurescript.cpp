// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azurescript.h"

#include "core/base/jsonwriter.h"
#include "core/export/azurerules.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"

using namespace Qt::StringLiterals;

namespace aro::azure {
namespace {

QString scriptName(const SourceList &list)
{
    return list.name("egress_sources"_L1, "client_sources"_L1, u'_');
}

QString words(const QStringList &values, QLatin1StringView separator)
{
    QStringList quoted;
    for (const QString &value : values)
        quoted.append(escape::shell(value));
    return quoted.join(separator);
}

QString sourceWords(const Sources &sources, const Rule &rule)
{
    const QList<IpGroup> &groups = sources.groupsOf(rule);
    if (groups.isEmpty())
        return u"from \"${%1[@]}\""_s.arg(scriptName(sources.listOf(rule)));
    QStringList names;
    for (const IpGroup &group : groups)
        names.append(group.name);
    return "from-groups "_L1 + words(names, " "_L1);
}

QString ruleCall(const Sources &sources, const Rule &rule)
{
    return commentLines(rule.description, "  #"_L1)
        + u"  \"$1\" %1 %2 %3 %4 %5 \\\n    %6\n"_s.arg(
            escape::shell(rule.name), escape::shell(rule.description), QString::number(rule.port),
            sourceWords(sources, rule), rule.hasUrls ? u"to-urls"_s : u"to"_s,
            words(hosts(rule), " \\\n    "_L1));
}

} // namespace

QString scriptHead(const RenderInput &input, const QStringList &usage)
{
    return "#!/usr/bin/env bash\n"_L1 + commentBlock(input, "#"_L1, usage) + "set -euo pipefail\n\n"_L1;
}

QString scriptVariable(const RenderInput &input, QLatin1StringView name, const OptionSpec &option)
{
    const QString value = input.option(option.key);
    const bool isNumber = option.kind == OptionSpec::Kind::Number;
    return u"%1=%2\n"_s.arg(name, isNumber ? value : escape::shell(value));
}

QString scriptSources(const Sources &sources)
{
    QString text;
    for (const SourceList &list : sources.lists())
        text += u"%1=(%2)\n"_s.arg(scriptName(list), words(textsOf(list.networks), " "_L1));
    return text;
}

QString scriptIpGroups(const Sources &sources)
{
    QString text = u"\n# Calls its argument with each IP group: name and networks.\neach_ip_group() {\n"_s;
    for (const IpGroup &group : sources.groups())
        text += u"  \"$1\" %1 \\\n    %2\n"_s.arg(escape::shell(group.name),
                                                  words(textsOf(group.networks), " \\\n    "_L1));
    return text + (sources.groups().isEmpty() ? "  :\n}\n"_L1 : "}\n"_L1);
}

QString scriptRules(const RenderInput &input, const Sources &sources)
{
    QString text = u"\n# Calls its argument with each rule: name, description, port, sources and hosts.\n"
                   "each_rule() {\n"_s;
    for (const Rule &rule : input.rules)
        text += ruleCall(sources, rule);
    return text + "}\n"_L1;
}

} // namespace aro::azure
