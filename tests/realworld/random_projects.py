#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Exports many random projects and compares what the readers find in the files with the JSON export.

usage: random_projects.py CLI_PROGRAM [COUNT [SEED]]
Names, labels and options are such that a product may take them for something else (hostile.py). Into a copy of each project
goes a text that is no name at all: the program refuses it and writes nothing, or the files still say the plan. Targets whose
readers take long are tried with some of the projects. Exit status: 0 all say their plan, 1 one does not (its project and the
difference on stderr), 2 usage, 77 a program is missing.
"""

import copy
import json
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

sys.dont_write_bytecode = True

import compare_rules  # noqa: E402
import hostile  # noqa: E402
from readers.common import Refused, Skipped  # noqa: E402

# Each is tried with one of so many projects; all others are tried with every one.
SLOW_TARGETS = {"azure-policy-arm": 4, "azure-policy-bicep": 8, "azure-policy-terraform": 8, "azure-classic-terraform": 8,
                "azure-policy-cli": 40, "azure-classic-cli": 40, "checkpoint": 20, "openshift-proxy": 2, "xlsx": 4, "pdf": 4,
                "markdown": 2}
FEATURES = ["red-hat-registries", "telemetry", "insights", "update-checks", "mirror-content", "console-access",
            "container-insights"]
HOSTS = ["git.example.com", "*.example.com", "*.git.example.com", "example.com", "files.example.com/a/b",
         "xn--bcher-kva.example", "a-b.c-d.example"]
REFUSED = (2, 3)  # usage, invalid input


class Case(NamedTuple):
    project: dict
    options: dict  # of each target that is tried
    broken: dict  # the project with a text that is no name
    broken_target: str
    broken_options: list


def networks(dice, second):
    count = dice.randint(1, 4) if dice.random() < 0.9 else dice.randint(40, 80)
    return sorted({f"10.{second}.{dice.randrange(0, 250)}.0/24" for _ in range(count)})


def cluster(dice, number):
    public = dice.random() < 0.8
    extras = {(dice.choice(HOSTS), dice.choice([443, 443, 8443])): dice.choice(["cluster-egress", "cluster-egress", "client-access"])
              for _ in range(dice.randrange(0, 4))}
    return {
        "name": f"{hostile.name(dice, 37)}{dice.choice('.-_')}{number}",
        "cloud": "public" if public else "usgov", "region": "eastus" if public else "usgovvirginia",
        "domain": dice.choice([f"d{dice.randrange(3)}", f"aro.d{number}.example.org"]),
        "lockdown": "enabled", "gatewayDomains": [], "sources": networks(dice, dice.randrange(3)),
        "clientSources": networks(dice, 100 + dice.randrange(2)) if dice.random() < 0.7 else [],
        "features": [feature for feature in FEATURES if dice.random() < 0.6] or ["update-checks"],
        "extras": [{"host": host, "port": port, "direction": direction} for (host, port), direction in extras.items()],
        "excluded": ["quay.io"] if dice.random() < 0.3 else [],
        "version": "", "apiVisibility": "", "ingressVisibility": "", "outboundType": "",
        "podNetwork": dice.choice(["", "10.132.0.0/14"]), "serviceNetwork": dice.choice(["", "172.31.0.0/16"]),
    }


def project(dice):
    clusters = [cluster(dice, number) for number in range(1, dice.randint(1, 5) + 1)]
    return {"format": "aro-egress-project", "schema": 3, "name": hostile.label(dice, 80), "baselineOnly": dice.random() < 0.2,
            "clusters": clusters, "target": "", "options": {}}


def value(dice, option):
    """A random value that this option takes, or None."""
    match option["kind"]:
        case "name": return hostile.name(dice, option["max"], option["min"])
        case "identifier": return hostile.identifier(dice, option["max"])
        case "label": return hostile.label(dice, option["max"])
        case "choice": return dice.choice(option["choices"])
        case "switch": return dice.choice(["true", "false"])
        case "text": return hostile.text(dice, option["max"])
        case "latin-text": return hostile.label(dice, option["max"])
        case "host": return dice.choice(["proxy.corp.example.com", "10.9.0.4"])
        case "address": return "10.9.0.53"
        case "network": return dice.choice(["10.140.0.0/14", "172.29.0.0/16"])
        case "number": return str(dice.randint(option["min"], option["max"]))
    return None


def settings(dice, target):
    """Values for about half of a target's options."""
    values = {option["key"]: value(dice, option) for option in target["options"] if dice.random() < 0.5}
    return {key: text for key, text in values.items() if text}


def places(node):
    """Every text in a project, as (container, key)."""
    for key, item in (node.items() if isinstance(node, dict) else enumerate(node)):
        if isinstance(item, str):
            yield node, key
        elif isinstance(item, (dict, list)):
            yield from places(item)


def is_tried(target, number, content):
    """The proxy of a cluster that asks for nothing outside is not set, so there is no file to compare."""
    if target == "openshift-proxy" and any(cluster["features"] == ["console-access"] for cluster in content["clusters"]):
        return False
    return target != "json" and (number + 1) % SLOW_TARGETS.get(target, 1) == 0


def case(dice, number, targets):
    content = project(dice)
    chosen = [target for target in targets if is_tried(target["id"], number, content)]
    broken, target = copy.deepcopy(content), dice.choice([target for target in targets if target["id"] not in SLOW_TARGETS])
    names = [option["key"] for option in target["options"] if option["kind"] in ("name", "label", "identifier")]
    if names and dice.random() < 0.3:
        wild = [f"{dice.choice(names)}={hostile.wild(dice)}"]
    else:
        wild = []
        container, key = dice.choice(list(places(broken)))
        container[key] = hostile.wild(dice)
    return Case(content, {target["id"]: settings(dice, target) for target in chosen}, broken, target["id"], wild)


def run(cli, file, target, folder, options):
    command = [cli, "export", "--project", file, "--target", target, "-o", f"{folder}/"]
    words = [word for option in options for word in ("--set", option)]
    return subprocess.run([*command, *words], text=True, capture_output=True, check=False)


def files_in(folder):
    return sorted(str(path) for path in Path(folder).iterdir()) if Path(folder).is_dir() else []


def export(cli, file, target, folder, options=()):
    """The exported files; none when the target can say nothing of the project."""
    done = run(cli, file, target, folder, options)
    if done.returncode and "Nothing is left to export" not in done.stderr:
        raise Refused(f"{target} {options}: exit status {done.returncode}: {done.stderr.strip()}")
    return files_in(folder)


def notation(target, options):
    name = f"{target}:{options.get('notation')}"
    return name if name in compare_rules.ABILITIES else target


def compare(target, options, reference, paths):
    missing, unexpected = compare_rules.differences(notation(target, options), reference, paths) if paths else ([], [])
    if missing or unexpected:
        raise Refused(f"{target} {options}: missing {missing[:2]}, not asked for {unexpected[:2]}")


def check_plan(cli, tried, work):
    """What is missing to read some of the files."""
    file = Path(work) / "random.aroegress"
    file.write_text(json.dumps(tried.project))
    (reference,) = export(cli, file, "json", f"{work}/json")
    missing = set()
    for target, options in tried.options.items():
        words = [f"{key}={text}" for key, text in options.items()]
        try:
            compare(target, options, reference, export(cli, file, target, f"{work}/{target}", words))
        except Skipped as program:
            missing.add(str(program))
    return missing


def check_broken(cli, tried, work):
    """True when the program refused the text."""
    file, folder = Path(work) / "broken.aroegress", f"{work}/broken"
    file.write_text(json.dumps(tried.broken))
    done = run(cli, file, tried.broken_target, folder, tried.broken_options)
    if done.returncode in REFUSED:
        if files_in(folder):
            raise Refused(f"{tried.broken_target}: refused, but files were written: {files_in(folder)}")
        return True
    if done.returncode:
        raise Refused(f"{tried.broken_target}: exit status {done.returncode}: {done.stderr.strip()}")
    (reference,) = export(cli, file, "json", f"{work}/broken-json")
    compare(tried.broken_target, dict(word.split("=", 1) for word in tried.broken_options), reference, files_in(folder))
    return False


def checked(cli, tried):
    """(what is wrong or None, whether the text that is no name was refused, missing programs)"""
    with tempfile.TemporaryDirectory() as work:
        try:
            missing = check_plan(cli, tried, work)
            return None, check_broken(cli, tried, work), missing
        except Refused as refusal:
            return str(refusal), False, set()


def main(arguments):
    if not 1 <= len(arguments) <= 3:
        print(__doc__, file=sys.stderr)
        return 2
    count, dice = int(arguments[1]) if len(arguments) > 1 else 200, random.Random(int(arguments[2]) if len(arguments) > 2 else 1)
    targets = json.loads(subprocess.run([arguments[0], "targets", "--json"], capture_output=True, check=True).stdout)
    cases = [case(dice, number, targets) for number in range(count)]
    refusals, missing = 0, set()
    with ThreadPoolExecutor(2) as pool:
        for tried, (problem, is_refused, programs) in zip(cases, pool.map(lambda tried: checked(arguments[0], tried), cases)):
            refusals += is_refused
            missing |= programs
            if problem:
                print(f"{problem}\n{json.dumps(tried._asdict())}", file=sys.stderr)
                return 1
    print(*sorted(missing), f"{count} projects, {len(targets) - 1} targets, {refusals} refused texts", sep="; ")
    return 77 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
