"""Where the servers are: from the environment, or from the site of `filmstudio up`."""

from pathlib import Path
from typing import Literal

from pydantic import SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from filmstudio.errors import NotSetUp, UserError
from filmstudio.kit.mail import SmtpSettings
from filmstudio.production.engine import EngineSettings
from filmstudio.production.intake.wire import SqsSettings
from filmstudio.services.credits.settings import StripeSettings
from filmstudio.services.users.google import GoogleSettings
from filmstudio.stack import postgres, seaweedfs, temporal, valkey
from filmstudio.stack.site import Site
from filmstudio.store.bucket import BucketSettings
from filmstudio.wiring import Settings


class ProductionSettings(BaseSettings):
    """Where the servers are: one machine's own, or RDS, ElastiCache, S3, SQS and Temporal Cloud. Each is set by an
    environment variable beginning with `FILMSTUDIO_` (`FILMSTUDIO_DATABASE`, `FILMSTUDIO_BUCKET__ENDPOINT`, ...).

    `database` and `valkey` are addresses with their passwords (`postgresql+asyncpg://`, `rediss://`). Without `intake`
    jobs go from the database straight to the dispatcher. `cache` is bytes; `desk` is where the rehearsal's paid camera
    buys. The web app needs `secret` too (32 random characters; several, with commas, while one is replaced), `site`,
    where people find it, and `mail`, without which letters go into a folder; `google` where people may log in
    with it, `stripe` where they may pay by it; `log` is the least that is logged. With `hooks_to_loopback` webhooks may
    be on this machine: for tests.
    """

    model_config = SettingsConfigDict(env_prefix="FILMSTUDIO_", env_nested_delimiter="__")
    database: SecretStr
    valkey: SecretStr
    bucket: BucketSettings = BucketSettings()
    temporal: EngineSettings = EngineSettings()
    intake: SqsSettings | None = None
    cache: int = 20 << 30
    desk: str | None = None
    rehearsal_seconds: float = 0.0
    secret: SecretStr | None = None
    site: str = "http://127.0.0.1:8000"
    mail: SmtpSettings | None = None
    google: GoogleSettings | None = None
    stripe: StripeSettings | None = None
    log: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    hooks_to_loopback: bool = False


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
    )


def bucket_settings(site: Site) -> BucketSettings:
    """The bucket of one machine's servers."""
    access, secret = seaweedfs.keys(site)
    return BucketSettings(endpoint=seaweedfs.endpoint(site), access_key=access, secret_key=SecretStr(secret))


def environment(settings: ProductionSettings, assets: Path, home: Path) -> dict[str, str]:
    """The variables from which another process has these settings."""
    found = {"DATABASE": settings.database, "VALKEY": settings.valkey, "TEMPORAL__ADDRESS": settings.temporal.address}
    found |= {"DESK": settings.desk} if settings.desk else {}
    found |= {"SECRET": settings.secret} if settings.secret else {}
    bucket = {f"BUCKET__{key.upper()}": value for key, value in settings.bucket if value is not None}
    plain = {key: value.get_secret_value() if isinstance(value, SecretStr) else str(value) for key, value in
             (found | bucket).items()}  # fmt: skip
    return {f"FILMSTUDIO_{key}": value for key, value in {**plain, "ASSETS": str(assets), "HOME": str(home)}.items()}
