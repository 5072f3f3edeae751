# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""CSV by RFC 4180, read by Python's own strict reader."""

import csv
import io

from readers.common import Refused, text_of
from readers.table import columns, row_rules


def read_file(path):
    text = text_of(path).removeprefix("\ufeff")
    delimiter = ";" if text.split("\r\n", 1)[0].count(";") > text.split("\r\n", 1)[0].count(",") else ","
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise Refused(str(error)) from error
    titles, *lines = rows
    where = columns(titles)
    if not where:
        raise Refused(f"no host column in {titles}")
    for number, line in enumerate(lines, start=2):
        if len(line) != len(titles):
            raise Refused(f"{len(line)} cells instead of {len(titles)}", number)
    return [rule for number, line in enumerate(lines, start=2) for rule in row_rules(where, line, number)]


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
