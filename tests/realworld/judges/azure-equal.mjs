// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node azure-equal.mjs FILE FILE...   All files say the same: ARM, Bicep, Terraform, recorded az state.
import { canonical } from '../azure/model.mjs';
import { readAzure } from '../azure/read.mjs';
import { Refused, refuseOnError } from '../refusal.mjs';

function firstDifference(one, other) {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  return `${a[line]?.trim()} / ${b[line]?.trim()}`;
}

await refuseOnError(async () => {
  const [first, ...others] = process.argv.slice(2);
  const wanted = canonical(await readAzure(first));
  for (const path of others) {
    const found = canonical(await readAzure(path));
    if (found !== wanted) throw new Refused(`different rules: ${firstDifference(wanted, found)}`);
  }
});
