#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: run-script.sh SCRIPT STATE_FILE [ARGUMENT...]
# Runs an exported script for real, with the fake az alone on its path, in an empty folder that has to stay empty.
# STATE_FILE is the state before and after. Prints what the script prints. Fails when az refused a call, whatever the
# script made of that.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
script=$(realpath "$1")
state=$(realpath "$2")
shift 2
folder=$(mktemp -d)
trap 'rm -rf "$folder"; kill "${server-}" 2>/dev/null || true' EXIT
mkdir "$folder/work"
cd "$folder/work"

exec {answers}< <(exec node "$here/serve.mjs" "$state")
server=$!
read -r port <&"$answers"

# The fake az kills the script by this process id, so no other process may stand between.
status=0
env -i PATH="${FAKE_AZ_BIN:-$here/bin}:/usr/bin:/bin" HOME="$folder/work" LC_ALL=C.UTF-8 \
  FAKE_AZ_PORT="$port" ARO_EGRESS_WAIT=0 timeout 120 \
  bash -c 'FAKE_AZ_SCRIPT=$$ exec bash "$@"' _ "$script" "$@" </dev/null >"$folder/output" 2>&1 || status=$?

refused=
[ ! -s "$state" ] || refused=$(jq --raw-output '.refused[]' "$state")
if [ -n "$refused" ]; then
  echo "az refuses: $refused" >&2
  exit 1
fi
if [ -n "$(ls -A)" ]; then
  echo "the script left files behind: $(ls -A)" >&2
  exit 1
fi
cat "$folder/output"
if [ "$status" -ne 0 ]; then
  echo "the script ends with status $status: $(tail -n 1 "$folder/output")" >&2
  exit "$status"
fi
