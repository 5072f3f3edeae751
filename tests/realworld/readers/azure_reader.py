# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The Azure targets: ARM, Bicep, Terraform and, after running them with the fake `az`, command line scripts.

The parsers are npm packages, so reading is done by azure/print-rules.mjs.
"""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from readers.common import Refused, Rule, Skipped, network

HERE = Path(__file__).resolve().parent.parent


def run(command):
    if not shutil.which("node") or not (HERE / "node_modules").is_dir():
        raise Skipped("Node.js or its packages are missing: npm ci --prefix tests/realworld")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(done.stderr.strip() or f"exit status {done.returncode}")
    return done.stdout


def read_files(paths):
    rows = json.loads(run(["node", HERE / "azure/print-rules.mjs", *paths]))
    return [Rule(network(row["source"]), row["host"], row["port"]) for row in rows]


def read_scripts(paths):
    with tempfile.TemporaryDirectory() as folder:
        states = [str(Path(folder) / f"{number}.state.json") for number, _ in enumerate(paths)]
        for path, state in zip(paths, states):
            run([HERE / "fake-az/run-script.sh", path, state])
        return read_files(states)


def read(paths):
    return read_scripts(paths) if str(paths[0]).endswith(".sh") else read_files(paths)
