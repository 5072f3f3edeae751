#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""usage: mgmt-rerun.py SCRIPT   A Check Point script can be run again, dry, beside other people's objects, and be undone."""

import copy
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from readers.checkpoint_reader import run  # noqa: E402
from readers.common import Refused  # noqa: E402

FOREIGN = {
    "objects": {"dns-domain": {".keep.example.com": {"name": ".keep.example.com", "is-sub-domain": "false"}},
                "network": {"keep-me": {"name": "keep-me", "subnet": "192.0.2.0", "mask-length": "24"}}},
    "rules": [{"layer": "Network", "name": "keep-me", "source": ["keep-me"], "destination": [".keep.example.com"],
               "service": ["https"], "action": "Accept"}],
}


def expect(condition, what):
    if not condition:
        raise Refused(what)


def merged(one, other):
    kinds = {**one["objects"], **other["objects"]}
    return {"objects": {kind: {**one["objects"].get(kind, {}), **other["objects"].get(kind, {})} for kind in kinds},
            "rules": one["rules"] + other["rules"]}


def same(one, other):
    def filled(state):
        return {kind: entries for kind, entries in state["objects"].items() if entries}, sorted(map(str, state["rules"]))
    return filled(one) == filled(other)


def changed(state):
    other = copy.deepcopy(state)
    for rule in other["rules"]:
        rule["destination"] = rule["destination"][:1]
    return other


def judge(script):
    made, _ = run(script, {})
    expect(made["rules"], "no rules")
    expect(same(run(script, made)[0], made) and run(script, made)[0]["rules"] == made["rules"], "a second run changes the rules")
    dry, said = run(script, {}, "--what-if")
    expect(same(dry, {"objects": {}, "rules": []}) and "add" in said, "a dry run changes something or says nothing")
    expect(same(run(script, FOREIGN)[0], merged(FOREIGN, made)), "rules of other people do not survive")
    expect(same(run(script, merged(FOREIGN, made), "--remove")[0], FOREIGN), "--remove leaves something or takes too much")
    expect(same(run(script, changed(made))[0], made), "a changed rule is not corrected")
    used = copy.deepcopy(FOREIGN)
    domain = next(iter(made["objects"]["dns-domain"]))
    used["objects"]["dns-domain"][domain] = {"name": domain, "is-sub-domain": made["objects"]["dns-domain"][domain]["is-sub-domain"]}
    kept = run(script, run(script, used)[0], "--remove")[0]
    expect(same(kept, used), "a domain object of other people does not survive")


try:
    judge(sys.argv[1])
except Refused as refusal:
    print(refusal, file=sys.stderr)
    sys.exit(1)
