"""The studio as those who take the money know it."""

from pydantic import BaseModel, SecretStr


class StripeSettings(BaseModel):
    """Stripe's secret key and our webhook's; `tax`: it computes taxes; `api` is another one in tests only."""

    key: SecretStr
    webhook: SecretStr
    tax: bool = False
    api: str = "https://api.stripe.com"
