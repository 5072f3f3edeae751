#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: dnsmasq-test.sh FILE   `dnsmasq --test` of this file alone, by a dnsmasq that was built with nftset.
set -euo pipefail

dnsmasq=$(PATH=$PATH:/usr/sbin command -v dnsmasq) || { echo "dnsmasq is not installed" >&2; exit 77; }
"$dnsmasq" --version | grep -qw nftset || { echo "dnsmasq was built without nftset" >&2; exit 77; }
output=$("$dnsmasq" --test --conf-file="$1" 2>&1) || { echo "$output" >&2; exit 1; }
