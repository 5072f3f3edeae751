// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azurerules.h"
#include "core/export/azurescript.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr std::array Options { azure::ResourceGroup, azure::Policy,      azure::Group,
                               azure::GroupPriority, azure::Collection,  azure::CollectionPriority,
                               azure::TlsInspection, azure::UseIpGroups, azure::IpGroupPrefix };

constexpr QLatin1StringView Functions {
    R"sh(
group() {
  az network firewall policy rule-collection-group "$1" \
    --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" "${@:2}"
}

collection() {
  az network firewall policy rule-collection-group collection "$1" \
    --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --rule-collection-group-name "$GROUP" "${@:2}"
}

rule() {
  az network firewall policy rule-collection-group collection rule "$1" \
    --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --rule-collection-group-name "$GROUP" \
    --collection-name "$COLLECTION" --name "$2" "${@:3}"
}

home_location() {
  az network firewall policy show --resource-group "$RESOURCE_GROUP" --name "$POLICY" --query location --output tsv
}

# A group that is only spelled differently is the same group to Azure: creating it again would empty it.
read_present() {
  local there priority action
  has_group=false has_collection=false present='' collections=''
  there=$(group list --query '[].name' --output tsv)
  there=$(same_name "$GROUP" <<<"$there")
  [ -n "$there" ] || return 0
  has_group=true GROUP=$there
  priority=$(group show --name "$GROUP" --query priority --output tsv)
  [ "$priority" = "$GROUP_PRIORITY" ] ||
    echo "The group $GROUP has priority $priority, not $GROUP_PRIORITY. It is left as it is."
  collections=$(group show --name "$GROUP" --output tsv \
    --query "ruleCollections[].join('|', [name, to_string(priority), action.type || ''])")
  there=$(same_name "$COLLECTION" <<<"$collections")
  [ -n "$there" ] || return 0
  IFS='|' read -r COLLECTION priority action <<<"$there"
  has_collection=true
  [ "$action" = Allow ] || stop "The collection $COLLECTION has the action $action. Choose another name."
  [ "$priority" = "$COLLECTION_PRIORITY" ] ||
    echo "The collection $COLLECTION has priority $priority, not $COLLECTION_PRIORITY. It is left as it is."
  present=$(group show --name "$GROUP" --query "ruleCollections[?name=='$COLLECTION'] | [0].$rule_line" --output tsv)
}

add_rule() {
  if ! $has_group; then
    perform "create the group $GROUP" group create --name "$GROUP" --priority "$GROUP_PRIORITY"
    has_group=true
  fi
  if $has_collection; then
    perform "add the rule $name" rule add "$name" --rule-type ApplicationRule "${settings[@]}"
  else
    perform "create the collection $COLLECTION with the rule $name" collection add-filter-collection \
      --name "$COLLECTION" --collection-priority "$COLLECTION_PRIORITY" --action Allow \
      --rule-type ApplicationRule --rule-name "$name" "${settings[@]}"
    has_collection=true
  fi
}

update_rule() {
  perform "change the rule $name" rule update "$name" "${settings[@]}"
}

remove_rule() {
  perform "remove the rule $1" rule remove "$1"
}

remove_collection() {
  perform "remove the collection $COLLECTION" collection remove --name "$COLLECTION"
  has_collection=false
}

other_collections() {
  awk -F '|' -v name="$COLLECTION" 'tolower($1) != tolower(name)' <<<"$collections"
}

# The group goes with its last rule. One without any collection was left by a run that did not end.
remove_ours() {
  local id
  if ! $has_group || [ -n "$others$(other_collections)" ]; then
    remove_rules "$ours"
  else
    id=$(group show --name "$GROUP" --query id --output tsv)
    perform "remove the group $GROUP" az resource delete --ids "$id"
    present=''
  fi
}
)sh"
};

QList<ArtifactFile> render(const RenderInput &input)
{
    const azure::Sources sources(input);
    QString text = azure::scriptHead(
        input,
        azure::policyUsage(
            input, sources,
            { u"Brings one rule collection of an existing Azure Firewall Policy to these rules. Sign in with "
              "az login, run it with --what-if first, then without. Run it with --remove to undo it."_s }));
    text += azure::scriptVariable(input, "RESOURCE_GROUP"_L1, azure::ResourceGroup);
    text += azure::scriptVariable(input, "POLICY"_L1, azure::Policy);
    text += azure::scriptVariable(input, "GROUP"_L1, azure::Group);
    text += azure::scriptVariable(input, "GROUP_PRIORITY"_L1, azure::GroupPriority);
    text += azure::scriptVariable(input, "COLLECTION"_L1, azure::Collection);
    text += azure::scriptVariable(input, "COLLECTION_PRIORITY"_L1, azure::CollectionPriority);
    text += azure::scriptVariable(input, "IP_GROUP_PREFIX"_L1, azure::IpGroupPrefix);
    text += azure::scriptSources(sources) + azure::scriptIpGroups(sources)
        + azure::scriptRules(input, sources);
    text += azure::scriptTools() + azure::scriptIpGroupTools() + Functions + azure::scriptMain();
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
    .abilitiesFor = azure::policyAbilities,
    .limits = azure::PolicyLimits,
    .size = azure::rulesSize,
    .check = azure::checkScript,
};

} // namespace aro::targets
