"""The service's door: `/v1/prices` for everybody, `/v1/credits` for customers, `/v1/payments` for vendors' messages."""

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import BaseModel, Field

from filmstudio.kit.acting import Doing, Why
from filmstudio.kit.auth import Administrator, Caller, InPerson, scope
from filmstudio.kit.once import OnceOnly
from filmstudio.kit.page import Page
from filmstudio.kit.pages import Cursor, Limit, number_of, paged
from filmstudio.kit.problems import problems
from filmstudio.ports.credits import Credits, Entry
from filmstudio.ports.purchases import OrderSeen, PaymentSeen
from filmstudio.services.credits.cashier import Cashier
from filmstudio.services.credits.shop import Shop
from filmstudio.services.credits.values import (
    Estimate,
    Found,
    PortalSeen,
    PriceList,
    SubscriptionSeen,
    Wallet,
)

Name: TypeAlias = Annotated[str, Field(min_length=1, max_length=40, pattern=r"^[a-z0-9-]+$")]
Vendor: TypeAlias = Annotated[str, Path(min_length=1, max_length=40, pattern=r"^[a-z0-9-]+$")]
Ref: TypeAlias = Annotated[str, Path(min_length=1, max_length=200, pattern=r"^[A-Za-z0-9_-]+$")]


class Body(BaseModel, extra="forbid"):
    """What is sent; anything else in it is a mistake."""


class OrderBody(Body):
    """What is to be paid, and by whom: the first vendor of `/v1/prices`, if none is named."""

    kind: Literal["top-up", "plan"]
    product: Name
    vendor: Name | None = None


class PortalBody(Body):
    """Whose portal: the first vendor's, if none is named."""

    vendor: Name | None = None


class AdjustmentBody(Why):
    """Hundredths of a credit that somebody is given, or that are taken; why."""

    person: UUID
    kind: Literal["give", "take"]
    credits: Annotated[int, Field(ge=1, le=10_000_000)]


class RefundBody(Why):
    """How much money goes back, in hundredths; why."""

    cents: Annotated[int, Field(ge=1, le=10_000_000)]


def _shop(request: Request) -> Shop:
    return request.app.state.shop


def _cashier(request: Request) -> Cashier:
    return request.app.state.cashier


def _ledger(request: Request) -> Credits:
    return request.app.state.credits


Reader: TypeAlias = Annotated[Caller, Depends(scope("credits:read"))]
Sales: TypeAlias = Annotated[Shop, Depends(_shop)]
Desk: TypeAlias = Annotated[Cashier, Depends(_cashier)]
Ledger: TypeAlias = Annotated[Credits, Depends(_ledger)]
offers = APIRouter(prefix="/v1/prices", tags=["credits"])
router = APIRouter(prefix="/v1/credits", tags=["credits"], responses=problems(401, 403, 404, 422, 503))
vendors = APIRouter(prefix="/v1/payments", tags=["credits"], responses=problems(400, 403, 404, 408, 413, 422, 503))
admin = APIRouter(prefix="/v1/admin/credits", tags=["admin"], responses=problems(401, 403, 404, 422, 503))


@offers.get("")
async def prices(shop: Sales) -> PriceList:
    """What is for sale, by whom it is paid just now, and what each plan allows."""
    return await shop.price_list()


@router.get("")
async def wallet(caller: Reader, shop: Sales) -> Wallet:
    """What you have."""
    return await shop.wallet(caller.person)


@router.get("/estimate")
async def estimate(caller: Reader, shop: Sales, seconds: Annotated[int, Query(ge=1, le=36_000)]) -> Estimate:
    """What a film of so many seconds costs, and what is missing for it."""
    return await shop.estimate(caller.person, seconds)


@router.get("/statement")
async def statement(
    caller: Reader, ledger: Ledger, cursor: Cursor = None, limit: Limit = 100
) -> Page[Entry]:  # fmt: skip
    """Every movement of your credits, the oldest first."""
    found = await ledger.statement(str(caller.person), number_of(cursor, 0), limit + 1)
    return paged(found, limit, lambda one: str(one.number))


@router.post("/orders", status_code=201, responses=problems(409))
async def order(body: OrderBody, caller: InPerson, shop: Sales, once: OnceOnly) -> OrderSeen:
    """An order of credits or of a plan; you pay it at its `url`."""
    return await shop.order(caller.person, body.vendor, body.kind, body.product, once)


@router.get("/orders")
async def orders(caller: InPerson, shop: Sales, cursor: Cursor = None, limit: Limit = 20) -> Page[OrderSeen]:
    """Your orders, the newest first."""
    return await shop.orders(caller.person, cursor, limit)


@router.get("/orders/{order}")
async def order_seen(order: UUID, caller: InPerson, shop: Sales) -> OrderSeen:
    """An order."""
    return await shop.seen(caller.person, order)


@router.post("/orders/{order}/settlement")
async def settled(order: UUID, caller: InPerson, shop: Sales) -> OrderSeen:
    """You come back from paying: look whether it has arrived."""
    return await shop.settled(caller.person, order)


@router.get("/payments")
async def payments(caller: InPerson, shop: Sales, cursor: Cursor = None, limit: Limit = 50) -> Page[PaymentSeen]:
    """What you paid, the newest first."""
    return await shop.payments(caller.person, cursor, limit)


@router.get("/subscriptions")
async def subscriptions(
    caller: InPerson, shop: Sales, cursor: Cursor = None, limit: Limit = 50
) -> Page[SubscriptionSeen]:  # fmt: skip
    """Your plans, also those that are over: what is paid for longest first."""
    return await shop.subscriptions(caller.person, cursor, limit)


@router.post("/subscriptions/{vendor}/{ref}/end")
async def end(vendor: Vendor, ref: Ref, caller: InPerson, shop: Sales) -> SubscriptionSeen:
    """Don't renew a plan; it stays until the end of what is paid."""
    return await shop.end_plan(caller.person, vendor, ref)


@router.post("/portal")
async def portal(body: PortalBody, caller: InPerson, shop: Sales) -> PortalSeen:
    """Where you see invoices and change how you pay."""
    return PortalSeen(url=await shop.portal(caller.person, body.vendor))


@vendors.post("/{vendor}/notices", status_code=204)
async def notice(vendor: Vendor, request: Request, cashier: Desk) -> None:
    """Messages of a vendor, which it has signed."""
    await cashier.told(vendor, request.headers, await request.body())


@admin.post("/payments/{vendor}/{ref}/refunds", status_code=201)
async def refund(vendor: Vendor, ref: Ref, body: RefundBody, acting: Doing, shop: Sales) -> PaymentSeen:
    """Give money back, and take back the part of its credits that is left."""
    return await shop.refund(acting, vendor, ref, body.cents, body.reason)


@admin.post("/adjustments", status_code=201, responses=problems(402))
async def adjust(body: AdjustmentBody, acting: Doing, shop: Sales) -> Wallet:
    """Give somebody credits, or take some, with a reason that is kept."""
    credits = body.credits if body.kind == "give" else -body.credits
    return await shop.adjust(acting, body.person, credits, body.reason)


@admin.get("/differences")
async def differences(
    caller: Administrator, cashier: Desk, cursor: Cursor = None, limit: Limit = 50
) -> Page[Found]:  # fmt: skip
    """In what our books and the vendors' are not the same, the oldest first."""
    return await cashier.differences(cursor, limit)


@admin.post("/reconciliation")
async def reconciliation(body: Why, acting: Doing, shop: Sales) -> Page[Found]:
    """Compare the books now, with a reason that is kept; the first hundred in which they are not the same."""
    return await shop.compared(acting, body.reason)
