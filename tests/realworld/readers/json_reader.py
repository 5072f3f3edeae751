# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The program's own JSON format: the reference for all other targets."""

import json

from readers.common import Refused, Rule, is_destination, network, text_of

DIRECTIONS = ("cluster-egress", "client-access")


def without_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise Refused(f"a key stands twice: {keys}")
    return dict(pairs)


def not_a_number(text):
    raise Refused(f"{text} is not JSON")


def field(rule, name, kind):
    value = rule.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise Refused(f"rule {rule.get('name')}: {name} is missing or of a wrong type")
    return value


def rule_rows(rule):
    if not isinstance(rule, dict) or not field(rule, "name", str):
        raise Refused("a rule without a name")
    port, destinations = field(rule, "port", int), field(rule, "destinations", list)
    sources = [network(source) for source in field(rule, "sources", list)]
    if field(rule, "direction", str) not in DIRECTIONS or not 0 < port < 65536 or not destinations:
        raise Refused(f"rule {rule['name']}: wrong direction or port, or no destinations")
    for host in destinations:
        if not isinstance(host, str) or not is_destination(host):
            raise Refused(f"rule {rule['name']}: not a host, wildcard or URL: {host}")
        if host.startswith("*.apps.") and rule["direction"] != "client-access":
            raise Refused(f"rule {rule['name']}: {host} is client access, not cluster egress")
    return [Rule(source, host, port) for source in sources or [None] for host in destinations]


def read_file(path, direction):
    try:
        document = json.loads(text_of(path), object_pairs_hook=without_duplicates, parse_constant=not_a_number)
    except json.JSONDecodeError as error:
        raise Refused(str(error)) from error
    rules = document.get("rules") if isinstance(document, dict) else None
    if not isinstance(rules, list) or not rules:
        raise Refused("no array `rules`")
    names = [rule.get("name") for rule in rules if isinstance(rule, dict)]
    if len(set(names)) != len(names):
        raise Refused(f"two rules of one name: {names}")
    return [row for rule in rules for row in rule_rows(rule) if direction in (None, rule["direction"])]


def read(paths, direction=None):
    """All rules, or those of one direction."""
    return [rule for path in paths for rule in read_file(path, direction)]
