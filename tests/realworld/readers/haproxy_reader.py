# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""HAProxy as a TLS pass-through that lets server names out by source.

`haproxy -c` takes `*.x` and paths, which never match, and knows nothing of order: a name would be resolved, or the
connection accepted, before the lists are asked. This reader takes exactly the steps that are safe, in their order.
"""

import re

from readers.common import Refused, Rule, ascii_lines, is_comment, is_host, network, port_number

NAME = re.compile(r"[A-Za-z0-9_.:-]+\Z")
SETTINGS = {
    "global": {"log", "user", "group", "maxconn"},
    "defaults": {"mode", "log", "option", "timeout"},
    "resolvers": {"nameserver", "parse-resolv-conf", "accepted_payload_size", "resolve_retries", "timeout", "hold"},
}
ALLOW = re.compile(r"tcp-request content set-var\(txn\.allowed\) bool\(true\) if tls (\S+) (\S+)\Z")
RESOLVE = re.compile(r"tcp-request content do-resolve\(txn\.address,(\S+),ipv4\) req\.ssl_sni\Z")
ACL = re.compile(r"acl (\S+) (src|req\.ssl_sni -m (?:str|end) -i|req\.ssl_hello_type) (.+)\Z")
AFTER = ["tcp-request content reject unless { var(txn.allowed) -m bool }", "resolve",
         "tcp-request content reject unless { var(txn.address) -m found }",
         "tcp-request content set-dst var(txn.address)", "backend"]


class Frontend:
    def __init__(self):
        self.ports = []
        self.sources = {}
        self.names = {}
        self.used = set()
        self.pairs = []
        self.known = False
        self.tls = False
        self.delay = False
        self.steps = []
        self.backend = self.resolvers = None

    def line(self, line, number):
        if match := ACL.match(line):
            self.acl(*match.groups(), number)
        elif match := ALLOW.match(line):
            self.allow(*match.groups(), number)
        elif match := re.match(r"bind :(\S+)\Z", line):
            self.ports.append(port_number(match.group(1), number))
        elif re.match(r"tcp-request inspect-delay [1-9][0-9]*s\Z", line):
            self.delay = True
        elif line == "tcp-request connection reject unless known" and not self.pairs:
            self.known = True
        elif match := RESOLVE.match(line):
            self.resolvers = match.group(1)
            self.steps.append("resolve")
        elif match := re.match(r"default_backend (\S+)\Z", line):
            self.backend = match.group(1)
            self.steps.append("backend")
        elif line in AFTER:
            self.steps.append(line)
        else:
            raise Refused(f"unexpected line: {line}", number)

    def acl(self, name, kind, values, number):
        if not NAME.match(name):
            raise Refused(f"not a name: {name}", number)
        if kind == "req.ssl_hello_type":
            self.tls = (name, values) == ("tls", "1")
            return
        for value in values.split(" "):
            if kind == "src":
                found, target = network(value, number), self.sources
            else:
                domain = value.removeprefix(".")
                if not is_host(domain) or value.startswith(".") != ("-m end" in kind):
                    raise Refused(f"not a host that matches this way: {value}", number)
                found, target = "*" + value if value.startswith(".") else value, self.names
            if found in target.setdefault(name, {}):
                raise Refused(f"twice in acl {name}: {value}", number)
            target[name][found] = number

    def allow(self, source, name, number):
        if self.steps:
            raise Refused("a rule behind the last decision", number)
        if not self.known or not self.tls:
            raise Refused("unknown sources and what is not TLS have to be told apart first", number)
        if source not in self.sources or name not in self.names:
            raise Refused(f"acl {source} or {name} is not defined", number)
        self.used |= {source, name}
        self.pairs.append((source, name))

    def rules(self):
        if self.steps != AFTER:
            raise Refused(f"the steps after the rules are not the expected ones: {self.steps}")
        if not self.delay or len(self.ports) != 1 or not self.pairs:
            raise Refused("a frontend needs a port, an inspect-delay and rules")
        unused = (set(self.sources) | set(self.names)) - self.used - {"known"}
        if unused:
            raise Refused(f"acl {sorted(unused)[0]} is not used")
        found = [Rule(source, host, self.ports[0]) for sources, names in self.pairs
                 for source in self.sources[sources] for host in self.names[names]]
        unknown = {rule.source for rule in found} - set(self.sources.get("known", {}))
        if unknown and not all(self.is_inside(source) for source in unknown):
            raise Refused(f"{sorted(unknown)[0]} is turned away before its rules")
        return found

    def is_inside(self, source):
        from ipaddress import IPv4Network
        return any(IPv4Network(source).subnet_of(IPv4Network(other)) for other in self.sources["known"])


def read_file(path):
    kind, names, frontends, servers, settings = None, {}, [], [], []
    for number, line in ascii_lines(path):
        if is_comment(line.strip()):
            continue
        if not line.startswith(" "):
            kind, *rest = line.split(" ")
            if kind not in (*SETTINGS, "frontend", "backend") or len(rest) != (kind not in ("global", "defaults")):
                raise Refused(f"unexpected section: {line}", number)
            if (kind, *rest) in names:
                raise Refused(f"section stands twice: {line}", number)
            names[(kind, *rest)] = number
            if kind == "frontend":
                frontends.append(Frontend())
            continue
        words = line.strip()
        if kind in SETTINGS:
            if words.split(" ")[0] not in SETTINGS[kind]:
                raise Refused(f"unexpected in {kind}: {words}", number)
            settings.append((kind, words))
        elif kind == "frontend":
            frontends[-1].line(words, number)
        elif kind == "backend":
            servers.append(words)
        else:
            raise Refused(f"unexpected line: {line}", number)
    if ("defaults", "mode tcp") not in settings or servers != ["server any 0.0.0.0"]:
        raise Refused("not a TCP proxy to where the connection points")
    for frontend in frontends:
        if ("backend", frontend.backend) not in names or ("resolvers", frontend.resolvers) not in names:
            frontend.rules()
            raise Refused("backend or resolvers are not defined")
    ports = [port for frontend in frontends for port in frontend.ports]
    if len(set(ports)) != len(ports):
        raise Refused("two frontends of one port")
    return [rule for frontend in frontends for rule in frontend.rules()]


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
