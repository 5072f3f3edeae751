#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# usage: selftest.sh   Proves the judges: good files are accepted, each bad one is refused for the right reason.
# Good samples and single faults (samples/faults.tsv) are always tried; the example files of $ARO_SHARED when they are there.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
samples=$here/samples
examples=${ARO_SHARED:-$here/../../../shared}/examples
# shellcheck source=tests/realworld/totals.sh
. "$here/totals.sh"

# partner TARGET: the sample that has to say the same.
partner() {
  case $1 in
    azure-policy-cli | azure-policy-bicep | azure-policy-terraform) echo "$samples/azure-policy-arm/plan.arm.json" ;;
    azure-classic-cli) echo "$samples/azure-classic-terraform/plan.tf" ;;
  esac
}

# accepts NAME TARGET FILE...
accepts() {
  local name=$1 output status=0
  shift
  output=$("$here/check.sh" "$@" 2>&1) || status=$?
  report "$status" "$name" "$(grep -m 1 -E ': (refused|skipped): ' <<<"$output")"
}

# refuses NAME JUDGE REASON TARGET FILE...: an empty JUDGE is any, an empty REASON, too.
refuses() {
  local name=$1 judge=$2 reason=$3 output status=0
  shift 3
  output=$("$here/check.sh" "$@" 2>&1) || status=$?
  if grep -q "^$judge: skipped: " <<<"$output" || [ "$status" -eq 77 ]; then
    report 77 "$name" "$(grep -m 1 ': skipped: ' <<<"$output")"
  elif [ "$status" -eq 1 ] && grep -A 9 "^$judge.*: refused: " <<<"$output" | grep -qF -- "$reason"; then
    report 0 "$name"
  else
    report 1 "$name" "$(grep -m 1 ': refused: ' <<<"$output" || echo accepted)"
  fi
}

good_sample() {
  local target=$1 files=("$samples/$1"/*) other
  other=$(partner "$target")
  accepts "$target: good sample" "$target" "${files[@]}" ${other:+"$other"}
}

says_the_plan() {
  local status=0 reason
  reason=$("$here/compare_rules.py" "$1" "$samples/json/plan.json" "$samples/$1"/* 2>&1) || status=$?
  report "$status" "$1: good sample says the plan" "${reason%%$'\n'*}"
}

# faulty_files TARGET: the files of the good sample that get a fault. Lists stand alone; a router needs all its files.
faulty_files() {
  case $1 in
    nftables-dnsmasq) printf '%s\n' "$samples/$1"/* ;;
    *) printf '%s\n' "$samples/$1"/* | tail -n 1 ;;
  esac
}

# has_fault TARGET FAULT SED_SCRIPT JUDGE REASON: the good sample with one fault.
has_fault() {
  local target=$1 name="$1: $2" good bad=() other changes=0
  other=$(partner "$target")
  while read -r good; do
    bad+=("$work/${good##*/}")
    case $good in
      *.xlsx) "$here/zipped_sed.py" "$3" "$good" "$work/${good##*/}" ;;
      *) LC_ALL=C sed -E "$3" "$good" >"$work/${good##*/}" ;;
    esac
    cmp -s "$good" "$work/${good##*/}" || changes=1
  done < <(faulty_files "$target")
  if [ "$changes" -eq 0 ]; then
    report 1 "$name" "the sed script changes nothing"
  else
    refuses "$name" "$4" "$5" "$target" "${bad[@]}" ${other:+"$other"}
  fi
}

# another_plan TARGET missing|unexpected: the sed script for a plan with one rule more, or with one less.
another_plan() {
  case $1-$2 in
    openshift-proxy-missing) echo 's/10.10.1.0/10.11.1.0/' ;;
    openshift-proxy-unexpected) echo 's/"quay.io"/"any.apps.contoso.eastus.aroapp.io"/' ;;
    *-missing) echo 's/"quay.io"/"quay.io", "more.example.com"/' ;;
    *-unexpected) echo 's/"quay.io"/"registry.redhat.io"/' ;;
  esac
}

# finds TEXT TARGET SED_SCRIPT: compare_rules.py notices that the plan is another one.
finds() {
  local text=$1 target=$2 output status=0
  sed -E "$3" "$samples/json/plan.json" >"$work/plan.json"
  output=$("$here/compare_rules.py" "$target" "$work/plan.json" "$samples/$target"/* 2>&1) || status=$?
  if [ "$status" -eq 1 ] && grep -q "^$text: " <<<"$output"; then
    status=0
  elif [ "$status" -ne 77 ]; then
    status=1
  fi
  report "$status" "$target: notices a rule that is $text" "${output:-not noticed}"
}

# example_target FILE: the target of an example file; empty for products that are not exported.
# human/endpoints.json has another schema than the program's.
example_target() {
  case ${1#"$examples"/} in
    azure/*classic*.sh) echo azure-classic-cli ;;
    azure/*.sh) echo azure-policy-cli ;;
    azure/*.arm.json) echo azure-policy-arm ;;
    azure/*.bicep) echo azure-policy-bicep ;;
    terraform/*classic*.tf) echo azure-classic-terraform ;;
    terraform/*.tf) echo azure-policy-terraform ;;
    panos/*.set.txt) echo panos-set ;;
    panos/*.edl-url*.txt) echo panos-edl ;;
    fortios/*.conf) echo fortios ;;
    squid/*.conf) echo squid ;;
    openshift/*proxy*.yaml) echo openshift-proxy ;;
    nftables/bad/*.nft) echo nftables-dnsmasq ;;
    haproxy/bad/*.cfg) echo haproxy-sni ;;
    lists/zscaler.txt) echo zscaler-list ;;
    lists/umbrella.txt) echo umbrella-list ;;
    lists/*.txt | human/*.txt) echo domain-list ;;
    human/*.csv) echo csv ;;
    human/*.md) echo markdown ;;
    human/*.html) echo html ;;
  esac
}

# example_judge FILE: the judge that has to refuse a bad example, where another one refuses it for being incomplete.
example_judge() {
  case ${1#"$examples"/} in
    nftables/bad/hostbits.nft | nftables/bad/dup.nft | nftables/bad/localhostname.nft) echo reader ;;
    nftables/bad/*) echo nft-check ;;
    haproxy/bad/*-silent.cfg) echo reader ;;
    haproxy/bad/*) echo haproxy-check ;;
  esac
}

# example_reason FILE
example_reason() {
  case ${1#"$examples"/} in
    nftables/bad/hostbits.nft) echo "host bits" ;;
    nftables/bad/dup.nft) echo "twice" ;;
    nftables/bad/localhostname.nft) echo "unexpected rule" ;;
    haproxy/bad/*-silent.cfg) echo "not a host" ;;
  esac
}

shared_examples() {
  local file target
  if [ ! -d "$examples" ]; then
    now report 77 "example files" "there are none"
    return
  fi
  while read -r file; do
    target=$(example_target "$file")
    case ${target:-none}$file in
      none*) ;;
      # These scripts only add: they are judged by one run.
      azure-*cli*/bad/*) runs=once try refuses "example ${file#"$examples"/}" "" "" "$target" "$file" ;;
      azure-*cli*) runs=once try accepts "example ${file#"$examples"/}" "$target" "$file" ;;
      # These are good as far as nft is concerned: they show its limits.
      */comment128.nft | */name31.nft | */name255.nft | */dashname.nft | */overlap-automerge.nft) ;;
      */bad/*)
        try refuses "example ${file#"$examples"/}" "$(example_judge "$file")" "$(example_reason "$file")" "$target" "$file"
        ;;
      *) try accepts "example ${file#"$examples"/}" "$target" "$file" ;;
    esac
  done < <(find "$examples" -type f | sort)
  try accepts "example nftables" nftables-dnsmasq "$examples"/nftables/aro-egress.*
}

for sample in "$samples"/*/; do
  target=$(basename "$sample")
  try good_sample "$target"
  try says_the_plan "$target"
  try finds missing "$target" "$(another_plan "$target" missing)"
  try finds "not asked for" "$target" "$(another_plan "$target" unexpected)"
done
while IFS=$'\t' read -r target fault script judge reason; do
  try has_fault "$target" "$fault" "$script" "$judge" "$reason"
done < <(grep -v '^#' "$samples/faults.tsv")
shared_examples
finish
