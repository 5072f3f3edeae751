resource "azurerm_ip_group" "clients" {
  name                = "ipg-clients"
  resource_group_name = "rg-hub"
  location            = "eastus"
  cidrs               = ["192.168.40.0/22"]
}

resource "azurerm_firewall_application_rule_collection" "aro_egress" {
  name                = "aro-egress"
  azure_firewall_name = "fw-hub"
  resource_group_name = "rg-hub"
  priority            = 1000
  action              = "Allow"

  rule {
    name             = "red-hat-registries"
    description      = "Red Hat registries"
    source_addresses = ["10.10.1.0/24", "10.20.1.0/24"]
    target_fqdns     = ["registry.redhat.io", "quay.io"]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "insights"
    description      = "Insights, path not enforced"
    source_addresses = ["10.10.1.0/24", "10.20.1.0/24"]
    target_fqdns     = ["console.redhat.com"]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "own-endpoints"
    description      = "Own endpoints"
    source_addresses = ["10.10.1.0/24", "10.20.1.0/24"]
    target_fqdns     = ["mirror.example.com", "*.mirror.example.com"]
    protocol {
      type = "Https"
      port = 443
    }
  }
}

resource "azurerm_firewall_application_rule_collection" "aro_clients" {
  name                = "aro-clients"
  azure_firewall_name = "fw-hub"
  resource_group_name = "rg-hub"
  priority            = 1100
  action              = "Allow"

  rule {
    name             = "console-access"
    description      = "Console access"
    source_ip_groups = [azurerm_ip_group.clients.id]
    target_fqdns     = ["*.apps.contoso.eastus.aroapp.io"]
    protocol {
      type = "Https"
      port = 443
    }
  }

  rule {
    name             = "console-access-6443"
    description      = "API server access"
    source_addresses = ["192.168.40.0/22"]
    target_fqdns     = ["api.contoso.eastus.aroapp.io"]
    protocol {
      type = "Https"
      port = 6443
    }
  }
}
