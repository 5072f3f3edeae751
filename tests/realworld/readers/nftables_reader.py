# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""An nftables ruleset for a router and the dnsmasq configuration that fills its sets.

`nft -c` masks host bits and takes `localhost` and any order; `dnsmasq --test` takes wildcards, paths and sets that do
not exist. dnsmasq looks a name up by the longest entry that matches: rules are read as `*.x` for x and what is below
it, as far as no other entry is longer. Clusters have to be dropped in all other respects; client networks, whose sets
are called src_clients..., only where the user asked for it.
"""

import re
from pathlib import Path

from readers.common import Refused, Rule, ascii_lines, is_comment, is_host, network, port_number

IDENTIFIER = r"[A-Za-z][A-Za-z0-9_]{0,254}"
COMMENT = r'comment "([^"\\]{1,128})"'
ACCEPT = re.compile(rf"ip saddr @({IDENTIFIER}) ip daddr @({IDENTIFIER}) tcp dport (\S+) accept {COMMENT}\Z")
DNS = re.compile(rf"ip saddr @({IDENTIFIER}) meta l4proto {{ tcp, udp }} th dport 53 (?:counter )?drop {COMMENT}\Z")
DROP = re.compile(rf"ip saddr @({IDENTIFIER}) (?:counter )?drop {COMMENT}\Z")
HOOK = re.compile(r"type filter hook forward priority filter; policy (accept|drop);")
NFTSET = re.compile(rf"nftset=/(.+)/4#inet#({IDENTIFIER})#({IDENTIFIER})\Z")
DNSMASQ = re.compile(r"no-resolv|filter-AAAA|cache-size=0|(max-ttl|dns-forward-max)=[1-9][0-9]*|server=[0-9]+(\.[0-9]+){3}")
CLIENTS = "src_clients"
MAX_LINE = 1024  # dnsmasq splits longer ones


class Ruleset:
    def __init__(self):
        self.table = None
        self.sets = {}  # name: networks, or None for what dnsmasq fills
        self.accepts = []
        self.dns_blocked = set()
        self.dropped = set()

    def rule(self, line, number):
        if match := ACCEPT.match(line):
            sources, destinations, port = match.groups()[:3]
            if self.network_of(sources, number) & self.networks_of(self.dropped):
                raise Refused("accept behind the drop of the same source", number)
            if self.sets.get(destinations, 1) is not None:
                raise Refused(f"set {destinations} is not one that dnsmasq fills", number)
            self.accepts.append((sources, destinations, port_number(port, number)))
        elif match := DNS.match(line):
            self.network_of(match.group(1), number)
            self.dns_blocked.add(match.group(1))
        elif match := DROP.match(line):
            self.network_of(match.group(1), number)
            self.dropped.add(match.group(1))
        elif line != "ct state established,related accept" or self.accepts:
            raise Refused(f"unexpected rule: {line}", number)

    def network_of(self, name, number=None):
        if not self.sets.get(name):
            raise Refused(f"set {name} has no networks", number)
        return set(self.sets[name])

    def networks_of(self, names):
        return {source for name in names for source in self.sets[name]}

    def complete(self):
        if not self.accepts:
            raise Refused("no rule accepts anything")
        clusters = self.networks_of({accept[0] for accept in self.accepts if not accept[0].startswith(CLIENTS)})
        if not covers(self.networks_of(self.dropped), clusters):
            raise Refused("nothing is dropped")
        if not covers(self.networks_of(self.dns_blocked), self.networks_of(self.dropped)):
            raise Refused("DNS to other resolvers is not blocked: the sets would stay empty")
        if not covers(self.networks_of(self.dropped), self.networks_of(self.dns_blocked)):
            raise Refused("who is not restricted cannot ask other resolvers")
        unused = set(self.sets) - {name for accept in self.accepts for name in accept[:2]}
        unused -= self.dropped | self.dns_blocked
        if unused:
            raise Refused(f"set {sorted(unused)[0]} is not used")


def covers(networks, wanted):
    from ipaddress import IPv4Network
    return all(any(IPv4Network(source).subnet_of(IPv4Network(other)) for other in networks) for source in wanted)


def read_set(name, lines, number):
    """The networks of a set, or None for addresses that dnsmasq adds."""
    text = " ".join(lines)
    if "timeout" in text:
        raise Refused(f"set {name}: elements with a timeout vanish while clients still use them", number)
    if text == "type ipv4_addr":
        return None
    match = re.match(r"type ipv4_addr flags interval( auto-merge)?(?: elements = \{ (.+) \})?\Z", text)
    if not match or not match.group(2):
        raise Refused(f"set {name}: unexpected: {text}", number)
    networks = [network(element.strip(), number) for element in match.group(2).split(",")]
    if len(set(networks)) != len(networks):
        raise Refused(f"set {name}: an element stands twice", number)
    if not match.group(1):
        raise Refused(f"set {name} without auto-merge", number)
    return networks


def read_ruleset(path):
    ruleset, block, lines, hooked = Ruleset(), None, [], False
    for number, line in ascii_lines(path):
        line = line.strip()
        if is_comment(line):
            continue
        if match := re.match(rf"(set|chain) ({IDENTIFIER}) {{\Z", line):
            if block or match.group(2) in ruleset.sets:
                raise Refused(f"unexpected block: {line}", number)
            block, lines = match.groups(), []
        elif match := re.match(rf"(?:delete )?table inet ({IDENTIFIER})( {{)?\Z", line):
            if block or (ruleset.table or match.group(1)) != match.group(1):
                raise Refused("more than one table", number)
            ruleset.table = match.group(1)
        elif line == "}":
            if block and block[0] == "set":
                ruleset.sets[block[1]] = read_set(block[1], lines, number)
            block = None
        elif block and block[0] == "set":
            lines.append(line)
        elif block and HOOK.fullmatch(line):
            hooked = True
        elif block:
            ruleset.rule(line, number)
        else:
            raise Refused(f"unexpected line: {line}", number)
    if not hooked:
        raise Refused("no chain of forwarded packets")
    ruleset.complete()
    return ruleset


def read_names(path, ruleset):
    """domain: its set"""
    names = {}
    for number, line in ascii_lines(path):
        if is_comment(line):
            continue
        if len(line) > MAX_LINE:
            raise Refused(f"more than {MAX_LINE} characters", number)
        match = NFTSET.match(line)
        if not match:
            if not DNSMASQ.fullmatch(line):
                raise Refused(f"unexpected option: {line}", number)
            continue
        domains, table, name = match.groups()
        if table != ruleset.table or ruleset.sets.get(name, 1) is not None:
            raise Refused(f"no set {name} of table {table} to fill", number)
        for domain in domains.split("/"):
            if not is_host(domain):
                raise Refused(f"not a domain: {domain}", number)
            if domain in names:
                raise Refused(f"{domain} stands twice: only one of them counts", number)
            names[domain] = name
    return names


def read(paths):
    rulesets = [path for path in paths if Path(path).suffix == ".nft"]
    names = [path for path in paths if Path(path).suffix == ".conf"]
    if len(rulesets) != 1 or len(names) > 1:
        raise Refused("one .nft file and one .conf file are needed")
    ruleset = read_ruleset(rulesets[0])
    if not names:
        raise Refused("no dnsmasq configuration: the sets would stay empty")
    domains = read_names(names[0], ruleset)
    empty = {accept[1] for accept in ruleset.accepts} - set(domains.values())
    if empty:
        raise Refused(f"nothing fills set {sorted(empty)[0]}")
    return [Rule(source, f"*.{domain}", port) for domain, name in domains.items()
            for sources, destinations, port in ruleset.accepts if destinations == name
            for source in ruleset.sets[sources]]
