# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Random texts that shells, firewalls and documents may take for something else than a name.

`name`, `label` and `identifier` give texts that the program takes; `wild` gives one that it has to refuse or to escape.
"""

import re

WORDS = ["accept", "deny", "any", "end", "next", "edit", "config", "no", "exit", "quit", "EOF", "USAGE", "true", "false", "yes",
         "on", "off", "0", "00", "1e9", "0x10", "08", "nan", "all", "default", "localhost", "egress", "client", "sources", "rules",
         "global", "backend", "acl", "resource", "locals", "var", "param", "each_rule", "take_rule", "present", "set", "table",
         "drop", "comment", "con", "index.html", "null.null", "A", "a", "x" * 60]
PHRASES = ["; rm -rf /", "/* x */", "*/ y", "// z", "-- x", ") y (", "*b* _i_", "1. x", "+ y", ": z", ", ,", "(((", "http://x/y",
           ";;", " done", "-m all", "*.*", "../.."]
WILD = ["'", '"', "\n", "\r\n", "\t", "$(id)", "${x}", "%{ if true }", "`id`", ";", "|", "&", "<b>", "</td><td>", "]]>", "{{x}}", "[x]",
        "@/etc/hostname", "\\", "\\n", "#", "!", "~", "=", "\u202e", "\u00fc", "\u2028", "\U0001f600", "\x1b[2J", "\x7f", "null",
        "-x", "--help", " ", "", ".", "..", "*", "*.*", "\nquay.io", "0.0.0.0/0", "10.0.0.1/8", "::/0", "x" * 5000]


def name(dice, longest=40, shortest=1):
    """Letters, digits, dots, hyphens and underscores, with a letter or digit at both ends, and not `null`."""
    text = dice.choice(WORDS)
    for _ in range(dice.randrange(3)):
        text += dice.choice([".", "-", "_", "--", "..", "__", "_-."]) + dice.choice(WORDS)
    text = re.sub(r"[^A-Za-z0-9]+$", "", text[:longest])
    return text if len(text) >= shortest and text.lower() != "null" else "n" * shortest


def identifier(dice, longest):
    return ("i" + re.sub(r"\W", "_", name(dice)))[:longest]


def label(dice, longest=100):
    """One line that starts with a letter or digit."""
    text = dice.choice(WORDS) + "".join(dice.choice(PHRASES + WORDS + [" "]) for _ in range(dice.randrange(4)))
    return text[:longest].strip()


def text(dice, longest=100):
    """One line of printable characters of any script, blanks not at its ends."""
    line = "".join(dice.choice(WILD + PHRASES + [" ", "\u0416", "\u65e5\u672c"]) for _ in range(dice.randint(1, 6)))
    return "".join(c for c in line if c.isprintable())[:longest].strip()


def wild(dice):
    return "".join(dice.choice(["", "a", "b.example.com", dice.choice(WORDS)]) + dice.choice(WILD) for _ in range(dice.randint(1, 2)))
