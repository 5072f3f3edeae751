# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""FortiOS configuration: config / edit / set, append / next / end.

There is no FortiOS to ask, so this reader knows the exact grammar of the tables that the exporter may use and refuses
everything else.
"""

import ipaddress
import re

from readers.common import Refused, Rule, console_lines, is_comment, is_host_pattern, port_number

TOKEN = re.compile(r'"([^"\'<>\\]*)"|([^\s"\'<>\\]+)')

# table -> (longest name, attribute -> what its value is, attributes that must be there)
TABLES = {
    "firewall address": (79, {
        "type": "ipmask|fqdn", "subnet": "subnet", "fqdn": "host", "comment": "text 255"}, ("type",)),
    "firewall addrgrp": (79, {"member": "names", "comment": "text 255"}, ("member",)),
    "firewall service custom": (79, {
        "protocol": "TCP/UDP/SCTP", "tcp-portrange": "port", "comment": "text 255"}, ("tcp-portrange",)),
    "firewall policy": (None, {
        "name": "text 35", "srcintf": "names", "dstintf": "names", "action": "accept", "srcaddr": "names",
        "dstaddr": "names", "schedule": "always", "service": "names", "logtraffic": "all|utm|disable",
        "nat": "enable|disable", "status": "enable|disable", "comments": "text 1023"},
        ("srcintf", "dstintf", "action", "srcaddr", "dstaddr", "schedule", "service")),
}
QUOTED = ("names", "text", "host")
BUILT_IN_PORTS = {"HTTPS": 443}


def tokens(line, number):
    """The words of a line: (text, is it quoted)."""
    words, position = [], 0
    while position < len(line):
        found = TOKEN.match(line, position)
        if not found:
            raise Refused(f"cannot be read from column {position + 1}: {line[position:]}", number)
        words.append((found[1], True) if found[1] is not None else (found[2], False))
        position = found.end()
        if position < len(line) and line[position] != " ":
            raise Refused(f"a blank is missing at column {position + 1}", number)
        position += 1
    return words


def check_value(what, words, number):
    """The values of a `set` line, checked."""
    kind = what.split()[0]
    if any(quoted != (kind in QUOTED or what == "always") for _, quoted in words):
        raise Refused("names and texts are quoted, keywords and addresses are not", number)
    found = [text for text, _ in words]
    if not found:
        raise Refused("the value is missing", number)
    if kind == "subnet":
        check_subnet(found, number)
    elif kind == "names":
        if len(set(found)) != len(found):
            raise Refused("the same name twice", number)
    elif len(found) != 1:
        raise Refused("more than one value", number)
    elif kind == "host" and not is_host_pattern(found[0]):
        raise Refused(f"not a host or wildcard: {found[0]}", number)
    elif kind == "port":
        port_number(found[0], number)
    elif kind == "text" and not 0 < len(found[0]) <= int(what.split()[1]):
        raise Refused(f"a text of 1 to {what.split()[1]} characters is needed", number)
    elif kind not in ("host", "port", "text") and found[0] not in what.split("|"):
        raise Refused(f"{found[0]} is not one of {what}", number)
    return found


def check_subnet(values, number):
    try:
        address, mask = values
        ipaddress.IPv4Network(f"{address}/{mask}", strict=True)
        if not re.fullmatch(r"255\.[0-9.]+", mask):
            raise ValueError(f"{mask} is not a netmask")
    except ValueError as error:
        raise Refused(f"not an address and a netmask: {error}", number) from error


class Configuration:
    """Entries by table and name, read line by line."""

    def __init__(self):
        self.tables = {table: {} for table in TABLES}
        self.table = None
        self.entry = None

    def line(self, text, number):
        (command, quoted), *words = tokens(text.strip(" "), number)
        handler = {"config": self.config, "edit": self.edit, "set": self.set, "append": self.append, "next": self.next,
                   "end": self.end}
        if quoted or command not in handler:
            raise Refused(f"unknown command {command}", number)
        handler[command](words, number)

    def config(self, words, number):
        if self.table:
            raise Refused("config inside a table: is `end` missing?", number)
        name = " ".join(text for text, _ in words)
        if name not in TABLES:
            raise Refused(f"unknown table {name}", number)
        self.table = name

    def edit(self, words, number):
        if not self.table or self.entry is not None:
            raise Refused("edit outside a table or inside an entry: is `next` missing?", number)
        if len(words) != 1:
            raise Refused("edit takes one name", number)
        name, quoted = words[0]
        longest = TABLES[self.table][0]
        if longest is None:
            if quoted or not name.isdigit():
                raise Refused("policies have numbers, 0 for a new one", number)
            name = f"{name}, line {number}" if name == "0" else name
        elif not quoted or not 0 < len(name) <= longest:
            raise Refused(f"a quoted name of at most {longest} characters is needed", number)
        if name in self.tables[self.table]:
            raise Refused(f"{name} is defined twice", number)
        self.entry = self.tables[self.table][name] = {}

    def set(self, words, number):
        if self.entry is None:
            raise Refused("set outside an entry", number)
        attributes = TABLES[self.table][1]
        attribute = words[0][0] if words else ""
        if attribute not in attributes:
            raise Refused(f"{self.table} has no attribute {attribute}", number)
        if attribute in self.entry:
            raise Refused(f"{attribute} is set twice", number)
        self.entry[attribute] = check_value(attributes[attribute], words[1:], number)

    def append(self, words, number):
        """More members of a list that `set` began: console lines should stay short."""
        attribute = words[0][0] if words else ""
        if attribute not in (self.entry or {}) or TABLES[self.table][1][attribute] != "names":
            raise Refused("append to what is not a list set before", number)
        more = check_value("names", words[1:], number)
        if set(more) & set(self.entry[attribute]):
            raise Refused("the same name twice", number)
        self.entry[attribute] += more

    def next(self, words, number):
        if self.entry is None or words:
            raise Refused("next outside an entry", number)
        missing = [a for a in TABLES[self.table][2] if a not in self.entry]
        if missing:
            raise Refused(f"{missing[0]} is not set", number)
        self.entry = None

    def end(self, words, number):
        if not self.table or self.entry is not None or words:
            raise Refused("end outside a table or inside an entry", number)
        self.table = None

    def complete(self):
        if self.table:
            raise Refused(f"the file ends inside {self.table}: is `end` missing?")
        addresses, groups = self.tables["firewall address"], self.tables["firewall addrgrp"]
        for name, address in addresses.items():
            wanted = {"ipmask": "subnet", "fqdn": "fqdn"}[address["type"][0]]
            if {"subnet", "fqdn"} & set(address) != {wanted}:
                raise Refused(f"address {name} of type {address['type'][0]} needs {wanted} and nothing else")
        both = set(addresses) & set(groups)
        if both:
            raise Refused(f"address and address group of one name: {both.pop()}")
        self.check_references()

    def check_references(self):
        addresses, groups = self.tables["firewall address"], self.tables["firewall addrgrp"]
        services, policies = self.tables["firewall service custom"], self.tables["firewall policy"]
        used = set()
        for user, entry in [*groups.items(), *policies.items()]:
            for name in entry.get("member", []) + entry.get("srcaddr", []) + entry.get("dstaddr", []):
                if name not in addresses and name not in groups:
                    raise Refused(f"{user} refers to address {name}, which is not defined")
                used.add(name)
            for name in entry.get("service", []):
                if name not in services and name not in BUILT_IN_PORTS:
                    raise Refused(f"{user} refers to service {name}, which is not defined")
                used.add(name)
        unused = (set(addresses) | set(groups) | set(services)) - used
        if policies and unused:
            raise Refused(f"{sorted(unused)[0]} is not used by any policy")
        names = [policy["name"][0] for policy in policies.values() if "name" in policy]
        if len(set(names)) != len(names):
            raise Refused("two policies of one name")

    def addresses(self, names, wanted):
        """The networks or hosts behind address and group names."""
        found = []
        for name in names:
            if name in self.tables["firewall addrgrp"]:
                found += self.addresses(self.tables["firewall addrgrp"][name]["member"], wanted)
                continue
            address = self.tables["firewall address"][name]
            if wanted not in address:
                raise Refused(f"address {name} is used where a {wanted} is needed")
            found.append(address[wanted])
        return found

    def rules(self):
        custom = self.tables["firewall service custom"]
        found = []
        for policy in self.tables["firewall policy"].values():
            sources = [str(ipaddress.IPv4Network("/".join(s))) for s in self.addresses(policy["srcaddr"], "subnet")]
            hosts = [h[0] for h in self.addresses(policy["dstaddr"], "fqdn")]
            ports = [BUILT_IN_PORTS.get(s) or int(custom[s]["tcp-portrange"][0]) for s in policy["service"]]
            found += [Rule(source, host, port) for source in sources for host in hosts for port in ports]
        return found


def read_file(path):
    configuration = Configuration()
    for number, line in console_lines(path):
        if not is_comment(line):
            configuration.line(line, number)
    configuration.complete()
    if not any(configuration.tables.values()):
        raise Refused("no commands")
    return configuration.rules()


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
