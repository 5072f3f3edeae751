#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Compares the assistant with a bare Qt window and the command line with its own --version.

usage: measure.py FOLDER_OF_PROGRAMS PROJECT [--no-callgrind]
"""
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 21


def first_paint(program, idle=0):
    """Milliseconds from start to first painted window, and resident MiB."""
    environment = dict(os.environ, ARO_BENCHMARK_IDLE=str(idle))
    started = time.monotonic_ns()
    output = subprocess.run([program], env=environment, check=True, capture_output=True, text=True).stdout
    painted, kibibytes = output.split()
    return (int(painted) - started) / 1e6, int(kibibytes) / 1024


def wall(command):
    started = time.monotonic_ns()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return (time.monotonic_ns() - started) / 1e6


def peak_memory(command):
    """Largest resident size of one run in MiB."""
    child = os.posix_spawn(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        raise RuntimeError(f"{command[0]} ended with wait status {status}")
    return usage.ru_maxrss / 1024


def medians(*works):
    """Median of each work, taken in turns so that other load meets all of them."""
    samples = [[] for _ in works]
    for _ in range(ROUNDS):
        for sample, work in zip(samples, works):
            sample.append(work())
    return [statistics.median(sample) for sample in samples]


def instructions(program):
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", program],
                             check=True, capture_output=True, text=True)
    return int(re.search(r"refs:\s+([\d,]+)", run.stderr).group(1).replace(",", ""))


def large_project(folder):
    """1,000 clusters of which each has ten own endpoints that no other one has: 10,000 rules."""
    clusters = [{
        "name": f"cluster-{i}", "region": "eastus", "domain": f"c{i}", "lockdown": "enabled",
        "sources": [f"10.{i // 200}.{i % 200}.0/25"],
        "extras": [{"host": f"own{i}x{n}.example.com", "port": 8000 + n} for n in range(10)],
    } for i in range(1000)]
    path = f"{folder}/large.aroegress"
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"format": "aro-egress-project", "schema": 3, "name": "Large", "clusters": clusters}, file)
    return path


def report(name, value, yardstick, unit):
    print(f"{name:<44} {value:10.1f} {yardstick:10.1f} {unit:<6} {value / yardstick:6.2f} x")


def main():
    programs, project = sys.argv[1:3]
    bare, assistant, cli = (f"{programs}/{name}" for name in ("barewindow", "assistantwindow", "aro-egress-cli"))
    print(f"{'measured':<44} {'ours':>10} {'yardstick':>10} {'':<6} ratio")
    ours, theirs = medians(lambda: first_paint(assistant)[0], lambda: first_paint(bare)[0])
    report("start to first painted window", ours, theirs, "ms")
    if "--no-callgrind" not in sys.argv:
        report("start, instructions", instructions(assistant) / 1e6, instructions(bare) / 1e6, "M")
    report("idle memory, resident", first_paint(assistant, 500)[1], first_paint(bare, 500)[1], "MiB")
    ours, theirs = medians(lambda: wall([cli, "export", "--target", "squid", "--project", project]),
                           lambda: wall([cli, "--version"]))
    report("CLI export, two clusters / --version", ours, theirs, "ms")
    with tempfile.TemporaryDirectory() as folder:
        large = large_project(folder)
        export = [cli, "export", "--target", "squid", "--project", large, "-o", f"{folder}/out"]
        times = [wall(export) for _ in range(5)]
        peak = peak_memory(export)
    print(f"CLI export, 10,000 rules: {statistics.median(times) / 1000:.2f} s, {peak:.0f} MiB")


if __name__ == "__main__":
    main()
