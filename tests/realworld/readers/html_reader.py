# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""A page that explains itself, read strictly: every element is closed in order, nothing is loaded or run.

Hosts stand in tables, each one in <code>. The networks of a table stand in a column or, for all its rows, in the last
definition list before it: <dt>Sources</dt><dd>...</dd>.
"""

import re
from html.entities import html5
from html.parser import HTMLParser

from readers.common import Refused, text_of
from readers.table import columns, items, row_rules

VOID = ("br", "hr", "meta")
ACTIVE = ("script", "iframe", "object", "embed", "form", "base", "link", "img", "svg", "video", "audio", "source")
NETWORK = re.compile(r"[0-9./]+")


class Cell:
    """A table cell or definition: all its text, and what of it stands in <code>."""

    def __init__(self):
        self.text = ""
        self.code = ""


class Page(HTMLParser):
    """Collects the tables as (sources, rows of cells)."""

    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.open = []
        self.ids = set()
        self.links = set()
        self.tables = []
        self.sources = []
        self.term = ""
        self.cell = None

    def handle_starttag(self, tag, attributes):
        self.check(tag, dict(attributes))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "table":
            self.tables.append((self.sources, []))
        elif tag == "tr":
            self.tables[-1][1].append([])
        elif tag in ("td", "th", "dt", "dd"):
            self.cell = Cell()
            if tag in ("td", "th"):
                self.tables[-1][1][-1].append(self.cell)
        elif tag == "h3":
            self.sources = []

    def check(self, tag, attributes):
        if tag in ACTIVE:
            raise Refused(f"<{tag}> loads or runs something")
        for name, value in attributes.items():
            if name.startswith("on") or name in ("src", "style", "background"):
                raise Refused(f"attribute {name} of <{tag}>")
            if name == "href" and not re.match(r"https://|#", value or ""):
                raise Refused(f"a link to {value}")
        if attributes.get("id") in self.ids:
            raise Refused(f"two elements of one id: {attributes['id']}")
        self.ids.add(attributes.get("id") or tag + str(len(self.ids)))
        self.links.update([attributes["href"]] if attributes.get("href", "").startswith("#") else [])

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise Refused(f"</{tag}> closes nothing that is open", self.getpos()[0])
        if tag == "dt":
            self.term = self.cell.text
        elif tag == "dd" and self.term == "Sources":
            self.sources = [word for word in items(self.cell.code) if NETWORK.fullmatch(word)]
        if tag in ("td", "th", "dt", "dd"):
            self.cell = None
        elif tag == "code" and self.cell:
            self.cell.code += " "

    def handle_data(self, data):
        if self.open and self.open[-1] == "style":
            if found := re.search(r"url\(|@import|expression", data):
                raise Refused(f"{found.group()} in a style sheet")
            return
        if found := re.search(r"[<>&\"']", data):
            raise Refused(f"{found.group()} is not escaped", self.getpos()[0])
        if self.cell:
            self.cell.text += data
            self.cell.code += data if self.open[-1] == "code" else ""

    def handle_entityref(self, name):
        if name + ";" not in html5:
            raise Refused(f"&{name} is no entity", self.getpos()[0])
        if self.cell:
            self.cell.text += html5[name + ";"]

    def handle_charref(self, name):
        if self.cell:
            self.cell.text += chr(int(name))

    def handle_comment(self, data):
        raise Refused(f"a comment: {data}")

    def finish(self):
        self.close()
        if self.open:
            raise Refused(f"<{self.open[-1]}> is not closed")
        if missing := [link for link in self.links if link[1:] not in self.ids]:
            raise Refused(f"links lead nowhere: {missing}")


def table_rules(sources, table):
    titles, *rows = table
    where = columns([title.text for title in titles])
    found = []
    for row in rows if where else []:
        if len(row) != len(titles):
            raise Refused(f"{len(row)} cells instead of {len(titles)}")
        host = row[where["host"]]
        if items(host.text) != items(host.code):
            raise Refused(f"a host outside <code>: {host.text}")
        found += row_rules(where, [cell.text for cell in row], common_sources=sources)
    return found


def read_file(path):
    page = Page()
    text = text_of(path)
    if not text.startswith("<!DOCTYPE html>\n"):
        raise Refused("no document type")
    page.feed(text)
    page.finish()
    found = [rule for sources, table in page.tables for rule in table_rules(sources, table)]
    if not found:
        raise Refused("no table with a host column")
    return found


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
