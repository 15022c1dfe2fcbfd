"""Where the workflow engine is."""

from dataclasses import dataclass

from pydantic import SecretStr


@dataclass(frozen=True)
class EngineSettings:
    """Where Temporal is. With an API key or `tls` it is spoken to encrypted, as Temporal Cloud wants it."""

    address: str = "127.0.0.1:7233"
    namespace: str = "default"
    api_key: SecretStr | None = None
    tls: bool = False
