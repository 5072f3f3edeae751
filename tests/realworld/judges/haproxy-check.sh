#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: haproxy-check.sh FILE   `haproxy -c`: nothing is started. Warnings count as refusals.
set -euo pipefail

haproxy=$(PATH=$PATH:/usr/sbin command -v haproxy) || { echo "haproxy is not installed" >&2; exit 77; }
status=0
output=$("$haproxy" -c -f "$1" 2>&1) || status=$?
if complaint=$(grep -m 1 -E '^\[(WARNING|ALERT)\]' <<<"$output") || ((status != 0)); then
  echo "${complaint:-$output}" >&2
  exit 1
fi
