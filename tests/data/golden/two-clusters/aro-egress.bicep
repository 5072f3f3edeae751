// Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
// Catalog 2026.1 of 2026-08-25. Project: Two clusters.
// Puts one rule collection group into an existing Azure Firewall Policy and replaces
//   one of the same name. Deploy it into the policy's resource group: az deployment group
//   create --resource-group NAME --template-file aro-egress.bicep
// With what-if instead of create, it only says what would change. To undo it: az
//   network firewall policy rule-collection-group delete --resource-group NAME
//   --policy-name fwpol-hub --name aro-egress
//
// Notes:
// - dev: registry.connect.redhat.com is left out by choice. Certified operators and
//   partner images cannot be pulled.
// - Exempt cert-api.access.redhat.com from TLS inspection on every device on the way:
//   it uses client certificates.
// - This format cannot match URL paths. All of console.redhat.com is allowed, not only
//   /api/ingress.
// - The sources of the client access rules are the client networks, never the cluster
//   subnets.
// - A network rule that allows port 443 from these sources takes precedence over these
//   application rules: everything on that port is allowed then.
// - Example values are still in place: policy=fwpol-hub. Give the names of your own
//   environment, unless they are the same.

@description('Existing firewall policy that receives the rule collection group.')
param firewallPolicyName string = 'fwpol-hub'

@description('Subnets of the cluster.')
param egressSources_prod array = [
  '10.20.0.0/24'
  '10.20.1.0/24'
]

@description('Subnets of the cluster.')
param egressSources_dev array = [
  '10.30.0.0/23'
]

@description('Client networks that reach the cluster or Red Hat.')
param clientSources_dev array = [
  '10.50.0.0/16'
  '10.60.0.0/16'
]

@description('Client networks that reach the cluster or Red Hat.')
param clientSources_prod array = [
  '10.50.0.0/16'
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
            description: 'Red Hat registries (prod)'
            sourceAddresses: egressSources_prod
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
          {
            ruleType: 'ApplicationRule'
            name: 'red-hat-registries-c2'
            description: 'Red Hat registries (dev)'
            sourceAddresses: egressSources_dev
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
              'cdn04.quay.io'                         // Quay CDN host 04, image layers
              'cdn05.quay.io'                         // Quay CDN host 05, image layers
              'cdn06.quay.io'                         // Quay CDN host 06, image layers
              'quayio-production-s3.s3.amazonaws.com' // Object storage that quay.io redirects to, image layers
              'catalog.redhat.com'                    // Red Hat Ecosystem Catalog, target of registry redirects
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'telemetry'
            description: 'Telemetry'
            sourceAddresses: egressSources_dev
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'cert-api.access.redhat.com' // Red Hat API with client certificates, telemetry
              'api.access.redhat.com'      // Red Hat API, telemetry
              'infogw.api.openshift.com'   // Receiver of cluster metrics, telemetry
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'insights'
            description: 'Red Hat Insights (path /api/ingress not enforced)'
            sourceAddresses: egressSources_dev
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'console.redhat.com' // Upload and results of the Insights Operator
              'api.openshift.com'  // Entitlement certificates (SCA) and cluster transfer, Insights Operator
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'update-checks'
            description: 'Update checks'
            sourceAddresses: egressSources_prod
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'api.openshift.com' // Update graph, available OpenShift versions
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'mirror-content'
            description: 'Mirrored content'
            sourceAddresses: egressSources_prod
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'mirror.openshift.com' // Mirrored installation content and release signatures
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'insights-clients'
            description: 'Red Hat Insights, from the client networks'
            sourceAddresses: clientSources_dev
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'console.redhat.com' // Web console of Red Hat, results of Insights and the pull-secret download
              'sso.redhat.com'     // Red Hat login for console.redhat.com and the pull-secret download
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'console-access-clients'
            description: 'Console and application access, from the client networks (prod)'
            sourceAddresses: clientSources_prod
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.apps.contoso.eastus.aroapp.io' // Web console, login and applications of the cluster
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'console-access-clients-c2'
            description: 'Console and application access, from the client networks (dev)'
            sourceAddresses: clientSources_dev
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.apps.aro.dev.example.com' // Web console, login and applications of the cluster
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'console-access-clients-6443'
            description: 'Console and application access, port 6443, from the client networks (prod)'
            sourceAddresses: clientSources_prod
            protocols: [
              {
                protocolType: 'Https'
                port: 6443
              }
            ]
            targetFqdns: [
              'api.contoso.eastus.aroapp.io' // Kubernetes API of the cluster, oc and automation
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'console-access-clients-6443-c2'
            description: 'Console and application access, port 6443, from the client networks (dev)'
            sourceAddresses: clientSources_dev
            protocols: [
              {
                protocolType: 'Https'
                port: 6443
              }
            ]
            targetFqdns: [
              'api.aro.dev.example.com' // Kubernetes API of the cluster, oc and automation
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
}
