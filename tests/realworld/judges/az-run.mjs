// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node az-run.mjs SCRIPT STATE_FILE   Runs the script with the fake az and keeps what it made in STATE_FILE.
// A second run must not add anything twice, and rules of other people must survive.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refused, refuseOnError } from '../refusal.mjs';

const RUN_SCRIPT = fileURLToPath(new URL('../fake-az/run-script.sh', import.meta.url));
const FOREIGN = { name: 'rules-of-other-people', priority: 64999, action: { type: 'Allow' }, rules: [{ name: 'keep-me' }] };

function run(script, stateFile) {
  const { status, stderr } = spawnSync(RUN_SCRIPT, [script, stateFile], { encoding: 'utf8' });
  return { isDone: status === 0, reason: stderr.trim() };
}

function rulesIn(stateFile) {
  const { groups, firewalls } = JSON.parse(fs.readFileSync(stateFile, 'utf8'));
  return { groups, firewalls };
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The same groups and firewalls, with the collections that `change` makes of theirs. */
function withCollections({ groups, firewalls }, change) {
  const mapped = (resources, key) => Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => [name, { ...resource, [key]: change(resource[key]) }]));
  return { groups: mapped(groups, 'ruleCollections'), firewalls: mapped(firewalls, 'applicationRuleCollections') };
}

function checkSecondRun(script, made, stateFile) {
  fs.writeFileSync(stateFile, JSON.stringify({ ...made, refused: [] }));
  run(script, stateFile);
  if (!same(rulesIn(stateFile), made)) throw new Refused('a second run changes the rules');
}

function checkForeignRules(script, made, stateFile) {
  const before = withCollections(made, () => [FOREIGN]);
  fs.writeFileSync(stateFile, JSON.stringify({ ...before, refused: [] }));
  const { isDone } = run(script, stateFile);
  const expected = isDone ? withCollections(made, (ours) => [FOREIGN, ...ours]) : before;
  if (!same(rulesIn(stateFile), expected)) throw new Refused('rules of other people do not survive');
}

await refuseOnError(async () => {
  const [script, stateFile] = process.argv.slice(2);
  const first = run(script, stateFile);
  if (!first.isDone) throw new Refused(first.reason);
  const made = rulesIn(stateFile);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'az-run-'));
  try {
    checkSecondRun(script, made, path.join(folder, 'second.json'));
    checkForeignRules(script, made, path.join(folder, 'foreign.json'));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
