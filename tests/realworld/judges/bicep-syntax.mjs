// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// usage: node bicep-syntax.mjs FILE...   The grammar of tree-sitter-bicep; types are judged by azure-rules.mjs.
import fs from 'node:fs';
import { parseBicep } from '../azure/bicep-file.mjs';
import { refuseOnError } from '../refusal.mjs';

await refuseOnError(async () => process.argv.slice(2).forEach((file) => parseBicep(fs.readFileSync(file, 'utf8'))));
