// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node terraform-schema.mjs SCHEMA_FOLDER FILE...
// HashiCorp's own parser, then the azurerm provider's attributes, blocks, enumerations and ranges.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTerraform } from '../azure/terraform-file.mjs';
import { Refused, refuseOnError } from '../refusal.mjs';

const [folder, ...files] = process.argv.slice(2);
const schemas = path.join(folder, 'terraform');
if (!fs.existsSync(schemas)) {
  console.error('no Terraform schema data');
  process.exit(77);
}

const META_ARGUMENTS = ['count', 'for_each', 'depends_on', 'provider', 'lifecycle', 'timeouts'];
const isExpression = (value) => typeof value === 'string' && /^\$\{.*\}$/s.test(value);

function checkValue(value, schema, where) {
  if (isExpression(value)) return;
  const refuse = (what) => { throw new Refused(`${where}: ${what}`); };
  switch (schema.type) {
    case 'list':
      if (!Array.isArray(value)) refuse('must be a list');
      if (value.some((item) => typeof item !== 'string' || !item)) refuse('an element is empty or not a text');
      break;
    case 'int':
      if (!Number.isInteger(value)) refuse('must be a whole number');
      if (value < (schema.min ?? value) || value > (schema.max ?? value)) refuse(`${value} is not in ${schema.min} to ${schema.max}`);
      break;
    case 'bool':
      if (typeof value !== 'boolean') refuse('must be true or false');
      break;
    default:
      if (typeof value !== 'string') refuse('must be a text');
      if (schema.goEnum && !schema.goEnum.includes(value)) refuse(`${value} is not one of ${schema.goEnum}`);
  }
}

function checkBlock(block, schema, where, known = []) {
  const unknown = Object.keys(block).find((key) => !schema[key] && !known.includes(key));
  if (unknown) throw new Refused(`${where}: unsupported argument ${unknown}`);
  for (const [key, attribute] of Object.entries(schema)) {
    const value = block[key];
    if (value === undefined) {
      if (attribute.required) throw new Refused(`${where}: ${key} is missing`);
    } else if (attribute.block) {
      [value].flat().forEach((inner, index) => checkBlock(inner, attribute.block, `${where}.${key}[${index}]`));
    } else {
      checkValue(value, attribute, `${where}.${key}`);
    }
  }
}

function schemaOf(type) {
  const ours = fileURLToPath(new URL(`../azure/${type}.schema.json`, import.meta.url));
  const file = fs.existsSync(ours) ? ours : path.join(schemas, `${type}.schema.json`);
  if (!fs.existsSync(file)) throw new Refused(`no schema for ${type}`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

await refuseOnError(async () => {
  for (const file of files) {
    const { resource = {} } = await parseTerraform(fs.readFileSync(file, 'utf8'));
    for (const [type, resources] of Object.entries(resource)) {
      for (const [name, blocks] of Object.entries(resources)) {
        blocks.forEach((block) => checkBlock(block, schemaOf(type), `${type}.${name}`, META_ARGUMENTS));
      }
    }
  }
});
