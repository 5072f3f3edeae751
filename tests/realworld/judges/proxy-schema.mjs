// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node proxy-schema.mjs SCHEMA_FOLDER FILE...   OpenShift's definition of Proxy, closed against unknown properties.
import Ajv from 'ajv';
import * as yaml from 'js-yaml';
import fs from 'node:fs';
import path from 'node:path';

const [folder, ...files] = process.argv.slice(2);
const schema = path.join(folder, 'crd/openshift-api_proxies.config.openshift.io.strict.schema.json');
if (!fs.existsSync(schema)) {
  console.error('no schema data of OpenShift');
  process.exit(77);
}
const matches = new Ajv({ strict: false, allErrors: true, logger: false }).compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
for (const file of files) {
  let document;
  try {
    document = yaml.load(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(error.message.split('\n')[0]);
    process.exit(1);
  }
  if (!matches(document)) {
    const [deepest] = matches.errors.sort((a, b) => b.instancePath.length - a.instancePath.length);
    console.error(`${deepest.instancePath} ${deepest.message} ${JSON.stringify(deepest.params)}`);
    process.exit(1);
  }
}
