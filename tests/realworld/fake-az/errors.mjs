// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0

/** A command line that the Azure CLI or the service refuses or misunderstands: a fault of the script. */
export class UsageError extends Error {}

/** The service has no such resource; scripts may ask. */
export class NotFound extends Error {}

/** The user's own trouble, such as not being signed in; scripts may ask. */
export class Refusal extends Error {}
