#!/usr/bin/env bash
# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: Everything.
# Adds one application rule collection to a classic Azure Firewall, one without a policy. Review it, sign in
#   with az login, run it.
# Needs the azure-firewall extension: az extension add --name azure-firewall
#
# Notes:
# - This format cannot match URL paths. All of console.redhat.com is allowed, not only /api/ingress.
# - The sources of the client access rules are the client networks, never the cluster subnets.
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
client_sources=('10.50.0.0/16')

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

# Telemetry
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'telemetry' \
  --description 'Telemetry' \
  --source-addresses "${egress_sources[@]}" --protocols Https=443 \
  --target-fqdns \
    'cert-api.access.redhat.com' \
    'api.access.redhat.com' \
    'infogw.api.openshift.com' \
  --output none

# Red Hat Insights (path /api/ingress not enforced)
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'insights' \
  --description 'Red Hat Insights (path /api/ingress not enforced)' \
  --source-addresses "${egress_sources[@]}" --protocols Https=443 \
  --target-fqdns \
    'console.redhat.com' \
    'api.openshift.com' \
  --output none

# Update checks
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'update-checks' \
  --description 'Update checks' \
  --source-addresses "${egress_sources[@]}" --protocols Https=443 \
  --target-fqdns \
    'api.openshift.com' \
  --output none

# Mirrored content
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'mirror-content' \
  --description 'Mirrored content' \
  --source-addresses "${egress_sources[@]}" --protocols Https=443 \
  --target-fqdns \
    'mirror.openshift.com' \
  --output none

# Container insights
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'container-insights' \
  --description 'Container insights' \
  --source-addresses "${egress_sources[@]}" --protocols Https=443 \
  --target-fqdns \
    '*.ods.opinsights.azure.com' \
    '*.oms.opinsights.azure.com' \
    'dc.services.visualstudio.com' \
    '*.monitoring.azure.com' \
    'global.handler.control.monitor.azure.com' \
    '*.ingest.monitor.azure.com' \
    '*.metrics.ingest.monitor.azure.com' \
    'eastus.handler.control.monitor.azure.com' \
    'eastus.dp.kubernetesconfiguration.azure.com' \
    'eastus.login.microsoft.com' \
    'login.windows.net' \
    'mcr.microsoft.com' \
    '*.data.mcr.microsoft.com' \
    'gbl.his.arc.azure.com' \
    '*.his.arc.azure.com' \
    'guestnotificationservice.azure.com' \
    '*.guestnotificationservice.azure.com' \
    'sts.windows.net' \
    '*.servicebus.windows.net' \
    'graph.microsoft.com' \
    '*.arc.azure.net' \
    'linuxgeneva-microsoft.azurecr.io' \
  --output none

# Container insights
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'container-insights-8084' \
  --description 'Container insights' \
  --source-addresses "${egress_sources[@]}" --protocols Https=8084 \
  --target-fqdns \
    'eastus.obo.arc.azure.com' \
  --output none

# Red Hat Insights, from the client networks
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'insights-clients' \
  --description 'Red Hat Insights, from the client networks' \
  --source-addresses "${client_sources[@]}" --protocols Https=443 \
  --target-fqdns \
    'sso.redhat.com' \
  --output none

# Console and application access, from the client networks
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'console-access-clients' \
  --description 'Console and application access, from the client networks' \
  --source-addresses "${client_sources[@]}" --protocols Https=443 \
  --target-fqdns \
    '*.apps.contoso.eastus.aroapp.io' \
  --output none

# Console and application access, from the client networks
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'console-access-clients-6443' \
  --description 'Console and application access, from the client networks' \
  --source-addresses "${client_sources[@]}" --protocols Https=6443 \
  --target-fqdns \
    'api.contoso.eastus.aroapp.io' \
  --output none

# Own endpoints
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'own-endpoints' \
  --description 'Own endpoints' \
  --source-addresses "${egress_sources[@]}" --protocols Https=443 \
  --target-fqdns \
    'git.example.com' \
  --output none

# Own endpoints
az network firewall application-rule create \
  --resource-group "$RESOURCE_GROUP" --firewall-name "$FIREWALL" \
  --collection-name "$COLLECTION" \
  --name 'own-endpoints-8443' \
  --description 'Own endpoints' \
  --source-addresses "${egress_sources[@]}" --protocols Https=8443 \
  --target-fqdns \
    '*.artifacts.example.com' \
  --output none
