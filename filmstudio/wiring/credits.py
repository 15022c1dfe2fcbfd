"""Wiring of the service of credits: the ledger, the shop, the cashier and who takes the money."""

from filmstudio.kit.keeping import Keeping
from filmstudio.ports.audited import Audited
from filmstudio.ports.credits import PAGE, Credits
from filmstudio.ports.kept import Kept
from filmstudio.ports.plans import Plans
from filmstudio.ports.purchases import Purchases
from filmstudio.services.credits import routes
from filmstudio.services.credits.cashier import Cashier
from filmstudio.services.credits.kept_repository import KEPT
from filmstudio.services.credits.payments import Payments
from filmstudio.services.credits.postgres import PostgresCredits
from filmstudio.services.credits.prices import prices
from filmstudio.services.credits.shop import Shop
from filmstudio.services.credits.vendor import Vendor
from filmstudio.wiring.production.settings import ProductionSettings
from filmstudio.wiring.service import Bench, Forgetful, Service, Work

ROUTERS = (routes.offers, routes.router, routes.vendors, routes.admin)
PORTS = {
    "credits": Credits, "plans": Plans, "purchases": Purchases, "forgets_credits": Forgetful, "keeps_credits": Kept,
    "audits_credits": Audited,
}  # fmt: skip


def furnish(bench: Bench) -> None:
    """What its routes find in the app's state."""
    state, db, site = bench.state, bench.plant.db, bench.settings.site
    state.credits = PostgresCredits(db)
    payments = Payments(db, prices(), state.measures)
    state.cashier = Cashier(db, payments, state.credits, vendors(bench.settings))
    state.shop = Shop(db, state.users, state.credits, payments, state.cashier, prices(), site, state.flags)
    state.plans = state.purchases = state.forgets_credits = state.shop
    state.keeps_credits = Keeping(db, KEPT)
    state.audits_credits = state.shop.acts


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


def work(bench: Bench) -> Work:
    """Messages of vendors and what follows from them; what is late expires; the books, compared by whoever is first."""
    state = bench.state

    async def expire() -> None:
        while await state.credits.expire() == PAGE:
            continue

    async def show() -> None:
        state.measures.show("filmstudio_credits", "Hundredths of a credit", "part", await state.cashier.lying())
        opened = await state.cashier.open()
        state.measures.show("filmstudio_payments_open", "Messages, moves, differences", "what", opened)

    return Work(
        along=(state.cashier.run(),),
        hourly=(expire, state.cashier.tidy),
        nightly=(state.cashier.nightly,),
        shows=(show,),
        closing=(state.cashier.close,),
    )


SERVICE = Service(ROUTERS, furnish, PORTS, work)
