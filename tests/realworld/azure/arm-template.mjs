// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// Reads an ARM deployment template of firewall policy rule collection groups.
import { Refused } from '../refusal.mjs';

const GROUP = 'Microsoft.Network/firewallPolicies/ruleCollectionGroups';

/** The value of a template expression: literals, parameters() with a default, variables(), concat() and format(). */
function evaluate(expression, template) {
  const text = expression.trim();
  const literal = /^'((?:[^']|'')*)'$/.exec(text);
  if (literal) return literal[1].replaceAll("''", "'");
  const call = /^(\w+)\((.*)\)$/s.exec(text);
  if (!call) throw new Refused(`expression that is not understood: ${expression}`);
  const values = argumentsOf(call[2]).map((argument) => evaluate(argument, template));
  switch (call[1]) {
    case 'parameters': return parameter(values[0], template);
    case 'variables': return variable(values[0], template);
    case 'concat': return values.join('');
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
  return 'defaultValue' in found ? found.defaultValue : `<${name}>`;
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

function group(resource, template) {
  if (resource.type !== GROUP) throw new Refused(`unexpected resource type ${resource.type}`);
  const names = String(resolved(resource.name, template)).split('/');
  if (names.length !== 2) throw new Refused(`a rule collection group's name is policy/group, not ${names.join('/')}`);
  return { name: names[1], ...resolved(resource.properties, template) };
}

export function readArm(text) {
  const template = JSON.parse(text);
  if (!Array.isArray(template.resources)) throw new Refused('no resources');
  return { groups: template.resources.map((resource) => group(resource, template)) };
}
