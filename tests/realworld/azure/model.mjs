// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// The one form in which the Azure formats are compared. It follows ARM's own JSON:
//   policy:  { ipGroups, groups: [{ name, priority, ruleCollections: [{ name, priority, action, rules, ... }] }] }
//   classic: { ipGroups, collections: [{ name, priority, action, rules }] }
//   ipGroups: [{ name, ipAddresses }]; the sourceIpGroups of a rule are their names
// Every reader in this folder returns it; `problems` judges it.
import Ajv from 'ajv';
import fs from 'node:fs';

const schema = JSON.parse(fs.readFileSync(new URL('house-rules.schema.json', import.meta.url), 'utf8'));
const matches = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

export function collectionsOf(model) {
  return model.collections ?? model.groups.flatMap((group) => group.ruleCollections ?? []);
}

export function rulesOf(model) {
  return collectionsOf(model).flatMap((collection) => collection.rules ?? []);
}

/** A rule's own sources and those of its IP groups. */
export function sourcesOf(rule, model) {
  const groups = (rule.sourceIpGroups ?? []).map((name) => model.ipGroups.find((group) => group.name === name));
  return [...(rule.sourceAddresses ?? []), ...groups.flatMap((group) => group?.ipAddresses ?? [])];
}

function repeated(values) {
  return values.find((value, index) => values.indexOf(value) !== index);
}

function repetitions(model) {
  const found = [];
  const unique = (what, values) => {
    if (repeated(values) !== undefined) found.push(`${what} ${repeated(values)} stands twice`);
  };
  const collectionLists = model.collections ? [model.collections] : model.groups.map((group) => group.ruleCollections);
  unique('IP group', model.ipGroups.map((group) => group.name.toLowerCase()));
  unique('group', (model.groups ?? []).map((group) => group.name));
  for (const collections of collectionLists) {
    unique('collection', collections.map((collection) => collection.name));
    unique('collection priority', collections.map((collection) => collection.priority));
    for (const collection of collections) unique('rule', collection.rules.map((rule) => rule.name));
  }
  return found;
}

/** A URL matches itself or what is below it, so the path itself and everything below need two entries. */
function halfUrls(model) {
  const urls = (rule) => rule.targetUrls ?? [];
  const half = (rule) => urls(rule).filter((url) => url.includes('/')
    && !urls(rule).includes(url.endsWith('/*') ? url.slice(0, -2) : `${url}/*`));
  return rulesOf(model).flatMap(half)
    .map((url) => `${url}: a path needs both itself and itself followed by /*`);
}

/** Azure takes 10.20.1.7/24 and makes another network of it. */
function hostBits(model) {
  const hasHostBits = (source) => {
    const [address, prefix = 32] = source.split('/');
    const number = address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
    return number % 2 ** (32 - prefix) !== 0;
  };
  const sources = rulesOf(model).flatMap((rule) => sourcesOf(rule, model));
  return sources.filter(hasHostBits).map((source) => `${source}: host bits are set`);
}

/** Every IP group is some rule's, and every rule's IP group is there. */
function looseEnds(model) {
  const used = new Set(rulesOf(model).flatMap((rule) => rule.sourceIpGroups ?? []));
  const there = new Set(model.ipGroups.map((group) => group.name));
  return [
    ...[...used].filter((name) => !there.has(name)).map((name) => `the IP group ${name} is not there`),
    ...[...there].filter((name) => !used.has(name)).map((name) => `no rule uses the IP group ${name}`),
  ];
}

/** What the service, the documentation or our own rules do not allow; empty when all is well. */
export function problems(model) {
  if (matches(model)) return [...repetitions(model), ...looseEnds(model), ...halfUrls(model), ...hostBits(model)];
  const depth = (error) => error.instancePath.length + (error.keyword === 'additionalProperties' ? 0.5 : 0);
  const deepest = matches.errors.sort((a, b) => depth(b) - depth(a));
  return deepest.map((error) => `${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
}

function byName(one, other) {
  return one.name < other.name ? -1 : 1;
}

/** The model as text, for comparison. Resources of their own have no order; inside a group the order counts.
    `terminateTLS: false` is left out because it is the default. */
export function canonical(model) {
  const order = (key, value) => {
    if (Array.isArray(value)) return ['ipGroups', 'groups', 'collections'].includes(key) ? [...value].sort(byName) : value;
    if (!value || typeof value !== 'object') return value;
    const keys = Object.keys(value).sort().filter((k) => !(k === 'terminateTLS' && value[k] === false));
    return Object.fromEntries(keys.map((k) => [k, value[k]]));
  };
  return JSON.stringify(model, order, 1);
}
