# Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
# Catalog 2026.1 of 2026-08-25. Project: One feature.
# Adds one application rule collection to a classic Azure Firewall, one without a
#   policy. Put it into a module that configures the azurerm provider.
#
# Notes:
# - A network rule that allows port 443 from these sources takes precedence over these
#   application rules: everything on that port is allowed then.
# - Example values are still in place: resource-group=rg-hub, firewall=fw-hub. Give the
#   names of your own environment, unless they are the same.

locals {
  aro_egress_sources = ["10.20.0.0/24", "10.20.1.0/24"]
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
}
