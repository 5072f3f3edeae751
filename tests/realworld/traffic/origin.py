# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The internet of the traffic test: a DNS server for the names of a file, and TLS on every address and port asked for.

usage: origin.py NAMES.json CERTIFICATE.pem ACCEPTED.log DNS_ADDRESS PORT...
Each TLS connection is told, as a line of JSON, its server name and the address that it came to. Every connection is a
line in ACCEPTED.log as soon as it is accepted: "peer address port".
"""

import asyncio
import json
import socket
import ssl
import struct
import sys
from pathlib import Path

TTL = 300
TYPE_A = 1
TYPE_PTR = 12
NOBODY = 3


def encoded(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".")) + b"\0"


def question(packet):
    """(name, type, end of the question)"""
    labels, position = [], 12
    while packet[position]:
        labels.append(packet[position + 1:position + 1 + packet[position]].decode())
        position += 1 + packet[position]
    return ".".join(labels).lower(), struct.unpack_from(">H", packet, position + 1)[0], position + 5


class NameServer(asyncio.DatagramProtocol):
    """Addresses have their names, too: whoever trusts reverse DNS lets the address of an allowed host through."""

    def __init__(self, names):
        self.names = names
        self.reverse = {address: name for name, address in reversed(names.items())}

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, packet, peer):
        name, kind, end = question(packet)
        data, code = None, 0
        address = ".".join(reversed(name.removesuffix(".in-addr.arpa").split(".")))
        if kind == TYPE_PTR and address in self.reverse:
            data = encoded(self.reverse[address])
        elif name not in self.names:
            code = NOBODY
        elif kind == TYPE_A:
            data = socket.inet_aton(self.names[name])
        answer = packet[:2] + struct.pack(">HHHHH", 0x8180 | code, 1, data is not None, 0, 0) + packet[12:end]
        if data is not None:
            answer += b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, TTL, len(data)) + data
        self.transport.sendto(answer, peer)


def tls(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def remember(connection, name, _context):
        connection.asked_for = name

    context.sni_callback = remember
    return context


async def serve(log, context, stream, address):
    """Logs the connection before its handshake, then answers."""
    peer = stream.getpeername()[0]
    local, port = stream.getsockname()[:2]
    log.write(f"{peer} {local} {port}\n")
    log.flush()
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    try:
        transport, _ = await loop.connect_accepted_socket(lambda: protocol, stream, ssl=context)
    except (OSError, ssl.SSLError):
        return
    connection = transport.get_extra_info("ssl_object")
    answer = {"name": getattr(connection, "asked_for", None), "address": local, "port": port}
    transport.write(json.dumps(answer).encode() + b"\n")
    transport.close()


async def listen(log, context, port):
    loop = asyncio.get_running_loop()
    server = socket.create_server(("0.0.0.0", port), backlog=4096)
    server.setblocking(False)
    tasks = set()
    while True:
        stream, address = await loop.sock_accept(server)
        task = loop.create_task(serve(log, context, stream, address))
        tasks.add(task)
        task.add_done_callback(tasks.discard)


async def main(names, certificate, log, dns, *ports):
    names = json.loads(Path(names).read_text(encoding="utf-8"))
    context = tls(certificate)
    with open(log, "a", encoding="ascii") as accepted:
        listeners = [listen(accepted, context, int(port)) for port in ports]
        loop = asyncio.get_running_loop()
        await loop.create_datagram_endpoint(lambda: NameServer(names), local_addr=(dns, 53))
        await asyncio.gather(*listeners)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
