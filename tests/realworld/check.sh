#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: check.sh TARGET FILE...
# Judges an exported file with every real program that is available and with an independent reader.
# The Azure targets take a second file of the same project, which has to say the same:
#   check.sh azure-policy-cli rules.sh rules.arm.json      check.sh azure-classic-cli rules.sh rules.tf
# Exit status: 0 accepted by all, 1 refused (reasons on stderr), 2 usage, 77 not refused, but a judge is missing (why on stdout).
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
schemas=${ARO_SHARED:-$here/../../../shared}/schemas
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
refused=0
skipped=0

# judge NAME COMMAND...: prints `NAME: ok`, `NAME: skipped: why` or, on stderr, `NAME: refused: why`.
judge() {
  local name=$1 status=0 reason
  shift
  reason=$("$@" 2>&1 >/dev/null) || status=$?
  case $status in
    0) echo "$name: ok" ;;
    77) echo "$name: skipped: $reason"; skipped=1 ;;
    *) echo "$name: refused: ${reason:-exit status $status}" >&2; refused=1 ;;
  esac
}

# node_judge NAME ARGUMENT...: a judge that is a Node.js program.
node_judge() {
  local name=$1
  shift
  if [ -d "$here/node_modules" ] && command -v node >/dev/null; then
    judge "$name" node "$here/judges/$name.mjs" "$@"
  else
    judge "$name" missing "Node.js or its packages: npm ci --prefix tests/realworld"
  fi
}

missing() {
  echo "missing: $1" >&2
  return 77
}

# program_judge PROGRAM ARGUMENT...: a judge that is an installed program; what it prints is the reason.
program_judge() {
  if command -v "$1" >/dev/null; then
    judge "$1" complaints "$@"
  else
    judge "$1" missing "$1"
  fi
}

complaints() {
  "$@" >&2
}

reader() {
  judge reader "$here/read_rules.py" "$@"
}

# router FILE...: each file by the program that reads it.
router() {
  local file
  for file in "$@"; do
    case $file in
      *.nft) judge nft-check bash "$here/judges/nft-check.sh" "$file" ;;
      *) judge dnsmasq-test bash "$here/judges/dnsmasq-test.sh" "$file" ;;
    esac
  done
}

# azure FILE [OTHER]: the rules themselves, and that the other file says the same.
azure() {
  node_judge azure-rules "$1"
  if [ $# -gt 1 ]; then
    node_judge azure-equal "$1" "$2"
  fi
}

# azure_script FILE [OTHER]: runs the script and judges what it made, and whether it can be run again. With runs=once it
# cannot, and with runs=all that is judged in every way.
azure_script() {
  local script=$1 state=$folder/made.state.json
  shift
  program_judge shellcheck --norc --format=gcc "$script"
  node_judge az-run "$script" "$state"
  case $refused${runs:-again} in
    0again) node_judge az-rerun "$script" ;;
    0all) node_judge az-rerun --all "$script" ;;
  esac
  if [ -s "$state" ]; then
    azure "$state" "$@"
  fi
}

usage() {
  sed -n '4,8s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

[ $# -ge 2 ] || usage
target=$1
shift
for file in "$@"; do
  [ -f "$file" ] || { echo "no file: $file" >&2; exit 2; }
done

case $target in
  azure-policy-cli | azure-classic-cli) azure_script "$@" ;;
  azure-policy-arm) node_judge arm-schema "$schemas" "$1"; azure "$@" ;;
  azure-policy-bicep) node_judge bicep-syntax "$1"; azure "$@" ;;
  azure-policy-terraform | azure-classic-terraform) node_judge terraform-schema "$schemas" "$1"; azure "$@" ;;
  checkpoint) program_judge shellcheck --norc --format=gcc "$1"; judge mgmt-rerun "$here/judges/mgmt-rerun.py" "$1"; reader "$target" "$@" ;;
  squid) judge squid-parse bash "$here/judges/squid-parse.sh" "$@"; reader "$target" "$@" ;;
  haproxy-sni) judge haproxy-check bash "$here/judges/haproxy-check.sh" "$@"; reader "$target" "$@" ;;
  nftables-dnsmasq) router "$@"; reader "$target" "$@" ;;
  openshift-proxy) node_judge proxy-schema "$schemas" "$@"; reader "$target" "$@" ;;
  csv) node_judge rfc4180 "$@"; reader "$target" "$@" ;;
  html) program_judge tidy -e -q "$1"; reader "$target" "$@" ;;
  pdf) program_judge qpdf --check "$1"; reader "$target" "$@" ;;
  json) program_judge jq --exit-status --slurp 'length == 1' "$1"; reader "$target" "$@" ;;
  cisco-asa | panos-set | panos-edl | fortios | zscaler-list | umbrella-list | domain-list | markdown | xlsx)
    reader "$target" "$@"
    ;;
  *) usage ;;
esac

[ "$refused" -eq 0 ] || exit 1
[ "$skipped" -eq 0 ] || exit 77
