#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: nft-check.sh FILE   `nft -c` in a network namespace of its own: nothing is loaded, no name is resolved.
set -euo pipefail

nft=$(PATH=$PATH:/usr/sbin command -v nft) || { echo "nft is not installed" >&2; exit 77; }
namespace=(unshare --net)
((EUID == 0)) || namespace=(unshare --map-root-user --net)
"${namespace[@]}" true 2>/dev/null || { echo "network namespaces are not allowed here" >&2; exit 77; }
output=$("${namespace[@]}" "$nft" --check --file "$1" 2>&1) || { head -n 1 <<<"${output:-refused}" >&2; exit 1; }
[[ -z $output ]] || { head -n 1 <<<"$output" >&2; exit 1; }
