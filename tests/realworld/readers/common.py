# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""What all readers share: refusals, the text of a file, host names and networks."""

import ipaddress
import re
from pathlib import Path
from typing import NamedTuple, Optional


class Refused(Exception):
    """The file is not what its product would read."""

    def __init__(self, message, line=None):
        super().__init__(f"line {line}: {message}" if line else message)


class Skipped(Exception):
    """A program that is needed to read the file is missing."""


class Rule(NamedTuple):
    source: Optional[str]  # a network, or None where the file names none
    host: str  # "quay.io", "*.apps.example.com" or "console.redhat.com/api/ingress"
    port: Optional[int]  # None where the format has no ports


LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
HOST = re.compile(rf"(?=.{{1,253}}\Z)(?:{LABEL}\.)+[a-z](?:[a-z0-9-]{{0,61}}[a-z0-9])?\Z")
PATH = re.compile(r"(?:/[A-Za-z0-9._~%-]+)+\Z")


def is_host(text):
    return HOST.match(text) is not None


def is_host_pattern(text):
    """A host, or `*.` and a host."""
    return is_host(text.removeprefix("*."))


def is_destination(text):
    """A host pattern, or an exact host and a URL path without a slash at its end."""
    host, slash, path = text.partition("/")
    return is_host(host) and PATH.match(slash + path) is not None if slash else is_host_pattern(text)


def network(text, line=None):
    """The network in CIDR notation; host bits are refused, an address alone is /32."""
    try:
        return str(ipaddress.IPv4Network(text, strict=True))
    except ValueError as error:
        raise Refused(f"not an IPv4 network: {error}", line) from error


def port_number(text, line=None):
    if not re.fullmatch(r"[1-9][0-9]{0,4}", text) or int(text) > 65535:
        raise Refused(f"not a port: {text}", line)
    return int(text)


def text_of(path):
    """The file's text: UTF-8, not empty, ending with a line end, without control characters."""
    try:
        text = Path(path).read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"not UTF-8: {error}") from error
    if not text.endswith("\n"):
        raise Refused("the last line has no line end")
    if found := re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", text):
        raise Refused(f"control character {found.group()!r}")
    return text


def ascii_lines(path):
    """(number, line) of a firewall's file: plain ASCII, Unix line ends, no blanks at line ends."""
    lines = text_of(path).split("\n")[:-1]
    for number, line in enumerate(lines, start=1):
        if not line.isascii():
            raise Refused("not ASCII", number)
        if "\r" in line or line != line.rstrip():
            raise Refused("blank or carriage return at the end of the line", number)
    return list(enumerate(lines, start=1))


def console_lines(path):
    """ascii_lines() of a file that is pasted into a console, where `?` shows help and a tab completes."""
    lines = ascii_lines(path)
    for number, line in lines:
        if "?" in line or "\t" in line:
            raise Refused("a question mark or tab acts on a console", number)
    return lines


def is_comment(line):
    return not line or line.startswith("#")
