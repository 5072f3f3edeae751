// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// Reads a Bicep file: tree-sitter's grammar, then the values of literals, parameters with a default and variables.
import { Language, Parser } from 'web-tree-sitter';
import { fileURLToPath } from 'node:url';
import { Refused } from '../refusal.mjs';

const GROUP = 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@';
const IP_GROUP = 'Microsoft.Network/ipGroups@';
const LOCATION = 'resourceGroup().location';
const ESCAPES = { n: '\n', r: '\r', t: '\t' };

await Parser.init();
const bicep = await Language.load(fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

function at(node) {
  return `line ${node.startPosition.row + 1}`;
}

function withoutComments(node) {
  return node.namedChildren.filter((child) => !child.type.includes('comment'));
}

/** The syntax tree; anything that the grammar does not know is refused. */
export function parseBicep(text) {
  const parser = new Parser();
  parser.setLanguage(bicep);
  const root = parser.parse(text).rootNode;
  const wrong = firstError(root);
  if (wrong) throw new Refused(`${at(wrong)}: ${wrong.isMissing ? `${wrong.type} is missing` : `syntax error near ${wrong.text.slice(0, 40)}`}`);
  return root;
}

function firstError(node) {
  if (node.isError || node.isMissing) return node;
  if (!node.hasError) return null;
  for (const child of node.children) {
    const found = firstError(child);
    if (found) return found;
  }
  return null;
}

function stringValue(node) {
  if (node.descendantsOfType('interpolation').length > 0) throw new Refused(`${at(node)}: a value is interpolated`);
  if (node.text.startsWith("'''")) throw new Refused(`${at(node)}: multi-line text`);
  return node.text.slice(1, -1).replace(/\\(u\{([0-9a-fA-F]+)\}|.)/g, (_, escape, code) =>
    code ? String.fromCodePoint(parseInt(code, 16)) : ESCAPES[escape] ?? escape);
}

function objectValue(node, names) {
  const entries = node.namedChildren.filter((child) => child.type === 'object_property').map((property) => {
    const [key, value] = withoutComments(property);
    return [key.type === 'string' ? stringValue(key) : key.text, valueOf(value, names)];
  });
  if (new Set(entries.map(([key]) => key)).size !== entries.length) throw new Refused(`${at(node)}: a key stands twice`);
  return Object.fromEntries(entries);
}

/** The location of the resource group, or the ID of a resource. */
function memberValue(node, names) {
  if (node.text === LOCATION) return node.text;
  const [symbol, member] = withoutComments(node);
  const { resource } = valueOf(symbol, names);
  if (!resource || member.text !== 'id') throw new Refused(`${at(node)}: ${node.text} is not expected`);
  return { idOf: resource };
}

function valueOf(node, names) {
  switch (node.type) {
    case 'object': return objectValue(node, names);
    case 'array': return withoutComments(node).map((item) => valueOf(item, names));
    case 'string': return stringValue(node);
    case 'number': return Number(node.text);
    case 'boolean': return node.text === 'true';
    case 'identifier':
      if (!names.has(node.text)) throw new Refused(`${at(node)}: ${node.text} is not declared`);
      return names.get(node.text);
    case 'member_expression': return memberValue(node, names);
    default: throw new Refused(`${at(node)}: ${node.type} is not expected: ${node.text.slice(0, 40)}`);
  }
}

/** Values by name: parameters, variables and, as a mark, the symbolic names of resources. */
function declarations(root) {
  const names = new Map();
  for (const node of root.namedChildren) {
    const children = withoutComments(node);
    const name = children.find((child) => child.type === 'identifier')?.text;
    const value = children.at(-1);
    if (node.type === 'resource_declaration') names.set(name, { resource: name });
    if (node.type === 'variable_declaration') names.set(name, valueOf(value, names));
    if (node.type === 'parameter_declaration') names.set(name, value.type === 'type' ? { parameter: name } : valueOf(value, names));
  }
  return names;
}

function bodyOf(node, names) {
  return valueOf(withoutComments(node).find((child) => child.type === 'object'), names);
}

function refuseOthers(node, others) {
  if (Object.keys(others).length > 0) throw new Refused(`${at(node)}: unexpected property ${Object.keys(others)[0]}`);
}

/** { symbol, name, ipAddresses } */
function ipGroup(node, names) {
  const { name, location, dependsOn = [], properties, ...others } = bodyOf(node, names);
  refuseOthers(node, others);
  if (location !== LOCATION) throw new Refused(`${at(node)}: unexpected location`);
  if (!dependsOn.every((item) => item.resource)) throw new Refused(`${at(node)}: dependsOn names no resource`);
  return { symbol: withoutComments(node).find((child) => child.type === 'identifier').text, name, ...properties };
}

function group(node, names, ipGroups) {
  const { parent, name, dependsOn = [], properties, ...others } = bodyOf(node, names);
  if (!dependsOn.every((item) => item.resource)) throw new Refused(`${at(node)}: dependsOn names no resource`);
  if (!parent?.resource) throw new Refused(`${at(node)}: the group has no parent policy`);
  refuseOthers(node, others);
  const nameOf = ({ idOf }) => ipGroups.find(({ symbol }) => symbol === idOf)?.name ?? `${idOf}, which is no IP group`;
  for (const rule of (properties.ruleCollections ?? []).flatMap((collection) => collection.rules ?? [])) {
    if (rule.sourceIpGroups) rule.sourceIpGroups = rule.sourceIpGroups.map(nameOf);
  }
  return { name, ...properties };
}

export function readBicep(text) {
  const root = parseBicep(text);
  const names = declarations(root);
  const resources = (type) => root.descendantsOfType('resource_declaration').filter((node) =>
    withoutComments(node).some((child) => child.type === 'string' && stringValue(child).startsWith(type)));
  resources(GROUP).slice(1).forEach((node) => {
    if (!bodyOf(node, names).dependsOn) throw new Refused(`${at(node)}: the group does not wait for the one before it`);
  });
  const ipGroups = resources(IP_GROUP).map((node) => ipGroup(node, names));
  return {
    ipGroups: ipGroups.map(({ symbol, ...ipGroup }) => ipGroup),
    groups: resources(GROUP).map((node) => group(node, names, ipGroups)),
  };
}
