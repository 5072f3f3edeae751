#!/usr/bin/env python3
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the rules of an exported file as an independent reader sees them.

usage: read_rules.py TARGET FILE...
A sorted JSON array of {"source": CIDR or null, "host": "quay.io" | "*.x" | "host/path", "port": number or null}.
Exit status: 0 read, 1 refused (reason on stderr), 2 usage, 77 a program that is needed is missing.
"""

import importlib
import json
import sys

sys.dont_write_bytecode = True

from readers.common import Refused, Skipped  # noqa: E402

READERS = {  # target -> module
    "azure-policy-cli": "azure_reader",
    "azure-policy-arm": "azure_reader",
    "azure-policy-bicep": "azure_reader",
    "azure-policy-terraform": "azure_reader",
    "azure-classic-cli": "azure_reader",
    "azure-classic-terraform": "azure_reader",
    "panos-set": "panos_reader",
    "panos-edl": "panos_edl_reader",
    "fortios": "fortios_reader",
    "checkpoint": "checkpoint_reader",
    "cisco-asa": "asa_reader",
    "squid": "squid_reader",
    "openshift-proxy": "openshift_proxy_reader",
    "haproxy-sni": "haproxy_reader",
    "nftables-dnsmasq": "nftables_reader",
    "zscaler-list": "zscaler_reader",
    "umbrella-list": "umbrella_reader",
    "domain-list": "domain_list_reader",
    "csv": "csv_reader",
    "markdown": "markdown_reader",
    "json": "json_reader",
    "html": "html_reader",
    "pdf": "pdf_reader",
    "xlsx": "xlsx_reader",
}


def reader(target):
    """One alone: there are many, and each takes its time to load."""
    return importlib.import_module(f"readers.{READERS[target]}")


def rules(target, paths):
    """The file's rules, each once, in a fixed order."""
    return sorted(set(reader(target).read(paths)), key=lambda rule: (rule.source or "", rule.host, rule.port or 0))


def main(arguments):
    if len(arguments) < 2 or arguments[0] not in READERS:
        print(__doc__, "targets:", *READERS, file=sys.stderr)
        return 2
    try:
        rows = [json.dumps(rule._asdict()) for rule in rules(arguments[0], arguments[1:])]
    except Skipped as missing:
        print(missing, file=sys.stderr)
        return 77
    except (Refused, OSError) as refusal:
        print(refusal, file=sys.stderr)
        return 1
    print("[" + ",".join(f"\n  {row}" for row in rows) + "\n]")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
