# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""A stand-in for Check Point's mgmt_cli, for the calls of fake-mgmt/mgmt_cli. It holds what is published:
{"objects": {type: {name: {...}}}, "rules": [{...}], "refused": [words]}. A session works on a copy of its own."""

import copy
import json
import re
import socketserver
from pathlib import Path

LISTS = ("members", "source", "destination", "service")
OBJECTS = {  # type -> words that it needs, words that it may have
    "network": ({"subnet", "mask-length"}, {"comments"}),
    "group": ({"members"}, {"comments"}),
    "dns-domain": ({"is-sub-domain"}, {"comments"}),
    "service-tcp": ({"port"}, {"comments"}),
}
RULE = {"layer", "name", "position", "position.below", "source", "destination", "service", "action", "track.type", "comments"}


class Refused(Exception):
    """Words that mgmt_cli or the server would not take."""


class NotFound(Exception):
    """A script may ask for what is not there."""


def parameters(words):
    """{"name": "x", "source": ["a", "b"]} of name x source.1 a source.2 b"""
    if len(words) % 2:
        raise Refused(f"a value is missing after {words[-1]}")
    found = {}
    for word, value in zip(words[::2], words[1::2]):
        if not value or value != value.strip():
            raise Refused(f"{word} has the value {value!r}")
        name, dot, number = word.partition(".")
        if dot and name in LISTS:
            values = found.setdefault(name, [])
            if int(number) != len(values) + 1 or value in values:
                raise Refused(f"{word}: numbers go up by one and values are different")
            values.append(value)
        elif word in found:
            raise Refused(f"{word} is given twice")
        else:
            found[word] = value
    return found


def check_object(kind, found):
    needed, allowed = OBJECTS[kind]
    if not needed <= set(found) or set(found) - needed - allowed - {"name"}:
        raise Refused(f"{kind} takes {sorted(needed | allowed)}, not {sorted(found)}")
    if kind == "dns-domain" and (found["is-sub-domain"] not in ("true", "false")
                                 or not re.fullmatch(r"(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+", found["name"])):
        raise Refused(f"not a domain object: {found}")
    if kind != "dns-domain" and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", found["name"]):
        raise Refused(f"not a name: {found['name']}")


def users(work, name):
    rules = [rule["name"] for rule in work["rules"] if name in rule["source"] + rule["destination"] + rule["service"]]
    return rules + [group for group, entry in work["objects"].get("group", {}).items() if name in entry["members"]]


def known(work, name):
    return name in ("https", "Any") or any(name in entries for entries in work["objects"].values())


def rule_index(work, found):
    for index, rule in enumerate(work["rules"]):
        if (rule["layer"], rule["name"]) == (found.get("layer"), found.get("name")):
            return index
    raise NotFound(f"rule {found.get('name')}")


def place(work, found):
    if "position.below" in found:
        return rule_index(work, {"layer": found["layer"], "name": found["position.below"]}) + 1
    if found.get("position") not in ("top", "bottom"):
        raise Refused("a rule needs a position")
    return 0 if found["position"] == "top" else len(work["rules"])


def change_rule(work, verb, found):
    if set(found) - RULE or not {"layer", "name", "source", "destination", "service", "action"} <= set(found):
        raise Refused(f"access-rule: {sorted(found)}")
    for name in found["source"] + found["destination"] + found["service"]:
        if not known(work, name):
            raise Refused(f"{name} is not an object")
    rule = {key: value for key, value in found.items() if not key.startswith("position")}
    if verb == "set":
        work["rules"][rule_index(work, found)] = rule
        return
    if any(other["name"] == rule["name"] for other in work["rules"]):
        raise Refused(f"two rules {rule['name']}")
    work["rules"].insert(place(work, found), rule)


def change_object(work, verb, kind, found):
    check_object(kind, found)
    entries = work["objects"].setdefault(kind, {})
    if (found["name"] in entries) != (verb == "set"):
        raise Refused(f"{verb} {kind} {found['name']}: it is {'not ' if verb == 'set' else ''}there")
    for member in found.get("members", []):
        if not known(work, member):
            raise Refused(f"{member} is not an object")
    entries[found["name"]] = found


def show(work, kind, found):
    if kind == "access-rule":
        return work["rules"][rule_index(work, found)]
    entry = work["objects"].get(kind, {}).get(found.get("name"))
    if entry is None:
        raise NotFound(f"{kind} {found.get('name')}")
    return {key: {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value for key, value in entry.items()}


def delete(work, kind, found):
    show(work, kind, found)
    if kind == "access-rule":
        del work["rules"][rule_index(work, found)]
    elif users(work, found["name"]):
        raise NotFound(f"{found['name']} is used")
    else:
        del work["objects"][kind][found["name"]]


def act(state, words):
    """The output of one call; changes `state`."""
    if words[0] == "login":
        if words[1:] != ["-r", "true"]:
            raise Refused("login")
        state["session"] = copy.deepcopy({"objects": state["objects"], "rules": state["rules"]})
        return {"sid": "x"}
    if words[0] != "-s" or "session" not in state or "sid" not in Path(words[1]).read_text():
        raise Refused("not signed in")
    verb, *rest = [word for word in words[2:] if word not in ("--format", "json")]
    work = state["session"]
    if verb in ("publish", "discard", "logout"):
        if verb == "publish":
            state.update(copy.deepcopy(work))
        state["session"] = copy.deepcopy({"objects": state["objects"], "rules": state["rules"]})
        return {}
    kind, found = rest[0], parameters(rest[1:])
    if verb not in ("show", "add", "set", "delete") or kind not in (*OBJECTS, "access-rule"):
        raise Refused(f"unknown command {verb} {kind}")
    if verb == "show":
        return show(work, kind, found)
    if verb == "delete":
        return delete(work, kind, found)
    return change_rule(work, verb, found) if kind == "access-rule" else change_object(work, verb, kind, found)


def call(state, words):
    """(exit status, output, errors) of one call."""
    try:
        return 0, json.dumps(act(state, words) or {}, indent=2, separators=(",", " : ")) + "\n", ""
    except NotFound as what:
        return 1, "", f"{what}\n"
    except Refused as what:
        state["refused"].append(f"{what} in: mgmt_cli {' '.join(words)}")
        return 1, "", f"{what}\n"


class Call(socketserver.StreamRequestHandler):
    """A call comes as the number of its words and the words, each with a NUL behind it."""

    def handle(self):
        words = [self.word() for _ in range(int(self.word()))]
        self.wfile.write("".join(f"{part}\0" for part in call(self.server.state, words)).encode())

    def word(self):
        word = b""
        while (byte := self.rfile.read(1)) != b"\0":
            if not byte:
                raise EOFError("the caller is gone")
            word += byte
        return word.decode()


class Server(socketserver.TCPServer):
    """Serves the calls of one script, one after the other; `state` changes."""

    def __init__(self, state):
        super().__init__(("127.0.0.1", 0), Call)
        self.state = state
