# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Tables for people: finds the columns by their titles and makes rules of the rows."""

import re

from readers.common import Refused, Rule, is_destination, network, port_number

TITLES = {
    "host": ("host", "hosts", "destination", "destinations", "endpoint", "endpoints", "url", "fqdn"),
    "port": ("port", "ports"),
    "sources": ("source", "sources", "source networks", "from", "source addresses"),
    "path": ("path", "url path"),
    "direction": ("direction",),
}


def columns(titles):
    """Column numbers by what they hold; a table without hosts has none."""
    lower = [title.strip().lower() for title in titles]
    found = {what: next((lower.index(name) for name in names if name in lower), None) for what, names in TITLES.items()}
    return found if found["host"] is not None else None


def items(cell):
    return [item for item in re.split(r"[;,\s]+", cell.strip()) if item]


def row_rules(where, cells, line=None, common_sources=()):
    """The rules of one row. Cells are texts; several items in one are separated by blanks, commas or semicolons.
    `common_sources` are those of the whole table, for tables without such a column."""
    def cell(what):
        return cells[where[what]] if where[what] is not None else ""

    if cell("direction").strip().lower() == "proxied":
        return []
    hosts = [host + cell("path").strip() if "/" not in host else host for host in items(cell("host"))]
    for host in hosts:
        if not is_destination(host):
            raise Refused(f"not a host, wildcard or URL: {host}", line)
    if not hosts:
        raise Refused("a row without a host", line)
    ports = [port_number(port, line) for port in items(re.sub(r"\bhttps\b[: ]?", "", cell("port").lower()))]
    sources = [network(source, line) for source in items(cell("sources")) or common_sources]
    return [Rule(source, host, port) for source in sources or [None] for host in hosts for port in ports or [None]]
