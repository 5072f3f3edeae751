#!/usr/bin/env bash
# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: Government.
# Brings one application rule collection of a classic Azure Firewall, one without a
#   policy, to these rules. Sign in with az login, run it with --what-if first, then
#   without. Run it with --remove to undo it.
#
# Notes:
# - Exempt cert-api.access.redhat.com from TLS inspection on every device on the way: it
#   uses client certificates.
# - This format cannot match URL paths. All of console.redhat.com is allowed, not only
#   /api/ingress.
# - The sources of the client access rules are the client networks, never the cluster
#   subnets.
# - A network rule that allows port 443 from these sources takes precedence over these
#   application rules: everything on that port is allowed then.
# - Example values are still in place: resource-group=rg-hub, firewall=fw-hub. Give the
#   names of your own environment, unless they are the same.
set -euo pipefail

RESOURCE_GROUP='rg-hub'
FIREWALL='fw-hub'
COLLECTION='aro-optional-endpoints'
PRIORITY=1000
IP_GROUP_PREFIX='ipg-aro'
egress_sources=('10.20.0.0/24' '10.20.1.0/24')
client_sources=('10.50.0.0/16')

# Calls its argument with each IP group: name and networks.
each_ip_group() {
  :
}

# Calls its argument with each rule: name, description, port, sources and hosts.
each_rule() {
  # Red Hat registries
  "$1" 'red-hat-registries' 'Red Hat registries' 443 from "${egress_sources[@]}" to \
    'registry.redhat.io' \
    'quay.io' \
    'cdn.quay.io' \
    'cdn01.quay.io' \
    'cdn02.quay.io' \
    'cdn03.quay.io' \
    'access.redhat.com' \
    'registry.access.redhat.com' \
    'registry.connect.redhat.com' \
    'cdn04.quay.io' \
    'cdn05.quay.io' \
    'cdn06.quay.io' \
    'quayio-production-s3.s3.amazonaws.com' \
    'catalog.redhat.com'
  # Telemetry
  "$1" 'telemetry' 'Telemetry' 443 from "${egress_sources[@]}" to \
    'cert-api.access.redhat.com' \
    'api.access.redhat.com' \
    'infogw.api.openshift.com'
  # Red Hat Insights (path /api/ingress not enforced)
  "$1" 'insights' 'Red Hat Insights (path /api/ingress not enforced)' 443 from "${egress_sources[@]}" to \
    'console.redhat.com' \
    'api.openshift.com'
  # Update checks
  "$1" 'update-checks' 'Update checks' 443 from "${egress_sources[@]}" to \
    'api.openshift.com'
  # Mirrored content
  "$1" 'mirror-content' 'Mirrored content' 443 from "${egress_sources[@]}" to \
    'mirror.openshift.com'
  # Container insights
  "$1" 'container-insights' 'Container insights' 443 from "${egress_sources[@]}" to \
    'dc.services.visualstudio.com' \
    '*.ods.opinsights.azure.us' \
    '*.oms.opinsights.azure.us' \
    'global.handler.control.monitor.azure.us' \
    '*.ingest.monitor.azure.us' \
    '*.metrics.ingest.monitor.azure.us' \
    'usgovvirginia.handler.control.monitor.azure.us' \
    'mcr.microsoft.com' \
    '*.data.mcr.microsoft.com' \
    'sts.windows.net' \
    'graph.microsoft.com' \
    'usgovvirginia.dp.kubernetesconfiguration.azure.us' \
    'usgovvirginia.login.microsoftonline.us' \
    'gbl.his.arc.azure.us' \
    'usgv.his.arc.azure.us' \
    'guestnotificationservice.azure.us' \
    '*.guestnotificationservice.azure.us' \
    '*.servicebus.usgovcloudapi.net'
  # Container insights, port 8084
  "$1" 'container-insights-8084' 'Container insights, port 8084' 8084 from "${egress_sources[@]}" to \
    'usgovvirginia.obo.arc.azure.us'
  # Red Hat Insights, from the client networks
  "$1" 'insights-clients' 'Red Hat Insights, from the client networks' 443 from "${client_sources[@]}" to \
    'console.redhat.com' \
    'sso.redhat.com'
  # Console and application access, from the client networks
  "$1" 'console-access-clients' 'Console and application access, from the client networks' 443 from "${client_sources[@]}" to \
    '*.apps.contoso.usgovvirginia.aroapp.azure.us'
  # Console and application access, port 6443, from the client networks
  "$1" 'console-access-clients-6443' 'Console and application access, port 6443, from the client networks' 6443 from "${client_sources[@]}" to \
    'api.contoso.usgovvirginia.aroapp.azure.us'
}

usage() {
  cat <<'USAGE'
usage: bash SCRIPT [--what-if] [--prune | --remove]
  Adds the rules of this file and changes those that differ. It can be run again at any time.
  --what-if  only say what would be done
  --prune    also remove the collection's rules that this file does not have, and unused IP groups
  --remove   undo: remove this file's rules and IP groups, and what is empty without them
USAGE
}

stop() {
  printf '%s\n' "$1" >&2
  exit 1
}

mode=apply
would=''
for argument in "$@"; do
  case "$mode $argument" in
    *' --what-if') would='would ' ;;
    'apply --prune' | 'apply --remove') mode=${argument#--} ;;
    *' --help' | *' -h') usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

# is_at_least VERSION MINIMUM
is_at_least() {
  printf '%s\n' "$2" "$1" | sort -C -t . -k 1,1n -k 2,2n -k 3,3n
}

check_tools() {
  local version
  command -v az >/dev/null 2>&1 || stop 'The Azure CLI (az) is missing: https://aka.ms/azure-cli'
  version=$(az version --query '"azure-cli"' --output tsv)
  is_at_least "$version" 2.45 || stop "The Azure CLI is too old: $version, 2.45 is needed. Run: az upgrade"
  version=$(az extension list --query "[?name=='azure-firewall'].version | [0]" --output tsv)
  [ -n "$version" ] || stop 'The extension azure-firewall is missing. Run: az extension add --name azure-firewall'
  is_at_least "$version" 0.14.8 ||
    stop "The extension azure-firewall is too old: $version, 0.14.8 is needed. Run: az extension update --name azure-firewall"
  version=$(az account show --query "join('|', [id, name])" --output tsv 2>/dev/null) ||
    stop 'You are not signed in. Run: az login'
  SUBSCRIPTION=${version%%|*}
  echo "Subscription: ${version#*|}"
}

# perform SENTENCE COMMAND...: says it and does it; with --what-if it only says it.
changes=0
perform() {
  changes=$((changes + 1))
  printf '%s\n' "$would$1"
  [ -n "$would" ] || "${@:2}" --output none
}

# same_name NAME: the lines of the input that start with this name and a bar. Azure's names have no case.
same_name() {
  awk -F '|' -v name="$1" 'tolower($1) == tolower(name)'
}

# What is compared of a rule, as one line; lists are sorted.
rule_line="rules[].join('|', [name, description || '', join(' ', sort(sourceAddresses || [''])), \
join(' ', sort(sourceIpGroups || [''])), \
join(' ', sort(protocols[].join('=', [protocolType, to_string(port)]) || [''])), \
join(' ', sort(targetFqdns || [''])), join(' ', sort(targetUrls || [''])), \
to_string(terminateTLS || terminateTls || 'false'), join(' ', [fqdnTags, webCategories, destinationAddresses][])])"

sorted() {
  printf '%s' "$1" | LC_ALL=C sort | paste -s -d ' ' -
}

# take_rule NAME DESCRIPTION PORT from SOURCE... to HOST...: the name, its line and the options for az.
take_rule() {
  local word list='' addresses='' groups='' fqdns='' urls='' tls=false
  name=$1
  settings=(--description "$2" --protocols "Https=$3")
  for word in "${@:4}"; do
    case "$list $word" in
      *' from') list=addresses; settings+=(--source-addresses) ;;
      *' from-groups') list=groups; settings+=(--source-ip-groups) ;;
      *' to') list=fqdns; settings+=(--target-fqdns) ;;
      *' to-urls') list=urls; tls=true; settings+=(--enable-tls-inspection true --target-urls) ;;
      'addresses '*) addresses+=$word$'\n'; settings+=("$word") ;;
      'groups '*) word=$(ip_group_id "$word"); groups+=$(lower <<<"$word")$'\n'; settings+=("$word") ;;
      'fqdns '*) fqdns+=$word$'\n'; settings+=("$word") ;;
      'urls '*) urls+=$word$'\n'; settings+=("$word") ;;
    esac
  done
  line="$1|$2|$(sorted "$addresses")|$(sorted "$groups")|Https=$3|$(sorted "$fqdns")|$(sorted "$urls")|$tls|"
}

# Updates replace lists, but never empty one and never end TLS inspection: which lists a rule has must be the same.
kind_of() {
  local name addresses groups fqdns urls rest
  IFS='|' read -r name _ addresses groups _ fqdns urls rest <<<"$1"
  printf '%s' "$name ${addresses:+a}${groups:+g}${fqdns:+f}${urls:+u} $rest"
}

# The lines of `present` but this one.
without() {
  grep -vxF -- "$1" <<<"$present" || true
}

apply_rule() {
  local there
  take_rule "$@"
  there=$(same_name "$name" <<<"$present")
  [ "$there" != "$line" ] || return 0
  if [ -z "$there" ]; then
    add_rule
  elif [ "$(kind_of "$there")" = "$(kind_of "$line")" ]; then
    update_rule
    present=$(without "$there")
  else
    remove_rules "$there"
    add_rule
  fi
  present+=$'\n'$line
}

# The lines of `present` that are rules of this file, and those that are not.
sort_present() {
  local there
  ours=''
  others=''
  names=''
  each_rule take_name
  while IFS= read -r there; do
    [ -n "$there" ] || continue
    if grep -qixF -- "${there%%|*}" <<<"$names"; then
      ours+=$there$'\n'
    else
      others+=$there$'\n'
    fi
  done <<<"$present"
}

take_name() {
  names+=$1$'\n'
}

# remove_rules LINES: a collection goes with its last rule.
remove_rules() {
  local there
  if [ -n "$1" ] && [ "$(grep -c . <<<"$1")" -eq "$(grep -c . <<<"$present")" ]; then
    remove_collection
    present=''
    return 0
  fi
  while IFS= read -r there; do
    [ -n "$there" ] || continue
    remove_rule "${there%%|*}"
    present=$(without "$there")
  done <<<"$1"
}

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

check_tools
read_present
present=$(lower_ids <<<"$present")
before=$present
read_ip_groups
case $mode in
  apply | prune)
    each_ip_group put_ip_group
    each_rule apply_rule
    sort_present
    if [ "$mode" = prune ]; then
      remove_rules "$others"
    elif [ -n "$others" ]; then
      echo "Left alone in $COLLECTION, because this file does not have them (--prune removes them):"
      sed 's/|.*//; s/^/  /' <<<"${others%$'\n'}"
    fi
    ;;
  remove)
    sort_present
    remove_ours
    ;;
esac
clear_ip_groups
if [ "$changes" -eq 0 ] && [ "$mode" = remove ]; then
  echo "Nothing to do: $COLLECTION has none of these rules."
elif [ "$changes" -eq 0 ]; then
  echo "Nothing to do: $COLLECTION has these rules already."
elif [ -n "$would" ]; then
  echo "Changes that would be made: $changes. Nothing was changed."
else
  echo "Changes made: $changes."
fi
[ "$mode" = remove ] || [ -n "$would" ] || echo "To undo it: bash $0 --remove"
