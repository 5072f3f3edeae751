# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Sourced by check.sh and check-chroot.sh: runs checks, one line of output each. $work is a folder for the log.

failures=0

# check PROGRAM NAME COMMAND...: "ok NAME", "FAILED NAME" with the end of the output, or "skipped NAME"
# where the program is missing.
check()
{
    local program=$1 name=$2
    shift 2
    if ! command -v "$program" >/dev/null; then
        echo "skipped $name ($program is not installed)"
    elif "$@" >"${work:?}/log" 2>&1; then
        echo "ok $name"
    else
        echo "FAILED $name"
        tail -n 40 "$work/log" | sed 's/^/    /'
        ((++failures))
    fi
}

all_passed() { ((failures == 0)); }
