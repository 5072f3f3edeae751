@description('Existing firewall policy that receives the rule collection group.')
param firewallPolicyName string = 'fwpol-hub'

resource policy 'Microsoft.Network/firewallPolicies@2024-05-01' existing = {
  name: firewallPolicyName
}

resource clients 'Microsoft.Network/ipGroups@2024-05-01' = {
  name: 'ipg-clients'
  location: resourceGroup().location
  properties: {
    ipAddresses: [
      '192.168.40.0/22'
    ]
  }
}

resource aroRules 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2024-05-01' = {
  parent: policy
  name: 'aro-rules'
  properties: {
    priority: 1000
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'aro-egress'
        priority: 1000
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'red-hat-registries'
            description: 'Red Hat registries'
            sourceAddresses: [
              '10.10.1.0/24'
              '10.20.1.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'registry.redhat.io'
              'quay.io'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'insights'
            description: 'Insights, path not enforced'
            sourceAddresses: [
              '10.10.1.0/24'
              '10.20.1.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'console.redhat.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'own-endpoints'
            description: 'Own endpoints'
            sourceAddresses: [
              '10.10.1.0/24'
              '10.20.1.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'mirror.example.com'
              '*.mirror.example.com'
            ]
            terminateTLS: false
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'aro-clients'
        priority: 1100
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'console-access'
            description: 'Console access'
            sourceIpGroups: [
              clients.id
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.apps.contoso.eastus.aroapp.io'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'console-access-6443'
            description: 'API server access'
            sourceAddresses: [
              '192.168.40.0/22'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 6443
              }
            ]
            targetFqdns: [
              'api.contoso.eastus.aroapp.io'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
}
