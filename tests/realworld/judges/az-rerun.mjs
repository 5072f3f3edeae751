// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node az-rerun.mjs [--all] SCRIPT   The script can be run again: after itself, after other people, after a run
// that was killed; a dry run changes nothing and --remove takes away what the script made and nothing else.
// --all tries more: changed rules, --prune, names in another case, tools that are missing or too old.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EMPTY, FOREIGN, FOREIGN_RULE, mustRun, run, same, withCollections, withRules } from '../azure/script-runs.mjs';
import { Refused, refuseOnError } from '../refusal.mjs';

function expect(condition, what) {
  if (!condition) throw new Refused(what);
}

/** Runs it dry: nothing changes, and something is said. */
function checkDryRun(script, before, args, what) {
  const dry = mustRun(what, script, before, [...args, '--what-if']);
  expect(dry.writes.length === 0 && same(dry.after, { ipGroups: {}, ...before }), `${what} changes the rules`);
  expect(dry.output.includes('would'), `${what} does not say what would be done`);
}

function checkSecondRun(script, made) {
  const second = mustRun('second run', script, made);
  expect(second.writes.length === 0 && same(second.after, made), 'a second run changes the rules');
}

/** Another group or collection, and a rule in the script's own collection. */
function withForeign(state) {
  const inCollection = withRules(state, (rules) => [FOREIGN_RULE, ...rules]);
  const inGroup = withCollections(inCollection, (collections) => [FOREIGN, ...collections]);
  const beside = Object.fromEntries(Object.entries(inGroup.groups).map(([key, group]) => [`${key}-other`, { ...group, name: `${group.name}-other`, priority: 64000 }]));
  return { ...inGroup, groups: { ...inGroup.groups, ...beside } };
}

function checkForeignRules(script, made) {
  const isOurs = (rule) => rule.name !== FOREIGN_RULE.name;
  const everything = withForeign(made);
  const foreignOnly = withRules(everything, (rules) => rules.filter((rule) => !isOurs(rule)));
  // The beside-standing group keeps its copies of our rules: they are not the script's.
  const before = { ...foreignOnly, groups: Object.fromEntries(Object.entries(foreignOnly.groups).map(([key, group]) => [key, key.endsWith('-other') ? everything.groups[key] : group])) };
  // The copies use our IP groups, too; a classic firewall has none.
  if (Object.keys(made.groups).length === 0) before.ipGroups = {};
  expect(same(mustRun('with rules of other people', script, before).after, everything), 'rules of other people do not survive');
  expect(same(mustRun('--remove', script, everything, ['--remove']).after, before), 'rules of other people do not survive --remove');
}

function checkKilled(script, made, killAfter) {
  const killed = run(script, { ...EMPTY, killAfter });
  expect(!killed.isDone && killed.writes.length === killAfter, 'the run could not be killed');
  expect(same(mustRun('run after a killed one', script, killed.after).after, made), 'a run after a killed one gives other rules');
  const undone = mustRun('--remove after a killed run', script, killed.after, ['--remove']);
  expect(same(undone.after, EMPTY), '--remove after a killed run leaves something behind');
}

function checkRemove(script, made) {
  expect(same(mustRun('--remove', script, made, ['--remove']).after, EMPTY), '--remove leaves something behind');
  const again = mustRun('--remove without rules', script, EMPTY, ['--remove']);
  expect(again.writes.length === 0, '--remove without rules changes something');
}

/** Somebody changed our rules: another host, another kind of rule, another spelling. */
function checkChangedRules(script, made) {
  const changes = {
    host: (rule) => ({ ...rule, targetFqdns: ['changed.example.com'], targetUrls: undefined, terminateTLS: rule.terminateTLS && false }),
    description: (rule) => ({ ...rule, description: 'changed' }),
    'kind of rule': (rule) => ({ ...rule, targetFqdns: undefined, targetUrls: ['changed.example.com/a'], terminateTLS: true }),
    source: (rule) => ({ ...rule, sourceAddresses: [...(rule.sourceAddresses ?? []), '192.0.2.0/24'] }),
    port: (rule) => ({ ...rule, protocols: [{ protocolType: 'Https', port: 8443 }] }),
    spelling: (rule) => ({ ...rule, name: rule.name.toUpperCase() }),
  };
  for (const [what, change] of Object.entries(changes)) {
    const first = withRules(made, ([rule, ...others]) => [change(rule), ...others]);
    const all = withRules(made, (rules) => rules.map(change));
    for (const before of [first, all]) {
      expect(same(mustRun(`changed ${what}`, script, before).after, made), `a changed ${what} is not corrected`);
    }
  }
}

/** IP groups: somebody changed one, others have the same prefix or a name of their own, and some are still used. */
function checkIpGroups(script, made) {
  const [id, group] = Object.entries(made.ipGroups)[0] ?? [];
  if (!id) return;
  const kept = { ...group, location: 'westeurope', tags: { owner: 'a|b "c"' } };
  const changed = { ...kept, properties: { ipAddresses: ['192.0.2.0/24', '198.51.100.0/24'] } };
  const wanted = { ...made, ipGroups: { ...made.ipGroups, [id]: kept } };
  const corrected = mustRun('changed IP group', script, { ...made, ipGroups: { ...made.ipGroups, [id]: changed } });
  expect(same(corrected.after, wanted), 'a changed IP group is not corrected, or loses its place or tags');
  expect(corrected.writes.length === 1, 'a changed IP group changes more than itself');

  const beside = (ending) => ({ [`${id}${ending}`]: { ...group, id: `${group.id}${ending}`, name: `${group.name}${ending}` } });
  const foreign = { '/foreign': { ...group, id: '/foreign', name: 'foreign' } };
  const before = { ...made, ipGroups: { ...made.ipGroups, ...beside('_old'), ...foreign } };
  const applied = mustRun('beside an old IP group', script, before);
  expect(same(applied.after, before) && applied.output.includes(`${group.name}_old`), 'an old IP group is not named or does not stay');
  const pruned = mustRun('--prune of an IP group', script, before, ['--prune']).after;
  expect(same(pruned, { ...made, ipGroups: { ...made.ipGroups, ...foreign } }), '--prune does not remove an old IP group alone');

  const user = { ...FOREIGN_RULE, sourceAddresses: undefined, sourceIpGroups: [group.id, `${group.id}_old`] };
  const users = { 'rg-other/fwpol-other/other': { name: 'other', priority: 100, ruleCollections: [{ ...FOREIGN, rules: [user] }] } };
  const used = { ...before, groups: { ...before.groups, ...users } };
  expect(same(mustRun('--prune of a used IP group', script, used, ['--prune']).after, used), '--prune removes an IP group that is used');
  const left = mustRun('--remove of a used IP group', script, used, ['--remove']);
  expect(id in left.after.ipGroups && left.output.includes(group.name), '--remove does not leave an IP group that is used');
  expect(Object.keys(left.after.ipGroups).length === 3, '--remove leaves IP groups behind that nothing uses');
  checkDryRun(script, before, ['--prune'], 'dry run of --prune');
}

/** Names have no case in Azure: creating a group again in another spelling would empty it. */
function checkSpelling(script, made) {
  const before = withCollections(made, () => [FOREIGN]);
  for (const group of Object.values(before.groups)) group.name = group.name.toUpperCase();
  const after = mustRun('group in another spelling', script, before).after;
  const keeps = JSON.stringify(after).includes(FOREIGN.name);
  expect(keeps, 'a group in another spelling is overwritten');
}

function checkPrune(script, made) {
  const before = withRules(made, (rules) => [...rules, FOREIGN_RULE]);
  const after = mustRun('--prune', script, before, ['--prune']).after;
  expect(same(after, made), '--prune does not remove what the file does not have');
}

function checkTools(script) {
  const tools = { 'Azure CLI is too old': { version: '2.9.0' }, 'extension azure-firewall is missing': { extension: null },
    'extension azure-firewall is too old': { extension: '0.14.7' }, 'not signed in': { account: null } };
  for (const [words, changed] of Object.entries(tools)) {
    const result = run(script, { ...EMPTY, tools: changed });
    expect(!result.isDone && result.writes.length === 0 && result.refused.length === 0, `${words}: is not noticed`);
    expect(result.reason.includes(words), `${words}: is not said, but ${result.reason}`);
  }
  for (const good of [{ version: '2.100.0', extension: '1.2.1' }, { version: '3.0.0', extension: '1.0.0b2' }]) {
    expect(run(script, { ...EMPTY, tools: good }).isDone, `az ${good.version} with extension ${good.extension} is refused`);
  }
  const nothing = fs.mkdtempSync(path.join(os.tmpdir(), 'no-az-'));
  const without = run(script, EMPTY, ['--what-if'], { FAKE_AZ_BIN: nothing });
  fs.rmdirSync(nothing);
  if (!fs.existsSync('/usr/bin/az')) expect(!without.isDone && without.reason.includes('is missing'), 'a missing az is not noticed');
}

function checkWords(script) {
  const help = run(script, EMPTY, ['--help']);
  expect(help.isDone && help.calls.length === 0 && help.output.includes('--what-if'), '--help does not explain');
  const unknown = run(script, EMPTY, ['--whatif']);
  expect(!unknown.isDone && unknown.calls.length === 0, 'an unknown option is not refused');
}

await refuseOnError(async () => {
  const args = process.argv.slice(2);
  const all = args[0] === '--all';
  const [script] = args.slice(all ? 1 : 0);
  const first = mustRun('first run', script, EMPTY);
  const made = first.after;
  checkWords(script);
  checkDryRun(script, EMPTY, [], 'dry run');
  checkSecondRun(script, made);
  checkForeignRules(script, made);
  checkDryRun(script, made, ['--remove'], 'dry run of --remove');
  checkRemove(script, made);
  const kills = all ? first.writes.slice(1).map((_, index) => index + 1) : [Math.ceil((first.writes.length - 1) / 2)];
  kills.filter((killAfter) => killAfter > 0).forEach((killAfter) => checkKilled(script, made, killAfter));
  if (!all) return;
  checkChangedRules(script, made);
  checkSpelling(script, made);
  checkIpGroups(script, made);
  checkPrune(script, made);
  checkTools(script);
});
