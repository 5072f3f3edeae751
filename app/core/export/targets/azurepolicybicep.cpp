// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/jsonwriter.h"
#include "core/export/azurerules.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr std::array Options {
    azure::Policy,       azure::Group, azure::GroupPriority, azure::Collection, azure::CollectionPriority,
    azure::TlsInspection
};

constexpr azure::ListWords BicepList { .quoted = escape::bicep, .comma = {}, .comment = "//"_L1 };

QString parameterName(const SourceList &list)
{
    return list.name("egressSources"_L1, "clientSources"_L1, u'_');
}

QString parameters(const RenderInput &input, const SourceLists &sources)
{
    QString text
        = u"\n@description('Existing firewall policy that receives the rule collection group.')\n"
          "param firewallPolicyName string = %1\n"_s.arg(escape::bicep(input.option(azure::Policy.key)));
    for (const SourceList &list : sources.all()) {
        text += list.isClientAccess()
            ? "\n@description('Client networks that reach the cluster or Red Hat.')\n"_L1
            : "\n@description('Subnets of the cluster.')\n"_L1;
        text += u"param %1 array = [\n"_s.arg(parameterName(list));
        for (const QString &network : textsOf(list.networks))
            text += u"  %1\n"_s.arg(escape::bicep(network));
        text += "]\n"_L1;
    }
    return text;
}

QString ruleText(const SourceLists &sources, const Rule &rule)
{
    QString text = u"          {\n"
                   "            ruleType: 'ApplicationRule'\n"
                   "            name: %1\n"
                   "            description: %2\n"
                   "            sourceAddresses: %3\n"
                   "            protocols: [\n"
                   "              {\n"
                   "                protocolType: 'Https'\n"
                   "                port: %4\n"
                   "              }\n"
                   "            ]\n"
                   "            %5: [\n"_s.arg(escape::bicep(rule.name), escape::bicep(rule.description),
                                               parameterName(sources.of(rule)), QString::number(rule.port),
                                               rule.hasUrls ? u"targetUrls"_s : u"targetFqdns"_s);
    text += azure::hostLines(rule, BicepList, 14);
    return text
        + u"            ]\n"
          "            terminateTLS: %1\n"
          "          }\n"_s.arg(rule.hasUrls ? u"true"_s : u"false"_s);
}

QString resourceHead(const RenderInput &input)
{
    return u"\nresource policy 'Microsoft.Network/firewallPolicies@2024-05-01' existing = {\n"
           "  name: firewallPolicyName\n"
           "}\n"
           "\n"
           "resource aroEgress 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2024-05-01' = {\n"
           "  parent: policy\n"
           "  name: %1\n"
           "  properties: {\n"
           "    priority: %2\n"
           "    ruleCollections: [\n"
           "      {\n"
           "        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'\n"
           "        name: %3\n"
           "        priority: %4\n"
           "        action: {\n"
           "          type: 'Allow'\n"
           "        }\n"
           "        rules: [\n"_s.arg(escape::bicep(input.option(azure::Group.key)),
                                      input.option(azure::GroupPriority.key),
                                      escape::bicep(input.option(azure::Collection.key)),
                                      input.option(azure::CollectionPriority.key));
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
    const SourceLists sources(input.rules);
    QString text = commentBlock(
        input, "//"_L1,
        azure::policyUsage(
            input,
            { u"Adds one rule collection group to an existing Azure Firewall Policy. Deploy it into the "
              u"policy's "
              "resource group: az deployment group create --resource-group NAME --template-file aro-egress.bicep"_s }));
    text += parameters(input, sources) + resourceHead(input);
    for (const Rule &rule : input.rules)
        text += ruleText(sources, rule);
    text += ResourceTail;
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
    .options = Options,
    .render = render,
    .abilitiesFor = azure::policyAbilities,
    .limits = azure::PolicyLimits,
    .size = azure::groupSize,
};

} // namespace aro::targets
