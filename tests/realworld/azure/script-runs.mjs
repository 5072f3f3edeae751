// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// Runs of an exported script with the fake az, each on a state of its own.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refused } from '../refusal.mjs';

const RUN_SCRIPT = fileURLToPath(new URL('../fake-az/run-script.sh', import.meta.url));
export const EMPTY = { groups: {}, firewalls: {} };
export const FOREIGN_RULE = {
  ruleType: 'ApplicationRule', name: 'keep-me', sourceAddresses: ['192.0.2.0/24'],
  protocols: [{ protocolType: 'Https', port: 443 }], targetFqdns: ['keep.example.com'],
};
export const FOREIGN = { name: 'rules-of-other-people', priority: 64999, action: { type: 'Allow' }, rules: [FOREIGN_RULE] };

/** { isDone, reason, output, after, writes } of a run that starts with `before`. */
export function run(script, before, args = [], environment = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'az-run-'));
  const stateFile = path.join(folder, 'state.json');
  try {
    fs.writeFileSync(stateFile, JSON.stringify({ ...before, refused: [], calls: [], writes: [] }));
    const { status, stdout, stderr } = spawnSync(RUN_SCRIPT, [script, stateFile, ...args], { encoding: 'utf8', env: { ...process.env, ...environment } });
    const { groups, firewalls, ipGroups, refused, calls, writes } = JSON.parse(fs.readFileSync(stateFile, 'utf8'));
    return { isDone: status === 0, reason: stderr.trim(), output: stdout, after: { groups, firewalls, ipGroups }, refused, calls, writes };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The state after a run that has to end well. */
export function mustRun(what, script, before, args = []) {
  const result = run(script, before, args);
  if (!result.isDone) throw new Refused(`${what}: ${result.reason}`);
  return result;
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().filter((key) => value[key] !== null).map((key) => [key, sorted(value[key])]));
}

/** Whether two states hold the same; rules have no order. Firewalls without collections are as good as untouched. */
export function same(one, other) {
  const text = ({ groups, firewalls, ipGroups = {} }) => JSON.stringify(sorted({
    groups, ipGroups, firewalls: Object.fromEntries(Object.entries(firewalls).filter(([, f]) => f.applicationRuleCollections.length > 0)) }));
  return text(one) === text(other);
}

/** The same state with the collections of each group and firewall that `change` makes of theirs. */
export function withCollections({ groups, firewalls, ...rest }, change) {
  const mapped = (all, key) => Object.fromEntries(
    Object.entries(all).map(([name, resource]) => [name, { ...resource, [key]: change(structuredClone(resource[key] ?? [])) }]));
  return { ...rest, groups: mapped(groups, 'ruleCollections'), firewalls: mapped(firewalls, 'applicationRuleCollections') };
}

/** The same state with the rules of each collection that `change` makes of its. */
export function withRules(state, change) {
  return withCollections(state, (collections) => collections.map((c) => ({ ...c, rules: change(c.rules) })));
}
