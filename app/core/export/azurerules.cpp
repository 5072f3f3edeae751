// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azurerules.h"

#include "core/base/jsonwriter.h"
#include "core/base/names.h"
#include "core/export/escape.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::azure {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AzureRules)
};

/// Quotes and comma of each text in a list of JSON.
constexpr qsizetype ItemSigns = 3;

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

/// With a name of its own, because the module may already have a variable "location".
constexpr QLatin1StringView LocationVariable {
    R"(
variable "ip_group_location" {
  type        = string
  description = "Azure region of the IP groups, such as westeurope."
}
)"
};

QString terraformGroup(const IpGroup &group, const QString &resourceGroup)
{
    QString text = u"\nresource \"azurerm_ip_group\" \"%1\" {\n"
                   "  name                = %2\n"
                   "  resource_group_name = %3\n"
                   "  location            = var.ip_group_location\n"
                   "  cidrs = [\n"_s.arg(group.symbol, escape::hcl(group.name), resourceGroup);
    for (const Cidr &network : group.networks)
        text += u"    %1,\n"_s.arg(escape::hcl(network.text()));
    return text + "  ]\n}\n"_L1;
}

QString terraformSource(const Sources &sources, const Rule &rule)
{
    const QList<IpGroup> &groups = sources.groupsOf(rule);
    if (groups.isEmpty())
        return u"source_addresses = local.%1"_s.arg(terraformName(sources.listOf(rule)));
    QStringList ids;
    for (const IpGroup &group : groups)
        ids.append(u"azurerm_ip_group.%1.id"_s.arg(group.symbol));
    return u"source_ip_groups = [%1]"_s.arg(ids.join(", "_L1));
}

/// Bytes of the rule as Azure stores it.
qsizetype ruleSize(const Sources &sources, const Rule &rule)
{
    // The fixed words of a rule in JSON.
    constexpr qsizetype RuleWords = 180;
    // What comes before the name in the ID of an IP group, with a resource group's name of 90 characters.
    constexpr qsizetype IdWords = 200;
    qsizetype size = RuleWords + rule.name.size() + rule.description.size();
    for (const IpGroup &group : sources.groupsOf(rule))
        size += IdWords + group.name.size() + ItemSigns;
    for (const Cidr &network : sources.groupsOf(rule).isEmpty() ? rule.sources : QList<Cidr> {})
        size += network.text().size() + ItemSigns;
    for (const QString &host : hosts(rule))
        size += host.size() + ItemSigns;
    return size;
}

Result<void> checkPriorities(const QList<PolicyGroup> &groups)
{
    if (groups.isEmpty() || groups.constLast().priority <= GroupPriority.max)
        return {};
    return fail(
        Error::Code::TooLarge,
        Text::tr("The rules need %1 rule collection groups, and no priority is left for the last one. "
                 "Lower the option %2.")
            .arg(QLocale().toString(groups.size()), QString(GroupPriority.key)));
}

constexpr ListWords TerraformList { .quoted = escape::hcl, .comma = ","_L1, .comment = "#"_L1 };

} // namespace

QList<PolicyGroup> policyGroups(const RenderInput &input, const Sources &sources)
{
    const auto numbered = [&input](const OptionSpec &option, qsizetype number) {
        const QString name = input.option(option.key);
        return number == 1 ? name : shortened(u"%1-%2"_s.arg(name, QString::number(number)), option.max);
    };
    QList<PolicyGroup> groups;
    for (const Rule &rule : input.rules) {
        const qsizetype bytes = ruleSize(sources, rule);
        if (groups.isEmpty() || groups.constLast().bytes + bytes > GroupLimits.bytes) {
            const qsizetype number = groups.size() + 1;
            groups.append(
                { .name = numbered(Group, number),
                  .collection = numbered(Collection, number),
                  .priority = input.option(GroupPriority.key).toInt() + static_cast<int>(number) - 1 });
        }
        groups.last().rules.append(rule);
        groups.last().bytes += bytes;
    }
    return groups;
}

qsizetype rulesSize(const RenderInput &input)
{
    const Sources sources(input);
    qsizetype size = 0;
    for (const Rule &rule : input.rules)
        size += ruleSize(sources, rule);
    return size;
}

qsizetype largestGroup(const RenderInput &input)
{
    const QList<PolicyGroup> groups = policyGroups(input, Sources(input));
    return groups.isEmpty() ? 0 : std::ranges::max(groups, {}, &PolicyGroup::bytes).bytes;
}

Result<void> checkGroups(const RenderInput &input)
{
    return checkPriorities(policyGroups(input, Sources(input))).and_then([&] {
        return checkIpGroups(input);
    });
}

Result<void> checkTemplate(const RenderInput &input)
{
    // The fixed words of an IP group and of the template.
    constexpr qsizetype GroupWords = 300;
    constexpr qsizetype TemplateWords = 4000;
    const Sources sources(input);
    const QList<PolicyGroup> groups = policyGroups(input, sources);
    qsizetype size = TemplateWords;
    for (const PolicyGroup &group : groups)
        size += group.bytes;
    for (const IpGroup &group : sources.groups()) {
        size += GroupWords;
        for (const Cidr &network : group.networks)
            size += network.text().size() + ItemSigns;
    }
    if (size <= TemplateBytes)
        return checkPriorities(groups).and_then([&] { return checkIpGroups(input); });
    return fail(
        Error::Code::TooLarge,
        Text::tr("The template would have some %1 bytes; Azure takes %2. Export the clusters one by one, "
                 "each with names of its own, or give their networks as larger ones.")
            .arg(QLocale().toString(size), QLocale().toString(TemplateBytes)));
}

unsigned policyAbilities(const OptionValues &options)
{
    const bool isInspecting = options.value(QString(TlsInspection.key)) == "true"_L1;
    return isInspecting ? Abilities | Target::UrlPath | Target::HostsOrUrls | Target::TlsInspection
                        : Abilities;
}

QStringList policyUsage(const RenderInput &input, const Sources &sources, const QStringList &usage)
{
    const QStringList all = usage + ipGroupUsage(sources);
    if (!input.isOn(TlsInspection.key))
        return all;
    return all
        + QStringList { u"Its rules with URLs need Azure Firewall Premium and a Premium policy with a TLS "
                        "inspection CA."_s };
}

QStringList groupUsage(const QList<PolicyGroup> &groups)
{
    if (groups.size() < 2)
        return {};
    return { u"It makes %1 rule collection groups, because one cannot hold all rules. Delete a group that a "
             "later file does not make any more."_s.arg(groups.size()) };
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

QString terraformSources(const Sources &sources, const QString &resourceGroup)
{
    const QList<SourceList> lists = sources.lists();
    qsizetype width = 0;
    for (const SourceList &list : lists)
        width = std::max(width, terraformName(list).size());
    const QList<IpGroup> groups = sources.groups();
    QString text = groups.isEmpty() ? QString() : QString(LocationVariable);
    if (!lists.isEmpty())
        text += "\nlocals {\n"_L1;
    for (const SourceList &list : lists) {
        text += u"  %1 = %2\n"_s.arg(terraformName(list).leftJustified(width),
                                     terraformList(textsOf(list.networks)));
    }
    if (!lists.isEmpty())
        text += "}\n"_L1;
    for (const IpGroup &group : groups)
        text += terraformGroup(group, resourceGroup);
    return text;
}

QString terraformRule(const Sources &sources, const Rule &rule, const TerraformWords &words)
{
    const QString margin(words.indent, u' ');
    const QString inner = margin + "  "_L1;
    QString text = margin + "rule {\n"_L1;
    text += u"%1name             = %2\n"_s.arg(inner, escape::hcl(rule.name));
    text += u"%1description      = %2\n"_s.arg(inner, escape::hcl(rule.description));
    text += inner + terraformSource(sources, rule) + u'\n';
    text += u"%1%2 = [\n%3%1]\n"_s.arg(inner, rule.hasUrls ? words.urls : words.hosts,
                                       hostLines(rule, TerraformList, words.indent + 4));
    if (rule.hasUrls)
        text += inner + "terminate_tls = true\n"_L1;
    text += u"%1%2 {\n%1  type = \"Https\"\n%1  port = %3\n%1}\n"_s.arg(inner, words.protocol,
                                                                        QString::number(rule.port));
    return text + margin + "}\n"_L1;
}

} // namespace aro::azure
