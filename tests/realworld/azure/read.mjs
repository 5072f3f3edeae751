// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// Reads any of the Azure files by its suffix.
import fs from 'node:fs';
import { Refused } from '../refusal.mjs';

/** What the fake `az` recorded: the final state of one policy's groups or of one classic firewall. */
function readState(text) {
  const { groups, firewalls, ipGroups: resources = {} } = JSON.parse(text, (key, value) =>
    (key === 'sourceIpGroups' ? value.map((id) => id.split('/').pop()) : value));
  const ipGroups = Object.values(resources).map(({ name, properties }) => ({ name, ...properties }));
  const classic = Object.values(firewalls);
  if (classic.length > 0) return { ipGroups, collections: classic.flatMap((firewall) => firewall.applicationRuleCollections) };
  return { ipGroups, groups: Object.values(groups) };
}

// The parsers are large: each is loaded when a file needs it.
const READERS = {
  '.state.json': readState,
  '.json': async (text) => (await import('./arm-template.mjs')).readArm(text),
  '.bicep': async (text) => (await import('./bicep-file.mjs')).readBicep(text),
  '.tf': async (text) => (await import('./terraform-file.mjs')).readTerraform(text),
};

export async function readAzure(path) {
  const suffix = Object.keys(READERS).find((ending) => path.endsWith(ending));
  if (!suffix) throw new Refused(`no reader for ${path}`);
  return READERS[suffix](fs.readFileSync(path, 'utf8'));
}
