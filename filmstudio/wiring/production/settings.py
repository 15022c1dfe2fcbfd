"""Where the servers are: from the environment, or from the site of `filmstudio up`."""

import json
from collections.abc import Iterator
from dataclasses import is_dataclass
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import BaseModel, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from filmstudio.errors import NotSetUp, UserError
from filmstudio.kit.mail import SmtpSettings
from filmstudio.kit.telemetry import TracesSettings
from filmstudio.production.intake.wire import SqsSettings
from filmstudio.production.settings import EngineSettings
from filmstudio.services.credits.settings import PayPalSettings, StripeSettings
from filmstudio.services.users.settings import GoogleSettings
from filmstudio.stack import postgres, seaweedfs, temporal, valkey
from filmstudio.stack.site import Site
from filmstudio.store.bucket import BucketSettings
from filmstudio.wiring import Settings

ServiceName: TypeAlias = Literal["users", "credits", "projects", "jobs", "moderation", "administration", "graph"]


class RehearsalSettings(BaseModel):
    """Crews for tests, of takes of a few bytes that take so many `seconds`; at `desk` the paid one buys."""

    seconds: float = 0.0
    desk: str | None = None


class ProductionSettings(BaseSettings):
    """Where the servers are: one machine's own, or RDS, ElastiCache, S3, SQS and Temporal Cloud. Each is set by an
    environment variable beginning with `FILMSTUDIO_` (`FILMSTUDIO_DATABASE`, `FILMSTUDIO_BUCKET__ENDPOINT`, ...).

    `database` and `valkey` are addresses with their passwords (`postgresql+asyncpg://`, `rediss://`). Without `intake`
    jobs go from the database straight to the dispatcher. `cache` is bytes; with `rehearsal` there are crews for tests
    too. The web app needs `secret` too (32 random characters; several, with commas, while one is replaced), `site`,
    where people find it, and `mail`, without which letters go into a folder; `google` where people may log in
    with it, `stripe` and `paypal` where they may pay by them; `log` is the least that is logged, `traces` where they
    are collected; pages of `origins` may speak with the app; anybody may ask so many `requests` a minute; `proxies` are
    the balancers before it, of which it believes for whom they speak (`X-Forwarded-For`, `-Proto`); with
    `introspection` GraphQL tells its schema. With `hooks_to_loopback` webhooks may be on this machine: for tests.

    Where services run apart, `peers` says where each of the others is, and `between` is a password of their own, of 32
    random characters or more, by which they know each other.
    """

    model_config = SettingsConfigDict(env_prefix="FILMSTUDIO_", env_nested_delimiter="__")
    database: SecretStr
    valkey: SecretStr
    bucket: BucketSettings = BucketSettings()
    temporal: EngineSettings = EngineSettings()
    intake: SqsSettings | None = None
    cache: int = 20 << 30
    rehearsal: RehearsalSettings | None = None
    secret: SecretStr | None = None
    site: str = "http://127.0.0.1:8000"
    mail: SmtpSettings | None = None
    google: GoogleSettings | None = None
    stripe: StripeSettings | None = None
    paypal: PayPalSettings | None = None
    origins: tuple[str, ...] = ()
    requests: int = Field(default=100, ge=1)
    proxies: tuple[IPv4Network | IPv6Network, ...] = (IPv4Network("127.0.0.0/8"), IPv6Network("::1/128"))
    introspection: bool = False
    traces: TracesSettings | None = None
    log: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    hooks_to_loopback: bool = False
    peers: dict[ServiceName, str] = {}
    between: SecretStr | None = None

    def need_secret(self) -> SecretStr:
        """What seals secrets at rest.

        Raises:
            NotSetUp: there is none.
        """
        if self.secret is None:
            raise NotSetUp("the web app needs a secret; set FILMSTUDIO_SECRET to 32 random characters, and keep it")
        return self.secret


def production_settings(data: Path | None) -> ProductionSettings:
    """From the environment, or else from the site of `filmstudio up`.

    Raises:
        NotSetUp: there is neither.
    """
    try:
        return ProductionSettings()  # pyright: ignore[reportCallIssue]
    except ValidationError as error:
        problems = [f"{'__'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
        places = [(*one["loc"], one["type"]) for one in error.errors()]
        if places != [("database", "missing"), ("valkey", "missing")]:
            raise UserError(f"settings in the environment (FILMSTUDIO_...): {'; '.join(problems)}") from None
    folder = data or Settings().home / "site"
    if not (folder / "secrets").is_dir():
        raise NotSetUp(
            f"no servers are set up in {folder}; run `filmstudio up`, or set FILMSTUDIO_DATABASE and the rest"
        )
    return site_settings(Site(folder))


def site_settings(site: Site) -> ProductionSettings:
    """The servers of `filmstudio up`."""
    return ProductionSettings(
        database=SecretStr(postgres.url(site)),
        valkey=SecretStr(valkey.url(site)),
        bucket=bucket_settings(site),
        temporal=EngineSettings(address=temporal.address(site)),
        secret=SecretStr(site.secret("platform")),
        introspection=True,
    )


def bucket_settings(site: Site) -> BucketSettings:
    """The bucket of one machine's servers."""
    access, secret = seaweedfs.keys(site)
    return BucketSettings(endpoint=seaweedfs.endpoint(site), access_key=access, secret_key=SecretStr(secret))


def environment(settings: ProductionSettings, assets: Path, home: Path) -> dict[str, str]:
    """The variables from which another process has these settings."""
    found = {f"FILMSTUDIO_{key}": value for key, value in _flat(settings)}
    return {**found, "FILMSTUDIO_ASSETS": str(assets), "FILMSTUDIO_HOME": str(home)}


def _flat(settings: object) -> Iterator[tuple[str, str]]:
    """Every setting that is set, as it is written in a variable."""
    for name, value in vars(settings).items():
        if value is None or isinstance(value, Path):
            continue
        if isinstance(value, SecretStr):
            yield name.upper(), value.get_secret_value()
        elif isinstance(value, BaseModel) or is_dataclass(value):
            yield from ((f"{name.upper()}__{key}", one) for key, one in _flat(value))
        else:
            yield name.upper(), value if isinstance(value, str) else json.dumps(value, default=str)
