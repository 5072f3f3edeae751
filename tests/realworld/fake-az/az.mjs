// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// A stand-in for the Azure CLI. It keeps firewall policies and classic firewalls in the JSON file $FAKE_AZ_STATE:
//   { groups: { "rg/policy/group": {...} }, firewalls: { "rg/firewall": {...} }, refused: [command lines] }
// Every policy and firewall exists; groups and collections have to be created.
import fs from 'node:fs';
import { parseArguments, UsageError } from './arguments.mjs';

const STATE = process.env.FAKE_AZ_STATE;
const NOT_FOUND = 3;

/** The service has no such resource. */
class NotFound extends Error {}

const state = fs.existsSync(STATE) ? JSON.parse(fs.readFileSync(STATE, 'utf8')) : { groups: {}, firewalls: {}, refused: [] };

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
    protocols: protocolsOf(options),
    targetFqdns: options['--target-fqdns'],
  };
}

function policyRuleOf(options, name) {
  const terminateTLS = options['--enable-tls-inspection'] === 'true';
  return { ruleType: 'ApplicationRule', ...ruleOf(options, name), targetUrls: options['--target-urls'], terminateTLS };
}

function groupKey(options, name) {
  return `${options['--resource-group']}/${options['--policy-name']}/${name}`;
}

function groupOf(options, name) {
  const group = state.groups[groupKey(options, name)];
  if (!group) throw new NotFound(`rule collection group ${name} was not found`);
  return group;
}

function firewallOf(options) {
  const key = `${options['--resource-group']}/${options['--firewall-name'] ?? options['--name']}`;
  return (state.firewalls[key] ??= { applicationRuleCollections: [] });
}

function named(list, name) {
  const found = list?.find((item) => item.name === name);
  if (!found) throw new NotFound(`${name} was not found`);
  return found;
}

/** A PUT of the whole group: what was in it before is gone. */
function createGroup(options) {
  const group = { name: options['--name'], priority: Number(options['--priority']) };
  return (state.groups[groupKey(options, group.name)] = group);
}

function addCollection(options) {
  const group = groupOf(options, options['--rule-collection-group-name']);
  (group.ruleCollections ??= []).push({
    ruleCollectionType: 'FirewallPolicyFilterRuleCollection',
    name: options['--name'],
    priority: Number(options['--collection-priority']),
    action: { type: options['--action'] },
    rules: [policyRuleOf(options, options['--rule-name'])],
  });
  return group;
}

function addRule(options) {
  const group = groupOf(options, options['--rule-collection-group-name']);
  named(group.ruleCollections, options['--collection-name']).rules.push(policyRuleOf(options, options['--name']));
  return group;
}

function removeCollection(options) {
  const group = groupOf(options, options['--rule-collection-group-name']);
  group.ruleCollections.splice(group.ruleCollections.indexOf(named(group.ruleCollections, options['--name'])), 1);
  return group;
}

/** A new collection needs a priority and an action, an existing one takes neither. */
function createClassicRule(options) {
  const collections = firewallOf(options).applicationRuleCollections;
  const name = options['--collection-name'];
  const known = collections.find((collection) => collection.name === name);
  const isComplete = '--priority' in options && '--action' in options;
  if (known ? '--priority' in options || '--action' in options : !isComplete) {
    throw new UsageError('usage error: --collection-name EXISTING_NAME | --collection-name NEW_NAME --priority INT --action ACTION');
  }
  const collection = known ?? { name, priority: Number(options['--priority']), action: { type: options['--action'] }, rules: [] };
  if (!known) collections.push(collection);
  if (collection.rules.some((rule) => rule.name === options['--name'])) throw new UsageError(`rule ${options['--name']} exists already`);
  collection.rules.push(ruleOf(options, options['--name']));
  return collection;
}

function deleteClassicCollection(options) {
  const firewall = firewallOf(options);
  firewall.applicationRuleCollections = firewall.applicationRuleCollections.filter((c) => c.name !== options['--name']);
}

const POLICY = 'network firewall policy rule-collection-group';
const CLASSIC = 'network firewall application-rule';
const ACTIONS = {
  'account show': () => ({ id: '00000000-0000-0000-0000-000000000000', name: 'example' }),
  'account set': () => undefined,
  'extension add': () => undefined,
  'extension show': () => ({ name: 'azure-firewall', version: '1.2.1' }),
  'network firewall show': (options) => ({ name: options['--name'], ...firewallOf(options) }),
  'network firewall policy show': (options) => ({ name: options['--name'], sku: { tier: 'Premium' } }),
  [`${POLICY} show`]: (options) => groupOf(options, options['--name']),
  [`${POLICY} list`]: (options) => Object.entries(state.groups).filter(([key]) => key.startsWith(groupKey(options, ''))).map(([, group]) => group),
  [`${POLICY} create`]: createGroup,
  [`${POLICY} collection list`]: (options) => groupOf(options, options['--rule-collection-group-name']).ruleCollections ?? null,
  [`${POLICY} collection remove`]: removeCollection,
  [`${POLICY} collection add-filter-collection`]: addCollection,
  [`${POLICY} collection rule add`]: addRule,
  [`${CLASSIC} create`]: createClassicRule,
  [`${CLASSIC} list`]: (options) => named(firewallOf(options).applicationRuleCollections, options['--collection-name']),
  [`${CLASSIC} collection list`]: (options) => firewallOf(options).applicationRuleCollections,
  [`${CLASSIC} collection show`]: (options) => named(firewallOf(options).applicationRuleCollections, options['--name']),
  [`${CLASSIC} collection delete`]: deleteClassicCollection,
};

async function queried(result, query) {
  return query ? (await import('jmespath')).default.search(result, query) : result;
}

async function printed(result, options) {
  const value = await queried(result, options['--query']);
  if (options['--output'] === 'none' || value === undefined) return '';
  if (options['--output'] !== 'tsv') return `${JSON.stringify(value, null, 2)}\n`;
  return [value].flat().filter((item) => item !== null).map((item) => `${typeof item === 'object' ? JSON.stringify(item) : item}\n`).join('');
}

try {
  const { command, options } = parseArguments(process.argv.slice(2));
  const result = ACTIONS[command](options);
  process.stdout.write(await printed(JSON.parse(JSON.stringify(result ?? null)), options));
} catch (error) {
  console.error(`ERROR: ${error.message}`);
  process.exitCode = error instanceof NotFound ? NOT_FOUND : 2;
  if (!(error instanceof NotFound)) state.refused.push(`${error.message} in: az ${process.argv.slice(2).join(' ')}`);
}
fs.writeFileSync(STATE, `${JSON.stringify(state, null, 1)}\n`);
