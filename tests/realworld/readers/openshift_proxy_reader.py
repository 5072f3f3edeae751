# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The cluster-wide Proxy of OpenShift. Its rules are what noProxy lets past the proxy: hosts, and networks as sources.

Go reads noProxy: `x` is x and everything below it, `.x` what is below x alone; an asterisk matches nothing.
"""

import ipaddress
import re
from pathlib import Path

from readers.common import Refused, Rule, Skipped, ascii_lines, is_host, network

try:
    import yaml
except ImportError:
    yaml = None

URL = re.compile(r"http://([a-z0-9.-]+):([1-9][0-9]{0,4})\Z")
AZURE = {"168.63.129.16", "169.254.169.254"}
SPEC = {"httpProxy", "httpsProxy", "noProxy", "readinessEndpoints", "trustedCA"}


def is_address(text):
    try:
        ipaddress.IPv4Address(text)
    except ValueError:
        return False
    return True


def check_url(spec, key):
    match = URL.match(spec.get(key) or "")
    if not match or int(match.group(2)) > 65535 or not (is_host(match.group(1)) or is_address(match.group(1))):
        raise Refused(f"{key} is not http://HOST:PORT: {spec.get(key)}")


def entry_rule(entry):
    if "/" in entry:
        return Rule(network(entry), "*", None)
    if is_address(entry):
        return Rule(network(entry), "*", None)
    if not is_host(entry.removeprefix(".")):
        raise Refused(f"noProxy: not a host, domain or network: {entry!r}")
    return Rule(None, f"*{entry}" if entry.startswith(".") else entry, None)


def read_file(path):
    if yaml is None:
        raise Skipped("missing: python3-yaml")
    ascii_lines(path)
    try:
        (document,) = yaml.safe_load_all(Path(path).read_text(encoding="ascii"))
    except (yaml.YAMLError, ValueError) as error:
        raise Refused(f"not one YAML document: {error}") from error
    if not isinstance(document, dict) or document.get("kind") != "Proxy" \
            or document.get("apiVersion") != "config.openshift.io/v1":
        raise Refused("not a Proxy of config.openshift.io/v1")
    if document.get("metadata") != {"name": "cluster"}:
        raise Refused("the only Proxy has the name cluster")
    spec = document.get("spec")
    if not isinstance(spec, dict) or set(spec) - SPEC:
        raise Refused("unknown fields in spec")
    check_url(spec, "httpProxy")
    check_url(spec, "httpsProxy")
    entries = str(spec.get("noProxy") or "").split(",")
    if len(set(entries)) != len(entries):
        raise Refused("noProxy: an entry stands twice")
    return [entry_rule(entry) for entry in entries]


def comments(paths):
    """All comments in one line: notes tell what goes past the proxy because an entry cannot be narrower."""
    lines = [line for path in paths for _, line in ascii_lines(path) if line.startswith("#")]
    return " ".join(" ".join(lines).replace("#", " ").split())


def bypasses(entries, host):
    """Whether one of the hosts of noProxy means this host."""
    for entry in entries:
        domain = entry.removeprefix("*.")
        if host.endswith("." + domain) or (host == domain and entry == domain):
            return True
    return False


def read(paths):
    return [rule for path in paths for rule in read_file(path)]
