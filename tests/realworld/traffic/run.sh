#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: run.sh CLI_PROGRAM [PROJECT]
# Squid, HAProxy and nftables with dnsmasq really run with the exported configuration of a project, and real connections
# go through them: each endpoint, its look-alikes, other ports, other sources. Prints ok / FAILED / skipped lines and the
# totals. Needs root; everything happens in namespaces that end with it.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 1 ] || { sed -n '4p' "$0" | cut -c3- >&2; exit 2; }
cli=$(realpath "$1")
project=${2:-$here/two-clusters.aroegress}
export PATH=/usr/bin:$PATH:/usr/sbin:/sbin

skip_all() {
  echo "skipped traffic through Squid, HAProxy and nftables ($1)"
  echo "0 passed, 0 failed, 1 skipped"
  exit 0
}

# Processes, mounts and networks of its own: the kernel ends all of them together.
own_namespaces=(unshare --net --mount --pid --fork --kill-child --mount-proc)
for program in python3 unshare ip ss squid haproxy nft dnsmasq openssl; do
  command -v "$program" >/dev/null || skip_all "$program is not installed"
done
dnsmasq --version | grep -qw nftset || skip_all "dnsmasq was built without nftset"
[ "$(id -u)" -eq 0 ] || skip_all "only root may make network namespaces"
"${own_namespaces[@]}" sh -c 'mkdir -p /run/netns && mount -t tmpfs none /run/netns && ip netns add try &&
  ip netns exec try nft add table inet try' >/dev/null 2>&1 || skip_all "network namespaces are not allowed here"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"

# export_to FOLDER TARGET OPTION...
export_to() {
  local to=$1 target=$2
  shift 2
  "$cli" export --project "$project" --target "$target" "$@" -o "$folder/$to/" 2>"$folder/messages" ||
    { sed "s/^/FAILED traffic: export to $target: /" "$folder/messages"; exit 1; }
}

export_to json json
export_to squid squid
export_to haproxy haproxy-sni
export_to router nftables-dnsmasq
export_to router-listed nftables-dnsmasq --set drop=listed
export_to router-everyone nftables-dnsmasq --set drop=everyone
"${own_namespaces[@]}" sh -c 'mount -t tmpfs none /run/netns && exec python3 "$@"' sh "$here/traffic.py" "$folder"
