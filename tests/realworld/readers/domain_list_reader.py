# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Plain domain lists: one host or wildcard per line, `#` comment lines allowed, one way of writing wildcards."""

import re

from readers.common import Refused, Rule, ascii_lines, is_comment, is_host


def read_file(path):
    rules, spellings = {}, set()
    for number, line in ascii_lines(path):
        if is_comment(line):
            continue
        spelling, domain = re.fullmatch(r"(\*?\.)?(.*)", line).groups()
        if not is_host(domain):
            raise Refused(f"not a host or wildcard: {line}", number)
        if spelling:
            spellings.add(spelling)
        rule = Rule(None, f"*.{domain}" if spelling else domain, None)
        if rule in rules:
            raise Refused(f"twice in the list: {line}", number)
        rules[rule] = number
    if len(spellings) > 1:
        raise Refused("`*.x` and `.x` in one list")
    if not rules:
        raise Refused("an empty list")
    return list(rules)


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
