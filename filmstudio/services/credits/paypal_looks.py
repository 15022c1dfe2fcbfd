"""How it is with something at PayPal: what is asked for it, and what follows."""

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from filmstudio.errors import Refused
from filmstudio.services.credits import paypal_facts as facts
from filmstudio.services.credits import paypal_words as words
from filmstudio.services.credits.paypal_client import Answer, PayPalClient, PayPalRefused
from filmstudio.services.credits.paypal_facts import SALE
from filmstudio.services.credits.vendor import Fact, Payment, Topic

SALES = "/v1/payments/sale"
AGREEMENT = "I-"
"""Begins PayPal's name of a subscription."""
WINDOW, RECENT = timedelta(days=30), timedelta(days=35)
"""What PayPal's books show at a time (31 days at most); payments of a subscription that are looked at with it."""
LINES, MOST, SECOND = 500, 10_000, timedelta(seconds=1)
"""Lines on a page of PayPal's books; lines that it tells of a time: of more it says `TOO_LARGE`. It knows seconds."""
TOO_LARGE = "RESULTSET_TOO_LARGE"
PAGES, DISPUTES = 200, 50
"""Pages of disputes that are read; disputes on a page."""
ABSENT = {400, 404, 410, 422}
"""How it says that there is nothing of a name that was looked up."""


class PayPalLooks:
    """Looks at PayPal."""

    def __init__(self, client: PayPalClient) -> None:
        self._client = client

    async def look(self, topic: Topic, subject: str) -> tuple[Fact, ...]:
        """With a subscription come its last payments, and with its payment the subscription: no message tells of it."""
        match topic:
            case Topic.CHECKOUT | Topic.SUBSCRIPTION:
                return await (self._of_agreement if subject.startswith(AGREEMENT) else self._of_order)(subject)
            case Topic.PAYMENT if subject.startswith(SALE):
                return await self._of_sale(await self._get(words.Sale, SALES, subject.removeprefix(SALE)))
            case Topic.PAYMENT:
                return await self._of_capture(await self._get(words.Capture, "/v2/payments/captures", subject))
            case Topic.REFUND:
                return await self._of_sale_refund(await self._get(words.SaleRefund, "/v1/payments/refund", subject))
            case Topic.DISPUTE:
                dispute = await self._get(words.Dispute, "/v1/customer/disputes", subject)
                about = [one.seller_transaction_id for one in dispute.disputed_transactions]
                return tuple([fact for id in about for fact in await self._of_either(id)])
            case Topic.INVOICE | Topic.CHARGE:
                return ()

    async def since(self, at: datetime) -> AsyncIterator[Fact]:
        """What PayPal's books tell of since then, as it is now. They are up to three hours late; disputes are not.

        Raises:
            Refused: when all the rest was told, if PayPal said no to a part of it.
        """
        seen, trouble = set[Fact](), list[Refused]()
        async for topic, subject in self._touched(at):
            found: tuple[Fact, ...] = ()
            try:
                found = await (self._again(topic, subject) if topic else self._of_either(subject))
            except Refused as no:
                trouble.append(no)
            for fact in found:
                if fact not in seen:
                    seen.add(fact)
                    yield fact
        if trouble:
            raise trouble[0]

    async def _touched(self, at: datetime) -> AsyncIterator[tuple[Topic | None, str]]:
        """Of what something happened; refunds first, for they tell how much went back. No topic: money of some sort."""
        lines = [line async for line in self._books(at) if not line.custom_field or facts.order_of(line.custom_field)]
        for line in lines:
            if line.refund:
                yield Topic.REFUND, line.transaction_id
        for about in dict.fromkeys(line.about for line in lines):
            yield None, about
        async for dispute in self._disputes({"update_time_after": _time(at)}):
            yield Topic.DISPUTE, dispute.dispute_id

    async def _books(self, at: datetime) -> AsyncIterator[words.Booking]:
        """The lines of PayPal's books since then (Transaction Search; the app needs its permission), some twice.

        A time of which there is too much to tell is halved.
        """
        now = datetime.now(UTC)
        times = [(at + n * WINDOW, min(at + (n + 1) * WINDOW, now)) for n in range(-((at - now) // WINDOW))]
        while times:
            start, end = times.pop(0)
            lines = await self._lines(start, end)
            for line in lines or ():
                yield line.transaction_info
            if lines is None:
                half = (start + (end - start) / 2).replace(microsecond=0)
                if half <= start or end - half < SECOND:
                    raise Refused(f"PayPal's books have too many lines at {_time(start)}; nothing later was read")
                times = [(start, half), (half, end), *times]

    async def _lines(self, start: datetime, end: datetime) -> list[words.Line] | None:
        """The lines of a time; None, if there are more of them than PayPal tells."""
        lines, number, pages = list[words.Line](), 1, 1
        while number <= pages:
            query = {"start_date": _time(start), "end_date": _time(end), "page_size": str(LINES), "page": str(number)}
            try:
                found = await self._client.ask(words.Books, "GET", "/v1/reporting/transactions", query=query)
            except PayPalRefused as no:
                if TOO_LARGE in no.words:
                    return None
                raise
            if found.total_items >= MOST:
                return None
            lines += found.transaction_details
            number, pages = number + 1, found.total_pages
        return lines

    async def _disputes(self, query: Mapping[str, str]) -> AsyncIterator[words.Dispute]:
        """As a list tells them: without how they ended."""
        wanted: Mapping[str, str] | None = {**query, "page_size": str(DISPUTES)}
        for _ in range(PAGES):
            found = await self._client.ask(words.Disputes, "GET", "/v1/customer/disputes", query=wanted)
            for one in found.items:
                yield one
            if not (wanted := found.next):
                return
        raise Refused(f"PayPal has more than {PAGES * DISPUTES} disputes to tell of; the others were not read")

    async def _again(self, topic: Topic, subject: str) -> tuple[Fact, ...]:
        """Looked at; nothing, if it is none of ours, or gone there."""
        try:
            return await self.look(topic, subject)
        except PayPalRefused as no:
            if no.status_there in ABSENT:
                return ()
            raise

    async def _get(self, answer: type[Answer], path: str, id: str) -> Answer:
        return await self._client.ask(answer, "GET", f"{path}/{part(id)}")

    async def _found(self, answer: type[Answer], path: str, id: str) -> Answer | None:
        """None, if PayPal knows none such."""
        try:
            return await self._get(answer, path, id)
        except PayPalRefused as no:
            if no.status_there in ABSENT:
                return None
            raise

    async def _of_order(self, id: str) -> tuple[Fact, ...]:
        order = await self._get(words.CheckoutOrder, "/v2/checkout/orders", id)
        captures = [capture for unit in order.purchase_units for capture in unit.payments.captures]
        return tuple([fact for one in captures for fact in await self._of_capture(one, order)])

    async def _of_capture(self, capture: words.Capture, order: words.CheckoutOrder | None = None) -> tuple[Fact, ...]:
        """With its order, which tells tax and refunds, as long as PayPal keeps it."""
        above = capture.supplementary_data.related_ids.order_id
        if facts.order_of(capture.custom_id) is None:
            return ()
        if order is None and above:
            order = await self._found(words.CheckoutOrder, "/v2/checkout/orders", above)
        fact = facts.of_capture(capture, order, disputed=await self._disputed(capture.id))
        return (fact,) if fact else ()

    async def _of_sale(self, sale: words.Sale, refunded: int = 0) -> tuple[Fact, ...]:
        """With its subscription, if both are ours; so much is known to have been given back."""
        agreement = sale.billing_agreement_id and await self._found(
            words.Agreement, "/v1/billing/subscriptions", sale.billing_agreement_id
        )
        subscription = facts.of_agreement(agreement, datetime.now(UTC)) if agreement else None
        if subscription is None:
            return ()
        paid = facts.of_sale(sale, refunded, disputed=await self._disputed(sale.id))
        return (subscription, paid) if paid else (subscription,)

    async def _of_sale_refund(self, refund: words.SaleRefund) -> tuple[Fact, ...]:
        if refund.sale_id is None:
            return ()
        return await self._of_sale(await self._get(words.Sale, SALES, refund.sale_id), refund.cents)

    async def _of_either(self, id: str) -> tuple[Fact, ...]:
        """Of which nobody says what it is: a capture of an order, a sale of a subscription, or neither."""
        capture = await self._found(words.Capture, "/v2/payments/captures", id)
        if capture and capture.supplementary_data.related_ids.order_id:
            return await self._of_capture(capture)
        sale = await self._found(words.Sale, SALES, id)
        return await self._of_sale(sale) if sale else ()

    async def _of_agreement(self, id: str) -> tuple[Fact, ...]:
        agreement = await self._get(words.Agreement, "/v1/billing/subscriptions", id)
        now = datetime.now(UTC)
        subscription = facts.of_agreement(agreement, now)
        if subscription is None:
            return ()
        query = {"start_time": _time(now - RECENT), "end_time": _time(now)}
        path = f"/v1/billing/subscriptions/{part(id)}/transactions"
        listed = await self._client.ask(words.Transactions, "GET", path, query=query)
        paid = [one.id for one in listed.transactions if one.status in facts.PAID]
        months = [fact for one in paid for fact in await self._of_either(one) if isinstance(fact, Payment)]
        return (subscription, *months)

    async def _disputed(self, transaction: str) -> bool:
        """The money is with the customer or his bank."""
        async for one in self._disputes({"disputed_transaction_id": transaction}):
            if one.status != "RESOLVED":
                return True
            if not (await self._get(words.Dispute, "/v1/customer/disputes", one.dispute_id)).ours:
                return True
        return False


def part(id: str) -> str:
    """A name as a part of a path."""
    return quote(id, safe="")


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
