"""What the service of users is told."""

from pydantic import BaseModel, SecretStr


class GoogleSettings(BaseModel):
    """The studio as Google knows it; `issuer` is another one in tests only."""

    client_id: str
    client_secret: SecretStr
    issuer: str = "https://accounts.google.com"


class UsersSettings(BaseModel):
    """`secret` seals what is secret in the database; `site` is where links in letters lead and who issues tokens."""

    secret: SecretStr
    site: str = "http://127.0.0.1:8000"
    google: GoogleSettings | None = None
