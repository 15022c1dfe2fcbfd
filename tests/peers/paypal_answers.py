"""What PayPal's stand-in answers to requests that were judged."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from tests.peers.paypal import No, PayPalPeer, Thing, hundredths, link

CODES = (("captures", "T0006"), ("sales", "T0002"), ("refunds", "T1107"), ("sale_refunds", "T1107"))
"""Of its books (transaction event codes)."""
LATE = timedelta(seconds=1)
"""Times are written in whole seconds."""


def answer(peer: PayPalPeer, method: str, path: str, query: Mapping[str, str], given: Thing) -> tuple[int, Thing]:
    """One request, already judged."""
    match method, path.strip("/").split("/"):
        case "POST", ["v2", "checkout", "orders"]:
            return 201, _order(peer, given)
        case "POST", ["v2", "checkout", "orders", id, "capture"]:
            return 201, _captured(peer, _there(peer, "orders", id))
        case "POST", ["v2", "payments", "captures", id, "refund"]:
            _there(peer, "captures", id)
            return 201, peer.refund(id, hundredths(given["amount"]["value"]))
        case "POST", ["v1", "payments", "sale", id, "refund"]:
            assert set(given) == {"amount"}, given
            assert set(given["amount"]) == {"total", "currency"}, given
            _there(peer, "sales", id)
            return 201, peer.refund(f"sale-{id}", hundredths(given["amount"]["total"]))
        case "POST", ["v1", "billing", "subscriptions"]:
            return 201, _subscription(peer, given)
        case "POST", ["v1", "billing", "subscriptions", id, "cancel"]:
            return 204, _cancelled(peer, _there(peer, "subscriptions", id))
        case "GET", ["v1", "billing", "subscriptions", id, "transactions"]:
            return 200, _transactions(peer, id)
        case "GET", ["v1", "reporting", "transactions"]:
            return 200, _books(peer, query)
        case "GET", ["v1", "customer", "disputes"]:
            return 200, _disputes(peer, query)
        case "GET", ["v1" | "v2", _, kind, id]:
            named = {"sale": "sales", "refund": "sale_refunds"}.get(kind, kind)
            return 200, _there(peer, named, id)
        case _:
            raise No(404, "NO_SUCH_PATH")


def _there(peer: PayPalPeer, what: str, id: str) -> Thing:
    if id not in peer.things[what]:
        raise No(404, "INVALID_RESOURCE_ID")
    return peer.things[what][id]


def _order(peer: PayPalPeer, given: Thing) -> Thing:
    (unit,) = given["purchase_units"]
    items = sum(hundredths(one["unit_amount"]["value"]) * int(one["quantity"]) for one in unit["items"])
    assert (
        items == hundredths(unit["amount"]["value"]) == hundredths(unit["amount"]["breakdown"]["item_total"]["value"])
    )
    order = peer.new("orders", {
        "intent": given["intent"], "status": "PAYER_ACTION_REQUIRED",
        "purchase_units": [{"reference_id": "default", **unit}],
    })  # fmt: skip
    order["links"] = [link("payer-action", f"https://www.paypal.com/checkoutnow?token={order['id']}")]
    return order


def _captured(peer: PayPalPeer, order: Thing) -> Thing:
    paid = {one["invoice_id"] for one in peer.things["captures"].values() if "invoice_id" in one}
    if order["status"] == "COMPLETED":
        raise No(422, "ORDER_ALREADY_CAPTURED")
    if order["status"] != "APPROVED":
        raise No(422, "ORDER_NOT_APPROVED")
    if order["purchase_units"][0]["invoice_id"] in paid:
        raise No(422, "DUPLICATE_INVOICE_ID")
    return peer.capture(order["id"])


def _subscription(peer: PayPalPeer, given: Thing) -> Thing:
    if given["plan_id"] not in ("P-STANDARD1", "P-PRO000001"):
        raise No(404, "RESOURCE_NOT_FOUND")
    (cycle,) = given["plan"]["billing_cycles"]
    found = peer.new("subscriptions", {
        "status": "APPROVAL_PENDING", "plan_id": given["plan_id"], "custom_id": given["custom_id"],
        "_price": cycle["pricing_scheme"]["fixed_price"],
    }, "I-")  # fmt: skip
    found["links"] = [link("approve", f"https://www.paypal.com/webapps/billing/subscriptions?ba_token={found['id']}")]
    return found


def _cancelled(peer: PayPalPeer, found: Thing) -> Thing:
    if found["status"] not in ("ACTIVE", "SUSPENDED"):
        raise No(422, "SUBSCRIPTION_STATUS_INVALID")
    found["status"] = "CANCELLED"
    found["billing_info"].pop("next_billing_time", None)
    peer.tell("BILLING.SUBSCRIPTION.CANCELLED", found)
    return {}


def _transactions(peer: PayPalPeer, id: str) -> Thing:
    _there(peer, "subscriptions", id)
    return {"transactions": [
        {
            "id": one["id"], "status": one["state"].upper(), "time": one["create_time"],
            "amount_with_breakdown": {"gross_amount": {
                "currency_code": one["amount"]["currency"], "value": one["amount"]["total"],
            }},
        }
        for one in peer.things["sales"].values() if one["billing_agreement_id"] == id
    ]}  # fmt: skip


def _books(peer: PayPalPeer, query: Mapping[str, str]) -> Thing:
    """Pages of two lines, so that there are some."""
    assert set(query) == {"start_date", "end_date", "page_size", "page"}, query
    start, end = (datetime.fromisoformat(query[name]) for name in ("start_date", "end_date"))
    assert timedelta(0) <= end - start <= timedelta(days=31), query
    lines = [
        {"transaction_id": one["id"], "transaction_event_code": code, **_above(one)}
        for what, code in CODES
        for one in peer.things[what].values()
        if start - LATE <= datetime.fromisoformat(one["create_time"]) <= end
    ]
    if len(lines) > peer.most:
        raise No(400, "RESULTSET_TOO_LARGE")
    page = int(query["page"])
    return {
        "transaction_details": [{"transaction_info": one} for one in lines[2 * page - 2 : 2 * page]], "page": page,
        "total_items": len(lines), "total_pages": -(-len(lines) // 2),
    }  # fmt: skip


def _above(one: Thing) -> Thing:
    """What a line belongs to, and what we called it."""
    if "custom_id" in one:
        return {"custom_field": one["custom_id"]}
    if "_of" in one:
        return {"paypal_reference_id": one["_of"], "paypal_reference_id_type": "TXN"}
    if "billing_agreement_id" in one:
        return {"paypal_reference_id": one["billing_agreement_id"], "paypal_reference_id_type": "SUB"}
    return {}


def _disputes(peer: PayPalPeer, query: Mapping[str, str]) -> Thing:
    """Lists don't tell how a dispute ended. One a page, so that there are pages."""
    assert set(query) <= {"disputed_transaction_id", "update_time_after", "page_size", "next_page_token"}, query
    of, after = query.get("disputed_transaction_id"), query.get("update_time_after", "")
    found = [
        {name: value for name, value in one.items() if name != "dispute_outcome"}
        for one in peer.things["disputes"].values()
        if of in (None, one["disputed_transactions"][0]["seller_transaction_id"]) and one["update_time"] >= after
    ]
    place = int(query.get("next_page_token", "0"))
    more = "&".join(f"{name}={value}" for name, value in query.items() if name != "next_page_token")
    links = [link("next", f"{peer.address}/v1/customer/disputes?{more}&next_page_token={place + 1}")]
    return {"items": found[place : place + 1], "links": links if place + 1 < len(found) else []}
