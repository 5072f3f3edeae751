# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Zscaler URL lists: `.x` is x and what is below it, other entries are one host, with or without a path.

The portal takes plain lower-case ASCII of at most 1,024 characters an entry, without schemes, asterisks and comments.
"""

from readers.common import Refused, Rule, ascii_lines, is_destination, is_host

MAX_ENTRY = 1024


def read_file(path):
    rules = {}
    for number, line in ascii_lines(path):
        if len(line) > MAX_ENTRY:
            raise Refused(f"an entry of more than {MAX_ENTRY} characters", number)
        domain = line.removeprefix(".")
        if "*" in line or not (is_host(domain) if line.startswith(".") else is_destination(line)):
            raise Refused(f"not an entry of a URL category: {line}", number)
        rule = Rule(None, f"*.{domain}" if line.startswith(".") else line, None)
        if rule in rules:
            raise Refused(f"twice in the list: {line}", number)
        rules[rule] = number
    return list(rules)


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
