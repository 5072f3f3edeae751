// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
// Splits and checks a command line as the Azure CLI does, and refuses what it would take in a surprising way.
import { UsageError } from './errors.mjs';
import { optionsOf } from './options.mjs';

const isPriority = (value) => /^[0-9]+$/.test(value) && value >= 100 && value <= 65000;
const CHECKS = {
  output: (value) => ['none', 'json', 'tsv'].includes(value),
  priority: isPriority,
  action: (value) => ['Allow', 'Deny'].includes(value),
  ruleType: (value) => value === 'ApplicationRule',
  boolean: (value) => ['true', 'false'].includes(value),
  protocols: (value) => /^(Http|Https|Mssql)=[0-9]+$/.test(value),
};

/** `@` reads a file, `null`, `??`, brackets and outer quotes are the CLI's own shorthand. */
function checkText(option, value) {
  if (value === '') throw new UsageError(`${option}: an empty value`);
  if (value.startsWith('@')) throw new UsageError(`${option}: ${value} would send the content of a file`);
  if (/^(null|.*\?\?.*|[[{'].*)$/s.test(value) && option !== '--query') throw new UsageError(`${option}: ${value} has a special meaning`);
}

function valuesOf(option, specification, values, input) {
  if (specification.flag) {
    if (values.length > 0) throw new UsageError(`${option} takes no value`);
    return true;
  }
  if (values.length === 0 || (!specification.list && values.length > 1)) {
    throw new UsageError(`${option}: expected ${specification.list ? 'at least one argument' : 'one argument'}, not ${values.length}`);
  }
  if (specification.standardInput && values[0] === '@-') return input;
  for (const value of values) {
    checkText(option, value);
    if (specification.check && !CHECKS[specification.check](value)) throw new UsageError(`${option}: invalid value ${value}`);
  }
  return specification.list ? values : values[0];
}

/** { command, options }: the words before the first option, and the options by their full names. `input` is what stands on
 * the standard input. */
export function parseArguments(words, input) {
  const first = words.findIndex((word) => word.startsWith('-'));
  const command = words.slice(0, first < 0 ? words.length : first).join(' ');
  const known = optionsOf(command);
  if (!known) throw new UsageError(`unknown command: ${command}`);

  const given = {};
  let rest = first < 0 ? [] : words.slice(first);
  while (rest.length > 0) {
    const [spelling, ...others] = rest;
    if (!known.has(spelling)) throw new UsageError(`unrecognized arguments: ${spelling}`);
    const [option, specification] = known.get(spelling);
    if (option in given) throw new UsageError(`${option} is given twice`);
    const end = others.findIndex((word) => word.startsWith('-'));
    given[option] = valuesOf(option, specification, end < 0 ? others : others.slice(0, end), input);
    rest = end < 0 ? [] : others.slice(end);
  }
  for (const [option, specification] of known.values()) {
    if (specification.required && !(option in given)) throw new UsageError(`the following arguments are required: ${option}`);
  }
  return { command, options: given };
}
