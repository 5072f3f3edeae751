#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: squid-parse.sh FILE...   `squid -k parse` of a configuration that includes the files where Debian's includes
# /etc/squid/conf.d. Warnings count as refusals. Nothing is started and no system configuration is read.
set -euo pipefail

squid=$(PATH=$PATH:/usr/sbin command -v squid) || { echo "squid is not installed" >&2; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

{
  cat <<CONF
http_port 127.0.0.1:3128
pid_filename $folder/squid.pid
coredump_dir $folder
cache_log $folder/cache.log
access_log none
visible_hostname test
netdb_filename none
pinger_enable off
acl SSL_ports port 443
acl Safe_ports port 443 1025-65535
http_access deny !Safe_ports
http_access deny CONNECT !SSL_ports
CONF
  for file in "$@"; do
    echo "include $(realpath "$file")"
  done
  echo "http_access deny all"
} >"$folder/squid.conf"

status=0
"$squid" -k parse -f "$folder/squid.conf" >"$folder/output" 2>&1 || status=$?
if complaint=$(grep -m 1 -E 'WARNING|ERROR|FATAL|Bungled|UPGRADE' "$folder/output") || [ "$status" -ne 0 ]; then
  echo "${complaint:-exit status $status}" | sed -E 's/^[^|]*\| *//' >&2
  exit 1
fi
