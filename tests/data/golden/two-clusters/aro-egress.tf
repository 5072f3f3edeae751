# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: Two clusters.
# Adds one rule collection group to an existing Azure Firewall Policy. Put it into a
#   module that configures the azurerm provider (3.14 or newer) and set
#   firewall_policy_id.
#
# Notes:
# - dev: registry.connect.redhat.com is left out by choice. Certified operators and
#   partner images cannot be pulled.
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
  aro_egress_sources_prod = ["10.20.0.0/24", "10.20.1.0/24"]
  aro_egress_sources_dev  = ["10.30.0.0/23"]
  aro_client_sources_dev  = ["10.50.0.0/16", "10.60.0.0/16"]
  aro_client_sources_prod = ["10.50.0.0/16"]
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
      description      = "Red Hat registries (prod)"
      source_addresses = local.aro_egress_sources_prod
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
      name             = "red-hat-registries-c2"
      description      = "Red Hat registries (dev)"
      source_addresses = local.aro_egress_sources_dev
      destination_fqdns = [
        "registry.redhat.io",                    # Red Hat registry, images and operators
        "quay.io",                               # Quay registry, images and operators of Red Hat and others
        "cdn.quay.io",                           # Quay CDN, image layers
        "cdn01.quay.io",                         # Quay CDN host 01, image layers
        "cdn02.quay.io",                         # Quay CDN host 02, image layers
        "cdn03.quay.io",                         # Quay CDN host 03, image layers
        "access.redhat.com",                     # Signature store for checking Red Hat images
        "registry.access.redhat.com",            # Red Hat registry for images that need no login
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
      source_addresses = local.aro_egress_sources_dev
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
      source_addresses = local.aro_egress_sources_dev
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
      source_addresses = local.aro_egress_sources_prod
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
      source_addresses = local.aro_egress_sources_prod
      destination_fqdns = [
        "mirror.openshift.com", # Mirrored installation content and release signatures
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "insights-clients"
      description      = "Red Hat Insights, from the client networks"
      source_addresses = local.aro_client_sources_dev
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
      description      = "Console and application access, from the client networks (prod)"
      source_addresses = local.aro_client_sources_prod
      destination_fqdns = [
        "*.apps.contoso.eastus.aroapp.io", # Web console, login and applications of the cluster
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "console-access-clients-c2"
      description      = "Console and application access, from the client networks (dev)"
      source_addresses = local.aro_client_sources_dev
      destination_fqdns = [
        "*.apps.aro.dev.example.com", # Web console, login and applications of the cluster
      ]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name             = "console-access-clients-6443"
      description      = "Console and application access, port 6443, from the client networks (prod)"
      source_addresses = local.aro_client_sources_prod
      destination_fqdns = [
        "api.contoso.eastus.aroapp.io", # Kubernetes API of the cluster, oc and automation
      ]
      protocols {
        type = "Https"
        port = 6443
      }
    }

    rule {
      name             = "console-access-clients-6443-c2"
      description      = "Console and application access, port 6443, from the client networks (dev)"
      source_addresses = local.aro_client_sources_dev
      destination_fqdns = [
        "api.aro.dev.example.com", # Kubernetes API of the cluster, oc and automation
      ]
      protocols {
        type = "Https"
        port = 6443
      }
    }
  }
}
