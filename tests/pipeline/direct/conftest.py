"""A director's desk: the real voices to measure with, the real grammar, a folder store, and cards for the rest."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from filmstudio.film.recipes import Recipe
from filmstudio.film.shots import ShotList
from filmstudio.pipeline.direct import direct
from filmstudio.pipeline.read import decode_script, read
from filmstudio.pipeline.studio import Crew, Orders, Studio
from filmstudio.ports.crafts import Card, Made, Pantry
from filmstudio.providers.illustrated.sets import PLACES
from filmstudio.providers.kokoro import KokoroVoices
from filmstudio.providers.spacy_english import SpacyEnglish
from filmstudio.store.folder import FolderStore

Direct = Callable[..., ShotList]


class Named:
    """A model that is only asked for its card: directing makes nothing."""

    def __init__(self, provider: str) -> None:
        self.card = Card(
            provider=provider, model="m", version="1", crafts=(), licence="", places=PLACES, fuses_lipsync=True
        )

    async def perform(self, recipe: Recipe, pantry: Pantry, folder: str) -> Made:
        raise AssertionError("directing asked for a take")

    def wake(self) -> None:
        pass

    def rest(self) -> None:
        """Nothing to free."""


@pytest.fixture(scope="session")
def crew(assets: Path) -> Iterator[Crew]:
    voices = KokoroVoices(assets / "kokoro")
    yield Crew(Named("camera"), voices, Named("composer"), SpacyEnglish())
    voices.close()


@pytest.fixture
def studio(crew: Crew, tmp_path: Path) -> Studio:
    return Studio(crew, FolderStore(tmp_path / "store"), None)  # type: ignore[arg-type]  # nothing is rendered


@pytest.fixture
def shots_of(studio: Studio) -> Direct:
    def direct_text(text: str, file: str = "a.fountain", **orders: object) -> ShotList:
        asked = Orders.model_validate(orders)
        screenplay = read(decode_script(file, text.encode()), language=asked.language)
        return asyncio.run(direct(screenplay, studio, asked))

    return direct_text
