# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: Many sources.
# Adds one rule collection group to an existing Azure Firewall Policy. Put it into a
#   module that configures the azurerm provider (3.14 or newer) and set
#   firewall_policy_id.
# The source networks of its rules are in 1 IP group, which it makes as well.
# It changes IP groups that have these names already: another project in this resource
#   group needs another ip-group-prefix.
#
# Notes:
# - hub: update checks are chosen without mirror content; release signatures come from
#   mirror.openshift.com, so an update will not verify without it.
# - The sources of the client access rules are the client networks, never the cluster
#   subnets.
# - A network rule that allows port 443 from these sources takes precedence over these
#   application rules: everything on that port is allowed then.

variable "firewall_policy_id" {
  type        = string
  description = "Resource ID of the existing firewall policy."
}

variable "ip_group_resource_group_name" {
  type        = string
  description = "Existing resource group that receives the IP groups."
}

variable "ip_group_location" {
  type        = string
  description = "Azure region of the IP groups, such as westeurope."
}

locals {
  aro_client_sources = ["10.50.0.0/16"]
}

resource "azurerm_ip_group" "egress_hub" {
  name                = "ipg-aro-egress-hub"
  resource_group_name = var.ip_group_resource_group_name
  location            = var.ip_group_location
  cidrs = [
    "10.20.0.0/26",
    "10.20.2.0/26",
    "10.20.4.0/26",
    "10.20.6.0/26",
    "10.20.8.0/26",
    "10.20.10.0/26",
    "10.20.12.0/26",
    "10.20.14.0/26",
    "10.20.16.0/26",
    "10.20.18.0/26",
    "10.20.20.0/26",
    "10.20.22.0/26",
    "10.20.24.0/26",
    "10.20.26.0/26",
    "10.20.28.0/26",
    "10.20.30.0/26",
    "10.20.32.0/26",
    "10.20.34.0/26",
    "10.20.36.0/26",
    "10.20.38.0/26",
    "10.20.40.0/26",
    "10.20.42.0/26",
    "10.20.44.0/26",
    "10.20.46.0/26",
    "10.20.48.0/26",
    "10.20.50.0/26",
    "10.20.52.0/26",
    "10.20.54.0/26",
    "10.20.56.0/26",
    "10.20.58.0/26",
    "10.20.60.0/26",
    "10.20.62.0/26",
    "10.20.64.0/26",
    "10.20.66.0/26",
    "10.20.68.0/26",
    "10.20.70.0/26",
    "10.20.72.0/26",
    "10.20.74.0/26",
    "10.20.76.0/26",
    "10.20.78.0/26",
    "10.20.80.0/26",
    "10.20.82.0/26",
    "10.20.84.0/26",
    "10.20.86.0/26",
    "10.20.88.0/26",
    "10.20.90.0/26",
    "10.20.92.0/26",
    "10.20.94.0/26",
    "10.20.96.0/26",
    "10.20.98.0/26",
    "10.20.100.0/26",
    "10.20.102.0/26",
  ]
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
      name             = "update-checks"
      description      = "Update checks"
      source_ip_groups = [azurerm_ip_group.egress_hub.id]
      destination_fqdns = [
        "api.openshift.com", # Update graph, available OpenShift versions
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
        "*.apps.contoso.eastus.aroapp.io", # Web console, login and applications of the cluster
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
        "api.contoso.eastus.aroapp.io", # Kubernetes API of the cluster, oc and automation
      ]
      protocols {
        type = "Https"
        port = 6443
      }
    }
  }
}
