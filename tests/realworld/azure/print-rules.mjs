// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node print-rules.mjs FILE...   Prints [{source, host, port}] for read_rules.py.
import { Refused, refuseOnError } from '../refusal.mjs';
import { rulesOf, sourcesOf } from './model.mjs';
import { readAzure } from './read.mjs';

/** "host/path" stands for the two entries host/path and host/path/*. */
function hosts(rule) {
  const urls = (rule.targetUrls ?? []).map((url) => url.replace(/\/\*$/, ''));
  return [...new Set([...(rule.targetFqdns ?? []), ...urls])];
}

function rows(rule, model) {
  const sources = sourcesOf(rule, model);
  if (sources.length === 0 || !rule.protocols) throw new Refused(`rule ${rule.name} has no sources or protocols`);
  return sources.flatMap((source) => hosts(rule).flatMap((host) =>
    rule.protocols.map(({ port }) => ({ source, host, port }))));
}

await refuseOnError(async () => {
  const models = await Promise.all(process.argv.slice(2).map(readAzure));
  console.log(JSON.stringify(models.flatMap((model) => rulesOf(model).flatMap((rule) => rows(rule, model)))));
});
