// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node azure-rules.mjs FILE...   The files' rules follow Azure's limits and the program's own rules.
import { problems } from '../azure/model.mjs';
import { readAzure } from '../azure/read.mjs';
import { Refused, refuseOnError } from '../refusal.mjs';

await refuseOnError(async () => {
  for (const path of process.argv.slice(2)) {
    const found = problems(await readAzure(path));
    if (found.length > 0) throw new Refused(found[0]);
  }
});
