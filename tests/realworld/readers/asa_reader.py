# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Cisco ASA: object network, object-group network and extended access-list entries.

There is no ASA to ask, so this reader knows exactly the commands that the exporter may use.
"""

import ipaddress
import re

from readers.common import Refused, Rule, console_lines, is_host, port_number

NAME = r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"
COMMANDS = [(name, re.compile(pattern + r"\Z")) for name, pattern in [
    ("dns", r"dns domain-lookup \S{1,48}"),
    ("object", rf"object network ({NAME})"),
    ("fqdn", r" fqdn v4 (\S+)"),
    ("group", rf"object-group network ({NAME})"),
    ("member network", r" network-object (\d[\d.]*) (\d[\d.]*)"),
    ("member object", rf" network-object object ({NAME})"),
    ("remark", r"access-list \S{1,241} remark .{1,100}"),
    ("permit", rf"access-list (\S{{1,241}}) extended permit tcp object-group ({NAME}) object-group ({NAME}) eq (\d+)"),
]]


class Configuration:
    def __init__(self):
        self.objects, self.groups, self.entries = {}, {}, []
        self.current = None  # ("object" or "group", name)

    def line(self, text, number):
        for command, pattern in COMMANDS:
            if found := pattern.match(text):
                getattr(self, command.split()[0])(command, found.groups(), number)
                return
        raise Refused(f"not a command that is known: {text}", number)

    def dns(self, *_):
        self.current = None

    remark = dns

    def object(self, _, words, number):
        self.new(words[0], self.objects, number)
        self.current = ("object", words[0])

    def group(self, _, words, number):
        self.new(words[0], self.groups, number)
        self.groups[words[0]] = []
        self.current = ("group", words[0])

    def new(self, name, entries, number):
        if name in self.objects or name in self.groups:
            raise Refused(f"{name} is defined twice", number)
        entries[name] = None

    def fqdn(self, _, words, number):
        if not self.current or self.current[0] != "object" or self.objects[self.current[1]]:
            raise Refused("fqdn outside an object of its own", number)
        if not is_host(words[0]):
            raise Refused(f"not a host: {words[0]}", number)
        self.objects[self.current[1]] = words[0]

    def member(self, command, words, number):
        if not self.current or self.current[0] != "group":
            raise Refused("a member outside a group", number)
        member = words[0]
        if command == "member network":
            try:
                member = ipaddress.IPv4Network("/".join(words), strict=True)
            except ValueError as error:
                raise Refused(f"not an address and a netmask: {error}", number) from error
        elif member not in self.objects:
            raise Refused(f"{member} is not defined", number)
        if member in self.groups[self.current[1]]:
            raise Refused("the same member twice", number)
        self.groups[self.current[1]].append(member)

    def permit(self, _, words, number):
        self.current = None
        for group in words[1:3]:
            if not self.groups.get(group):
                raise Refused(f"{group} is not defined or empty", number)
        entry = (words[0], words[1], words[2], port_number(words[3], number))
        if entry in self.entries:
            raise Refused("the same entry twice", number)
        self.entries.append(entry)

    def complete(self):
        if not self.entries:
            raise Refused("no entries")
        used = {group for entry in self.entries for group in entry[1:3]}
        used |= {member for group in used for member in self.groups[group]}
        unused = (set(self.objects) | set(self.groups)) - used
        if unused:
            raise Refused(f"{sorted(unused)[0]} is not used")
        if empty := [name for name, fqdn in self.objects.items() if not fqdn]:
            raise Refused(f"object {empty[0]} has no fqdn")

    def rules(self):
        found = []
        for _, sources, destinations, port in self.entries:
            networks, objects = self.groups[sources], self.groups[destinations]
            if any(isinstance(member, str) for member in networks) or not all(isinstance(member, str) for member in objects):
                raise Refused(f"{sources} and {destinations} are of the wrong kinds")
            found += [Rule(str(network), self.objects[name], port) for network in networks for name in objects]
        return found


def read_file(path):
    configuration = Configuration()
    for number, line in console_lines(path):
        if line and not line.startswith("!"):
            configuration.line(line, number)
    configuration.complete()
    return configuration.rules()


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
