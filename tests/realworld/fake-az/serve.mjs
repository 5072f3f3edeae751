// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node serve.mjs STATE_FILE   A stand-in for the Azure CLI that serves the calls of bin/az, one after the other, and
// prints its port first. It keeps firewall policies and classic firewalls in the JSON file:
//   { groups: { "rg/policy/group": {...} }, firewalls: { "rg/firewall": {...} }, ipGroups: { id: {...} },
//     refused: [command lines that no version would take], calls: [command lines], writes: [command lines],
//     tools: { version, extension, account }, killAfter: number of writes after which the script is killed }
// Every policy and firewall exists; groups and collections have to be created.
import fs from 'node:fs';
import net from 'node:net';
import jmespath from 'jmespath';
import { ACTIONS, WRITES } from './actions.mjs';
import { NotFound, Refusal } from './errors.mjs';
import { parseArguments } from './arguments.mjs';

const STATE = process.argv[2];
const NOT_FOUND = 3;
const FRESH = { groups: {}, firewalls: {} };

const state = fs.existsSync(STATE) ? JSON.parse(fs.readFileSync(STATE, 'utf8')) : FRESH;
state.ipGroups ??= {};
for (const list of ['refused', 'calls', 'writes']) state[list] ??= [];
state.tools = { version: '2.45.0', extension: '0.14.8', account: 'example', ...state.tools };

function tsvRow(item) {
  if (Array.isArray(item)) return item.map((cell) => (cell !== null && typeof cell === 'object' ? '' : tsvRow(cell))).join('\t');
  if (item === null) return 'None';
  if (typeof item === 'boolean') return item ? 'True' : 'False';
  return typeof item === 'object' ? Object.values(item).map(tsvRow).join('\t') : String(item);
}

/** As the real one: nothing at all for null, one line for each item of a list. */
function printed(result, options) {
  const value = options['--query'] ? jmespath.search(result, options['--query']) : result;
  if (options['--output'] === 'none' || value === undefined || value === null) return '';
  if (options['--output'] !== 'tsv') return `${JSON.stringify(value, null, 2)}\n`;
  return [value].flat().map((item) => `${tsvRow(item)}\n`).join('');
}

function save() {
  fs.writeFileSync(STATE, `${JSON.stringify(state, null, 1)}\n`);
}

/** { status, output, errors } of one call. */
function call(words, input) {
  const line = words.join(' ');
  const answer = { status: 0, output: '', errors: '' };
  state.calls.push(line);
  try {
    const { command, options } = parseArguments(words, input);
    const result = ACTIONS[command](options, state);
    if (WRITES.has(command)) state.writes.push(line);
    answer.output = printed(JSON.parse(JSON.stringify(result ?? null)), options);
  } catch (error) {
    answer.errors = `ERROR: ${error.message}\n`;
    answer.status = error instanceof NotFound ? NOT_FOUND : error instanceof Refusal ? 1 : 2;
    if (!(error instanceof NotFound || error instanceof Refusal)) state.refused.push(`${error.message} in: az ${line}`);
  }
  save();
  return answer;
}

/** A call comes as the number of its words, the words, what stood on the standard input and the process id of the script, each
 * with a NUL behind it. */
function serve(socket) {
  let received = Buffer.alloc(0);
  socket.on('error', () => {}); // the script was killed
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    const [count, ...parts] = received.toString('utf8').split('\0');
    if (parts.length < Number(count) + 3) return;
    const [input, script] = parts.slice(Number(count));
    const { status, output, errors } = call(parts.slice(0, Number(count)), input);
    if (state.killAfter && state.writes.length === state.killAfter) process.kill(Number(script), 'SIGKILL');
    socket.end(`${status}\0${output}\0${errors}\0`);
  });
}

const server = net.createServer({ noDelay: true }, serve);
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
