# shellcheck shell=bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# Sourced by selftest.sh and run.sh: tests run side by side, their lines are printed in order, then the totals.

# The distribution's programs: version managers put slow wrappers before them.
PATH=/usr/bin:$PATH

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/results"
tests=0

# now COMMAND...: a test that others wait for. It calls `report`, and has the folder $work for itself.
now() {
  tests=$((tests + 1))
  work=$folder/$(printf '%05d' "$tests")
  mkdir "$work"
  "$@" >"$folder/results/${work##*/}"
}

# try COMMAND...: a test in the background.
try() {
  while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do
    wait -n
  done
  now true
  "$@" >"$folder/results/${work##*/}" &
}

# report STATUS NAME [WHY]: status 0 ok, 77 skipped, anything else failed. WHY is printed behind what is not ok.
report() {
  case $1 in
    0) echo "ok $2" ;;
    77) echo "skipped $2${3:+: $3}" ;;
    *) echo "FAILED $2${3:+: $3}" ;;
  esac
}

# finish: all lines and the totals line; fails when a test failed.
finish() {
  wait
  cat "$folder"/results/*
  local passed failed skipped
  passed=$(cat "$folder"/results/* | grep -c '^ok ')
  failed=$(cat "$folder"/results/* | grep -c '^FAILED ')
  skipped=$(cat "$folder"/results/* | grep -c '^skipped ')
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$failed" -eq 0 ]
}
