# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Umbrella destination lists: bare domains, each of which is itself and everything below it."""

from readers.common import Refused, Rule, ascii_lines, is_host


def read_file(path):
    domains = {}
    for number, line in ascii_lines(path):
        if not is_host(line):
            raise Refused(f"not a bare domain: {line}", number)
        if line in domains:
            raise Refused(f"twice in the list: {line}", number)
        domains[line] = number
    for domain, number in domains.items():
        labels = domain.split(".")
        for start in range(1, len(labels)):
            if ".".join(labels[start:]) in domains:
                raise Refused(f"{'.'.join(labels[start:])} covers {domain}", number)
    return [Rule(None, domain, None) for domain in domains]


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
