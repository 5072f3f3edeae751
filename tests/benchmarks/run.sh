#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Measures the budgets of the program as ratios in one run.  usage: tests/benchmarks/run.sh [--no-callgrind]
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
build=$top/build/benchmarks
cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DARO_BUILD_TESTS=OFF -DARO_BUILD_BENCHMARKS=ON > /dev/null
cmake --build "$build" > /dev/null
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} DBUS_SESSION_BUS_ADDRESS=disabled:
XDG_RUNTIME_DIR=$(mktemp -d)
HOME=$XDG_RUNTIME_DIR
export XDG_RUNTIME_DIR HOME
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
/usr/bin/python3 "$top/tests/benchmarks/measure.py" "$build/bin" "$top/packaging/example/contoso.aroegress" "$@"
"$build/bin/tickbenchmark"
"$build/bin/corebenchmark"
