// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// Reads Terraform files with HashiCorp's own parser (hcl2json) and maps the azurerm resources to ARM's names.
import { parse } from '@cdktf/hcl2json';
import { Refused } from '../refusal.mjs';

export const POLICY_GROUP = 'azurerm_firewall_policy_rule_collection_group';
export const CLASSIC_COLLECTION = 'azurerm_firewall_application_rule_collection';
export const IP_GROUP = 'azurerm_ip_group';

const TEMPLATE = /(?<!\$)\$\{|(?<!%)%\{/;

/** The file as JSON: { resource: { type: { name: [...] } }, locals, variable }. */
export async function parseTerraform(text) {
  try {
    return await parse('exported.tf', text);
  } catch (error) {
    throw new Refused(String(error.message ?? error).split('\n').filter(Boolean).slice(0, 2).join(' '));
  }
}

/** The value with references to locals and to variables with a default replaced; a file's own text has no templates. */
function resolved(value, file) {
  if (Array.isArray(value)) return value.map((item) => resolved(item, file));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, file)]));
  }
  if (typeof value !== 'string') return value;
  const reference = /^\$\{(local|var)\.(\w+)\}$/.exec(value);
  if (reference) return referenced(reference[1], reference[2], file);
  const label = /^\$\{azurerm_firewall_policy_rule_collection_group\.(\w+)\}$/.exec(value);
  if (label) return groupName(label[1], file);
  const groupId = /^\$\{azurerm_ip_group\.(\w+)\.id\}$/.exec(value);
  if (groupId) return ipGroupName(groupId[1], file);
  if (TEMPLATE.test(value)) throw new Refused(`a template inside a text: ${value}`);
  return value.replaceAll('$${', '${').replaceAll('%%{', '%{');
}

function referenced(kind, name, file) {
  if (kind === 'var') {
    const variable = file.variable?.[name]?.[0];
    if (!variable) throw new Refused(`variable ${name} is not declared`);
    return 'default' in variable ? resolved(variable.default, file) : { variable: name };
  }
  const locals = Object.assign({}, ...(file.locals ?? []));
  if (!(name in locals)) throw new Refused(`local ${name} is not declared`);
  return resolved(locals[name], file);
}

function groupName(label, file) {
  const found = file.resource?.[POLICY_GROUP]?.[label]?.[0];
  if (!found) throw new Refused(`the group ${label} is not declared`);
  return resolved(found.name, file);
}

function ipGroupName(label, file) {
  const found = file.resource?.[IP_GROUP]?.[label]?.[0];
  if (!found) throw new Refused(`the IP group ${label} is not declared`);
  return resolved(found.name, file);
}

/** Renames the keys of a block; keys that are not in `names` are refused. */
function renamed(block, names, where) {
  const unknown = Object.keys(block).find((key) => !(key in names));
  if (unknown) throw new Refused(`${where}: unsupported argument ${unknown}`);
  return Object.fromEntries(Object.entries(block).map(([key, value]) => [names[key], value]));
}

const RULE = { name: 'name', description: 'description', source_addresses: 'sourceAddresses', source_ip_groups: 'sourceIpGroups' };
const POLICY_RULE = { ...RULE, protocols: 'protocols', destination_fqdns: 'targetFqdns', destination_urls: 'targetUrls', terminate_tls: 'terminateTLS' };
const CLASSIC_RULE = { ...RULE, protocol: 'protocols', target_fqdns: 'targetFqdns' };
const COLLECTION = { name: 'name', priority: 'priority', action: 'action', rule: 'rules' };
const GROUP = { name: 'name', firewall_policy_id: 'policy', priority: 'priority', depends_on: 'dependsOn', application_rule_collection: 'ruleCollections' };
const CLASSIC = { ...COLLECTION, azure_firewall_name: 'firewall', resource_group_name: 'resourceGroup' };

const IP_GROUP_KEYS = { name: 'name', resource_group_name: 'resourceGroup', location: 'location', cidrs: 'ipAddresses' };

function ipGroup(block) {
  const { resourceGroup, location, ...found } = renamed(block, IP_GROUP_KEYS, `IP group ${block.name}`);
  return found;
}

function rule(block, names, extra) {
  const found = { ...extra, ...renamed(block, names, `rule ${block.name}`) };
  const protocols = found.protocols?.map((protocol) => renamed(protocol, { type: 'protocolType', port: 'port' }, 'protocol'));
  return { ...found, protocols };
}

function collection(block, names, ruleNames, extra, ruleExtra) {
  const { firewall, resourceGroup, action, rules = [], ...found } = renamed(block, names, `collection ${block.name}`);
  return { ...extra, ...found, action: { type: action }, rules: rules.map((r) => rule(r, ruleNames, ruleExtra)) };
}

function group(block, index) {
  const { policy, dependsOn, ruleCollections = [], ...found } = renamed(block, GROUP, `group ${block.name}`);
  if (index > 0 && !dependsOn) throw new Refused(`group ${block.name} does not wait for the one before it`);
  const type = { ruleCollectionType: 'FirewallPolicyFilterRuleCollection' };
  const collections = ruleCollections.map((c) => collection(c, COLLECTION, POLICY_RULE, type, { ruleType: 'ApplicationRule' }));
  return { ...found, ruleCollections: collections };
}

export async function readTerraform(text) {
  const file = await parseTerraform(text);
  for (const block of ['provider', 'terraform']) {
    if (file[block]) throw new Refused(`a ${block} block would clash with the user's own`);
  }
  const blocks = (type) => Object.values(file.resource?.[type] ?? {}).flat().map((block) => resolved(block, file));
  const unknown = Object.keys(file.resource ?? {}).find((type) => ![POLICY_GROUP, CLASSIC_COLLECTION, IP_GROUP].includes(type));
  if (unknown) throw new Refused(`unexpected resource ${unknown}`);
  const ipGroups = blocks(IP_GROUP).map(ipGroup);
  const classic = blocks(CLASSIC_COLLECTION);
  if (classic.length > 0) return { ipGroups, collections: classic.map((block) => collection(block, CLASSIC, CLASSIC_RULE)) };
  return { ipGroups, groups: blocks(POLICY_GROUP).map(group) };
}
