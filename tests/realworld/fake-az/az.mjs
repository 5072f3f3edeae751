// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// A stand-in for the Azure CLI. It keeps firewall policies and classic firewalls in the JSON file $FAKE_AZ_STATE:
//   { groups: { "rg/policy/group": {...} }, firewalls: { "rg/firewall": {...} }, ipGroups: { id: {...} },
//     refused: [command lines that no version would take], calls: [command lines], writes: [command lines],
//     tools: { version, extension, account }, killAfter: number of writes after which the script is killed }
// Every policy and firewall exists; groups and collections have to be created.
import fs from 'node:fs';
import { ACTIONS, WRITES } from './actions.mjs';
import { NotFound, Refusal } from './errors.mjs';
import { parseArguments } from './arguments.mjs';

const STATE = process.env.FAKE_AZ_STATE;
const NOT_FOUND = 3;
const FRESH = { groups: {}, firewalls: {} };

const state = fs.existsSync(STATE) ? JSON.parse(fs.readFileSync(STATE, 'utf8')) : FRESH;
state.ipGroups ??= {};
for (const list of ['refused', 'calls', 'writes']) state[list] ??= [];
state.tools = { version: '2.45.0', extension: '0.14.8', account: 'example', ...state.tools };

async function queried(result, query) {
  return query ? (await import('jmespath')).default.search(result, query) : result;
}

function tsvRow(item) {
  if (Array.isArray(item)) return item.map((cell) => (cell !== null && typeof cell === 'object' ? '' : tsvRow(cell))).join('\t');
  if (item === null) return 'None';
  if (typeof item === 'boolean') return item ? 'True' : 'False';
  return typeof item === 'object' ? Object.values(item).map(tsvRow).join('\t') : String(item);
}

/** As the real one: nothing at all for null, one line for each item of a list. */
async function printed(result, options) {
  const value = await queried(result, options['--query']);
  if (options['--output'] === 'none' || value === undefined || value === null) return '';
  if (options['--output'] !== 'tsv') return `${JSON.stringify(value, null, 2)}\n`;
  return [value].flat().map((item) => `${tsvRow(item)}\n`).join('');
}

function save() {
  fs.writeFileSync(STATE, `${JSON.stringify(state, null, 1)}\n`);
}

const line = process.argv.slice(2).join(' ');
state.calls.push(line);
try {
  const { command, options } = parseArguments(process.argv.slice(2));
  const result = ACTIONS[command](options, state);
  if (WRITES.has(command)) state.writes.push(line);
  process.stdout.write(await printed(JSON.parse(JSON.stringify(result ?? null)), options));
} catch (error) {
  console.error(`ERROR: ${error.message}`);
  process.exitCode = error instanceof NotFound ? NOT_FOUND : error instanceof Refusal ? 1 : 2;
  if (!(error instanceof NotFound || error instanceof Refusal)) state.refused.push(`${error.message} in: az ${line}`);
}
save();
if (state.killAfter && state.writes.length === state.killAfter) process.kill(Number(process.env.FAKE_AZ_SCRIPT), 'SIGKILL');
