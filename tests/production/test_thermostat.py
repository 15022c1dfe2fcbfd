"""Models are let go when memory gets tight, and come back by themselves."""

import asyncio
from pathlib import Path

from filmstudio.film.recipes import SpeechRecipe
from filmstudio.kit.memory import used
from filmstudio.production.thermostat import keep_cool
from filmstudio.providers.kokoro import KokoroVoices


async def test_models_rest_when_memory_is_tight_and_not_before():
    """Once, not every time that it looks."""
    full, rested = [0.5], list[float]()
    cooling = asyncio.create_task(keep_cool(lambda: full[0], lambda: rested.append(full[0]), 0.01, 10))
    await asyncio.sleep(0.1)
    assert not rested
    full[0] = 0.95
    await asyncio.sleep(0.2)
    assert rested == [0.95]
    cooling.cancel()


def test_the_memory_of_this_machine_is_neither_empty_nor_overfull():
    assert 0 < used() < 1


async def test_a_voice_that_was_let_go_in_the_middle_of_a_line_says_the_same(assets: Path, tmp_path: Path):
    """The line is finished first, and the next one loads the model again."""
    voices = KokoroVoices(assets / "kokoro")
    recipe = SpeechRecipe(model=voices.card.id, text="Good evening.", voice="af_heart")
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    speaking = asyncio.create_task(voices.perform(recipe, {}, str(tmp_path / "one")))
    await asyncio.sleep(0.05)
    await asyncio.to_thread(voices.rest)
    first, second = await speaking, await voices.perform(recipe, {}, str(tmp_path / "two"))
    voices.close()
    assert Path(first.file).read_bytes() == Path(second.file).read_bytes()
