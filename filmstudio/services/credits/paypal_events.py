"""PayPal's messages: what they are about (https://developer.paypal.com/api/rest/webhooks/event-names/). Pure."""

import re
from collections.abc import Mapping
from typing import Any

from filmstudio.services.credits.paypal_facts import SALE
from filmstudio.services.credits.vendor import Topic

CAPTURE = re.compile(r"/v2/payments/captures/(?P<id>\w{1,50})$")


def topic(kind: str) -> Topic | None:
    """What messages of this kind are about; None, if nothing follows from them."""
    match kind.split("."):
        case ["CHECKOUT", "ORDER", *_]:
            return Topic.CHECKOUT
        case ["BILLING", "SUBSCRIPTION", *_]:
            return Topic.SUBSCRIPTION
        case ["PAYMENT", "SALE", "REFUNDED"]:
            return Topic.REFUND
        case ["PAYMENT", "SALE" | "CAPTURE", *_]:
            return Topic.PAYMENT
        case ["CUSTOMER", "DISPUTE", *_]:
            return Topic.DISPUTE
        case _:
            return None


def subject(kind: str, resource: Mapping[str, Any]) -> str:
    """The name of what a message is about; of a refund, the capture that it leads up to.

    Raises:
        KeyError: it names nothing.
    """
    match kind.split("."):
        case ["CUSTOMER", "DISPUTE", *_]:
            found = resource["dispute_id"]
        case ["PAYMENT", "SALE", "REFUNDED"]:
            found = resource["id"]
        case ["PAYMENT", "SALE", *_]:
            found = f"{SALE}{resource.get('sale_id') or resource['id']}"
        case ["PAYMENT", "CAPTURE", *_]:
            found = _capture_above(resource) or resource["id"]
        case _:
            found = resource.get("id", "")
    return str(found)[:200]


def _capture_above(resource: Mapping[str, Any]) -> str | None:
    above = [str(link.get("href", "")) for link in resource.get("links", ()) if link.get("rel") == "up"]
    return next((found["id"] for href in above if (found := CAPTURE.search(href))), None)
