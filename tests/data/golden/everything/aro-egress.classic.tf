# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: Everything.
# Adds one application rule collection to a classic Azure Firewall, one without a
#   policy. Put it into a module that configures the azurerm provider.
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

locals {
  aro_egress_sources = ["10.20.0.0/24", "10.20.1.0/24"]
  aro_client_sources = ["10.50.0.0/16"]
}

resource "azurerm_firewall_application_rule_collection" "aro_egress" {
  name                = "aro-optional-endpoints"
  azure_firewall_name = "fw-hub"
  resource_group_name = "rg-hub"
  priority            = 1000
  action              = "Allow"

  rule {
    name             = "red-hat-registries"
    description      = "Red Hat registries"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "registry.redhat.io",                    # Red Hat registry, images and operators
      "quay.io",                               # Quay registry, images and operators of Red Hat and others
      "cdn.quay.io",                           # Quay CDN, image layers
      "cdn01.quay.io",                         # Quay CDN host 01, image layers
      "cdn02.quay.io",                         # Quay CDN host 02, image layers
      "cdn03.quay.io",                         # Quay CDN host 03, image layers
      "access.redhat.com",                     # Signature store for checking Red Hat images
      "registry.access.redhat.com",            # Red Hat registry for images that need no login
      "registry.connect.redhat.com",           # Partner registry, certified operators and images
      "cdn04.quay.io",                         # Quay CDN host 04, image layers
      "cdn05.quay.io",                         # Quay CDN host 05, image layers
      "cdn06.quay.io",                         # Quay CDN host 06, image layers
      "quayio-production-s3.s3.amazonaws.com", # Object storage that quay.io redirects to, image layers
      "catalog.redhat.com",                    # Red Hat Ecosystem Catalog, target of registry redirects
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "telemetry"
    description      = "Telemetry"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "cert-api.access.redhat.com", # Red Hat API with client certificates, telemetry
      "api.access.redhat.com",      # Red Hat API, telemetry
      "infogw.api.openshift.com",   # Receiver of cluster metrics, telemetry
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "insights"
    description      = "Red Hat Insights (path /api/ingress not enforced)"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "console.redhat.com", # Upload and results of the Insights Operator
      "api.openshift.com",  # Entitlement certificates (SCA) and cluster transfer, Insights Operator
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "update-checks"
    description      = "Update checks"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "api.openshift.com", # Update graph, available OpenShift versions
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "mirror-content"
    description      = "Mirrored content"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "mirror.openshift.com", # Mirrored installation content and release signatures
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "container-insights"
    description      = "Container insights"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "*.ods.opinsights.azure.com",                  # Log Analytics, data ingestion
      "*.oms.opinsights.azure.com",                  # Log Analytics, registration of the agent
      "dc.services.visualstudio.com",                # Application Insights, telemetry of the monitoring agent
      "*.monitoring.azure.com",                      # Azure Monitor service for the agent
      "global.handler.control.monitor.azure.com",    # Azure Monitor control service
      "*.ingest.monitor.azure.com",                  # Azure Monitor, ingestion of container logs
      "*.metrics.ingest.monitor.azure.com",          # Azure Monitor for Prometheus, ingestion of metrics
      "eastus.handler.control.monitor.azure.com",    # Azure Monitor, data collection rules of the region
      "eastus.dp.kubernetesconfiguration.azure.com", # Azure Arc, status and extension configuration
      "eastus.login.microsoft.com",                  # Microsoft Entra ID in the region, tokens for Azure Arc
      "login.windows.net",                           # Microsoft Entra ID, older sign-in host, tokens for Azure Arc
      "mcr.microsoft.com",                           # Microsoft registry, images of Azure Arc and its extensions
      "*.data.mcr.microsoft.com",                    # Microsoft registry, image layers
      "gbl.his.arc.azure.com",                       # Azure Arc, lookup of the regional identity host
      "*.his.arc.azure.com",                         # Azure Arc, identity certificates
      "guestnotificationservice.azure.com",          # Azure Arc, notification service
      "*.guestnotificationservice.azure.com",        # Azure Arc, hosts of the notification service
      "sts.windows.net",                             # Microsoft Entra ID, token issuer for cluster connect
      "*.servicebus.windows.net",                    # Azure Service Bus, cluster connect over WebSockets
      "graph.microsoft.com",                         # Microsoft Graph, Azure RBAC for the connected cluster
      "*.arc.azure.net",                             # Azure Arc, connected clusters in the Azure portal
      "linuxgeneva-microsoft.azurecr.io",            # Registry with images for Azure Arc extensions
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "container-insights-8084"
    description      = "Container insights, port 8084"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "eastus.obo.arc.azure.com", # Azure Arc, cluster connect with Azure RBAC
    ]
    protocol {
      type = "Https"
      port = 8084
    }
  }

  rule {
    name             = "insights-clients"
    description      = "Red Hat Insights, from the client networks"
    source_addresses = local.aro_client_sources
    target_fqdns = [
      "console.redhat.com", # Web console of Red Hat, results of Insights and the pull-secret download
      "sso.redhat.com",     # Red Hat login for console.redhat.com and the pull-secret download
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "console-access-clients"
    description      = "Console and application access, from the client networks"
    source_addresses = local.aro_client_sources
    target_fqdns = [
      "*.apps.contoso.eastus.aroapp.io", # Web console, login and applications of the cluster
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "console-access-clients-6443"
    description      = "Console and application access, port 6443, from the client networks"
    source_addresses = local.aro_client_sources
    target_fqdns = [
      "api.contoso.eastus.aroapp.io", # Kubernetes API of the cluster, oc and automation
    ]
    protocol {
      type = "Https"
      port = 6443
    }
  }

  rule {
    name             = "own-endpoints"
    description      = "Own endpoints"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "git.example.com", # Added by the administrator
    ]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "own-endpoints-8443"
    description      = "Own endpoints, port 8443"
    source_addresses = local.aro_egress_sources
    target_fqdns = [
      "*.artifacts.example.com", # Added by the administrator
    ]
    protocol {
      type = "Https"
      port = 8443
    }
  }
}
