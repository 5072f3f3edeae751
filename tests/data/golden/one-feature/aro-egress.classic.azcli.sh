#!/usr/bin/env bash
# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: One feature.
# Adds one application rule collection to a classic Azure Firewall, one without a policy. Review it, sign in
#   with az login, run it.
# Needs the azure-firewall extension: az extension add --name azure-firewall
#
# Notes:
# - A network rule that allows port 443 from these sources takes precedence over these application rules and
#   makes them void.
set -euo pipefail

if ! command -v az >/dev/null 2>&1; then
  echo 'This script needs the Azure CLI (az).' >&2
  exit 1
fi

RESOURCE_GROUP='rg-hub'
FIREWALL='fw-hub'
COLLECTION='aro-optional-endpoints'
PRIORITY=1000
egress_sources=('10.20.0.0/24' '10.20.1.0/24')

# The commands below append. Never add a second copy of the collection.
existing=$(az network firewall show --resource-group "$RESOURCE_GROUP" --name "$FIREWALL" \
  --query "applicationRuleCollections[?name=='$COLLECTION'].name" --output tsv)
if [ -n "$existing" ]; then
  echo "Rule collection $COLLECTION already exists in $FIREWALL. Remove it first." >&2
  exit 1
fi

# Red Hat registries
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" --priority "$PRIORITY" --action Allow \
  --name 'red-hat-registries' \
  --description 'Red Hat registries' \
  --source-addresses "${egress_sources[@]}" --protocols Https=443 \
  --target-fqdns \
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
    'catalog.redhat.com' \
  --output none
