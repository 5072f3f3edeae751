// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azurerules.h"
#include "core/export/commentblock.h"
#include "core/export/escape.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr std::array Options { azure::Group,         azure::GroupPriority,
                               azure::Collection,    azure::CollectionPriority,
                               azure::TlsInspection, azure::UseIpGroups,
                               azure::IpGroupPrefix };

constexpr azure::TerraformWords Words {
    .hosts = "destination_fqdns"_L1, .urls = "destination_urls"_L1, .protocol = "protocols"_L1, .indent = 4
};

constexpr QLatin1StringView Variable {
    R"(
variable "firewall_policy_id" {
  type        = string
  description = "Resource ID of the existing firewall policy."
}
)"
};

constexpr QLatin1StringView GroupVariable {
    R"(
variable "ip_group_resource_group_name" {
  type        = string
  description = "Existing resource group that receives the IP groups."
}
)"
};

QString groupLabel(qsizetype number)
{
    return number == 1 ? u"aro_egress"_s : u"aro_egress_%1"_s.arg(number);
}

/// One after the other: a policy takes one change at a time.
QString resourceHead(const azure::PolicyGroup &group, const QString &collectionPriority, qsizetype number)
{
    const QString order = number == 1
        ? QString()
        : u"  depends_on         = [azurerm_firewall_policy_rule_collection_group.%1]\n"_s.arg(
            groupLabel(number - 1));
    return u"\nresource \"azurerm_firewall_policy_rule_collection_group\" \"%1\" {\n"
           "  name               = %2\n"
           "  firewall_policy_id = var.firewall_policy_id\n"
           "  priority           = %3\n"
           "%4"
           "\n"
           "  application_rule_collection {\n"
           "    name     = %5\n"
           "    priority = %6\n"
           "    action   = \"Allow\"\n"_s.arg(groupLabel(number), escape::hcl(group.name),
                                              QString::number(group.priority), order,
                                              escape::hcl(group.collection), collectionPriority);
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const azure::Sources sources(input);
    const QList<azure::PolicyGroup> groups = azure::policyGroups(input, sources);
    QString text = commentBlock(
        input, "#"_L1,
        azure::policyUsage(
            input, sources,
            { u"Adds one rule collection group to an existing Azure Firewall Policy. Put it into a module that "
              "configures the azurerm provider (3.14 or newer) and set firewall_policy_id."_s })
            + azure::groupUsage(groups));
    text += Variable;
    if (!sources.groups().isEmpty())
        text += GroupVariable;
    text += azure::terraformSources(sources, u"var.ip_group_resource_group_name"_s);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        text += resourceHead(groups.at(i), input.option(azure::CollectionPriority.key), i + 1);
        for (const Rule &rule : groups.at(i).rules)
            text += u'\n' + azure::terraformRule(sources, rule, Words);
        text += "  }\n}\n"_L1;
    }
    return { { .name = QString(AzurePolicyTerraform.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target AzurePolicyTerraform {
    .id = "azure-policy-terraform"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Azure Firewall Policy: Terraform"),
    .summary
    = QT_TRANSLATE_NOOP("Target", "A file for a Terraform module that configures the azurerm provider."),
    .fileName = "aro-egress.tf"_L1,
    .abilities = azure::Abilities,
    .options = Options,
    .render = render,
    .abilitiesFor = azure::policyAbilities,
    .limits = azure::GroupLimits,
    .size = azure::largestGroup,
    .check = azure::checkGroups,
};

} // namespace aro::targets
