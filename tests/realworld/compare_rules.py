#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Compares the rules that a reader found in exported files with those of the JSON export of the same project.

usage: compare_rules.py TARGET[:NOTATION] REFERENCE.json FILE...
What a target cannot say is left out of the reference first, by the table below. A list that is no firewall's own format
has one file per direction; behind the first hyphen the name of the one for clients starts with "client". All differences are
printed.
Exit status: 0 the same, 1 different or refused, 2 usage, 77 a program that is needed is missing.
"""

import sys

sys.dont_write_bytecode = True

from collections import defaultdict  # noqa: E402
from ipaddress import IPv4Network  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import NamedTuple  # noqa: E402

import read_rules  # noqa: E402
from readers import json_reader  # noqa: E402
from readers.common import Refused, Rule, Skipped  # noqa: E402

HTTPS = 443


class Abilities(NamedTuple):
    sources: bool = True
    wildcards: bool = True  # else console and login stand for a cluster's applications and others are left out
    ports: bool = True  # else port 443 is meant and other ports are left out
    paths: bool = False  # options may switch them on: then the file has some
    covers_apex: bool = False  # a wildcard means the domain itself, too: names that it covers may be left out
    covers_below: bool = False  # every name means all names below it, too
    one_object: bool = False  # a domain has one object: where one rule wants the names below it, all of its rules have them
    file_per_direction: bool = False
    longest_match: bool = False  # of all names the longest that matches counts alone; each means all below it, too
    bypass: bool = False  # no rules: what goes past a proxy, which chosen endpoints must not


FIREWALL = Abilities()
LIST = Abilities(sources=False, ports=False, file_per_direction=True)
DOCUMENT = Abilities(paths=True)
ABILITIES = {
    "azure-policy-cli": FIREWALL,
    "azure-policy-arm": FIREWALL,
    "azure-policy-bicep": FIREWALL,
    "azure-policy-terraform": FIREWALL,
    "azure-classic-cli": FIREWALL,
    "azure-classic-terraform": FIREWALL,
    "panos-set": FIREWALL,
    "panos-edl": LIST,
    "fortios": FIREWALL,
    "checkpoint": FIREWALL._replace(covers_apex=True, one_object=True),
    "cisco-asa": FIREWALL._replace(wildcards=False),
    "squid": FIREWALL._replace(covers_apex=True),
    "openshift-proxy": FIREWALL._replace(bypass=True),
    "haproxy-sni": FIREWALL,
    "nftables-dnsmasq": FIREWALL._replace(longest_match=True),
    "zscaler-list": LIST._replace(covers_apex=True),
    "umbrella-list": LIST._replace(covers_apex=True, covers_below=True),
    "domain-list": LIST,
    "domain-list:dot": LIST._replace(covers_apex=True),
    "domain-list:plain": LIST._replace(covers_apex=True, covers_below=True),
    "csv": DOCUMENT,
    "markdown": DOCUMENT,
    "json": DOCUMENT,
    "html": DOCUMENT,
    "pdf": DOCUMENT,
    "xlsx": DOCUMENT,
}


def is_covered(rule, rules):
    """Whether another wildcard of the same source and port means this host, and so its path, too."""
    labels = rule.host.removeprefix("*.").partition("/")[0].split(".")
    suffixes = {"*." + ".".join(labels[start:]) for start in range(len(labels))} - {rule.host}
    return any(rule._replace(host=suffix) in rules for suffix in suffixes)


def substitutes(rule):
    """The hosts that stand for a wildcard."""
    if not rule.host.startswith("*."):
        return [rule]
    if not rule.host.startswith("*.apps."):
        return []
    return [rule._replace(host=name + rule.host[1:]) for name in ("console-openshift-console", "oauth-openshift")]


def sayable(rules, can):
    """What is left of the rules in a target with these abilities."""
    if not can.ports:
        rules = {rule._replace(port=None) for rule in rules if rule.port in (HTTPS, None)}
    if not can.wildcards:
        rules = {single for rule in rules for single in substitutes(rule)}
    if not can.sources:
        rules = {rule._replace(source=None) for rule in rules}
    if not can.paths:
        rules = {rule._replace(host=rule.host.partition("/")[0]) for rule in rules}
    if can.covers_below:
        rules = {rule._replace(host="*." + rule.host.removeprefix("*.")) for rule in rules}
    if can.one_object:
        wide = {rule.host for rule in rules}
        rules = {rule._replace(host="*." + rule.host) if "*." + rule.host in wide else rule for rule in rules}
    if can.covers_apex:
        rules = {rule for rule in rules if not is_covered(rule, rules)}
    return rules


def by_longest_match(rules):
    """Every name of the rules with what is asked for it: as a name of its own, or by a wildcard that covers it."""
    domains = {rule.host.removeprefix("*.") for rule in rules}
    return {Rule(rule.source, f"*.{domain}", rule.port) for rule in rules for domain in domains
            if domain == rule.host or f".{domain}".endswith(rule.host.removeprefix("*")) and rule.host[0] == "*"}


def outermost(sources):
    return {source for source in sources
            if not any(source != other and source.subnet_of(other) for other in sources)}


def widest_sources(rules):
    """Without rules whose source lies inside the source of another one."""
    by_host = defaultdict(set)
    for rule in rules:
        by_host[(rule.host, rule.port)].add(IPv4Network(rule.source))
    return {Rule(str(source), host, port) for (host, port), sources in by_host.items()
            for source in outermost(sources)}


def bypass_differences(reference, paths):
    """What has to go past the proxy and does not, and the chosen endpoints that do."""
    found = set(read_rules.rules("openshift-proxy", paths))
    networks = [IPv4Network(rule.source) for rule in found if rule.source]
    entries = {rule.host for rule in found if not rule.source}
    egress = set(json_reader.read([reference], "cluster-egress"))
    clients = set(json_reader.read([reference], "client-access"))
    missing = {rule for rule in egress if not any(IPv4Network(rule.source).subnet_of(other) for other in networks)}
    missing |= {rule for rule in clients if rule.host.startswith("*.apps.") and rule.host not in entries}
    hosts = {rule: rule.host.partition("/")[0].replace("*", "any", 1) for rule in egress}
    proxy = read_rules.reader("openshift-proxy")
    noted = proxy.comments(paths)
    unexpected = {rule for rule, host in hosts.items()
                  if proxy.bypasses(entries, host) and f" {rule.host} is reached" not in noted}
    return missing, unexpected


def parts(can, paths):
    """(direction, its files); None is any direction."""
    if can.bypass:
        return []
    if not can.file_per_direction:
        return [(None, paths)]
    for_clients = [path for path in paths if Path(path).name.partition("-")[2].startswith("client")]
    return [("cluster-egress", [path for path in paths if path not in for_clients]), ("client-access", for_clients)]


def differences(name, reference, paths):
    target, can = name.partition(":")[0], ABILITIES[name]
    missing, unexpected = bypass_differences(reference, paths) if can.bypass else (set(), set())
    for direction, files in parts(can, paths):
        found = set(read_rules.rules(target, files))
        can_now = can._replace(paths=can.paths or any("/" in rule.host for rule in found))
        wanted = sayable(set(json_reader.read([reference], direction)), can_now)
        if can.longest_match:
            wanted, found = widest_sources(by_longest_match(wanted)), widest_sources(found)
        if can.covers_below or can.covers_apex:
            found = sayable(found, can_now)
        missing |= wanted - found
        unexpected |= found - wanted
    return sorted(missing, key=str), sorted(unexpected, key=str)


def main(arguments):
    if len(arguments) < 3 or arguments[0] not in ABILITIES:
        print(__doc__, "targets:", *ABILITIES, file=sys.stderr)
        return 2
    try:
        missing, unexpected = differences(arguments[0], arguments[1], arguments[2:])
    except Skipped as program:
        print(program, file=sys.stderr)
        return 77
    except (Refused, OSError) as refusal:
        print(refusal, file=sys.stderr)
        return 1
    for text, rules in (("missing", missing), ("not asked for", unexpected)):
        for rule in rules:
            print(f"{text}: {rule.source} -> {rule.host}:{rule.port}", file=sys.stderr)
    return 1 if missing or unexpected else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
