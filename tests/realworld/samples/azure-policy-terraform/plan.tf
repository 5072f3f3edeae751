variable "firewall_policy_id" {
  type        = string
  description = "Resource ID of the existing firewall policy."
}

locals {
  egress_sources = ["10.10.1.0/24", "10.20.1.0/24"]
  client_sources = ["192.168.40.0/22"]
}

resource "azurerm_ip_group" "clients" {
  name                = "ipg-clients"
  resource_group_name = "rg-hub"
  location            = "eastus"
  cidrs               = ["192.168.40.0/22"]
}

resource "azurerm_firewall_policy_rule_collection_group" "aro_rules" {
  name               = "aro-rules"
  firewall_policy_id = var.firewall_policy_id
  priority           = 1000

  application_rule_collection {
    name     = "aro-egress"
    priority = 1000
    action   = "Allow"

    rule {
      name              = "red-hat-registries"
      description       = "Red Hat registries"
      source_addresses  = local.egress_sources
      destination_fqdns = ["registry.redhat.io", "quay.io"]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name              = "insights"
      description       = "Insights, path not enforced"
      source_addresses  = local.egress_sources
      destination_fqdns = ["console.redhat.com"]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name              = "own-endpoints"
      description       = "Own endpoints"
      source_addresses  = local.egress_sources
      destination_fqdns = ["mirror.example.com", "*.mirror.example.com"]
      protocols {
        type = "Https"
        port = 443
      }
    }
  }

  application_rule_collection {
    name     = "aro-clients"
    priority = 1100
    action   = "Allow"

    rule {
      name              = "console-access"
      description       = "Console access"
      source_ip_groups  = [azurerm_ip_group.clients.id]
      destination_fqdns = ["*.apps.contoso.eastus.aroapp.io"]
      protocols {
        type = "Https"
        port = 443
      }
    }

    rule {
      name              = "console-access-6443"
      description       = "API server access"
      source_addresses  = local.client_sources
      destination_fqdns = ["api.contoso.eastus.aroapp.io"]
      protocols {
        type = "Https"
        port = 6443
      }
    }
  }
}
