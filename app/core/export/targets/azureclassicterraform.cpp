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

constexpr std::array Options { azure::ResourceGroup, azure::Firewall,    azure::Collection,
                               azure::Priority,      azure::UseIpGroups, azure::IpGroupPrefix };

/// The classic resource has other words than the one for policies.
constexpr azure::TerraformWords Words { .hosts = "target_fqdns"_L1, .protocol = "protocol"_L1, .indent = 2 };

QString resourceHead(const RenderInput &input)
{
    return u"\nresource \"azurerm_firewall_application_rule_collection\" \"aro_egress\" {\n"
           "  name                = %1\n"
           "  azure_firewall_name = %2\n"
           "  resource_group_name = %3\n"
           "  priority            = %4\n"
           "  action              = \"Allow\"\n"_s.arg(escape::hcl(input.option(azure::Collection.key)),
                                                       escape::hcl(input.option(azure::Firewall.key)),
                                                       escape::hcl(input.option(azure::ResourceGroup.key)),
                                                       input.option(azure::Priority.key));
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const azure::Sources sources(input);
    const QStringList usage {
        u"Adds one application rule collection to a classic Azure Firewall, one "
        "without a policy. Put it into a module that configures the azurerm provider."_s
    };
    QString text = commentBlock(input, "#"_L1, usage + azure::ipGroupUsage(sources));
    text += azure::terraformSources(sources, escape::hcl(input.option(azure::ResourceGroup.key)))
        + resourceHead(input);
    for (const Rule &rule : input.rules)
        text += u'\n' + azure::terraformRule(sources, rule, Words);
    text += "}\n"_L1;
    return { { .name = QString(AzureClassicTerraform.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target AzureClassicTerraform {
    .id = "azure-classic-terraform"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Azure Firewall (classic): Terraform"),
    .summary = QT_TRANSLATE_NOOP("Target", "A file for a Terraform module, for a firewall without a policy."),
    .fileName = "aro-egress.classic.tf"_L1,
    .abilities = azure::Abilities,
    .options = Options,
    .render = render,
    .limits = azure::ClassicLimits,
    .check = azure::checkIpGroups,
};

} // namespace aro::targets
