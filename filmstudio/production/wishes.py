"""Wishes of people in the pipeline's own words, and back."""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from filmstudio.errors import UserError
from filmstudio.film.clock import FrameSize, Rate
from filmstudio.film.screenplay import Script
from filmstudio.film.value import digest_of
from filmstudio.pipeline.quote import Quote
from filmstudio.pipeline.read import decode_script
from filmstudio.pipeline.studio import CastOverride, Choice, Lock, Orders, Retake
from filmstudio.ports import films
from filmstudio.ports.films import Again, Crew, Fact, Price, ShotPrice, Wish
from filmstudio.production.orders import FilmOrder

FINAL_DRAFT = re.compile(r"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<FinalDraft\b", re.DOTALL)


def script_of(title: str, text: str) -> Script:
    """A script as it was typed or pasted: a screenplay, Final Draft's XML, or prose.

    Raises:
        UnreadableScript: it is empty, or no text.
    """
    ending = ".fdx" if FINAL_DRAFT.match(text[:4000]) else ".txt"
    return decode_script(f"script{ending}", text.encode()).model_copy(update={"name": title})


def check_crew(wish: Wish, crews: Sequence[Crew]) -> None:
    """Whoever is wished for is there.

    Raises:
        UserError: there is no such crew, or no such camera in it.
    """
    found = next((crew for crew in crews if crew.name == wish.crew), None)
    if found is None:
        raise UserError(f"there is no crew {wish.crew!r}; there are {', '.join(crew.name for crew in crews)}")
    for choice in wish.cameras:
        if choice.camera.partition("@")[0] not in found.cameras:
            raise UserError(
                f"shot {choice.shot}: the crew {found.name} has no camera {choice.camera!r}; it has "
                f"{', '.join(found.cameras)}"
            )


def orders_of(wish: Wish, locks: tuple[Lock, ...], *, watermark: bool) -> Orders:
    """A wish in the pipeline's own words; `locks` are what its locked shots were taken by."""
    return Orders(
        size=FrameSize(width=wish.width, height=wish.height), rate=Rate(frames=wish.fps), seconds=wish.seconds,
        seed=wish.seed, language=wish.language, captions=wish.captions,
        cast=tuple(CastOverride(character=f.character, field=f.field, value=f.value) for f in wish.cast),
        retakes=tuple(Retake(shot=again.shot, take=again.take) for again in wish.retakes),
        order=wish.order, cameras=tuple(Choice(shot=one.shot, camera=one.camera) for one in wish.cameras),
        locks=locks, watermark=watermark,
    )  # fmt: skip


def wish_of(film: FilmOrder) -> Wish:
    """An order as its person wished it."""
    orders = film.orders
    return Wish(
        crew=film.crew, width=orders.size.width, height=orders.size.height, fps=orders.rate.frames,
        seconds=orders.seconds, language=orders.language, captions=orders.captions, seed=orders.seed,
        cast=tuple(Fact(character=f.character, field=f.field, value=f.value) for f in orders.cast),
        retakes=tuple(Again(shot=retake.shot, take=retake.take) for retake in orders.retakes),
        order=orders.order, cameras=tuple(films.Choice(shot=one.shot, camera=one.camera) for one in orders.cameras),
        locked=tuple(lock.shot for lock in orders.locks),
    )  # fmt: skip


def facts_of(row: Row[Any]) -> dict[str, object]:
    """What a job's row tells of its film."""
    return {
        "id": row.id, "project": row.project, "payer": row.tenant, "state": row.state, "percent": row.percent,
        "cap": row.cap, "created": row.created, "changed": row.updated,
        "wish": wish_of(FilmOrder.model_validate(row.film)), "error": str(row.error["message"]) if row.error else "",
    }  # fmt: skip


def price_of(quote: Quote, number: int) -> Price:
    """The quote that an event told of; the same sum quoted for another plan has another id."""
    return Price(
        id=digest_of({"quote": quote.digest, "number": number}), seconds=round(quote.seconds, 3),
        takes=quote.takes, takes_to_make=quote.takes_to_make, credits=quote.credits, dollars=quote.dollars,
        shots=tuple(ShotPrice(shot=name, credits=credits, dollars=dollars) for name, credits, dollars in quote.shots),
    )  # fmt: skip
