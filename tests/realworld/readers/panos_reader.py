# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""PAN-OS configuration commands, as `show config` prints them in set format: one attribute per `set` line.

There is no PAN-OS to ask, so this reader knows the exact grammar of the commands that the exporter may use and
refuses everything else.
"""

import re

from readers.common import Refused, Rule, console_lines, is_comment, is_host, network, port_number
from readers.panos_url import destination

NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\Z")
MAX_NAME, MAX_CATEGORY_NAME = 63, 31
TOKEN = re.compile(r'"([^"\\<>]*)"|([^\s"\\<>\[\]]+)|([\[\]])')

# path of the object -> (longest name, attribute -> (longest value, what the value is))
OBJECTS = {
    "address": (MAX_NAME, {
        "ip-netmask": "network", "fqdn": "host", "description": "text 1023"}),
    "address-group": (MAX_NAME, {"static": "names", "description": "text 1023"}),
    "service": (MAX_NAME, {"protocol tcp port": "port", "description": "text 1023"}),
    "profiles custom-url-category": (MAX_CATEGORY_NAME, {
        "type": '"URL List"', "list": "urls", "description": "text 255"}),
    "rulebase security rules": (MAX_NAME, {
        "from": "names", "to": "names", "source": "names", "source-user": '"any"', "destination": '"any"',
        "application": "names", "service": "names", "category": "names", "action": '"allow"',
        "log-start": '"yes" "no"', "log-end": '"yes" "no"', "description": "text 1024"}),
}
LISTS = ("names", "urls")
REQUIRED = {
    "address": (), "address-group": ("static",), "service": ("protocol tcp port",),
    "profiles custom-url-category": ("type", "list"),
    "rulebase security rules": ("from", "to", "source", "destination", "application", "service", "category", "action"),
}
BUILT_IN_PORTS = {"service-https": 443}


def tokens(line, number):
    """The words of a line: (text, is it quoted). A quote, backslash or angle bracket inside a word is refused."""
    words, position = [], 0
    while position < len(line):
        found = TOKEN.match(line, position)
        if not found:
            raise Refused(f"cannot be read from column {position + 1}: {line[position:]}", number)
        quoted, plain, bracket = found.groups()
        words.append((quoted, True) if quoted is not None else (plain or bracket, False))
        position = found.end()
        if position < len(line) and line[position] != " ":
            raise Refused(f"a blank is missing at column {position + 1}", number)
        position += 1
    return words


def values(words, number):
    """The values after an attribute: one word, or a list in brackets."""
    if not words:
        raise Refused("the value is missing", number)
    if words[0] != ("[", False):
        if len(words) != 1 or words[0] == ("]", False):
            raise Refused("more than one value without brackets", number)
        return [words[0][0]]
    if words[-1] != ("]", False) or len(words) < 3:
        raise Refused("a list that is empty or not closed", number)
    inside = words[1:-1]
    if any(word in (("[", False), ("]", False)) for word in inside):
        raise Refused("a bracket inside a list", number)
    return [text for text, _ in inside]


class Configuration:
    """Objects by kind, name and attribute; each attribute is a list of values."""

    def __init__(self):
        self.objects = {kind: {} for kind in OBJECTS}

    def set(self, words, number):
        kind = next((kind for kind in OBJECTS if [w for w, _ in words[:len(kind.split())]] == kind.split()), None)
        if not kind:
            raise Refused("unknown command", number)
        words = words[len(kind.split()):]
        longest, attributes = OBJECTS[kind]
        if len(words) < 2:
            raise Refused("name and attribute are missing", number)
        name = words[0][0]
        if not NAME.match(name) or len(name) > longest:
            raise Refused(f"not a name of at most {longest} characters: {name}", number)
        attribute = next((a for a in attributes if [w for w, _ in words[1:1 + len(a.split())]] == a.split()), None)
        if not attribute:
            raise Refused(f"{kind} has no attribute {words[1][0]}", number)
        what = attributes[attribute]
        found = values(words[1 + len(attribute.split()):], number)
        if what not in LISTS and len(found) != 1:
            raise Refused(f"{attribute} takes one value", number)
        for value in found:
            self.check(what, value, number)
        known = self.objects[kind].setdefault(name, {}).setdefault(attribute, [])
        if known and what not in LISTS:
            raise Refused(f"{attribute} of {name} is set twice", number)
        if set(known) & set(found) or len(set(found)) != len(found):
            raise Refused(f"the same value twice in {attribute} of {name}", number)
        known += found

    @staticmethod
    def check(what, value, number):
        if what == "network":
            network(value, number)
        elif what == "host" and not is_host(value):
            raise Refused(f"address objects take host names without wildcards, not {value}", number)
        elif what == "port":
            port_number(value, number)
        elif what == "urls":
            destination(value, number)
        elif what == "names" and not NAME.match(value):
            raise Refused(f"not a name: {value}", number)
        elif what.startswith("text") and not 0 < len(value) <= int(what.split()[1]):
            raise Refused(f"a text of 1 to {what.split()[1]} characters is needed", number)
        elif what.startswith('"') and f'"{value}"' not in re.findall('"[^"]*"', what):
            raise Refused(f"{value} is not one of {what}", number)

    def complete(self):
        """Refuses objects without their required attributes, unknown references and objects that nothing uses."""
        for kind, objects in self.objects.items():
            for name, attributes in objects.items():
                missing = [a for a in REQUIRED[kind] if a not in attributes]
                if missing:
                    raise Refused(f"{name} has no {missing[0]}")
                if kind == "address" and len({"ip-netmask", "fqdn"} & set(attributes)) != 1:
                    raise Refused(f"address {name} needs either ip-netmask or fqdn")
        addresses, groups = self.objects["address"], self.objects["address-group"]
        shared = set(addresses) & set(groups)
        if shared:
            raise Refused(f"address and address group of one name: {shared.pop()}")
        used = {"address": set(), "service": set(), "profiles custom-url-category": set()}
        for name, group in groups.items():
            self.refer(used, "address", group["static"], name)
        for name, rule in self.objects["rulebase security rules"].items():
            self.refer(used, "address", rule["source"], name)
            self.refer(used, "service", [s for s in rule["service"] if s not in BUILT_IN_PORTS], name)
            self.refer(used, "profiles custom-url-category", rule["category"], name)
        if self.objects["rulebase security rules"]:
            for kind, names in used.items():
                unused = set(self.objects[kind]) - names
                if unused:
                    raise Refused(f"{kind} {sorted(unused)[0]} is not used by any rule")

    def refer(self, used, kind, names, user):
        for name in names:
            known = name in self.objects[kind] or (kind == "address" and name in self.objects["address-group"])
            if not known:
                raise Refused(f"{user} refers to {kind} {name}, which is not defined")
            used[kind].add(name)

    def networks(self, name):
        if name in self.objects["address-group"]:
            return [n for member in self.objects["address-group"][name]["static"] for n in self.networks(member)]
        address = self.objects["address"][name]
        if "ip-netmask" not in address:
            raise Refused(f"{name} is a source but not a network")
        return [network(address["ip-netmask"][0])]

    def rules(self):
        found = []
        for rule in self.objects["rulebase security rules"].values():
            urls = [destination(url) for category in rule["category"]
                    for url in self.objects["profiles custom-url-category"][category]["list"]]
            sources = [source for name in rule["source"] for source in self.networks(name)]
            ports = [BUILT_IN_PORTS.get(name) or port_number(self.objects["service"][name]["protocol tcp port"][0])
                     for name in rule["service"]]
            found += [Rule(source, url, port) for source in sources for url in urls for port in ports]
        return found


def check_move(words, configuration, number):
    """`move rulebase security rules NAME top|bottom|before OTHER|after OTHER`"""
    text = [word for word, _ in words]
    if text[:3] != ["rulebase", "security", "rules"] or len(text) < 5:
        raise Refused("unknown move command", number)
    if text[3] not in configuration.objects["rulebase security rules"]:
        raise Refused(f"move of the unknown rule {text[3]}", number)
    where = text[4:]
    if where not in (["top"], ["bottom"]) and not (len(where) == 2 and where[0] in ("before", "after")):
        raise Refused("move goes to top, bottom, before X or after X", number)


def read_file(path):
    configuration = Configuration()
    for number, line in console_lines(path):
        if is_comment(line):
            continue
        command, *words = tokens(line, number)
        if command == ("set", False):
            configuration.set(words, number)
        elif command == ("move", False):
            check_move(words, configuration, number)
        else:
            raise Refused(f"unknown command {command[0]}", number)
    configuration.complete()
    if not any(configuration.objects.values()):
        raise Refused("no commands")
    return configuration.rules()


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
