// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node rfc4180.mjs FILE...   Tables as RFC 4180 wants them, and no cell that a spreadsheet takes for a formula.
import Papa from 'papaparse';
import fs from 'node:fs';
import { Refused, refuseOnError } from '../refusal.mjs';

const FORMULA = /^[=+\-@\t\r]/;

function checkTable(text) {
  if (/(^|[^\r])\n|\r(?!\n)/.test(text) || !text.endsWith('\r\n')) throw new Refused('a line does not end with CR LF');
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { delimitersToGuess: [',', ';'] });
  if (errors.length > 0) throw new Refused(`row ${errors[0].row + 1}: ${errors[0].message}`);
  const [titles, ...rows] = data;
  if (titles.some((title) => !title) || new Set(titles).size !== titles.length) throw new Refused('a column without a title of its own');
  if (rows.length === 0) throw new Refused('no rows');
  data.forEach((cells, index) => {
    if (cells.length !== titles.length) throw new Refused(`row ${index + 1}: ${cells.length} cells instead of ${titles.length}`);
    const formula = cells.find((cell) => FORMULA.test(cell));
    if (formula) throw new Refused(`row ${index + 1}: a formula: ${formula}`);
  });
}

await refuseOnError(async () => process.argv.slice(2).forEach((file) => checkTable(fs.readFileSync(file, 'utf8'))));
