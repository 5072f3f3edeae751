#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Builds the fuzzers and runs each a bounded number of times: "ok", "FAILED" or "skipped", one line per fuzzer.
# Usage: tests/fuzz/run.sh [RUNS]
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
runs=${1:-20000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! command -v clang++-14 >/dev/null; then
    echo "skipped fuzzers (clang++-14 is not installed)"
    exit
fi
echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char *, unsigned long) { return 0; }' >"$work/try.cpp"
if ! clang++-14 -fsanitize=fuzzer,address "$work/try.cpp" -o "$work/try" 2>/dev/null; then
    echo "skipped fuzzers (libFuzzer is not installed)"
    exit
fi
if ! { cmake --preset asan && cmake --build --preset asan --target fuzz_pullsecret; } >"$work/log" 2>&1; then
    tail -n 40 "$work/log"
    echo "FAILED build of the fuzzers"
    exit 1
fi

# fuzz NAME: new inputs stay in the work folder; a crash is kept in build/asan.
fuzz()
{
    local name=$1
    mkdir -p "$work/corpus"
    if build/asan/bin/"fuzz_$name" -runs="$runs" -seed=1 -max_len=4096 -timeout=10 -rss_limit_mb=1024 \
        -use_value_profile=1 -dict="tests/fuzz/$name.dict" -artifact_prefix="build/asan/$name-" \
        "$work/corpus" "tests/fuzz/corpus/$name" >"$work/log" 2>&1; then
        echo "ok fuzz_$name, $runs runs"
        return
    fi
    tail -n 40 "$work/log"
    echo "FAILED fuzz_$name"
    return 1
}

fuzz pullsecret
