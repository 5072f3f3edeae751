#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""usage: zipped_sed.py SCRIPT FROM TO   A copy of a ZIP file with a sed script (-E) applied to each file in it."""

import subprocess
import sys
import zipfile


def main(script, source, target):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            done = subprocess.run(["sed", "-E", script], input=old.read(name), capture_output=True, check=True)
            new.writestr(name, done.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
