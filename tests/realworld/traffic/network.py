# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Three network namespaces in a row: hosts, the firewall, and the internet. Programs that are started here end here."""

import os
import shutil
import subprocess
import time

DNS = "168.63.129.16"
FIREWALL = "10.0.0.1"
PATH = os.environ["PATH"] + ":/usr/sbin:/sbin"


def run(*words, **options):
    subprocess.run(words, check=True, env={**os.environ, "PATH": PATH}, **options)


def inside(namespace, *words):
    return ["ip", "netns", "exec", namespace, *words]


def build(sources):
    for name in ("hosts", "firewall", "internet"):
        run("ip", "netns", "add", name)
        run("ip", "-n", name, "link", "set", "lo", "up")
    for left, right, link in (("hosts", "firewall", "inner"), ("firewall", "internet", "outer")):
        run("ip", "link", "add", f"{link}0", "netns", left, "type", "veth", "peer", "name", f"{link}1", "netns", right)
        run("ip", "-n", left, "link", "set", f"{link}0", "up")
        run("ip", "-n", right, "link", "set", f"{link}1", "up")
    run("ip", "-n", "firewall", "addr", "add", f"{FIREWALL}/32", "dev", "inner1")
    run("ip", "-n", "firewall", "addr", "add", "192.0.2.1/30", "dev", "outer0")
    run("ip", "-n", "firewall", "route", "add", "10.0.0.0/8", "dev", "inner1")
    run("ip", "-n", "firewall", "route", "add", "default", "via", "192.0.2.2")
    run(*inside("firewall", "sysctl", "-qw", "net.ipv4.ip_forward=1"))
    for source in sources:
        run("ip", "-n", "hosts", "addr", "add", f"{source}/32", "dev", "inner0")
    run("ip", "-n", "hosts", "route", "add", FIREWALL, "dev", "inner0")
    run("ip", "-n", "hosts", "route", "add", "default", "via", FIREWALL)
    run("ip", "-n", "internet", "addr", "add", "192.0.2.2/30", "dev", "outer1")
    run("ip", "-n", "internet", "addr", "add", f"{DNS}/32", "dev", "lo")
    run("ip", "-n", "internet", "route", "add", "local", "198.18.0.0/15", "dev", "lo")
    run("ip", "-n", "internet", "route", "add", "default", "via", "192.0.2.1")


class Program:
    """A program in a namespace, from its readiness to the end of the block. What it said is in its log."""

    def __init__(self, log, namespace, *words):
        self.log, self.words = log, inside(namespace, *words)

    def until(self, is_ready, seconds=30):
        self.is_ready, self.seconds = is_ready, seconds
        return self

    def __enter__(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(self.words, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            env={**os.environ, "PATH": PATH})
        end = time.monotonic() + self.seconds
        while not self.is_ready():
            if self.process.poll() is not None or time.monotonic() > end:
                raise SystemExit(f"{self.words[4]} did not start: {self.said()}")
            time.sleep(0.02)  # between two looks
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def said(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return " | ".join(log.read().splitlines()[-5:])


def listens(namespace, port, protocol="tcp"):
    """Whether a socket of the namespace listens at the port."""
    def is_ready():
        option = "-Hltn" if protocol == "tcp" else "-Hlun"
        sockets = subprocess.run(inside(namespace, "ss", option, f"sport = :{port}"), capture_output=True, text=True,
                                 check=False)
        return bool(sockets.stdout.strip())
    return is_ready


def missing_programs():
    return [name for name in ("squid", "haproxy", "nft", "dnsmasq", "ip", "ss", "openssl")
            if not shutil.which(name, path=PATH)]
