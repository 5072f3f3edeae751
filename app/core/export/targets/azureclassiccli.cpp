// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azurerules.h"
#include "core/export/azurescript.h"
#include "core/export/targets/targets.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aro::targets {
namespace {

constexpr std::array Options { azure::ResourceGroup, azure::Firewall,    azure::Collection,
                               azure::Priority,      azure::UseIpGroups, azure::IpGroupPrefix };

/// The classic commands know no update, and old versions of the extension do not wait for a removal.
constexpr QLatin1StringView Functions {
    R"sh(
firewall() {
  az network firewall show --resource-group "$RESOURCE_GROUP" --name "$FIREWALL" --output tsv --query "$1"
}

application_rule() {
  az network firewall application-rule "$1" --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
    --collection-name "$COLLECTION" --name "$2" "${@:3}"
}

# Until the firewall has taken a change over it refuses the next one.
settled() {
  local tries=0
  "$@"
  while [ "$(firewall provisioningState)" = Updating ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 90 ] || stop "The firewall $FIREWALL does not get ready. Run this again later."
    sleep "${ARO_EGRESS_WAIT:-10}"
  done
}

home_location() {
  firewall location
}

read_present() {
  local collections there priority action
  has_collection=false present=''
  collections=$(firewall "applicationRuleCollections[].join('|', [name, to_string(priority), action.type || ''])")
  there=$(same_name "$COLLECTION" <<<"$collections")
  [ -n "$there" ] || return 0
  IFS='|' read -r COLLECTION priority action <<<"$there"
  has_collection=true
  [ "$action" = Allow ] || stop "The collection $COLLECTION has the action $action. Choose another name."
  [ "$priority" = "$PRIORITY" ] ||
    echo "The collection $COLLECTION has priority $priority, not $PRIORITY. It is left as it is."
  present=$(firewall "applicationRuleCollections[?name=='$COLLECTION'] | [0].$rule_line")
}

add_rule() {
  if $has_collection; then
    perform "add the rule $name" application_rule create "$name" "${settings[@]}"
  else
    perform "create the collection $COLLECTION with the rule $name" \
      application_rule create "$name" --priority "$PRIORITY" --action Allow "${settings[@]}"
    has_collection=true
  fi
}

# There is no command that changes a rule.
update_rule() {
  remove_rules "$there"
  add_rule
}

remove_rule() {
  perform "remove the rule $1" settled application_rule delete "$1"
}

remove_collection() {
  perform "remove the collection $COLLECTION" settled az network firewall application-rule collection delete \
    --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" --name "$COLLECTION"
  has_collection=false
}

remove_ours() {
  remove_rules "$ours"
}
)sh"
};

QList<ArtifactFile> render(const RenderInput &input)
{
    const azure::Sources sources(input);
    const QStringList usage {
        u"Brings one application rule collection of a classic Azure Firewall, one without a policy, to these "
        "rules. Sign in with az login, run it with --what-if first, then without. Run it with --remove to "
        "undo it."_s
    };
    QString text = azure::scriptHead(input, usage + azure::ipGroupUsage(sources));
    text += azure::scriptVariable(input, "RESOURCE_GROUP"_L1, azure::ResourceGroup);
    text += azure::scriptVariable(input, "FIREWALL"_L1, azure::Firewall);
    text += azure::scriptVariable(input, "COLLECTION"_L1, azure::Collection);
    text += azure::scriptVariable(input, "PRIORITY"_L1, azure::Priority);
    text += azure::scriptVariable(input, "IP_GROUP_PREFIX"_L1, azure::IpGroupPrefix);
    text += azure::scriptSources(sources) + azure::scriptIpGroups(sources)
        + azure::scriptRules(input, sources);
    text += azure::scriptTools() + azure::scriptIpGroupTools() + Functions + azure::scriptMain();
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
    .limits = azure::ClassicLimits,
    .check = azure::checkScript,
};

} // namespace aro::targets
