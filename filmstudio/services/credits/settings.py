"""The studio as those who take the money know it."""

from pydantic import BaseModel, SecretStr


class StripeSettings(BaseModel):
    """Stripe's secret key and our webhook's; `tax`: it computes taxes; `api` is another one in tests only."""

    key: SecretStr
    webhook: SecretStr
    tax: bool = False
    api: str = "https://api.stripe.com"


class PayPalSettings(BaseModel):
    """The app at PayPal: its id and secret, the id of our webhook, and for each plan of ours the plan there.

    `api` is `https://api-m.sandbox.paypal.com` in the sandbox. The roots in the file `roots` (PEM) are believed instead
    of the system's, and certificates are fetched from `certificates` instead of from PayPal: both in tests only.
    """

    client_id: str
    client_secret: SecretStr
    webhook_id: str
    plans: dict[str, str] = {}
    api: str = "https://api-m.paypal.com"
    roots: str | None = None
    certificates: str | None = None
