# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""What the traffic test asks, and what the right answers are: from the JSON export and the notes alone."""

import sys
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from readers import json_reader  # noqa: E402

OUTSIDER = "10.99.0.9"
UNUSED_PORT = 8080
ORIGIN = IPv4Address("198.18.0.1")
UNNAMED = "198.19.255.1"  # an address that no name has
SHARED = "shared-address.example"  # the address of an allowed host

CHOSEN = "chosen endpoints from their sources"
NOT_CHOSEN = "endpoints from sources that did not choose them"
OTHERS = "endpoints from networks that no rule names"
BELOW = "names below an exact name"
COVERED = "names that another entry of the source covers"
APEX = "domains of wildcards themselves"
ALIKE = "look-alikes"
PORTS = "other ports"
LITERALS = "addresses instead of names"
PLAIN = "what is not TLS"
CAPITALS = "server names in capitals"
SHARING = "another name on an allowed address"
RESOLVERS = "DNS servers besides the router"
NAMES = "names of the router's DNS"


class Question(NamedTuple):
    topic: str
    source: str
    name: str
    port: int
    passes: bool
    tls: bool = True
    address: str = ""


class Plan:
    """The rules of the reference, with one host of each source network."""

    def __init__(self, reference):
        self.rules = {rule._replace(host=rule.host.partition("/")[0]) for rule in json_reader.read([reference])}
        self.sources = sorted({str(IPv4Network(rule.source)[5]) for rule in self.rules})
        clusters = [IPv4Network(rule.source) for rule in json_reader.read([reference], "cluster-egress")]
        self.clusters = {source for source in self.sources
                         if any(IPv4Address(source) in network for network in clusters)}
        self.hosts = sorted({rule.host for rule in self.rules})
        self.domains = {host.removeprefix("*.") for host in self.hosts}
        self.ports = sorted({rule.port for rule in self.rules})

    def rules_for(self, source, port):
        return [rule for rule in self.rules if rule.port == port and IPv4Address(source) in IPv4Network(rule.source)]

    def asked(self, source, port, host):
        return any(rule.host == host for rule in self.rules_for(source, port))


def is_below(name, domain):
    return name.endswith("." + domain)


def covers(host, name, apex):
    """Whether a host of the plan means this name, in products whose wildcards mean their domain, too, or do not."""
    domain = host.removeprefix("*.")
    return name == domain and (host == domain or apex) or host != domain and is_below(name, domain)


def by_name(apex):
    def allows(plan, source, name, port):
        return any(covers(rule.host, name, apex) for rule in plan.rules_for(source, port))
    return allows


def by_longest_match(plan, source, name, port):
    """dnsmasq looks a name up by its longest entry; a wildcard's rule is in all entries below it."""
    entries = [domain for domain in plan.domains if name == domain or is_below(name, domain)]
    if not entries:
        return False
    entry = max(entries, key=len)
    return any(rule.host == entry or covers(rule.host, entry, True) for rule in plan.rules_for(source, port))


ALLOWS = {"squid": by_name(apex=True), "haproxy": by_name(apex=False), "router": by_longest_match}


def names_of(host):
    """(topic, name) of what is asked about a host of the plan."""
    domain = host.removeprefix("*.")
    chosen = [f"one.{domain}", f"two.deep.{domain}"] if host != domain else [domain]
    rows = [(CHOSEN, name) for name in chosen]
    rows.append((APEX, domain) if host != domain else (BELOW, f"below.{domain}"))
    first = chosen[0]
    return rows + [(ALIKE, name) for name in (f"x{domain}", f"{first}.evil.example", domain.replace(".", "-", 1),
                                              domain.replace(".", "x", 1))]


def about_names(plan, way):
    allows = ALLOWS[way]
    for host in plan.hosts:
        ports = {rule.port for rule in plan.rules if rule.host == host}
        for port in ports:
            for topic, name in names_of(host):
                for source in [*plan.sources, OUTSIDER]:
                    chosen = plan.asked(source, port, host)
                    passes = allows(plan, source, name, port)
                    if not chosen and topic == CHOSEN:
                        unchosen = OTHERS if source == OUTSIDER else NOT_CHOSEN
                        yield Question(COVERED if passes else unchosen, source, name, port, passes)
                    elif chosen:
                        yield Question(COVERED if passes and topic == ALIKE else topic, source, name, port, passes)


def about_ports(plan, way):
    for rule_host in plan.hosts:
        name = names_of(rule_host)[0][1]
        for source in plan.sources:
            for port in (*plan.ports, UNUSED_PORT):
                if not ALLOWS[way](plan, source, name, port) and any(
                        plan.asked(source, other, rule_host) for other in plan.ports):
                    yield Question(PORTS, source, name, port, False)


def about_form(plan, way, addresses):
    """Addresses, plain text and capitals, from each source to a host that it has chosen."""
    for source in plan.sources:
        for port in plan.ports:
            hosts = [host for host in plan.hosts if plan.asked(source, port, host)]
            if not hosts:
                continue
            name = names_of(hosts[0])[0][1]
            yield Question(LITERALS, source, UNNAMED, port, False, address=UNNAMED)
            if way == "router":
                continue
            yield Question(LITERALS, source, addresses[name], port, False, address=addresses[name])
            yield Question(PLAIN, source, name, port, False, tls=False)
            yield Question(CAPITALS, source, name.upper(), port, True)


def about_sharing(plan, way):
    for source in plan.sources:
        for port in plan.ports:
            yield Question(SHARING, source, SHARED, port,
                           way == "router" and by_longest_match(plan, source, sharer(plan), port))


def sharer(plan):
    return next(host for host in plan.hosts if not host.startswith("*."))


def questions(plan, way, addresses):
    rows = [*about_names(plan, way), *about_ports(plan, way), *about_form(plan, way, addresses),
            *about_sharing(plan, way)]
    return [row._replace(address=row.address or addresses[row.name.lower()]) for row in dict.fromkeys(rows)]


def address_book(plan):
    """An address of its own for every name that is asked for; look-alikes are real hosts, too."""
    names = sorted({name for host in plan.hosts for _, name in names_of(host)})
    book = {name: str(ORIGIN + index) for index, name in enumerate(names)}
    book[SHARED] = book[sharer(plan)]
    return book
