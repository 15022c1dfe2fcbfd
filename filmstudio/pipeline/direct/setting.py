"""The setting of every scene: what a slugline leaves out comes from the action and from the scene before."""

from filmstudio.film.staging import Hour, Mood, Setting, Weather
from filmstudio.film.value import digest_of
from filmstudio.pipeline.direct.beats import ActionBeat, Breakdown
from filmstudio.pipeline.direct.lexicon import AMBIENCE, GONE_OUT, HOURS, LIGHTS, LIT, MOODS, WEATHERS
from filmstudio.pipeline.direct.slugline import SAME, read_slugline
from filmstudio.pipeline.direct.words import best_match, holds, most_frequent

SACRED_PLACE = "temple"
"""Where a sloka is heard that names no place."""
INDIAN_WORDS = (
    "sari",
    "temple",
    "diya",
    "sitar",
    "tabla",
    "namaste",
    "krishna",
    "rama",
    "arjuna",
    "ganga",
    "ghat",
    "chai",
)


def settings_of(breakdowns: tuple[Breakdown, ...], seed: int, language: str) -> tuple[Setting, ...]:
    """One a scene. A name gives the same set throughout the film; a dialogue line never changes a set."""
    found: list[Setting] = []
    for breakdown in breakdowns:
        found.append(_setting(breakdown, found[-1] if found else None, seed, language))
    return tuple(found)


def _setting(breakdown: Breakdown, before: Setting | None, seed: int, language: str) -> Setting:
    slug = read_slugline(breakdown.heading)
    hour = slug.hour or best_match(breakdown.text, HOURS)
    weather = slug.weather or most_frequent(breakdown.text, WEATHERS)
    goes_on = before is not None and (SAME.search(breakdown.heading) or slug.hour in (None, before.hour))
    if before and goes_on:
        hour = hour or before.hour
        weather = weather or before.weather
    place = breakdown.place
    if not breakdown.place_known and before is None and language == "sa":
        place, hour = SACRED_PLACE, hour or Hour.DAWN
    name = slug.name.title() if slug.name.isupper() else slug.name
    props = [prop for beat in breakdown.beats if isinstance(beat, ActionBeat) for prop in beat.props]
    return Setting(
        place=place,
        name=name,
        inside=breakdown.inside,
        hour=hour or Hour.DAY,
        weather=weather or Weather.CLEAR,
        mood=most_frequent(breakdown.text, MOODS) or Mood.NEUTRAL,
        dressing=tuple(dict.fromkeys(props))[:6],
        seed=int(digest_of([name or place, seed])[:6], 16),
    )


def switch(text: str, unlit: set[str]) -> None:
    """What a sentence of action does to the lights: "the lamp is dark" puts one out until "the lamp glows"."""
    for light, words in LIGHTS.items():
        if holds(text, words):
            if holds(text, LIT) and not holds(text, ("dark", "dead")):
                unlit.discard(light)
            elif holds(text, GONE_OUT):
                unlit.add(light)


def found_unlit(breakdown: Breakdown, unlit: set[str]) -> None:
    """The lights that a scene finds dark: the first thing told about them is that they are."""
    for light, words in LIGHTS.items():
        texts = [beat.text for beat in breakdown.beats if isinstance(beat, ActionBeat) and holds(beat.text, words)]
        if texts and holds(texts[0], ("dark", "dead", "unlit", "broken")):
            unlit.add(light)


def ambience_of(setting: Setting) -> tuple[str, ...]:
    """The beds of sound under a scene: the place, then the weather as it is heard from there."""
    place = AMBIENCE.get(setting.place, "room" if setting.inside else "garden")
    if setting.hour is Hour.NIGHT and place in ("garden", "village", "forest"):
        place = "night"
    weather = {Weather.RAIN: "rain", Weather.STORM: "storm", Weather.WIND: "wind", Weather.SNOW: "wind"}.get(
        setting.weather
    )
    if weather is None:
        return (place,)
    return (place, f"{weather} outside" if setting.inside else weather)
