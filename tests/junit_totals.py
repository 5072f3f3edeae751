# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Prints "PASSED FAILED SKIPPED" for a JUnit report of ctest.

A Qt test counts with all its functions and rows, any other test once. A Qt test that fails without a
failed function, such as one that crashed, counts as one more failure.
"""

import re
import sys
import xml.etree.ElementTree as xml

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)


def totals(case):
    ran, failed = case.get("status") == "run", case.get("status") == "fail"
    rows = [[int(n) for n in row] for row in TOTALS.findall(case.findtext("system-out") or "")]
    if not rows:
        return [int(ran), int(failed), int(not ran and not failed)]
    counts = [sum(column) for column in zip(*rows)]
    if failed and counts[1] == 0:
        counts[1] = 1
    return counts


def main():
    counts = [totals(case) for case in xml.parse(sys.argv[1]).iter("testcase")]
    print(*(sum(column) for column in zip([0, 0, 0], *counts)))


if __name__ == "__main__":
    main()
