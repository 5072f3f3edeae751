#!/usr/bin/env bash
set -euo pipefail

RESOURCE_GROUP='rg-hub'
FIREWALL='fw-hub'

for collection in 'aro-egress' 'aro-clients'; do
  if az network firewall application-rule collection show --resource-group "$RESOURCE_GROUP" \
    --firewall-name "$FIREWALL" --name "$collection" --output none 2>/dev/null; then
    echo "Rule collection $collection exists already; remove it first." >&2
    exit 1
  fi
done

az network firewall application-rule create --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name 'aro-egress' --priority 1000 --action Allow --name 'red-hat-registries' \
  --description 'Red Hat registries' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'registry.redhat.io' 'quay.io' --output none

az network firewall application-rule create --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name 'aro-egress' --name 'insights' \
  --description 'Insights, path not enforced' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'console.redhat.com' --output none

az network firewall application-rule create --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name 'aro-egress' --name 'own-endpoints' \
  --description 'Own endpoints' \
  --source-addresses '10.10.1.0/24' '10.20.1.0/24' --protocols Https=443 \
  --target-fqdns 'mirror.example.com' '*.mirror.example.com' --output none

az network firewall application-rule create --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name 'aro-clients' --priority 1100 --action Allow --name 'console-access' \
  --description 'Console access' \
  --source-addresses '192.168.40.0/22' --protocols Https=443 \
  --target-fqdns '*.apps.contoso.eastus.aroapp.io' --output none

az network firewall application-rule create --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name 'aro-clients' --name 'console-access-6443' \
  --description 'API server access' \
  --source-addresses '192.168.40.0/22' --protocols Https=6443 \
  --target-fqdns 'api.contoso.eastus.aroapp.io' --output none
