import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from filmstudio.film.assets import Asset, Phone, SoundFacts
from filmstudio.film.captions import CaptionRules
from filmstudio.film.cast import Cast, Character, Look
from filmstudio.film.clock import SAMPLE_RATE, FrameSize, Rate
from filmstudio.film.screenplay import Position
from filmstudio.film.shots import Shot, ShotList, SpokenLine
from filmstudio.film.staging import Setting, Staging
from filmstudio.pipeline.cut.captions import caption_lines

RULES, RATE = CaptionRules(), Rate()
NARRATOR = Character(name="NARRATOR", look=Look(), voice="v")
WORDS = st.lists(st.text("abcdefghij’क", min_size=1, max_size=11), min_size=1, max_size=60)


def film_of(texts: list[str], gap: int = 8) -> tuple[ShotList, dict[int, Asset]]:
    """Lines spoken at 15 characters a second, one after the other."""
    lines: list[SpokenLine] = []
    spoken: dict[int, Asset] = {}
    start = 10
    for number, text in enumerate(texts):
        samples = max(1, len(text) * SAMPLE_RATE // 15)
        phones = (Phone(symbol="a", start=0, end=samples),)
        facts = SoundFacts(samples=samples, phones=phones)
        spoken[number] = Asset(content="0", media_type="audio/flac", size=1, facts=facts)
        frames = RATE.frames_covering(samples)
        at = Position(line=1)
        lines.append(
            SpokenLine(number=number, character="A", text=text, language="en", start=start, frames=frames, at=at)
        )
        start += frames + gap
    staging = Staging(setting=Setting(place="forest"))
    shot = Shot(name="1A", scene=1, start=0, frames=start + 30, staging=staging, reason="")
    shots = ShotList(title="", language="en", rate=RATE, size=FrameSize(), cast=Cast(narrator=NARRATOR), scenes=(),
                     shots=(shot,), lines=tuple(lines))  # fmt: skip
    return shots, spoken


@settings(max_examples=120, deadline=None)
@given(st.lists(WORDS.map(" ".join), min_size=1, max_size=5))
def test_captions_keep_the_rules_and_every_word(texts: list[str]):
    """42 characters, two lines, never overlapping, gaps, at most 7 s; and the words are the script's own, in order."""
    captions = caption_lines(*film_of(texts))
    assert [w for c in captions for line in c.lines for w in line.split()] == [w for t in texts for w in t.split()]
    for before, after in itertools.pairwise(captions):
        assert after.start - before.end >= RULES.gap_frames or before.end == before.start + 1
    for caption in captions:
        assert len(caption.lines) <= RULES.lines
        assert all(len(line) <= RULES.line_length for line in caption.lines)
        assert 0 < caption.end - caption.start <= RATE.frames_in(RULES.longest_ms / 1000)


def test_a_long_line_is_cut_after_sentences_then_commas():
    """Where a reader would pause."""
    text = (
        "For fifty years I never missed a night. Tonight, with the storm above us, I could not find the switch at all."
    )
    lines = [" ".join(c.lines) for c in caption_lines(*film_of([text]))]
    assert lines[0] == "For fifty years I never missed a night."
    assert lines[1].endswith(("us,", "all."))


def test_a_short_word_is_held_long_enough_to_be_read():
    """Five sixths of a second where nothing follows at once."""
    (caption,) = caption_lines(*film_of(["No."]))
    assert caption.end - caption.start >= RATE.frames_covering(SAMPLE_RATE * RULES.shortest_ms // 1000)


def test_emphasis_marks_are_not_shown():
    """`*never*` is how Fountain writes italics."""
    (caption,) = caption_lines(*film_of(["I *never* said _that_."]))
    assert caption.lines == ("I never said that.",)


def test_japanese_is_cut_without_spaces_and_to_half_the_letters():
    """Its letters are twice as wide; no line begins with a mark that belongs to the one before."""
    text = "今夜は嵐が来るので、灯台の明かりをつけて船を助けなければならない。それが私たちの仕事だと、祖父は言った。"
    captions = caption_lines(*film_of([text]))
    lines = [line for caption in captions for line in caption.lines]
    assert "".join(lines) == text
    assert all(len(line) <= RULES.line_length // 2 and line[0] not in "。、」ー" for line in lines)
