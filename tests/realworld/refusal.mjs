// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
/** A file that cannot be read as what it claims to be. */
export class Refused extends Error {}

/** Runs a program's work: a refusal is one line on stderr and exit status 1. */
export async function refuseOnError(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refused || error instanceof SyntaxError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
