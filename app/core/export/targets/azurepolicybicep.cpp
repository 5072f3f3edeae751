// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/azurerules.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr azure::ListWords BicepList { .quoted = escape::bicep, .comma = {}, .comment = "//"_L1 };

QString parameterName(const SourceList &list)
{
    return list.name("egressSources"_L1, "clientSources"_L1, u'_');
}

/// The source lists that are parameters. Where a template has no room for them, beside the names of the
/// policy and of the region, every rule names its networks itself.
QList<SourceList> parameterLists(const azure::Sources &sources)
{
    const QList<SourceList> lists = sources.lists();
    return lists.size() + 2 > azure::TemplateParameters ? QList<SourceList> {} : lists;
}

QString parameters(const RenderInput &input, const azure::Sources &sources)
{
    QString text
        = u"\n@description('Existing firewall policy that receives the rule collection group.')\n"
          "param firewallPolicyName string = %1\n"_s.arg(escape::bicep(input.option(azure::Policy.key)));
    const QList<SourceList> lists = parameterLists(sources);
    for (const SourceList &list : lists) {
        text += list.isClientAccess()
            ? "\n@description('Client networks that reach the cluster or Red Hat.')\n"_L1
            : "\n@description('Subnets of the cluster.')\n"_L1;
        text += u"param %1 array = [\n"_s.arg(parameterName(list));
        for (const QString &network : textsOf(list.networks))
            text += u"  %1\n"_s.arg(escape::bicep(network));
        text += "]\n"_L1;
    }
    if (!sources.groups().isEmpty())
        text += "\n@description('Azure region of the IP groups.')\n"
                "param ipGroupLocation string = resourceGroup().location\n"_L1;
    return text;
}

QString symbolOf(const azure::IpGroup &group)
{
    return u"ipGroup_"_s + group.symbol;
}

/// One after the other: a firewall that uses them takes one change at a time.
QString ipGroups(const QList<azure::IpGroup> &groups)
{
    QString text;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const azure::IpGroup &group = groups.at(i);
        text += u"\nresource %1 'Microsoft.Network/ipGroups@2024-05-01' = {\n"
                "  name: %2\n"
                "  location: ipGroupLocation\n"_s.arg(symbolOf(group), escape::bicep(group.name));
        if (i > 0)
            text += u"  dependsOn: [\n    %1\n  ]\n"_s.arg(symbolOf(groups.at(i - 1)));
        text += "  properties: {\n    ipAddresses: [\n"_L1;
        for (const Cidr &network : group.networks)
            text += u"      %1\n"_s.arg(escape::bicep(network.text()));
        text += "    ]\n  }\n}\n"_L1;
    }
    return text;
}

QString itemText(QLatin1StringView key, const QStringList &items)
{
    return u"%1: [\n              %2\n            ]"_s.arg(key, items.join("\n              "_L1));
}

QString sourceText(const azure::Sources &sources, const Rule &rule, bool hasParameters)
{
    QStringList items;
    for (const azure::IpGroup &group : sources.groupsOf(rule))
        items.append(symbolOf(group) + ".id"_L1);
    if (!items.isEmpty())
        return itemText("sourceIpGroups"_L1, items);
    if (hasParameters)
        return u"sourceAddresses: "_s + parameterName(sources.listOf(rule));
    for (const Cidr &network : rule.sources)
        items.append(escape::bicep(network.text()));
    return itemText("sourceAddresses"_L1, items);
}

QString ruleText(const azure::Sources &sources, const Rule &rule, bool hasParameters)
{
    QString text
        = u"          {\n"
          "            ruleType: 'ApplicationRule'\n"
          "            name: %1\n"
          "            description: %2\n"
          "            %3\n"
          "            protocols: [\n"
          "              {\n"
          "                protocolType: 'Https'\n"
          "                port: %4\n"
          "              }\n"
          "            ]\n"
          "            %5: [\n"_s.arg(escape::bicep(rule.name), escape::bicep(rule.description),
                                      sourceText(sources, rule, hasParameters), QString::number(rule.port),
                                      rule.hasUrls ? u"targetUrls"_s : u"targetFqdns"_s);
    text += azure::hostLines(rule, BicepList, 14);
    return text
        + u"            ]\n"
          "            terminateTLS: %1\n"
          "          }\n"_s.arg(rule.hasUrls ? u"true"_s : u"false"_s);
}

constexpr QLatin1StringView PolicyResource {
    R"(
resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' existing = {
  name: firewallPolicyName
}
)"
};

QString groupSymbol(qsizetype number)
{
    return number == 1 ? u"aroEgress"_s : u"aroEgress%1"_s.arg(number);
}

/// One after the other: a policy takes one change at a time.
QString resourceHead(const azure::PolicyGroup &group, const QString &collectionPriority, qsizetype number)
{
    const QString order
        = number == 1 ? QString() : u"  dependsOn: [\n    %1\n  ]\n"_s.arg(groupSymbol(number - 1));
    return u"\nresource %1 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2024-05-01' = {\n"
           "  parent: policy\n"
           "  name: %2\n"
           "%3"
           "  properties: {\n"
           "    priority: %4\n"
           "    ruleCollections: [\n"
           "      {\n"
           "        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'\n"
           "        name: %5\n"
           "        priority: %6\n"
           "        action: {\n"
           "          type: 'Allow'\n"
           "        }\n"
           "        rules: [\n"_s.arg(groupSymbol(number), escape::bicep(group.name), order,
                                      QString::number(group.priority), escape::bicep(group.collection),
                                      collectionPriority);
}

constexpr QLatin1StringView ResourceTail {
    R"(        ]
      }
    ]
  }
}
)"
};

QList<ArtifactFile> render(const RenderInput &input)
{
    const azure::Sources sources(input);
    const QList<azure::PolicyGroup> groups = azure::policyGroups(input, sources);
    QString text = commentBlock(
        input, "//"_L1,
        azure::policyUsage(
            input, sources,
            { u"Puts one rule collection group into an existing Azure Firewall Policy and replaces one of the "
              "same name. Deploy it into the policy's resource group: az deployment group create "
              "--resource-group NAME --template-file aro-egress.bicep"_s,
              u"With what-if instead of create, it only says what would change. To undo it: az network firewall "
              "policy rule-collection-group delete --resource-group NAME --policy-name %1 --name %2"_s.arg(
                  input.option(azure::Policy.key), input.option(azure::Group.key)) })
            + azure::groupUsage(groups));
    text += parameters(input, sources) + ipGroups(sources.groups()) + PolicyResource;
    const bool hasParameters = !parameterLists(sources).isEmpty();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        text += resourceHead(groups.at(i), input.option(azure::CollectionPriority.key), i + 1);
        for (const Rule &rule : groups.at(i).rules)
            text += ruleText(sources, rule, hasParameters);
        text += ResourceTail;
    }
    return { { .name = QString(AzurePolicyBicep.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target AzurePolicyBicep {
    .id = "azure-policy-bicep"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Azure Firewall Policy: Bicep"),
    .summary
    = QT_TRANSLATE_NOOP("Target", "A Bicep file to deploy into the resource group of the firewall policy."),
    .fileName = "aro-egress.bicep"_L1,
    .abilities = azure::Abilities,
    .options = azure::TemplateOptions,
    .render = render,
    .abilitiesFor = azure::policyAbilities,
    .limits = azure::GroupLimits,
    .size = azure::largestGroup,
    .check = azure::checkTemplate,
};

} // namespace aro::targets
