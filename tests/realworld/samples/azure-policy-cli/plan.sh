#!/usr/bin/env bash
set -euo pipefail

RESOURCE_GROUP='rg-hub'
POLICY='fwpol-hub'
GROUP='aro-rules'

if ! az network firewall policy rule-collection-group show \
  --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --name "$GROUP" --output none 2>/dev/null; then
  az network firewall policy rule-collection-group create \
    --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --name "$GROUP" --priority 1000 --output none
fi

for collection in 'aro-egress' 'aro-clients'; do
  existing=$(az network firewall policy rule-collection-group show \
    --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --name "$GROUP" \
    --query "ruleCollections[?name=='$collection'].name" --output tsv)
  if [ -n "$existing" ]; then
    echo "Rule collection $collection exists already; remove it first." >&2
    exit 1
  fi
done

az network firewall policy rule-collection-group collection add-filter-collection \
  --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --rule-collection-group-name "$GROUP" \
  --name 'aro-egress' --collection-priority 1000 --action Allow --rule-name 'red-hat-registries' --rule-type ApplicationRule \
  --description 'Red Hat registries' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'registry.redhat.io' 'quay.io' --output none

az network firewall policy rule-collection-group collection rule add \
  --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --rule-collection-group-name "$GROUP" \
  --collection-name 'aro-egress' --name 'insights' --rule-type ApplicationRule \
  --description 'Insights, path not enforced' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'console.redhat.com' --output none

az network firewall policy rule-collection-group collection rule add \
  --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --rule-collection-group-name "$GROUP" \
  --collection-name 'aro-egress' --name 'own-endpoints' --rule-type ApplicationRule \
  --description 'Own endpoints' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'mirror.example.com' '*.mirror.example.com' --output none

az network firewall policy rule-collection-group collection add-filter-collection \
  --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --rule-collection-group-name "$GROUP" \
  --name 'aro-clients' --collection-priority 1100 --action Allow --rule-name 'console-access' --rule-type ApplicationRule \
  --description 'Console access' \
  --source-addresses '192.168.40.0/22' --protocols Https=443 \
  --target-fqdns '*.apps.contoso.eastus.aroapp.io' --output none

az network firewall policy rule-collection-group collection rule add \
  --resource-group "$RESOURCE_GROUP" --policy-name "$POLICY" --rule-collection-group-name "$GROUP" \
  --collection-name 'aro-clients' --name 'console-access-6443' --rule-type ApplicationRule \
  --description 'API server access' \
  --source-addresses '192.168.40.0/22' --protocols Https=6443 \
  --target-fqdns 'api.contoso.eastus.aroapp.io' --output none
