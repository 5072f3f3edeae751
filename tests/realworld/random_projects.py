#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Exports many random projects and compares what the readers find in the files with the JSON export.

usage: random_projects.py CLI_PROGRAM [COUNT [SEED]]
Targets whose readers need another program are tried with some of the projects, because that takes long. Exit status:
0 all say their plan, 1 one does not (its project and the difference on stderr), 2 usage, 77 a program is missing.
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
from readers.common import Refused, Skipped  # noqa: E402

TARGETS = ["panos-set", "panos-edl", "fortios", "cisco-asa", "squid", "haproxy-sni", "nftables-dnsmasq", "zscaler-list",
           "umbrella-list", "domain-list", "csv"]
# Each is tried with one of so many projects: Node.js reads the files, and bash runs the scripts.
SLOW_TARGETS = {"azure-policy-arm": 4, "azure-policy-bicep": 8, "azure-policy-terraform": 8, "azure-classic-terraform": 8,
                "azure-policy-cli": 40, "azure-classic-cli": 40}
FEATURES = ["red-hat-registries", "telemetry", "insights", "update-checks", "mirror-content", "console-access",
            "container-insights"]
HOSTS = ["git.example.com", "*.example.com", "*.git.example.com", "example.com", "files.example.com/a/b",
         "xn--bcher-kva.example", "a-b.c-d.example"]


def networks(dice, second):
    count = dice.randint(1, 4) if dice.random() < 0.9 else dice.randint(40, 80)
    return sorted({f"10.{second}.{dice.randrange(0, 250)}.0/24" for _ in range(count)})


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


def options(dice, target):
    if not target.startswith("azure-"):
        return []
    return [f"ip-groups={dice.choice(['never', 'many', 'many', 'always'])}", f"ip-group-prefix={dice.choice(['ipg', '1.g'])}"]


def targets(dice, number):
    """The targets of a project with their options."""
    slow = [target for target, share in SLOW_TARGETS.items() if number % share == 0]
    return {target: options(dice, target) for target in TARGETS + slow}


def export(cli, file, target, folder, settings=()):
    """The exported files, or None when the target can say nothing of the project."""
    command = [cli, "export", "--project", file, "--target", target, "-o", f"{folder}/"]
    done = subprocess.run([*command, *(word for setting in settings for word in ("--set", setting))], text=True,
                          capture_output=True, check=False)
    if done.returncode and "Nothing is left to export" not in done.stderr:
        raise Refused(f"{target}: exit status {done.returncode}: {done.stderr.strip()}")
    return sorted(str(path) for path in Path(folder).iterdir()) if not done.returncode else None


def problems(cli, content, chosen):
    with tempfile.TemporaryDirectory() as work:
        file = Path(work) / "random.aroegress"
        file.write_text(json.dumps(content))
        try:
            (reference,) = export(cli, file, "json", f"{work}/json")
            for target, settings in chosen.items():
                paths = export(cli, file, target, f"{work}/{target}", settings)
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
    count = int(arguments[1]) if len(arguments) > 1 else 200
    cases = [(project(dice), targets(dice, number)) for number in range(count)]
    with ThreadPoolExecutor(2) as pool:
        try:
            for case, problem in zip(cases, pool.map(lambda case: problems(arguments[0], *case), cases)):
                if problem:
                    print(f"{problem}\n{json.dumps(case)}", file=sys.stderr)
                    return 1
        except Skipped as program:
            print(program, file=sys.stderr)
            return 77
    print(f"{count} projects, {len(TARGETS) + len(SLOW_TARGETS)} targets")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
