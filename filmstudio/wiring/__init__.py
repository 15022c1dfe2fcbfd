"""The only module that knows concrete classes: settings become a studio."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from pydantic_settings import BaseSettings, SettingsConfigDict

from filmstudio.errors import NotSetUp
from filmstudio.media.renderer import FilmRenderer
from filmstudio.pipeline.studio import Crew, Studio
from filmstudio.ports.progress import Watcher
from filmstudio.ports.renderer import Renderer
from filmstudio.providers.composer import Composer
from filmstudio.providers.illustrated import IllustratedCamera
from filmstudio.providers.kokoro import KokoroVoices
from filmstudio.providers.spacy_english import SpacyEnglish
from filmstudio.store.folder import FolderStore

if TYPE_CHECKING:
    from filmstudio.kit.migrate import Schema
    from filmstudio.stack.server import Server
    from filmstudio.stack.site import Site


class Settings(BaseSettings):
    """Where things are; each can be set by an environment variable beginning with `FILMSTUDIO_`.

    `home` keeps takes and keys, `assets` what set-up fetched.
    """

    model_config = SettingsConfigDict(env_prefix="FILMSTUDIO_")
    home: Path = Path(platformdirs.user_data_dir("filmstudio"))
    assets: Path = Path(__file__).resolve().parent.parent.parent / ".assets"


@dataclass(frozen=True)
class Company:
    """A crew and who renders for it. `close` ends its worker processes."""

    crew: Crew
    renderer: Renderer
    close: Callable[[], None] = lambda: None


@dataclass(frozen=True)
class Open:
    """A studio at work, and how to close it."""

    studio: Studio
    store: FolderStore
    company: Company

    def close(self) -> None:
        """Ends worker processes and removes unfinished work."""
        self.company.close()
        self.store.sweep()


def open_studio(settings: Settings, jobs: int, watch: Watcher) -> Open:
    """The embedded crew on a folder store.

    Raises:
        NotSetUp: set-up has not been run.
    """
    company = embedded(settings, jobs, jobs)
    store = FolderStore(settings.home / "projects" / "default")
    return Open(Studio(company.crew, store, company.renderer, watch), store, company)


def embedded(settings: Settings, jobs: int, threads: int) -> Company:
    """The crew that needs no key and no graphics card: `jobs` shots at a time, voices on so many threads.

    Raises:
        NotSetUp: set-up has not been run.
    """
    if not (settings.assets / "fonts").is_dir():
        raise NotSetUp(f"voices and fonts are not in {settings.assets}; run `make setup`")
    camera = IllustratedCamera(settings.assets, jobs)
    voices = KokoroVoices(settings.assets / "kokoro", threads)
    crew = Crew(camera, voices, Composer(settings.assets / "soundfonts"), SpacyEnglish())

    def close() -> None:
        camera.close()
        voices.close()

    return Company(crew, FilmRenderer(settings.assets / "fonts", settings.home / "keys"), close)


def schemas() -> "tuple[Schema, ...]":
    """Every schema of the database."""
    from filmstudio.production.schema import SCHEMA as PRODUCTION
    from filmstudio.services.administration.repository import SCHEMA as ADMINISTRATION
    from filmstudio.services.credits.repository import SCHEMA as CREDITS
    from filmstudio.services.jobs.repository import SCHEMA as JOBS
    from filmstudio.services.moderation.repository import SCHEMA as MODERATION
    from filmstudio.services.projects.repository import SCHEMA as PROJECTS
    from filmstudio.services.users.repository import SCHEMA as USERS
    from filmstudio.store.repository import SCHEMA as STORE

    return (STORE, CREDITS, PRODUCTION, USERS, PROJECTS, JOBS, MODERATION, ADMINISTRATION)


def servers(port: int | None = None) -> "dict[str, Callable[[Site], Server]]":
    """The servers of one machine, in the order in which they start; the web app is at `port`."""
    from filmstudio.stack.postgres import postgres
    from filmstudio.stack.seaweedfs import seaweedfs
    from filmstudio.stack.temporal import temporal
    from filmstudio.stack.valkey import valkey
    from filmstudio.wiring.production.site import embedded_web, embedded_worker, migrated, with_bucket

    return {
        "postgres": lambda site: migrated(postgres(site), site),
        "valkey": valkey,
        "seaweedfs": lambda site: with_bucket(seaweedfs(site), site),
        "temporal": temporal,
        "worker": embedded_worker,
        "web": lambda site: embedded_web(site, port),
    }
