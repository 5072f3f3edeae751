# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""A workbook, read by openpyxl: texts alone, below titles that stay in sight and can be filtered.

The networks of a rule stand in the sheet Scope, one in each row.
"""

from readers.common import Refused, Skipped
from readers.table import columns, row_rules

try:
    import openpyxl
except ImportError:
    openpyxl = None

SHEETS = ["Endpoints", "Scope", "Notes", "Sources", "Request"]


def check_sheet(sheet):
    """What makes it comfortable, and that no cell is anything but text."""
    if sheet.freeze_panes != "A2":
        raise Refused(f"{sheet.title}: the titles do not stay in sight")
    if sheet.auto_filter.ref != sheet.dimensions:
        raise Refused(f"{sheet.title}: the filter is over {sheet.auto_filter.ref}, not {sheet.dimensions}")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type not in ("s", "n") or (cell.data_type == "n" and cell.value is not None):
                raise Refused(f"{sheet.title}!{cell.coordinate} is not text (formula, number or date): {cell.value}")
            if cell.hyperlink:
                raise Refused(f"{sheet.title}!{cell.coordinate} is a link")


def rows_of(sheet):
    titles, *rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    return titles, rows


def networks_of(sheet):
    """The networks by rule."""
    networks = {}
    for name, kind, value in rows_of(sheet)[1]:
        if kind == "source network":
            networks.setdefault(name, []).append(value)
    return networks


def read_file(path):
    if not openpyxl:
        raise Skipped("Python's openpyxl is not installed")
    try:
        book = openpyxl.load_workbook(path)
    except Exception as error:  # the library has no exception of its own
        raise Refused(f"not a workbook: {error}") from error
    if book.sheetnames != SHEETS:
        raise Refused(f"sheets {book.sheetnames} instead of {SHEETS}")
    for sheet in book:
        check_sheet(sheet)
    titles, rows = rows_of(book["Endpoints"])
    where = columns(titles)
    if not where:
        raise Refused(f"no host column in {titles}")
    where["sources"] = None
    networks = networks_of(book["Scope"])
    return [rule for number, row in enumerate(rows, start=2)
            for rule in row_rules(where, row, number, common_sources=networks.get(row[0], ()))]


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
