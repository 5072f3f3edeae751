#!/usr/bin/env bash
# usage: plan.sh [--what-if] [--remove]
set -euo pipefail

RESOURCE_GROUP='rg-hub'
POLICY='fwpol-hub'
GROUP='aro-rules'

mode=apply
say=''
for argument in "$@"; do
  case $argument in
    --what-if) say='would ' ;;
    --remove) mode=remove ;;
    --help) sed -n 2p "$0"; exit 0 ;;
    *) exit 2 ;;
  esac
done

do_it() {
  echo "$say$1 $2 $3"
  [ -n "$say" ] || az network firewall policy rule-collection-group "$@" --resource-group "$RESOURCE_GROUP" \
    --policy-name "$POLICY" --output none
}

look() {
  az network firewall policy rule-collection-group list --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" \
    --query "[?name=='$GROUP'] | [0].$1" --output tsv
}

# apply COLLECTION PRIORITY NAME DESCRIPTION OPTION...
apply() {
  local there
  there=$(look "ruleCollections[?name=='$1'] | [0].rules[?name=='$3'].name")
  [ -z "$there" ] || return 0
  if [ -n "$(look name)" ]; then :; else
    do_it create --name "$GROUP" --priority 1000
  fi
  there=$(look "ruleCollections[?name=='$1'].name")
  if [ -z "$there" ]; then
    do_it collection add-filter-collection --rule-collection-group-name "$GROUP" --name "$1" \
      --collection-priority "$2" --action Allow --rule-name "$3" --rule-type ApplicationRule --description "$4" "${@:5}"
  else
    do_it collection rule add --rule-collection-group-name "$GROUP" --collection-name "$1" \
      --name "$3" --rule-type ApplicationRule --description "$4" "${@:5}"
  fi
}

# remove COLLECTION PRIORITY NAME ...
remove() {
  local there
  there=$(look "ruleCollections[?name=='$1'] | [0].rules[].name")
  if [ "$there" = "$3" ]; then
    do_it collection remove --rule-collection-group-name "$GROUP" --name "$1"
  elif grep -qxF -- "$3" <<<"$there"; then
    do_it collection rule remove --rule-collection-group-name "$GROUP" --collection-name "$1" --name "$3"
  fi
}

# ip_group NAME NETWORK: made if it is missing, or removed with the rules unless others use it.
ip_group() {
  local there id
  there=$(az resource list --resource-group "$RESOURCE_GROUP" --resource-type Microsoft.Network/ipGroups \
    --query "[?name=='$1'].id" --output tsv)
  if [ "$mode$there" = apply ]; then
    echo "${say}create $1"
    [ -n "$say" ] || az resource create --resource-group "$RESOURCE_GROUP" --name "$1" --is-full-object --output none \
      --resource-type Microsoft.Network/ipGroups --properties @- <<<"{\"location\": \"eastus\", \"properties\": {\"ipAddresses\": [\"$2\"]}}"
  elif [ "$mode" = remove ] && [ -n "$there" ]; then
    id=$(az resource show --ids "$there" --query '[properties.firewallPolicies, properties.firewalls][].id | [0]' --output tsv)
    [ -z "$id" ] || return 0
    echo "${say}delete $1"
    [ -n "$say" ] || az resource delete --ids "$there" --output none
  fi
}

if [ "$mode" = apply ]; then
  ip_group ipg-clients '192.168.40.0/22'
fi
"$mode" 'aro-egress' 1000 'red-hat-registries' 'Red Hat registries' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'registry.redhat.io' 'quay.io'
"$mode" 'aro-egress' 1000 'insights' 'Insights, path not enforced' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'console.redhat.com'
"$mode" 'aro-egress' 1000 'own-endpoints' 'Own endpoints' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'mirror.example.com' '*.mirror.example.com'
"$mode" 'aro-clients' 1100 'console-access' 'Console access' \
  --source-ip-groups ipg-clients --protocols Https=443 \
  --target-fqdns '*.apps.contoso.eastus.aroapp.io'
"$mode" 'aro-clients' 1100 'console-access-6443' 'API server access' \
  --source-addresses '192.168.40.0/22' --protocols Https=6443 \
  --target-fqdns 'api.contoso.eastus.aroapp.io'

if [ "$mode" = remove ] && [ -n "$(look name)" ] && [ -z "$(look 'ruleCollections[].name')" ]; then
  id=$(look id)
  echo "${say}delete $id"
  [ -n "$say" ] || az resource delete --ids "$id" --output none
fi
if [ "$mode" = remove ]; then
  ip_group ipg-clients '192.168.40.0/22'
fi
