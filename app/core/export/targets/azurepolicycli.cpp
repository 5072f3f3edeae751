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

constexpr std::array Options { azure::ResourceGroup, azure::Policy,     azure::Group,
                               azure::GroupPriority, azure::Collection, azure::CollectionPriority };

/// Every command below appends, so it refuses to go on when the collection is there.
constexpr QLatin1StringView Preparation {
    R"(
if ! az network firewall policy rule-collection-group show \
      --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --name "$GROUP" \
      --output none 2>/dev/null; then
  az network firewall policy rule-collection-group create \
    --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --name "$GROUP" \
    --priority "$GROUP_PRIORITY" --output none
fi

# The commands below append. Never add a second copy of the collection.
existing=$(az network firewall policy rule-collection-group show \
  --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --name "$GROUP" \
  --query "ruleCollections[?name=='$COLLECTION'].name" --output tsv)
if [ -n "$existing" ]; then
  echo "Rule collection $COLLECTION already exists in $GROUP. Remove it first." >&2
  exit 1
fi
)"
};

constexpr QLatin1StringView Where {
    R"(  --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --rule-collection-group-name "$GROUP" \
)"
};

QString firstRule(const SourceLists &sources, const Rule &rule)
{
    return "az network firewall policy rule-collection-group collection add-filter-collection \\\n"_L1 + Where
        + "  --name \"$COLLECTION\" --collection-priority \"$COLLECTION_PRIORITY\" --action Allow \\\n"_L1
        + u"  --rule-type ApplicationRule --rule-name %1 \\\n  --description %2 \\\n"_s.arg(
            escape::shell(rule.name), escape::shell(rule.description))
        + azure::scriptRule(sources, rule);
}

QString furtherRule(const SourceLists &sources, const Rule &rule)
{
    return "az network firewall policy rule-collection-group collection rule add \\\n"_L1 + Where
        + u"  --collection-name \"$COLLECTION\" --name %1 --rule-type ApplicationRule \\\n  --description %2 \\\n"_s
              .arg(escape::shell(rule.name), escape::shell(rule.description))
        + azure::scriptRule(sources, rule);
}

QList<ArtifactFile> render(const RenderInput &input)
{
    const SourceLists sources(input.rules);
    QString text = azure::scriptHead(
        input,
        { u"Adds one rule collection to an existing Azure Firewall Policy. Review it, sign in with az login, run it."_s,
          u"Needs the azure-firewall extension: az extension add --name azure-firewall"_s });
    text += azure::scriptVariable(input, "RESOURCE_GROUP"_L1, azure::ResourceGroup);
    text += azure::scriptVariable(input, "POLICY"_L1, azure::Policy);
    text += azure::scriptVariable(input, "GROUP"_L1, azure::Group);
    text += azure::scriptVariable(input, "GROUP_PRIORITY"_L1, azure::GroupPriority);
    text += azure::scriptVariable(input, "COLLECTION"_L1, azure::Collection);
    text += azure::scriptVariable(input, "COLLECTION_PRIORITY"_L1, azure::CollectionPriority);
    text += azure::scriptSources(sources) + Preparation;
    for (const Rule &rule : input.rules) {
        const bool isFirst = &rule == &input.rules.constFirst();
        text += u'\n' + commentLines(rule.description, "#"_L1);
        text += isFirst ? firstRule(sources, rule) : furtherRule(sources, rule);
    }
    return { { .name = QString(AzurePolicyCli.fileName), .content = text.toUtf8() } };
}

} // namespace

constinit const Target AzurePolicyCli {
    .id = "azure-policy-cli"_L1,
    .title = QT_TRANSLATE_NOOP("Target", "Azure Firewall Policy: Azure CLI script"),
    .summary
    = QT_TRANSLATE_NOOP("Target", "A Bash script that adds the rules to an existing firewall policy."),
    .fileName = "aro-egress.azcli.sh"_L1,
    .abilities = azure::Abilities,
    .options = Options,
    .render = render,
};

} // namespace aro::targets
