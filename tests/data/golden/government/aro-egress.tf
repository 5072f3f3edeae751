# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: Government.
# Adds one rule collection group to an existing Azure Firewall Policy. Put it into a
#   module that configures the azurerm provider (3.14 or newer) and set
#   firewall_policy_id.
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

variable "firewall_policy_id" {
  type        = string
  description = "Resource ID of the existing firewall policy."
}

locals {
  aro_egress_sources = ["10.20.0.0/24", "10.20.1.0/24"]
  aro_client_sources = ["10.50.0.0/16"]
}

resource "azurerm_firewall_policy_rule_collection_group" "aro_egress" {
  name               = "aro-egress"
  firewall_policy_id = var.firewall_policy_id
  priority           = 1000

  application_rule_collection {
    name     = "aro-optional-endpoints"
    priority = 1000
    action   = "Allow"

    rule {
      name             = "red-hat-registries"
      description      = "Red Hat registries"
      source_addresses = local.aro_egress_sources
      destination_fqdns = [
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
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "telemetry"
      description      = "Telemetry"
      source_addresses = local.aro_egress_sources
      destination_fqdns = [
        "cert-api.access.redhat.com", # Red Hat API with client certificates, telemetry
        "api.access.redhat.com",      # Red Hat API, telemetry
        "infogw.api.openshift.com",   # Receiver of cluster metrics, telemetry
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "insights"
      description      = "Red Hat Insights (path /api/ingress not enforced)"
      source_addresses = local.aro_egress_sources
      destination_fqdns = [
        "console.redhat.com", # Upload and results of the Insights Operator
        "api.openshift.com",  # Entitlement certificates (SCA) and cluster transfer, Insights Operator
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "update-checks"
      description      = "Update checks"
      source_addresses = local.aro_egress_sources
      destination_fqdns = [
        "api.openshift.com", # Update graph, available OpenShift versions
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "mirror-content"
      description      = "Mirrored content"
      source_addresses = local.aro_egress_sources
      destination_fqdns = [
        "mirror.openshift.com", # Mirrored installation content and release signatures
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "container-insights"
      description      = "Container insights"
      source_addresses = local.aro_egress_sources
      destination_fqdns = [
        "dc.services.visualstudio.com",                      # Application Insights, telemetry of the monitoring agent
        "*.ods.opinsights.azure.us",                         # Log Analytics, data ingestion
        "*.oms.opinsights.azure.us",                         # Log Analytics, registration of the agent
        "global.handler.control.monitor.azure.us",           # Azure Monitor control service
        "*.ingest.monitor.azure.us",                         # Azure Monitor, ingestion of container logs
        "*.metrics.ingest.monitor.azure.us",                 # Azure Monitor for Prometheus, ingestion of metrics
        "usgovvirginia.handler.control.monitor.azure.us",    # Azure Monitor, data collection rules of the region
        "mcr.microsoft.com",                                 # Microsoft registry, images of Azure Arc and its extensions
        "*.data.mcr.microsoft.com",                          # Microsoft registry, image layers
        "sts.windows.net",                                   # Microsoft Entra ID, token issuer for cluster connect
        "graph.microsoft.com",                               # Microsoft Graph, Azure RBAC for the connected cluster
        "usgovvirginia.dp.kubernetesconfiguration.azure.us", # Azure Arc, status and extension configuration
        "usgovvirginia.login.microsoftonline.us",            # Microsoft Entra ID in the region, tokens for Azure Arc
        "gbl.his.arc.azure.us",                              # Azure Arc, lookup of the regional identity host
        "usgv.his.arc.azure.us",                             # Azure Arc, identity certificates
        "guestnotificationservice.azure.us",                 # Azure Arc, notification service
        "*.guestnotificationservice.azure.us",               # Azure Arc, hosts of the notification service
        "*.servicebus.usgovcloudapi.net",                    # Azure Service Bus, cluster connect over WebSockets
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "container-insights-8084"
      description      = "Container insights, port 8084"
      source_addresses = local.aro_egress_sources
      destination_fqdns = [
        "usgovvirginia.obo.arc.azure.us", # Azure Arc, cluster connect
      ]
      protocols {
        type = "Https"
        port = 8084
      }
    }

    rule {
      name             = "insights-clients"
      description      = "Red Hat Insights, from the client networks"
      source_addresses = local.aro_client_sources
      destination_fqdns = [
        "console.redhat.com", # Web console of Red Hat, results of Insights and the pull-secret download
        "sso.redhat.com",     # Red Hat login for console.redhat.com and the pull-secret download
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "console-access-clients"
      description      = "Console and application access, from the client networks"
      source_addresses = local.aro_client_sources
      destination_fqdns = [
        "*.apps.contoso.usgovvirginia.aroapp.azure.us", # Web console, login and applications of the cluster
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "console-access-clients-6443"
      description      = "Console and application access, port 6443, from the client networks"
      source_addresses = local.aro_client_sources
      destination_fqdns = [
        "api.contoso.usgovvirginia.aroapp.azure.us", # Kubernetes API of the cluster, oc and automation
      ]
      protocols {
        type = "Https"
        port = 6443
      }
    }
  }
}
