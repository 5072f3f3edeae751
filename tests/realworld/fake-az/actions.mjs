// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// What each command does to the state. Where versions of the extension differ, the stricter one is played:
// `rule update` of 0.14 keeps a list for which none is given and cannot end TLS inspection, `delete` of classic rules
// does not wait, and a firewall that is still busy refuses the next change. Azure compares names without case.
import { NotFound, Refusal, UsageError } from './errors.mjs';

const SUBSCRIPTION = '/subscriptions/00000000-0000-0000-0000-000000000000';

function isNamed(name) {
  return (item) => item.name.toLowerCase() === name.toLowerCase();
}

function named(list, name) {
  const found = list?.find((item) => item.name === name);
  if (!found) throw new NotFound(`${name} was not found`);
  return found;
}

function protocolsOf(options) {
  return options['--protocols']?.map((text) => {
    const [protocolType, port] = text.split('=');
    return { protocolType, port: Number(port) };
  });
}

function ruleOf(options, name) {
  return {
    name,
    description: options['--description'],
    sourceAddresses: options['--source-addresses'],
    sourceIpGroups: ipGroupIds(options),
    protocols: protocolsOf(options),
    targetFqdns: options['--target-fqdns'],
  };
}

function ipGroupIds(options) {
  const folder = `${SUBSCRIPTION}/resourceGroups/${options['--resource-group']}/providers/Microsoft.Network/ipGroups/`;
  return options['--source-ip-groups']?.map((group) => (group.startsWith('/') ? group : folder + group));
}

function policyRuleOf(options, name) {
  const terminateTLS = options['--enable-tls-inspection'] === 'true';
  return { ruleType: 'ApplicationRule', ...ruleOf(options, name),
    targetUrls: options['--target-urls'], terminateTLS };
}

/** What the service checks of a rule; it takes either hosts or URLs. */
function checked(rule, state, options) {
  const fail = (what) => { throw new UsageError(`rule ${rule.name}: ${what}`); };
  if (!rule.protocols?.length) fail('no protocols');
  if (!rule.sourceAddresses?.length && !rule.sourceIpGroups?.length) fail('no sources');
  if (!rule.targetFqdns?.length === !rule.targetUrls?.length) fail('hosts or URLs are needed, not both');
  if (rule.targetUrls?.length && !rule.terminateTLS) fail('URLs need TLS inspection');
  for (const id of rule.sourceIpGroups ?? []) {
    if (!resources(state)[id.toLowerCase()]) fail(`${id} was not found in ${options['--resource-group']}`);
  }
  return rule;
}

function groupKey(options, name) {
  return `${options['--resource-group']}/${options['--policy-name']}/${name}`.toLowerCase();
}

function groupOf(options, state, name = options['--rule-collection-group-name']) {
  const group = state.groups[groupKey(options, name)];
  if (!group) throw new NotFound(`rule collection group ${name} was not found`);
  return group;
}

function shown(options, group) {
  const policy = `${SUBSCRIPTION}/resourceGroups/${options['--resource-group']}/providers/Microsoft.Network/firewallPolicies/${options['--policy-name']}`;
  return { id: `${policy}/ruleCollectionGroups/${group.name}`, ruleCollections: null, ...group };
}

function groupsOf(options, state) {
  return Object.entries(state.groups).filter(([key]) => key.startsWith(groupKey(options, ''))).map(([, group]) => shown(options, group));
}

/** A PUT of the whole group: what was in it before is gone. */
function createGroup(options, state) {
  const group = { name: options['--name'], priority: Number(options['--priority']) };
  if (groupsOf(options, state).some((other) => other.priority === group.priority && !isNamed(group.name)(other))) {
    throw new UsageError(`another group has priority ${group.priority}`);
  }
  return (state.groups[groupKey(options, group.name)] = group);
}

function addCollection(options, state) {
  const group = groupOf(options, state);
  const collection = {
    ruleCollectionType: 'FirewallPolicyFilterRuleCollection',
    name: options['--name'],
    priority: Number(options['--collection-priority']),
    action: { type: options['--action'] },
    rules: [checked(policyRuleOf(options, options['--rule-name']), state, options)],
  };
  if (group.ruleCollections?.some(isNamed(collection.name))) throw new UsageError(`collection ${collection.name} exists already`);
  (group.ruleCollections ??= []).push(collection);
  return group;
}

function rulesOf(options, state) {
  return named(groupOf(options, state).ruleCollections, options['--collection-name']).rules;
}

function addRule(options, state) {
  const rules = rulesOf(options, state);
  if (rules.some(isNamed(options['--name']))) throw new UsageError(`rule ${options['--name']} exists already`);
  rules.push(checked(policyRuleOf(options, options['--name']), state, options));
}

function updateRule(options, state) {
  const rule = named(rulesOf(options, state), options['--name']);
  if (!options['--protocols']) throw new UsageError("rule update: 'NoneType' object is not iterable");
  for (const [key, value] of Object.entries(policyRuleOf(options, rule.name))) {
    if (Array.isArray(value) ? value.length > 0 : value) rule[key] = value;
  }
  checked(rule, state, options);
}

function removeFrom(list, item) {
  list.splice(list.indexOf(item), 1);
}

function removeRule(options, state) {
  const rules = rulesOf(options, state);
  removeFrom(rules, named(rules, options['--name']));
  if (rules.length === 0) throw new UsageError('a collection without rules');
}

function removeCollection(options, state) {
  const group = groupOf(options, state);
  removeFrom(group.ruleCollections, named(group.ruleCollections, options['--name']));
}

function resources(state) {
  const policies = Object.keys(state.groups).map((key) => {
    const [resourceGroup, policy, group] = key.split('/');
    const id = `${SUBSCRIPTION}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/firewallPolicies/${policy}/ruleCollectionGroups/${group}`;
    return [id.toLowerCase(), () => delete state.groups[key]];
  });
  const ipGroups = Object.keys(state.ipGroups ?? {}).map((id) => [id, () => delete state.ipGroups[id]]);
  return Object.fromEntries([...policies, ...ipGroups]);
}

/** The policies or firewalls with a rule that names this ID. */
function users(id, owners) {
  const isUser = ([, owner]) => JSON.stringify(owner).toLowerCase().includes(`"${id.toLowerCase()}"`);
  return Object.entries(owners).filter(isUser).map(([key]) => ({ id: key }));
}

function checkIpGroup({ name, location, tags, properties, ...others }, known) {
  const fail = (what) => { throw new UsageError(`IP group ${name}: ${what}`); };
  if (Object.keys(others).length > 0) fail(`unexpected ${Object.keys(others)}`);
  if (!/^[A-Za-z0-9]([A-Za-z0-9._-]{0,78}[A-Za-z0-9_])?$/.test(name)) fail('not a name');
  if (!/^[a-z0-9]+$/.test(location ?? '')) fail(`not a location: ${location}`);
  if (known && known.location !== location) fail(`it is in ${known.location} and cannot move`);
  if (Object.values(tags ?? {}).some((tag) => typeof tag !== 'string')) fail('tags are texts');
  const addresses = properties?.ipAddresses;
  if (!Array.isArray(addresses) || Object.keys(properties).length !== 1) fail('ipAddresses, and nothing else, are needed');
  if (addresses.length < 1 || addresses.length > 5000) fail(`1 to 5,000 addresses, not ${addresses.length}`);
  if (!addresses.every((address) => /^[0-9.]+(\/[0-9]+)?$/.test(address))) fail('not an address');
}

/** A PUT: what is not given is gone, tags too. */
function createResource(options, state) {
  if (options['--resource-type'] !== 'Microsoft.Network/ipGroups') throw new UsageError(`unexpected type ${options['--resource-type']}`);
  if (!options['--is-full-object']) throw new UsageError('without --is-full-object the tags are lost');
  const [id] = ipGroupIds({ ...options, '--source-ip-groups': [options['--name']] });
  const made = { name: options['--name'], ...JSON.parse(options['--properties']) };
  checkIpGroup(made, state.ipGroups[id.toLowerCase()]);
  return (state.ipGroups[id.toLowerCase()] = { id, tags: {}, ...made });
}

function showResource(options, state) {
  const found = state.ipGroups[options['--ids'].toLowerCase()];
  if (!found) throw new NotFound(`${options['--ids']} was not found`);
  const associated = { firewalls: users(found.id, state.firewalls), firewallPolicies: users(found.id, state.groups) };
  return { ...found, properties: { ...found.properties, ...associated } };
}

function listResources(options, state) {
  const folder = ipGroupIds({ ...options, '--source-ip-groups': [''] })[0].toLowerCase();
  return Object.entries(state.ipGroups).filter(([id]) => id.startsWith(folder)).map(([, group]) => group);
}

function deleteResources(options, state) {
  for (const id of options['--ids']) {
    const remove = resources(state)[id.toLowerCase()];
    if (!remove) throw new NotFound(`${id} was not found`);
    if (users(id, state.groups).length > 0 || users(id, state.firewalls).length > 0) throw new UsageError(`${id} is used by a rule`);
    remove();
  }
}

function firewallOf(options, state) {
  const key = `${options['--resource-group']}/${options['--firewall-name'] ?? options['--name']}`;
  return (state.firewalls[key] ??= { applicationRuleCollections: [] });
}

function showFirewall(options, state) {
  const provisioningState = state.isBusy ? 'Updating' : 'Succeeded';
  if (options['--query'] === 'provisioningState') state.isBusy = false;
  return { name: options['--name'], location: 'eastus', provisioningState, ...firewallOf(options, state) };
}

/** The collections of a firewall that takes changes now. */
function changeable(options, state) {
  if (state.isBusy) throw new UsageError('AnotherOperationInProgress');
  return firewallOf(options, state).applicationRuleCollections;
}

/** A new collection needs a priority and an action, an existing one takes neither. */
function createClassicRule(options, state) {
  const collections = changeable(options, state);
  const name = options['--collection-name'];
  const known = collections.find(isNamed(name));
  const isComplete = '--priority' in options && '--action' in options;
  if (known ? '--priority' in options || '--action' in options : !isComplete) {
    throw new UsageError('usage error: --collection-name EXISTING_NAME | --collection-name NEW_NAME --priority INT --action ACTION');
  }
  const collection = known ?? { name, priority: Number(options['--priority']), action: { type: options['--action'] }, rules: [] };
  if (!known) collections.push(collection);
  if (collection.rules.some(isNamed(options['--name']))) throw new UsageError(`rule ${options['--name']} exists already`);
  collection.rules.push(checked(ruleOf(options, options['--name']), state, options));
}

function deleteClassicRule(options, state) {
  const { rules } = named(changeable(options, state), options['--collection-name']);
  removeFrom(rules, named(rules, options['--name']));
  if (rules.length === 0) throw new UsageError('a collection without rules');
  state.isBusy = true;
}

function deleteClassicCollection(options, state) {
  const collections = changeable(options, state);
  removeFrom(collections, named(collections, options['--name']));
  state.isBusy = true;
}

function account(_, { tools }) {
  if (!tools.account) throw new Refusal("Please run 'az login' to setup account.");
  return { id: SUBSCRIPTION.slice(15), name: tools.account };
}

function extensions(_, { tools }) {
  return tools.extension ? [{ name: 'azure-firewall', version: tools.extension }] : [];
}

const POLICY = 'network firewall policy rule-collection-group';
const CLASSIC = 'network firewall application-rule';

export const ACTIONS = {
  version: (_, { tools }) => ({ 'azure-cli': tools.version, extensions: tools.extension ? { 'azure-firewall': tools.extension } : {} }),
  'account show': account,
  'account set': () => undefined,
  'extension add': () => undefined,
  'extension show': (options, state) => named(extensions(options, state), options['--name']),
  'extension list': extensions,
  'resource delete': deleteResources,
  'resource list': listResources,
  'resource show': showResource,
  'resource create': createResource,
  'network firewall show': showFirewall,
  'network firewall policy show': (options) => ({ name: options['--name'], location: 'eastus', sku: { tier: 'Premium' } }),
  [`${POLICY} show`]: (options, state) => shown(options, groupOf(options, state, options['--name'])),
  [`${POLICY} list`]: groupsOf,
  [`${POLICY} create`]: createGroup,
  [`${POLICY} collection list`]: (options, state) => groupOf(options, state).ruleCollections ?? null,
  [`${POLICY} collection remove`]: removeCollection,
  [`${POLICY} collection add-filter-collection`]: addCollection,
  [`${POLICY} collection rule add`]: addRule,
  [`${POLICY} collection rule update`]: updateRule,
  [`${POLICY} collection rule remove`]: removeRule,
  [`${CLASSIC} create`]: createClassicRule,
  [`${CLASSIC} delete`]: deleteClassicRule,
  [`${CLASSIC} list`]: (options, state) => named(firewallOf(options, state).applicationRuleCollections, options['--collection-name']),
  [`${CLASSIC} collection list`]: (options, state) => firewallOf(options, state).applicationRuleCollections,
  [`${CLASSIC} collection show`]: (options, state) => named(firewallOf(options, state).applicationRuleCollections, options['--name']),
  [`${CLASSIC} collection delete`]: deleteClassicCollection,
};

/** Commands that change something. */
export const WRITES = new Set(Object.keys(ACTIONS).filter((command) => / (create|delete|remove|add|update|add-filter-collection)$/.test(command)
  && command !== 'extension add'));
