# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Palo Alto URL list entries: used by custom URL categories and by external dynamic lists."""

from readers.common import Refused, is_destination

MAX_ENTRY = 255


def destination(entry, line=None):
    """`quay.io/`, `*.x/` or `host/path/` as destination. Without the last slash an entry would also match
    `quay.io.evil.example`."""
    if len(entry) > MAX_ENTRY:
        raise Refused(f"URL entry of more than {MAX_ENTRY} characters: {entry}", line)
    if "://" in entry:
        raise Refused(f"URL entry with a scheme: {entry}", line)
    if not entry.endswith("/"):
        raise Refused(f"URL entry does not end with a slash: {entry}", line)
    if not is_destination(entry[:-1]):
        raise Refused(f"not a URL entry: {entry}", line)
    return entry[:-1]
