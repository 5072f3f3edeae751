#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""usage: large_project.py COUNT   Prints a project of so many clusters, each with a domain and client networks of its own."""

import json
import sys


def cluster(number):
    return {"name": f"c{number}", "cloud": "public", "region": "eastus", "domain": f"contoso-{number}", "lockdown": "enabled",
            "clientSources": [f"10.{number // 256}.{number % 256}.0/24"], "features": ["console-access"]}


clusters = [cluster(number) for number in range(int(sys.argv[1]))]
print(json.dumps({"format": "aro-egress-project", "schema": 3, "name": "Large", "clusters": clusters}))
