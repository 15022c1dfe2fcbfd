"""Wiring of the service of credits: the ledger, the shop, the cashier and who takes the money."""

from collections.abc import Awaitable, Callable, Coroutine

from starlette.datastructures import State

from filmstudio.ports.credits import PAGE
from filmstudio.services.credits import routes
from filmstudio.services.credits.cashier import Cashier
from filmstudio.services.credits.payments import Payments
from filmstudio.services.credits.prices import prices
from filmstudio.services.credits.shop import Shop
from filmstudio.services.credits.vendor import Vendor
from filmstudio.wiring.production.plant import Plant
from filmstudio.wiring.production.settings import ProductionSettings

ROUTERS = (routes.offers, routes.router, routes.vendors, routes.admin)


def furnish(state: State, settings: ProductionSettings, plant: Plant) -> None:
    """What its routes find in the app's state."""
    state.credits = plant.credits
    payments = Payments(plant.db, plant.credits, prices())
    state.cashier = Cashier(plant.db, payments, vendors(settings))
    state.plans = state.shop = Shop(
        plant.db, state.users, plant.credits, payments, state.cashier, prices(), settings.site
    )


def vendors(settings: ProductionSettings) -> dict[str, Vendor]:
    """Those that are set up; customers who don't choose pay by the first."""
    found: dict[str, Vendor] = {}
    if settings.stripe:
        from filmstudio.services.credits.stripe_vendor import StripeVendor

        found["stripe"] = StripeVendor(settings.stripe)
    if settings.paypal:
        from filmstudio.services.credits.paypal_vendor import PayPalVendor

        found["paypal"] = PayPalVendor(settings.paypal)
    return found


def along(state: State) -> tuple[Coroutine[None, None, None], ...]:
    """What runs beside the app."""
    return (state.cashier.run(),)


def chores(state: State) -> tuple[Callable[[], Awaitable[object]], ...]:
    """What is done each hour."""

    async def expire() -> None:
        while await state.credits.expire() == PAGE:
            continue

    return expire, state.cashier.tidy


def nightly(state: State) -> tuple[Callable[[], Awaitable[object]], ...]:
    """What is done each day, by whoever is the first."""
    return (state.cashier.nightly,)
