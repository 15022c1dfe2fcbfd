"""What Stripe's invoices of a month say: what was paid from the customer's balance there, and what went back into it.

https://docs.stripe.com/billing/customer/balance, /api/invoices/object, /api/credit_notes/object. Pure.
"""

from datetime import UTC, datetime

import stripe

from filmstudio.services.credits.vendor import Payment

NAME = "stripe"
INVOICE = "in_"
"""Begins the name of a payment that came from a balance: it has no payment intent, so it is called as its invoice."""


def subscription_of(invoice: stripe.Invoice) -> str | None:
    """The name of the subscription that it is a month of."""
    details = invoice.parent.subscription_details if invoice.parent else None
    found = details.subscription if details else None
    return found.id if isinstance(found, stripe.Subscription) else found


def tax_of(invoice: stripe.Invoice) -> int:
    """Hundredths of its currency."""
    return sum(one.amount for one in invoice.total_taxes or ())


def applied(invoice: stripe.Invoice) -> int:
    """How much of it was paid from credit in the customer's balance, which Stripe writes below zero."""
    before, after = max(-invoice.starting_balance, 0), max(-(invoice.ending_balance or 0), 0)
    return max(min(before - after, invoice.total), 0)


def credited(note: stripe.CreditNote) -> int:
    """How much of a paid invoice this note put back into the balance: neither onto a card nor handed out elsewhere."""
    if note.status != "issued" or not note.customer_balance_transaction:
        return 0
    elsewhere = sum(one.amount_refunded for one in note.refunds or ()) + (note.out_of_band_amount or 0)
    return max(note.post_payment_amount - elsewhere, 0)


def of_balance(invoice: stripe.Invoice, back: int) -> Payment | None:
    """The part of a month that was paid from the balance, of which so much went back; tax is paid by card first."""
    part, subscription = applied(invoice), subscription_of(invoice)
    if invoice.status != "paid" or not part or not subscription:
        return None
    tax = max(tax_of(invoice) - (invoice.total - part), 0)
    return Payment(
        vendor=NAME, ref=invoice.id, order=None, subscription=subscription, cents=part - tax, tax=tax,
        currency=invoice.currency, refunded=min(back, part), disputed=False,
        at=datetime.fromtimestamp(invoice.status_transitions.paid_at or invoice.created, UTC),
        receipt=invoice.hosted_invoice_url,
    )  # fmt: skip
