# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Markdown as cmark-gfm renders it: hosts stand in tables, each one in <code>.

The networks of a table stand in a column or, for all its rows, in a list item "Sources: ..." before it.
"""

import re
import subprocess
from html.parser import HTMLParser

from readers.common import Refused, Skipped, text_of
from readers.table import columns, items, row_rules

NETWORK = re.compile(r"[0-9./]+")


class Cell:
    """A table cell or list item: all its text, and what of it stands in <code>."""

    def __init__(self):
        self.text = ""
        self.code = ""


class Document(HTMLParser):
    """Collects the tables as (sources, rows of cells)."""

    def __init__(self):
        super().__init__()
        self.tables = []
        self.sources = []
        self.cell = None
        self.in_code = False

    def handle_starttag(self, tag, attributes):
        if tag in ("em", "strong"):
            raise Refused("emphasis: a sign of the text was taken for markup")
        if tag == "table":
            self.tables.append((self.sources, []))
        elif tag == "tr":
            self.tables[-1][1].append([])
        elif tag in ("td", "th", "li"):
            self.cell = Cell()
            if tag != "li":
                self.tables[-1][1][-1].append(self.cell)
        elif tag == "h2":
            self.sources = []
        elif tag == "code":
            self.in_code = True
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag):
        if tag == "li" and self.cell and self.cell.text.startswith("Sources:"):
            self.sources = [word for word in items(self.cell.code) if NETWORK.fullmatch(word)]
        if tag in ("td", "th", "li"):
            self.cell = None
        elif tag == "code":
            self.in_code = False
            if self.cell:
                self.cell.code += " "

    def handle_data(self, data):
        if self.cell:
            self.cell.text += data
            self.cell.code += data if self.in_code else ""

    def handle_comment(self, data):
        if "raw HTML omitted" in data:
            raise Refused("raw HTML in the document")


def rendered(path):
    text_of(path)
    try:
        done = subprocess.run(["cmark-gfm", "-e", "table", "--to", "html", path], capture_output=True, text=True,
                              check=True)
    except FileNotFoundError as error:
        raise Skipped("cmark-gfm is not installed") from error
    return done.stdout


def table_rules(sources, table):
    titles, *rows = table
    where = columns([title.text for title in titles])
    found = []
    for row in rows if where else []:
        host = row[where["host"]]
        if items(host.text) != items(host.code):
            raise Refused(f"a host outside <code>: {host.text}")
        found += row_rules(where, [cell.text for cell in row], common_sources=sources)
    return found


def read_file(path):
    document = Document()
    document.feed(rendered(path))
    found = [rule for sources, table in document.tables for rule in table_rules(sources, table)]
    if not found:
        raise Refused("no table with a host column")
    return found


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
