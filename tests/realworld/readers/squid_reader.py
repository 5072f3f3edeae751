# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Squid access lists as an explicit proxy applies them.

`squid -k parse` takes `*.x`, `host/path`, host bits, quoted values and dstdomain without -n without a word, although they
never match or match too much. This reader refuses them.
"""

import re

from readers.common import Refused, Rule, ascii_lines, is_comment, is_host, network, port_number

ACL_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,61}\Z")
# Debian's squid.conf denies CONNECT to any other port before it reads conf.d.
SSL_PORTS = "SSL_ports"
ALREADY_ALLOWED = "443"


class AccessLists:
    def __init__(self):
        self.types = {}
        self.values = {}
        self.used = set()
        self.allowed = []

    def acl(self, words, number):
        if len(words) < 3:
            raise Refused("acl takes a name, a type and values", number)
        name, kind, *values = words
        if not ACL_NAME.match(name):
            raise Refused(f"not an acl name of at most 62 characters: {name}", number)
        if kind not in ("src", "port", "dstdomain", "method"):
            raise Refused(f"unexpected acl type {kind}", number)
        if self.types.setdefault(name, kind) != kind:
            raise Refused(f"acl {name} has two types", number)
        if kind == "dstdomain":
            if values.pop(0) != "-n":
                raise Refused("dstdomain without -n: an address would match by its reverse DNS name", number)
        if not values:
            raise Refused("acl without values", number)
        known = self.values.setdefault(name, {})
        for value in values:
            self.check(kind, value, number)
            if value in known:
                raise Refused(f"twice in acl {name}: {value}", number)
            known[value] = number

    @staticmethod
    def check(kind, value, number):
        if kind == "src":
            network(value, number)
        elif kind == "port":
            port_number(value, number)
        elif kind == "method" and value != "CONNECT":
            raise Refused(f"only CONNECT is expected, not {value}", number)
        elif kind == "dstdomain" and not is_host(value.removeprefix(".")):
            raise Refused(f"not a domain: {value}", number)

    def http_access(self, words, number):
        action, *names = words or [""]
        if action != "allow" or not names:
            raise Refused("only `http_access allow ACL...` is expected", number)
        by_type = {}
        for name in names:
            if name not in self.types:
                raise Refused(f"acl {name} is not defined", number)
            if by_type.setdefault(self.types[name], name) != name:
                raise Refused(f"two {self.types[name]} lists in one line: both would have to match", number)
        missing = {"src", "port", "dstdomain", "method"} - set(by_type)
        if missing:
            raise Refused(f"http_access without a {sorted(missing)[0]} list", number)
        self.used |= set(names)
        self.allowed.append(by_type)

    def complete(self):
        unused = set(self.types) - self.used - {SSL_PORTS}
        if unused:
            raise Refused(f"acl {sorted(unused)[0]} is not used")
        if not self.allowed:
            raise Refused("no http_access line")
        for name, kind in self.types.items():
            if kind == "dstdomain":
                self.check_overlaps(name)
        passes = {ALREADY_ALLOWED, *self.values.get(SSL_PORTS, [])}
        for by_type in self.allowed:
            blocked = set(self.values[by_type["port"]]) - passes
            if blocked:
                raise Refused(f"port {blocked.pop()} is not in {SSL_PORTS}: squid.conf denies CONNECT to it beforehand")

    def check_overlaps(self, name):
        """A name that a `.suffix` of the same list covers is a warning or a fatal error, depending on the order."""
        values = set(self.values[name])
        for value in values:
            labels = value.removeprefix(".").split(".")
            for start in range(len(labels)):
                suffix = "." + ".".join(labels[start:])
                if suffix != value and suffix in values:
                    raise Refused(f"acl {name}: {suffix} covers {value}")

    def rules(self):
        found = []
        for by_type in self.allowed:
            domains = [f"*{d}" if d.startswith(".") else d for d in self.values[by_type["dstdomain"]]]
            found += [Rule(network(source), domain, int(port)) for source in self.values[by_type["src"]]
                      for domain in domains for port in self.values[by_type["port"]]]
        return found


def read_file(path):
    lists = AccessLists()
    for number, line in ascii_lines(path):
        if is_comment(line):
            continue
        if re.search(r'["#\\%!]', line):
            raise Refused("quotes, escapes, macros, negations and comments behind values are not expected", number)
        directive, *words = line.split(" ")
        if directive not in ("acl", "http_access") or "" in words:
            raise Refused(f"unexpected line: {line}", number)
        (lists.acl if directive == "acl" else lists.http_access)(words, number)
    lists.complete()
    return lists.rules()


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
