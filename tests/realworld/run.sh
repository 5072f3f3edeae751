#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: run.sh CLI_PROGRAM [PROJECT...]
# Exports every target of each project and lets real programs judge the files: each one is accepted, formats of one
# product say the same, every file says what the JSON export says, and a second export gives the same bytes.
# Default projects: tests/data/projects/*.aroegress. Prints ok / FAILED / skipped lines and the totals.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 1 ] || { sed -n '4p' "$0" | cut -c3- >&2; exit 2; }
cli=$(realpath "$1")
shift
[ $# -gt 0 ] || set -- "$here"/../data/projects/*.aroegress
# shellcheck source=tests/realworld/totals.sh
. "$here/totals.sh"

# target, options and, where the options change the meaning of the file, its notation for compare_rules.py
VARIANTS='
azure-policy-cli group=g1 collection=c1 group-priority=100 collection-priority=65000 tls-inspection=true ip-groups=always ip-group-prefix=1.g
azure-policy-arm group=g1 collection=c1 group-priority=100 collection-priority=65000 tls-inspection=true ip-groups=always ip-group-prefix=1.g
azure-policy-bicep group=g1 collection=c1 group-priority=100 collection-priority=65000 tls-inspection=true ip-groups=always ip-group-prefix=1.g
azure-policy-terraform group=g1 collection=c1 group-priority=100 collection-priority=65000 tls-inspection=true ip-groups=always ip-group-prefix=1.g
azure-classic-cli collection=c1 priority=65000 ip-groups=always
azure-classic-terraform collection=c1 priority=65000 ip-groups=always
panos-set prefix=eight-08 from-zone=a to-zone=b client-from-zone=a client-to-zone=b
panos-edl decrypting=true
fortios prefix=eight-08 srcintf=lan dstintf=wan client-srcintf=lan client-dstintf=wan
checkpoint prefix=eight-08 layer=Egress position=bottom
cisco-asa prefix=eight-08 access-list=inside_in client-access-list=corp_in dns-interface=mgmt
squid prefix=sixteen.chars-16
openshift-proxy proxy-host=10.9.0.4 proxy-port=8080 pod-network=10.0.0.0/14 service-network=172.16.0.0/16 decrypting=true
haproxy-sni prefix=sixteen.chars-16 resolver=10.9.0.4
nftables-dnsmasq prefix=sixteen_chars_16 resolver=10.9.0.4 drop=everyone
zscaler-list decrypting=true
domain-list:dot notation=dot
domain-list:plain notation=plain
csv separator=semicolon bom=false
html requester=M.Muster change=CHG0012345 reason=<b>*&amp;"
markdown requester=M.Muster change=CHG0012345 reason=<b>_&amp;"
pdf requester=M.Muster change=CHG0012345 reason=(new)
xlsx requester=M.Muster change=CHG0012345 reason==1+1
'

# export_files PROJECT TARGET FOLDER OPTION...
export_files() {
  local project=$1 target=$2 folder=$3 options=()
  shift 3
  for option in "$@"; do
    options+=(--set "$option")
  done
  mkdir -p "$folder"
  "$cli" export --project "$project" --target "$target" "${options[@]}" -o "$folder/"
}

# partner FOLDER TARGET: the file of the same export that has to say the same.
partner() {
  case $2 in
    azure-policy-cli | azure-policy-bicep | azure-policy-terraform) ls "$1/azure-policy-arm/"* ;;
    azure-classic-cli) ls "$1/azure-classic-terraform/"* ;;
  esac
}

# exported NAME PROJECT TARGET FOLDER OPTION...
exported() {
  local name=$1 status=0 output
  shift
  output=$(export_files "$@" 2>&1) || status=$?
  report "$status" "$name is exported" "${output%%$'\n'*}"
}

# accepted NAME TARGET FOLDER: all judges accept the files.
accepted() {
  local name=$1 target=$2 files=$3 output status=0 other
  other=$(partner "$(dirname "$files")" "$target")
  output=$("$here/check.sh" "$target" "$files"/* ${other:+"$other"} 2>&1) || status=$?
  report "$status" "$name is accepted" "$(grep -m 1 -E ': (refused|skipped): ' <<<"$output" || echo "$output")"
}

# runs_again TARGET: the longest script can be run again in the usual ways, the shortest and one with IP groups in every
# way. It takes long.
runs_again() {
  local scripts grouped script
  mapfile -t scripts < <(ls -S "$folder"/*/default/"$1"/*)
  mapfile -t grouped < <(ls -Sr "$folder"/*/options/"$1"/*)
  for script in "again ${scripts[0]}" "all ${scripts[-1]}" "all ${grouped[0]}"; do
    local status=0 output
    output=$(runs=${script%% *} "$here/check.sh" "$1" "${script#* }" 2>&1) || status=$?
    report "$status" "$1 can be run ${script%% *}" "$(grep -m 1 -E ': (refused|skipped): ' <<<"$output")"
  done
}

# random_projects COUNT
random_projects() {
  local status=0 output
  output=$("$here/random_projects.py" "$cli" "$1" 2>&1) || status=$?
  report "$status" "$1 random projects say their plans" "${output%%$'\n'*}"
}

# says_the_plan NAME TARGET[:NOTATION] FOLDER REFERENCE
says_the_plan() {
  local status=0 output
  output=$("$here/compare_rules.py" "$2" "$4" "$3"/* 2>&1) || status=$?
  report "$status" "$1 says the plan" "${output%%$'\n'*}"
}

# reproducible NAME PROJECT TARGET FOLDER: another export, language and time zone give the same bytes.
reproducible() {
  local status=0
  mkdir "$work/again"
  env LANGUAGE=de LANG=de_DE.UTF-8 TZ=Pacific/Kiritimati "$cli" export --project "$2" --target "$3" -o "$work/again/" 2>/dev/null
  diff -r "$4" "$work/again" >/dev/null || status=1
  report "$status" "$1 is reproducible" "the second export differs"
}

# judge_export NAME TARGET[:NOTATION] FOLDER REFERENCE
judge_export() {
  try accepted "$1" "${2%%:*}" "$3"
  try says_the_plan "$1" "$2" "$3" "$4"
}

if ! targets=$("$cli" targets --json | jq -r '.[].id'); then
  echo "cannot read the targets of $cli" >&2
  exit 2
fi
for known in $(cd "$here/samples" && printf '%s\n' */ | tr -d /); do
  grep -qx "$known" <<<"$targets"
  now report $? "the program has the target $known"
done
for project in "$@"; do
  name=$(basename "$project" .aroegress)
  reference=$folder/$name/default/json
  for target in $targets; do
    if [ ! -d "$here/samples/$target" ]; then
      now report 1 "$name: $target" "there is no judge for this target"
      continue
    fi
    now exported "$name: $target" "$project" "$target" "$folder/$name/default/$target"
  done
  for target in $targets; do
    [ -d "$here/samples/$target" ] || continue
    runs=once judge_export "$name: $target" "$target" "$folder/$name/default/$target" "$reference/"*
    try reproducible "$name: $target" "$project" "$target" "$folder/$name/default/$target"
  done
  # Options change the same things in every project: the one with everything and that with several clusters tell.
  [[ $name == everything || $name == two-clusters || $# -eq 1 ]] || continue
  while read -r target options; do
    [ -n "$target" ] || continue
    # shellcheck disable=SC2086 # several options
    now exported "$name: $target $options" "$project" "${target%%:*}" "$folder/$name/options/$target" $options
  done <<<"$VARIANTS"
  while read -r target options; do
    [ -n "$target" ] || continue
    runs=once judge_export "$name: $target $options" "$target" "$folder/$name/options/$target" "$reference/"*
  done <<<"$VARIANTS"
done
# So many rules that a policy needs several rule collection groups.
"$here/large_project.py" 1700 >"$folder/large.aroegress"
for target in json azure-policy-arm azure-policy-bicep azure-policy-terraform; do
  now exported "large: $target" "$folder/large.aroegress" "$target" "$folder/large/default/$target"
done
for target in azure-policy-arm azure-policy-bicep azure-policy-terraform; do
  judge_export "large: $target" "$target" "$folder/large/default/$target" "$folder/large/default/json/"*
done
try random_projects 20
for target in azure-policy-cli azure-classic-cli; do
  try runs_again "$target"
done
finish
