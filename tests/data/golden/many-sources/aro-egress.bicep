// Egress rules for Azure Red Hat OpenShift (ARO), made by ARO Egress Assistant 0.1.0.
// Catalog 2026.1 of 2026-08-25. Project: Many sources.
// Puts one rule collection group into an existing Azure Firewall Policy and replaces
//   one of the same name. Deploy it into the policy's resource group: az deployment group
//   create --resource-group NAME --template-file aro-egress.bicep
// With what-if instead of create, it only says what would change. To undo it: az
//   network firewall policy rule-collection-group delete --resource-group NAME
//   --policy-name fwpol-hub --name aro-egress
// The source networks of its rules are in 1 IP group, which it makes as well.
// It changes IP groups that have these names already: another project in this resource
//   group needs another ip-group-prefix.
//
// Notes:
// - hub: update checks are chosen without mirror content; release signatures come from
//   mirror.openshift.com, so an update will not verify without it.
// - The sources of the client access rules are the client networks, never the cluster
//   subnets.
// - A network rule that allows port 443 from these sources takes precedence over these
//   application rules: everything on that port is allowed then.
// - Example values are still in place: policy=fwpol-hub. Give the names of your own
//   environment, unless they are the same.

@description('Existing firewall policy that receives the rule collection group.')
param firewallPolicyName string = 'fwpol-hub'

@description('Client networks that reach the cluster or Red Hat.')
param clientSources array = [
  '10.50.0.0/16'
]

@description('Azure region of the IP groups.')
param ipGroupLocation string = resourceGroup().location

resource ipGroup_egress_hub 'Microsoft.Network/ipGroups@2024-05-01' = {
  name: 'ipg-aro-egress-hub'
  location: ipGroupLocation
  properties: {
    ipAddresses: [
      '10.20.0.0/26'
      '10.20.2.0/26'
      '10.20.4.0/26'
      '10.20.6.0/26'
      '10.20.8.0/26'
      '10.20.10.0/26'
      '10.20.12.0/26'
      '10.20.14.0/26'
      '10.20.16.0/26'
      '10.20.18.0/26'
      '10.20.20.0/26'
      '10.20.22.0/26'
      '10.20.24.0/26'
      '10.20.26.0/26'
      '10.20.28.0/26'
      '10.20.30.0/26'
      '10.20.32.0/26'
      '10.20.34.0/26'
      '10.20.36.0/26'
      '10.20.38.0/26'
      '10.20.40.0/26'
      '10.20.42.0/26'
      '10.20.44.0/26'
      '10.20.46.0/26'
      '10.20.48.0/26'
      '10.20.50.0/26'
      '10.20.52.0/26'
      '10.20.54.0/26'
      '10.20.56.0/26'
      '10.20.58.0/26'
      '10.20.60.0/26'
      '10.20.62.0/26'
      '10.20.64.0/26'
      '10.20.66.0/26'
      '10.20.68.0/26'
      '10.20.70.0/26'
      '10.20.72.0/26'
      '10.20.74.0/26'
      '10.20.76.0/26'
      '10.20.78.0/26'
      '10.20.80.0/26'
      '10.20.82.0/26'
      '10.20.84.0/26'
      '10.20.86.0/26'
      '10.20.88.0/26'
      '10.20.90.0/26'
      '10.20.92.0/26'
      '10.20.94.0/26'
      '10.20.96.0/26'
      '10.20.98.0/26'
      '10.20.100.0/26'
      '10.20.102.0/26'
    ]
  }
}

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
            name: 'update-checks'
            description: 'Update checks'
            sourceIpGroups: [
              ipGroup_egress_hub.id
            ]
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
            name: 'console-access-clients'
            description: 'Console and application access, from the client networks'
            sourceAddresses: clientSources
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
            name: 'console-access-clients-6443'
            description: 'Console and application access, port 6443, from the client networks'
            sourceAddresses: clientSources
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
        ]
      }
    ]
  }
}
