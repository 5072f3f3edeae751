# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Check Point management scripts: run with the fake mgmt_cli, the rules are read from what was published."""

import copy
import os
import subprocess
import tempfile
import threading
from pathlib import Path

from readers import fake_mgmt
from readers.common import Refused, Rule, network, port_number

HERE = Path(__file__).resolve().parent.parent


def run(script, state, *arguments):
    """(state afterwards, what was printed); Refused when the script or a call of it failed."""
    after = copy.deepcopy({"objects": {}, "rules": [], **state, "refused": []})
    with tempfile.TemporaryDirectory() as folder, fake_mgmt.Server(after) as server:
        threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
        work = Path(folder)
        environment = {"PATH": f"{HERE / 'fake-mgmt'}:/usr/bin:/bin", "FAKE_MGMT_PORT": str(server.server_address[1]),
                       "HOME": folder, "LC_ALL": "C.UTF-8", "TMPDIR": folder}
        try:
            done = subprocess.run(["bash", os.path.abspath(script), *arguments], cwd=work, env=environment, text=True,
                                  capture_output=True, stdin=subprocess.DEVNULL, timeout=120, check=False)
        finally:
            server.shutdown()
        if after["refused"]:
            raise Refused(f"mgmt_cli refuses: {after['refused'][0]}")
        if done.returncode:
            raise Refused(f"the script ends with status {done.returncode}: {(done.stderr or done.stdout).strip()[-200:]}")
        if any(work.iterdir()):
            raise Refused(f"the script left files behind: {next(work.iterdir()).name}")
        return {"objects": after["objects"], "rules": after["rules"]}, done.stdout


def host(state, name):
    domain = state["objects"]["dns-domain"][name]
    return ("*" if domain["is-sub-domain"] == "true" else "") + (name if domain["is-sub-domain"] == "true" else name[1:])


def sources(state, name):
    if name in state["objects"].get("group", {}):
        return [source for member in state["objects"]["group"][name]["members"] for source in sources(state, member)]
    entry = state["objects"]["network"][name]
    return [network(f"{entry['subnet']}/{entry['mask-length']}")]


def port(state, name):
    return 443 if name == "https" else port_number(state["objects"]["service-tcp"][name]["port"])


def rules(state):
    found = []
    for rule in state["rules"]:
        if rule["action"] != "Accept":
            raise Refused(f"{rule['name']}: the action is {rule['action']}")
        try:
            found += [Rule(source, host(state, destination), port(state, service)) for name in rule["source"]
                      for source in sources(state, name) for destination in rule["destination"] for service in rule["service"]]
        except KeyError as missing:
            raise Refused(f"{rule['name']} refers to {missing}, which is of the wrong type") from missing
    return found


def read(paths):
    return [rule for path in paths for rule in rules(run(path, {})[0])]
