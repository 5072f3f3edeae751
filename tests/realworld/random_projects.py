#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Exports many random projects and compares what the readers find in the files with the JSON export.

usage: random_projects.py CLI_PROGRAM [COUNT [SEED]]
Only targets whose readers need no other program are tried. Exit status: 0 all say their plan, 1 one does not (its
project and the difference on stderr), 2 usage.
"""

import json
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True

import compare_rules  # noqa: E402
from readers.common import Refused  # noqa: E402

TARGETS = ["panos-set", "panos-edl", "fortios", "cisco-asa", "squid", "haproxy-sni", "nftables-dnsmasq", "zscaler-list",
           "umbrella-list", "domain-list", "csv"]
FEATURES = ["red-hat-registries", "telemetry", "insights", "update-checks", "mirror-content", "console-access",
            "container-insights"]
HOSTS = ["git.example.com", "*.example.com", "*.git.example.com", "example.com", "files.example.com/a/b",
         "xn--bcher-kva.example", "a-b.c-d.example"]


def networks(dice, second):
    return sorted({f"10.{second}.{dice.randrange(0, 250)}.0/24" for _ in range(dice.randint(1, 4))})


def cluster(dice, number):
    public = dice.random() < 0.8
    extras = {(dice.choice(HOSTS), dice.choice([443, 443, 8443])): dice.choice(["cluster-egress", "cluster-egress", "client-access"])
              for _ in range(dice.randrange(0, 4))}
    return {
        "name": f"{dice.choice(['prod', 'A.b_c-d', '0', 'x' * 35])}-{number}",
        "cloud": "public" if public else "usgov", "region": "eastus" if public else "usgovvirginia",
        "domain": dice.choice([f"d{dice.randrange(3)}", f"aro.d{number}.example.org"]),
        "lockdown": "enabled", "gatewayDomains": [], "sources": networks(dice, dice.randrange(3)),
        "clientSources": networks(dice, 100 + dice.randrange(2)) if dice.random() < 0.7 else [],
        "features": [feature for feature in FEATURES if dice.random() < 0.6] or ["update-checks"],
        "extras": [{"host": host, "port": port, "direction": direction} for (host, port), direction in extras.items()],
        "excluded": ["quay.io"] if dice.random() < 0.3 else [],
        "version": "", "apiVisibility": "", "ingressVisibility": "", "outboundType": "",
    }


def project(dice):
    clusters = [cluster(dice, number) for number in range(1, dice.randint(1, 5) + 1)]
    return {"format": "aro-egress-project", "schema": 2, "name": "Random", "baselineOnly": dice.random() < 0.2,
            "clusters": clusters, "target": "", "options": {}}


def export(cli, file, target, folder):
    """The exported files, or None when the target can say nothing of the project."""
    done = subprocess.run([cli, "export", "--project", file, "--target", target, "-o", f"{folder}/"], text=True,
                          capture_output=True, check=False)
    if done.returncode and "Nothing is left to export" not in done.stderr:
        raise Refused(f"{target}: exit status {done.returncode}: {done.stderr.strip()}")
    return sorted(str(path) for path in Path(folder).iterdir()) if not done.returncode else None


def problems(cli, content):
    with tempfile.TemporaryDirectory() as work:
        file = Path(work) / "random.aroegress"
        file.write_text(json.dumps(content))
        try:
            (reference,) = export(cli, file, "json", f"{work}/json")
            for target in TARGETS:
                paths = export(cli, file, target, f"{work}/{target}")
                missing, unexpected = compare_rules.differences(target, reference, paths) if paths else ([], [])
                if missing or unexpected:
                    return f"{target}: missing {missing[:2]}, not asked for {unexpected[:2]}"
        except Refused as refusal:
            return str(refusal)
    return None


def main(arguments):
    if not 1 <= len(arguments) <= 3:
        print(__doc__, file=sys.stderr)
        return 2
    dice = random.Random(int(arguments[2]) if len(arguments) > 2 else 1)
    contents = [project(dice) for _ in range(int(arguments[1]) if len(arguments) > 1 else 200)]
    with ThreadPoolExecutor(2) as pool:
        for content, problem in zip(contents, pool.map(lambda content: problems(arguments[0], content), contents)):
            if problem:
                print(f"{problem}\n{json.dumps(content)}", file=sys.stderr)
                return 1
    print(f"{len(contents)} projects, {len(TARGETS)} targets")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
