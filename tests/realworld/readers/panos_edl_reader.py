# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""PAN-OS external dynamic lists of type URL: one entry per line, nothing else: no comments, no empty lines."""

from readers.common import Refused, Rule, ascii_lines
from readers.panos_url import destination


def read_file(path):
    rules = {}
    for number, line in ascii_lines(path):
        if not line or line.startswith("#"):
            raise Refused("URL lists have no comments and no empty lines", number)
        rule = Rule(None, destination(line, number), None)
        if rule in rules:
            raise Refused(f"twice in the list: {line}", number)
        rules[rule] = number
    if not rules:
        raise Refused("an empty list")
    return list(rules)


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
