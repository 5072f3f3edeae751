// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// Reads an ARM deployment template of firewall policy rule collection groups and the IP groups that they use.
import { Refused } from '../refusal.mjs';

const GROUP = 'Microsoft.Network/firewallPolicies/ruleCollectionGroups';
const IP_GROUP = 'Microsoft.Network/ipGroups';
const LOCATION = 'resourceGroup().location';

/** The value of a template expression: literals, parameters() with a default, variables(), concat() and format(). */
function evaluate(expression, template) {
  const text = expression.trim();
  const literal = /^'((?:[^']|'')*)'$/.exec(text);
  if (literal) return literal[1].replaceAll("''", "'");
  if (text === LOCATION) return LOCATION;
  const call = /^(\w+)\((.*)\)$/s.exec(text);
  if (!call) throw new Refused(`expression that is not understood: ${expression}`);
  const values = argumentsOf(call[2]).map((argument) => evaluate(argument, template));
  switch (call[1]) {
    case 'parameters': return parameter(values[0], template);
    case 'variables': return variable(values[0], template);
    case 'concat': return values.join('');
    case 'resourceId': return values.join('/');
    case 'format': return values[0].replace(/\{(\d+)\}/g, (_, index) => values[Number(index) + 1]);
    default: throw new Refused(`unexpected function ${call[1]} in ${expression}`);
  }
}

/** Splits at commas outside quotes and parentheses. */
function argumentsOf(text) {
  return text.match(/(?:'(?:[^']|'')*'|\([^()]*\)|[^,'()])+/g) ?? [];
}

function parameter(name, template) {
  const found = template.parameters?.[name];
  if (!found) throw new Refused(`parameter ${name} is not declared`);
  return 'defaultValue' in found ? resolved(found.defaultValue, template) : `<${name}>`;
}

function variable(name, template) {
  if (!(name in (template.variables ?? {}))) throw new Refused(`variable ${name} is not declared`);
  return resolved(template.variables[name], template);
}

/** The value with its expressions evaluated. Text that starts with `[` is an expression, `[[` an escaped bracket. */
function resolved(value, template) {
  if (Array.isArray(value)) return value.map((item) => resolved(item, template));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, template)]));
  }
  if (typeof value !== 'string' || !value.startsWith('[') || !value.endsWith(']')) return value;
  return value.startsWith('[[') ? value.slice(1) : evaluate(value.slice(1, -1), template);
}

/** An ID of an IP group as `resourceId` gives it here: its type and its name. */
function ipGroupName(id) {
  if (!id.startsWith(`${IP_GROUP}/`)) throw new Refused(`${id} is not the ID of an IP group of this template`);
  return id.slice(IP_GROUP.length + 1);
}

function ipGroup(resource, template) {
  if (resolved(resource.location, template) !== LOCATION) throw new Refused(`unexpected location ${resource.location}`);
  return { name: resolved(resource.name, template), ...resolved(resource.properties, template) };
}

/** Resource Manager makes resources in any order unless one says on which others it depends. */
function checkOrder(resource, rules, template) {
  const known = resolved(resource.dependsOn ?? [], template).filter((id) => !id.startsWith(`${GROUP}/`)).map(ipGroupName);
  const missing = rules.flatMap((rule) => rule.sourceIpGroups ?? []).find((name) => !known.includes(name));
  if (missing) throw new Refused(`dependsOn does not name the IP group ${missing}`);
}

function group(resource, template) {
  if (resource.type !== GROUP) throw new Refused(`unexpected resource type ${resource.type}`);
  const names = String(resolved(resource.name, template)).split('/');
  if (names.length !== 2) throw new Refused(`a rule collection group's name is policy/group, not ${names.join('/')}`);
  const properties = resolved(resource.properties, template);
  const rules = (properties.ruleCollections ?? []).flatMap((collection) => collection.rules ?? []);
  for (const rule of rules) {
    if (rule.sourceIpGroups) rule.sourceIpGroups = rule.sourceIpGroups.map(ipGroupName);
  }
  checkOrder(resource, rules, template);
  return { name: names[1], ...properties };
}

/** A policy takes one change at a time, so each group but the first waits for another one. */
function checkChain(resources, template) {
  const id = (resource) => `${GROUP}/${resolved(resource.name, template)}`;
  resources.slice(1).forEach((resource, index) => {
    const needed = resolved(resource.dependsOn ?? [], template);
    if (!needed.includes(id(resources[index]))) throw new Refused(`${id(resource)} does not wait for the group before it`);
  });
}

export function readArm(text) {
  const template = JSON.parse(text);
  if (!Array.isArray(template.resources)) throw new Refused('no resources');
  const isIpGroup = (resource) => resource.type === IP_GROUP;
  checkChain(template.resources.filter((resource) => resource.type === GROUP), template);
  return {
    ipGroups: template.resources.filter(isIpGroup).map((resource) => ipGroup(resource, template)),
    groups: template.resources.filter((resource) => !isIpGroup(resource)).map((resource) => group(resource, template)),
  };
}
