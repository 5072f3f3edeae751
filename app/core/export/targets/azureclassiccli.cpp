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

constexpr std::array Options { azure::ResourceGroup, azure::Firewall, azure::Collection, azure::Priority };

/// Every command below appends, so it refuses to go on when the collection is there.
constexpr QLatin1StringView Preparation {
    R"(
# The commands below append. Never add a second copy of the collection.
existing=$(az network firewall show --resource-group "$RESOURCE_GROUP" --name "$FIREWALL" \
  --query "applicationRuleCollections[?name=='$COLLECTION'].name" --output tsv)
if [ -n "$existing" ]; then
  echo "Rule collection $COLLECTION already exists in $FIREWALL. Remove it first." >&2
  exit 1
fi
)"
};

/// The first rule creates the collection: only it may carry the priority and the action.
QString ruleText(const SourceLists &sources, const Rule &rule, bool isFirst)
{
    return "az network firewall application-rule create \\\n"
           "  --resource-group \"$RESOURCE_GROUP\" --firewall-name \"$FIREWALL\" \\\n"
           "  --collection-name \"$COLLECTION\""_L1
        + (isFirst ? " --priority \"$PRIORITY\" --action Allow"_L1 : ""_L1)
        + u" \\\n  --name %1 \\\n  --description %2 \\\n"_s.arg(escape::shell(rule.name),
                                                                escape::shell(rule.description))
        + azure::scriptRule(sources, rule);
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const SourceLists sources(input.rules);
    QString text = azure::scriptHead(
        input,
        { u"Adds one application rule collection to a classic Azure Firewall, one without a policy. Review "
          u"it, "
          "sign in with az login, run it."_s,
          u"Needs the azure-firewall extension: az extension add --name azure-firewall"_s });
    text += azure::scriptVariable(input, "RESOURCE_GROUP"_L1, azure::ResourceGroup);
    text += azure::scriptVariable(input, "FIREWALL"_L1, azure::Firewall);
    text += azure::scriptVariable(input, "COLLECTION"_L1, azure::Collection);
    text += azure::scriptVariable(input, "PRIORITY"_L1, azure::Priority);
    text += azure::scriptSources(sources) + Preparation;
    for (const Rule &rule : input.rules) {
        text += u'\n' + commentLines(rule.description, "#"_L1);
        text += ruleText(sources, rule, &rule == &input.rules.constFirst());
    }
    return { { .name = QString(AzureClassicCli.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target AzureClassicCli {
    .id = "azure-classic-cli"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Azure Firewall (classic): Azure CLI script"),
    .summary
    = QT_TRANSLATE_NOOP("Target", "A Bash script that adds the rules to a firewall without a policy."),
    .fileName = "aro-egress.classic.azcli.sh"_L1,
    .abilities = azure::Abilities,
    .options = Options,
    .render = render,
};

} // namespace aro::targets
