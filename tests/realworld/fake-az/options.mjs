// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// The commands and options of the Azure CLI and its azure-firewall extension that exported scripts may use.
// Each option: `list` takes several values, `required` must be given, `check` names a test in arguments.mjs,
// `standardInput` takes `@-`.

const one = {};
const needed = { required: true };
const several = { list: true };

const GLOBAL = {
  '--output': { alias: '-o', check: 'output' },
  '--query': one,
  '--subscription': one,
  '--only-show-errors': { flag: true },
};
const RESOURCE_GROUP = { '--resource-group': { alias: '-g', required: true } };
const POLICY = { ...RESOURCE_GROUP, '--policy-name': needed };
const NAME = { '--name': { alias: '-n', required: true } };
const GROUP_NAME = { ...POLICY, '--rule-collection-group-name': { alias: '--rcg-name', required: true } };
const RULE_SETTINGS = {
  '--description': one,
  '--source-addresses': several,
  '--source-ip-groups': several,
  '--protocols': { list: true, check: 'protocols' },
  '--target-fqdns': several,
  '--target-urls': several,
  '--enable-tls-inspection': { alias: '--enable-tls-insp', check: 'boolean' },
};
const APPLICATION_RULE = { ...RULE_SETTINGS, '--rule-type': { required: true, check: 'ruleType' } };
const RULE_NAME = { ...GROUP_NAME, ...NAME, '--collection-name': needed };
const FIREWALL = { ...RESOURCE_GROUP, '--firewall-name': { alias: '-f', required: true } };
const CLASSIC_COLLECTION = { '--collection-name': { alias: '-c', required: true } };

const COMMANDS = {
  'account show': {},
  'account set': {},
  'extension add': { ...NAME, '--upgrade': { flag: true }, '--yes': { alias: '-y', flag: true } },
  'extension show': NAME,
  'extension list': {},
  version: {},
  'resource delete': { '--ids': { list: true, required: true } },
  'resource list': { ...RESOURCE_GROUP, '--resource-type': needed },
  'resource show': { '--ids': needed, '--api-version': one },
  'resource create': {
    ...RESOURCE_GROUP,
    ...NAME,
    '--resource-type': needed,
    '--api-version': one,
    '--is-full-object': { flag: true },
    '--properties': { required: true, standardInput: true },
  },
  'network firewall show': { ...RESOURCE_GROUP, ...NAME },
  'network firewall policy show': { ...RESOURCE_GROUP, ...NAME },
  'network firewall policy rule-collection-group show': { ...POLICY, ...NAME },
  'network firewall policy rule-collection-group list': POLICY,
  'network firewall policy rule-collection-group create': { ...POLICY, ...NAME, '--priority': { required: true, check: 'priority' } },
  'network firewall policy rule-collection-group collection list': GROUP_NAME,
  'network firewall policy rule-collection-group collection remove': { ...GROUP_NAME, ...NAME },
  'network firewall policy rule-collection-group collection add-filter-collection': {
    ...GROUP_NAME,
    ...NAME,
    ...APPLICATION_RULE,
    '--collection-priority': { required: true, check: 'priority' },
    '--action': { required: true, check: 'action' },
    '--rule-name': needed,
  },
  'network firewall policy rule-collection-group collection rule add': { ...RULE_NAME, ...APPLICATION_RULE },
  'network firewall policy rule-collection-group collection rule update': { ...RULE_NAME, ...RULE_SETTINGS },
  'network firewall policy rule-collection-group collection rule remove': RULE_NAME,
  'network firewall application-rule create': {
    ...FIREWALL,
    ...CLASSIC_COLLECTION,
    ...NAME,
    '--priority': { check: 'priority' },
    '--action': { check: 'action' },
    '--description': one,
    '--source-addresses': several,
    '--source-ip-groups': several,
    '--protocols': { list: true, required: true, check: 'protocols' },
    '--target-fqdns': several,
  },
  'network firewall application-rule delete': { ...FIREWALL, ...CLASSIC_COLLECTION, ...NAME },
  'network firewall application-rule list': { ...FIREWALL, ...CLASSIC_COLLECTION },
  'network firewall application-rule collection list': FIREWALL,
  'network firewall application-rule collection show': { ...FIREWALL, ...NAME },
  'network firewall application-rule collection delete': { ...FIREWALL, ...NAME },
};

/** The options of a command by name and alias, or undefined: Map of spelling to [name, specification]. */
export function optionsOf(command) {
  if (!(command in COMMANDS)) return undefined;
  const known = new Map();
  for (const [name, specification] of Object.entries({ ...GLOBAL, ...COMMANDS[command] })) {
    known.set(name, [name, specification]);
    if (specification.alias) known.set(specification.alias, [name, specification]);
  }
  return known;
}
