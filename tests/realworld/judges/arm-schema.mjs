// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node arm-schema.mjs SCHEMA_FOLDER FILE...   Microsoft's schema of the resources, closed against unknown properties.
import Ajv from 'ajv';
import fs from 'node:fs';
import path from 'node:path';

const [folder, ...files] = process.argv.slice(2);
const schema = path.join(folder, 'arm/azure-firewall-2024-05-01.strict.schema.json');
if (!fs.existsSync(schema)) {
  console.error('no ARM schema data');
  process.exit(77);
}
const rules = JSON.parse(fs.readFileSync(schema, 'utf8'));
rules.properties.resources.items.oneOf.push(JSON.parse(fs.readFileSync(new URL('../azure/ip-group.arm.schema.json', import.meta.url), 'utf8')));
const matches = new Ajv({ strict: false, allErrors: true, logger: false }).compile(rules);
for (const file of files) {
  let template;
  try {
    template = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  if (!matches(template)) {
    const [deepest] = matches.errors.sort((a, b) => b.instancePath.length - a.instancePath.length);
    console.error(`${deepest.instancePath} ${deepest.message} ${JSON.stringify(deepest.params)}`);
    process.exit(1);
  }
}
