# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""A PDF file as pdftotext sees it: words with their places, so that a host is one word in the column "Destination".

A rule's table follows its line "Sources", which may go on over several lines and pages. A host that is too long for
its column stands on a line of its own above the row with its port.
"""

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from typing import NamedTuple

from readers.common import Refused, Rule, Skipped, is_destination, network, port_number

SAME_LINE = 4.0  # points: fonts of one line have different heights
FOOTER = 795.0
TITLES = "Destination Port Use, and what fails without it Documented in"
NAMESPACE = "{http://www.w3.org/1999/xhtml}"


class Word(NamedTuple):
    left: float
    top: float
    text: str


def words_of(page):
    for word in page.iter(NAMESPACE + "word"):
        middle = (float(word.get("yMin")) + float(word.get("yMax"))) / 2
        if middle < FOOTER:
            yield Word(float(word.get("xMin")), middle, word.text)


def lines_of(page):
    """The words of each line from left to right."""
    lines = []
    for word in sorted(words_of(page), key=lambda word: word.top):
        if not lines or word.top - lines[-1][0].top > SAME_LINE:
            lines.append([])
        lines[-1].append(word)
    return [sorted(line) for line in lines]


class Tables:
    """Goes through the lines and finds the rules."""

    def __init__(self):
        self.rules = []
        self.sources = []
        self.in_sources = False
        self.columns = None  # left edges of the destination and port columns
        self.host = ""

    def take(self, line):
        text = " ".join(word.text for word in line)
        if text == TITLES:
            self.columns = (line[0].left, line[1].left)
            self.in_sources = False
        elif line[0].text == "Direction":
            self.finish_table()
        elif line[0].text == "Sources" and len(line) > 1:
            self.sources = []
            self.in_sources = True
            self.take_sources(line[1:])
        elif self.in_sources:
            self.take_sources(line)
        elif self.columns:
            self.take_row(line)

    def finish_table(self):
        if self.host:
            raise Refused(f"a host without a port: {self.host}")
        self.columns = None

    def take_sources(self, line):
        words = [word.text.rstrip(",") for word in line]
        if " ".join(words) in ("the subnets of the cluster", "the client networks"):
            return
        self.sources += [network(word) for word in words]

    def take_row(self, line):
        at_host, at_port = self.columns
        at_left = line[0].left < at_port - 1 and abs(line[0].left - at_host) < 1
        if not at_left and line[0].left < at_host - 1:
            self.finish_table()  # the next heading
            return
        if at_left:
            if len(line) > 1 and line[1].left < at_port - 1:
                raise Refused(f"a host of several words: {line[0].text} {line[1].text}")
            self.host += line[0].text
        ports = [after.text for word, after in zip(line, line[1:])
                 if abs(word.left - at_port) < 1 and word.text == "HTTPS"]
        if ports:
            self.add(port_number(ports[0]))

    def add(self, port):
        if not is_destination(self.host):
            raise Refused(f"not a host, wildcard or URL: {self.host}")
        self.rules += [Rule(source, self.host, port) for source in self.sources or [None]]
        self.host = ""


def pages_of(path):
    try:
        done = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, text=True, check=True)
    except FileNotFoundError as error:
        raise Skipped("pdftotext is not installed") from error
    except subprocess.CalledProcessError as error:
        raise Refused(f"pdftotext: {error.stderr.strip()}") from error
    return list(ElementTree.fromstring(done.stdout).iter(NAMESPACE + "page"))


def read_file(path):
    tables = Tables()
    pages = pages_of(path)
    for number, page in enumerate(pages, start=1):
        text = " ".join(word.text for word in page.iter(NAMESPACE + "word"))
        if not re.search(rf"\bPage {number} of {len(pages)}\b", text):
            raise Refused(f"page {number} has no number")
        for line in lines_of(page):
            tables.take(line)
    if not tables.rules:
        raise Refused("no table with a column Destination")
    return tables.rules


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
