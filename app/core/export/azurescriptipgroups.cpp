// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/azurescript.h"

namespace aro::azure {
namespace {

/// `az network ip-group` is an extension of its own, so IP groups are read and written as plain resources.
/// A create replaces the whole resource, its tags too. 5,000 networks are too long for one argument, which is
/// why they come from the standard input.
constexpr QLatin1StringView Tools {
    R"sh(
IP_GROUP_API=2024-05-01

lower() {
  tr '[:upper:]' '[:lower:]'
}

# Lines of rules with the IDs of their IP groups in one spelling: Azure does not always give them as it got them.
lower_ids() {
  awk -F '|' -v OFS='|' 'NF { $4 = tolower($4); print }'
}

ip_group_id() {
  printf '%s' "/subscriptions/$SUBSCRIPTION/resourceGroups/$RESOURCE_GROUP/providers/Microsoft.Network/ipGroups/$1"
}

# The names of the resource group's IP groups that may be of such a file as this one, each with a bar.
read_ip_groups() {
  ip_groups=$(az resource list --resource-group "$RESOURCE_GROUP" --resource-type Microsoft.Network/ipGroups \
    --query '[].name' --output tsv | awk -v start="$IP_GROUP_PREFIX-" \
    'index(tolower($0), tolower(start "egress")) == 1 || index(tolower($0), tolower(start "client")) == 1 { print $0 "|" }')
}

# ip_group NAME QUERY
ip_group() {
  az resource show --ids "$(ip_group_id "$1")" --api-version "$IP_GROUP_API" --query "$2" --output tsv
}

# put_ip_group NAME NETWORK...: creates it, or changes its networks. It stays where it is and keeps its tags.
put_ip_group() {
  local name=$1 verb=create there location networks='' tags='{}' json
  if [ -n "$(same_name "$name" <<<"$ip_groups")" ]; then
    verb=change
    there=$(ip_group "$name" \
      "join('|', [location, join(' ', sort(properties.ipAddresses || [''])), to_string(tags || \`{}\`)])")
    IFS='|' read -r location networks tags <<<"$there"
    [ "$networks" != "$(sorted "$(printf '%s\n' "${@:2}")")" ] || return 0
  else
    location=$(home_location)
  fi
  networks=$(printf ', "%s"' "${@:2}")
  json="{\"location\": \"$location\", \"tags\": $tags, \"properties\": {\"ipAddresses\": [${networks#, }]}}"
  perform "$verb the IP group $name" az resource create --resource-group "$RESOURCE_GROUP" --name "$name" \
    --resource-type Microsoft.Network/ipGroups --api-version "$IP_GROUP_API" \
    --is-full-object --properties @- <<<"$json"
}

# names_id LINES ID: whether one of these rules has this IP group as a source.
names_id() {
  local words=${1//[|$'\n']/ }
  [[ " $words " = *" $2 "* ]]
}

# is_used NAME: by one of the collection's rules or by any other. A dry run has not freed those of our rules yet.
is_used() {
  local id users
  id=$(ip_group_id "$1" | lower)
  if names_id "$present" "$id"; then
    return 0
  elif [ -n "$would" ] && names_id "$before" "$id"; then
    return 1
  fi
  users=$(ip_group "$1" "join(' ', [properties.firewalls, properties.firewallPolicies][].id)") || return 0
  [ -n "$users" ]
}

# With --remove the IP groups of this file go, else those of the same prefix that it does not have.
clear_ip_groups() {
  local group whose
  names=''
  each_ip_group take_name
  while IFS='|' read -r group _; do
    [ -n "$group" ] || continue
    whose=others
    ! grep -qixF -- "$group" <<<"$names" || whose=ours
    case "$mode $whose" in
      'remove others' | 'apply ours' | 'prune ours') ;;
      'remove ours' | 'prune others')
        if ! is_used "$group"; then
          perform "remove the IP group $group${would:+, unless other rules use it}" az resource delete --ids "$(ip_group_id "$group")"
        elif [ "$whose" = ours ]; then
          echo "Left alone, because other rules use it: the IP group $group"
        fi
        ;;
      *)
        is_used "$group" ||
          echo "Left alone, because nothing uses it (--prune removes it): the IP group $group"
        ;;
    esac
  done <<<"$ip_groups"
}
)sh"
};

} // namespace

QLatin1StringView scriptIpGroupTools()
{
    return Tools;
}

} // namespace aro::azure
