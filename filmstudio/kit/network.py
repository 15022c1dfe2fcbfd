"""Where somebody is on the network, as limits count it."""

import ipaddress

from starlette.requests import HTTPConnection

HALF = 64
"""Bits of an IPv6 address that are one customer's (RFC 6177): he has all addresses that begin so."""


def host_of(connection: HTTPConnection) -> str:
    """As `place_of`; empty, where there is no network."""
    return place_of(connection.client.host) if connection.client else ""


def place_of(host: str) -> str:
    """An IPv4 address, or the half of an IPv6 one that is one customer's; anything else as it is."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        return str(address.ipv4_mapped)
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address.packed, HALF), strict=False).network_address)
    return str(address)
