# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The hosts of the traffic test: reads connections to try from standard input, and writes for each whether it passed.

Input: a JSON array of {"way": "squid" | "haproxy" | "router" | "dns", "source", "name", "port", "address", "tls", "wait"}.
Output: a JSON array of true, false or, for what passed and came out at the wrong place, a sentence.
"""

import json
import os
import resource
import socket
import ssl
import struct
import sys
from concurrent.futures import ThreadPoolExecutor

PROXY = ("10.0.0.1", 3128)
AT_ONCE = 400
MAX_TTL = 60
CONTEXT = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
CONTEXT.check_hostname = False
CONTEXT.verify_mode = ssl.CERT_NONE


def line_of(stream):
    data = b""
    while not data.endswith(b"\n"):
        more = stream.recv(4096)
        if not more:
            break
        data += more
    return data


def through_squid(stream, job):
    """CONNECT, or a plain request for what is not TLS."""
    if not job["tls"]:
        stream.sendall(f"GET http://{job['name']}/ HTTP/1.1\r\nHost: {job['name']}\r\n\r\n".encode())
        return b" 200 " in line_of(stream).split(b"\r\n")[0] + b" "
    target = f"{job['name']}:{job['port']}"
    stream.sendall(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n".encode())
    head = b""
    while b"\r\n\r\n" not in head:
        more = stream.recv(1)  # what follows the empty line is TLS
        if not more:
            return False
        head += more
    return b" 200 " in head.split(b"\r\n")[0]


def answer(stream, job):
    """What the origin says about this connection."""
    if not job["tls"]:
        stream.sendall(f"GET / HTTP/1.1\r\nHost: {job['name']}\r\n\r\n".encode())
        return bool(stream.recv(1))
    name = job["name"] if job["name"][-1].isalpha() else None
    with CONTEXT.wrap_socket(stream, server_hostname=name) as secured:
        told = json.loads(line_of(secured))
    expected = {"name": name, "address": job["address"], "port": job["port"]}
    return True if told == expected else f"came out at {told} instead of {expected}"


def connect(job):
    to = {"squid": PROXY, "haproxy": (PROXY[0], job["port"]), "router": (job["address"], job["port"])}[job["way"]]
    with socket.create_connection(to, job["wait"], (job["source"], 0)) as stream:
        if job["way"] == "squid" and (not through_squid(stream, job) or not job["tls"]):
            return False
        return answer(stream, job)


def ask(job):
    """A DNS query: whether an answer with the right address came."""
    query = struct.pack(">HHHHHH", os.getpid() & 0xffff, 0x100, 1, 0, 0, 0)
    query += b"".join(bytes([len(label)]) + label.encode() for label in job["name"].split(".")) + b"\0\0\1\0\1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stream:
        stream.bind((job["source"], 0))
        stream.settimeout(job["wait"])
        stream.sendto(query, (job["server"], 53))
        reply = stream.recv(4096)
    if reply[6:8] == b"\0\0":
        return False
    ttl, _, address = struct.unpack_from(">IH4s", reply, len(query) + 6)
    if socket.inet_ntoa(address) != job["address"]:
        return f"{job['name']} is {socket.inet_ntoa(address)} instead of {job['address']}"
    if job["server"] == PROXY[0] and ttl > MAX_TTL:
        return f"{job['name']} may be cached for {ttl} seconds"
    return True


def attempt(job):
    try:
        return ask(job) if job["way"] == "dns" else connect(job)
    except (OSError, ssl.SSLError, ValueError):
        return False


def main():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    with ThreadPoolExecutor(AT_ONCE) as pool:
        json.dump(list(pool.map(attempt, json.load(sys.stdin))), sys.stdout)


if __name__ == "__main__":
    main()
