// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node az-run.mjs SCRIPT STATE_FILE   Runs the script with the fake az and keeps what it made in STATE_FILE.
import fs from 'node:fs';
import { EMPTY, mustRun } from '../azure/script-runs.mjs';
import { Refused, refuseOnError } from '../refusal.mjs';

await refuseOnError(async () => {
  const [script, stateFile] = process.argv.slice(2);
  let made;
  try {
    made = mustRun('first run', script, EMPTY).after;
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.message.replace('first run: ', '')) : error;
  }
  fs.writeFileSync(stateFile, JSON.stringify(made));
});
