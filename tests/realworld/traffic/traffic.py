# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Lets traffic through exported configurations and compares every answer with the plan.

usage: traffic.py FOLDER   FOLDER holds the exports json/, squid/, haproxy/, router/, router-listed/ and
       router-everyone/.
Run in namespaces of its own (run.sh does that). One line for each product and topic, then the totals.
"""

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

sys.dont_write_bytecode = True

import network  # noqa: E402
import questions as q  # noqa: E402
from network import Program, inside, listens  # noqa: E402

HERE = Path(__file__).resolve().parent
SHOWN = 10
PASSING, REFUSING, DROPPING = 20, 20, 1.5  # seconds to wait; a dropped packet is not answered
SQUID = """http_port {firewall}:3128
pid_filename {folder}/squid.pid
coredump_dir {folder}
cache_log {folder}/cache.log
access_log none
cache deny all
visible_hostname firewall
netdb_filename none
pinger_enable off
shutdown_lifetime 0 seconds
hosts_file none
dns_nameservers {dns}
acl SSL_ports port 443
acl Safe_ports port 80 443 1025-65535
http_access deny !Safe_ports
http_access deny CONNECT !SSL_ports
include {export}
http_access deny all
"""


class Report:
    def __init__(self):
        self.failed = self.passed = self.asked = 0

    def line(self, title, count, wrong):
        self.asked += count
        if not wrong and count:
            self.passed += 1
            print(f"ok traffic: {title} ({count} asked)", flush=True)
            return
        self.failed += 1
        print(f"FAILED traffic: {title}: {len(wrong)} of {count} wrong", flush=True)
        for row in wrong[:SHOWN]:
            print(f"    {row}")

    def topics(self, product, rows, answers):
        """One line for each topic and direction of its answers."""
        wrong, counts = defaultdict(list), defaultdict(int)
        for row, answer in zip(rows, answers, strict=True):
            key = (row.topic, "pass" if row.passes else "do not pass")
            counts[key] += 1
            if answer is not row.passes:
                said = answer if isinstance(answer, str) else "passed" if answer else "did not pass"
                wrong[key].append(f"{row.source} -> {row.name}:{row.port} {said}")
        for key in sorted(counts):
            self.line(f"{product}: {key[0]} {key[1]}", counts[key], wrong[key])


class Traffic:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.exports = {name: self.file(name) for name in ("json", "squid", "haproxy")}
        self.plan = q.Plan(self.exports["json"])
        self.addresses = q.address_book(self.plan)
        self.accepted = self.folder / "accepted.log"
        self.accepted.touch()
        self.report = Report()

    def file(self, target, suffix=""):
        (path,) = (self.folder / target).glob(f"*{suffix}")
        return path

    def log(self, name):
        return self.folder / f"{name}.log"

    def ask(self, way, rows):
        """Whether the connections of these questions passed."""
        jobs = [{"way": way, "source": row.source, "name": row.name, "port": row.port, "address": row.address,
                 "tls": row.tls, "wait": PASSING if row.passes else DROPPING if way == "router" else REFUSING}
                for row in rows]
        return self.hosts(jobs)

    def hosts(self, jobs):
        done = subprocess.run(inside("hosts", sys.executable, str(HERE / "client.py")), input=json.dumps(jobs),
                              capture_output=True, text=True, check=True)
        return json.loads(done.stdout)

    def internet(self):
        names, certificate = self.folder / "names.json", self.folder / "origin.pem"
        names.write_text(json.dumps(self.addresses), encoding="utf-8")
        network.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-keyout", str(certificate), "-out", str(certificate) + ".crt", "-days", "2", "-subj", "/CN=test",
                    stderr=subprocess.DEVNULL)
        with certificate.open("a", encoding="ascii") as pem:
            pem.write(Path(f"{certificate}.crt").read_text(encoding="ascii"))
        ports = [str(port) for port in (*self.plan.ports, q.UNUSED_PORT)]
        return Program(self.log("origin"), "internet", sys.executable, str(HERE / "origin.py"), str(names),
                       str(certificate), str(self.accepted), network.DNS, *ports).until(
                           listens("internet", 53, "udp"))

    def apparatus(self):
        """Without a firewall everything passes: what is refused later is refused by the firewall."""
        rows = [row._replace(passes=True, topic="without a firewall all questions")
                for row in q.questions(self.plan, "router", self.addresses)]
        self.report.topics("apparatus", rows, self.ask("router", rows))

    def proxy(self, product, program):
        with program:
            rows = q.questions(self.plan, product, self.addresses)
            self.report.topics(product, rows, self.ask(product, rows))

    def squid(self):
        configuration = self.folder / "squid.conf"
        configuration.write_text(SQUID.format(folder=self.folder, firewall=network.FIREWALL, dns=network.DNS,
                                              export=self.exports["squid"]), encoding="utf-8")
        network.run("chown", "-R", "proxy:", str(self.folder))
        self.proxy("squid", Program(self.log("squid"), "firewall", "squid", "-N", "-f", str(configuration)).until(
            listens("firewall", 3128)))

    def haproxy(self):
        self.proxy("haproxy", Program(self.log("haproxy"), "firewall", "haproxy", "-db", "-f",
                                      str(self.exports["haproxy"])).until(listens("firewall", 443)))

    def load(self, export):
        network.run(*inside("firewall", "nft", "-f", str(self.file(export, ".nft"))))

    def resolve(self, source):
        """All names by the router's own DNS: that is what fills its sets."""
        jobs = [{"way": "dns", "server": network.FIREWALL, "source": source, "name": name, "address": address,
                 "wait": PASSING} for name, address in self.addresses.items()]
        answers = self.hosts(jobs)
        self.report.line(f"nftables: {q.NAMES} get their addresses, for a minute at most", len(answers),
                         [answer for answer in answers if answer is not True])

    def other_resolvers(self, product, restricted):
        name, address = next(iter(self.addresses.items()))
        jobs = [{"way": "dns", "server": network.DNS, "source": source, "name": name, "address": address,
                 "wait": DROPPING if source in restricted else PASSING} for source in [*self.plan.sources, q.OUTSIDER]]
        answers = self.hosts(jobs)
        wrong = [job["source"] for job, answer in zip(jobs, answers, strict=True)
                 if answer is (job["source"] in restricted)]
        self.report.line(f"{product}: {q.RESOLVERS} answer to networks that are not restricted alone", len(answers),
                         wrong)

    def router(self):
        self.load("router-listed")
        rows = q.questions(self.plan, "router", self.addresses)
        # Networks that no rule names are none of this table's business.
        rows = [row._replace(passes=True) if row.topic == q.OTHERS else row for row in rows]
        dnsmasq = ["dnsmasq", "--keep-in-foreground", f"--conf-file={self.file('router-listed', '.conf')}", "--user=root",
                   "--pid-file=", f"--listen-address={network.FIREWALL}", "--bind-interfaces"]
        with Program(self.log("dnsmasq"), "firewall", *dnsmasq).until(listens("firewall", 53, "udp")):
            chosen = [row._replace(passes=False) for row in rows if row.topic == q.CHOSEN]
            self.report.line("nftables: nothing passes before names are asked for", len(chosen),
                             [row for row, answer in zip(chosen, self.ask("router", chosen), strict=True) if answer])
            self.resolve(self.plan.sources[0])
            self.other_resolvers("nftables with drop=listed", self.plan.sources)
            before = self.accepted.stat().st_size
            self.report.topics("nftables with drop=listed", rows, self.ask("router", rows))
            self.leaks(rows, before)
            self.router_by_default(rows)
            # The whole table is replaced: its sets are empty until names are asked for anew.
            self.load("router-everyone")
            self.resolve(self.plan.sources[-1])
            rows = [row._replace(passes=row.topic == q.CHOSEN) for row in rows if row.topic in (q.CHOSEN, q.OTHERS)]
            self.report.topics("nftables with drop=everyone", rows, self.ask("router", rows))

    def router_by_default(self, rows):
        """Clusters reach nothing else; people in the client networks keep whatever they have."""
        self.load("router")
        self.resolve(self.plan.sources[0])
        self.other_resolvers("nftables", self.plan.clusters)
        rows = [row._replace(passes=row.passes or row.source not in self.plan.clusters) for row in rows
                if row.topic in (q.CHOSEN, q.NOT_CHOSEN, q.OTHERS, q.LITERALS)]
        self.report.topics("nftables", rows, self.ask("router", rows))

    def leaks(self, rows, before):
        """Connections that reached the internet although nobody waited long enough to see them do so."""
        allowed = {(row.source, row.address, row.port) for row in rows if row.passes}
        with self.accepted.open(encoding="ascii") as log:
            log.seek(before)
            seen = {tuple(line.split()) for line in log}
        seen = {(source, address, int(port)) for source, address, port in seen}
        self.report.line("nftables: only allowed connections reached the internet", len(seen), sorted(seen - allowed))

    def run(self):
        network.build([*self.plan.sources, q.OUTSIDER])
        with self.internet():
            self.apparatus()
            self.squid()
            self.haproxy()
            self.router()
        print(f"{self.report.asked} connections asked for by {len(self.plan.sources)} sources, "
              f"{len(self.plan.hosts)} endpoints and {len(self.addresses)} names")
        print(f"{self.report.passed} passed, {self.report.failed} failed, 0 skipped")
        return 1 if self.report.failed else 0


if __name__ == "__main__":
    sys.exit(Traffic(sys.argv[1]).run())
