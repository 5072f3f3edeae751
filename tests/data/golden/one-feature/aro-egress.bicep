// Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
// Catalog 2026.1 of 2026-08-25. Project: One feature.
// Puts one rule collection group into an existing Azure Firewall Policy and replaces
//   one of the same name. Deploy it into the policy's resource group: az deployment group
//   create --resource-group NAME --template-file aro-egress.bicep
// With what-if instead of create, it only says what would change. To undo it: az
//   network firewall policy rule-collection-group delete --resource-group NAME
//   --policy-name fwpol-hub --name aro-egress
//
// Notes:
// - A network rule that allows port 443 from these sources takes precedence over these
//   application rules: everything on that port is allowed then.
// - Example values are still in place: policy=fwpol-hub. Give the names of your own
//   environment, unless they are the same.

@description('Existing firewall policy that receives the rule collection group.')
param firewallPolicyName string = 'fwpol-hub'

@description('Subnets of the cluster.')
param egressSources array = [
  '10.20.0.0/24'
  '10.20.1.0/24'
]

resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' existing = {
  name: firewallPolicyName
}

resource aroEgress 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2024-05-01' = {
  parent: policy
  name: 'aro-egress'
  properties: {
    priority: 1000
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'aro-optional-endpoints'
        priority: 1000
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'red-hat-registries'
            description: 'Red Hat registries'
            sourceAddresses: egressSources
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'registry.redhat.io'                    // Red Hat registry, images and operators
              'quay.io'                               // Quay registry, images and operators of Red Hat and others
              'cdn.quay.io'                           // Quay CDN, image layers
              'cdn01.quay.io'                         // Quay CDN host 01, image layers
              'cdn02.quay.io'                         // Quay CDN host 02, image layers
              'cdn03.quay.io'                         // Quay CDN host 03, image layers
              'access.redhat.com'                     // Signature store for checking Red Hat images
              'registry.access.redhat.com'            // Red Hat registry for images that need no login
              'registry.connect.redhat.com'           // Partner registry, certified operators and images
              'cdn04.quay.io'                         // Quay CDN host 04, image layers
              'cdn05.quay.io'                         // Quay CDN host 05, image layers
              'cdn06.quay.io'                         // Quay CDN host 06, image layers
              'quayio-production-s3.s3.amazonaws.com' // Object storage that quay.io redirects to, image layers
              'catalog.redhat.com'                    // Red Hat Ecosystem Catalog, target of registry redirects
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
}
