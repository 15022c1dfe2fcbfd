"""The voices: natural ones measured speaking, and the ages made from them by shaping.

A voice's name is `STYLE` or `STYLE/AGE`, where STYLE is one of Kokoro's or several joined by `+`. Pitches are median
fundamentals in hertz of one English sentence, measured with WORLD's harvest.
"""

from filmstudio.film.cast import Age, Gender
from filmstudio.film.staging import Emotion
from filmstudio.ports.crafts import VoiceFact
from filmstudio.providers.kokoro.manner import PLAIN, Shape

NATURAL: dict[str, tuple[Gender, Age, int, tuple[str, ...]]] = {
    "af_heart": ("female", Age.ADULT, 211, ("en",)),
    "am_michael": ("male", Age.ADULT, 108, ("en",)),
    "af_bella": ("female", Age.YOUNG_ADULT, 205, ("en",)),
    "am_fenrir": ("male", Age.YOUNG_ADULT, 128, ("en",)),
    "bf_emma": ("female", Age.ADULT, 179, ("en",)),
    "bm_george": ("male", Age.ADULT, 143, ("en",)),
    "af_kore": ("female", Age.ADULT, 137, ("en",)),
    "am_onyx": ("male", Age.ADULT, 80, ("en",)),
    "af_sarah": ("female", Age.YOUNG_ADULT, 178, ("en",)),
    "am_puck": ("male", Age.YOUNG_ADULT, 113, ("en",)),
    "bf_alice": ("female", Age.YOUNG_ADULT, 225, ("en",)),
    "bm_fable": ("male", Age.ADULT, 102, ("en",)),
    "af_nova": ("female", Age.ADULT, 158, ("en",)),
    "am_eric": ("male", Age.ADULT, 152, ("en",)),
    "bf_isabella": ("female", Age.ADULT, 199, ("en",)),
    "bm_daniel": ("male", Age.ADULT, 124, ("en",)),
    "af_alloy": ("female", Age.ADULT, 131, ("en",)),
    "am_echo": ("male", Age.ADULT, 95, ("en",)),
    "hf_alpha": ("female", Age.YOUNG_ADULT, 232, ("hi", "sa")),
    "hm_omega": ("male", Age.ADULT, 118, ("hi", "sa")),
    "hf_beta": ("female", Age.ADULT, 167, ("hi", "sa")),
    "hm_psi": ("male", Age.YOUNG_ADULT, 128, ("hi", "sa")),
    "hf_alpha+hf_beta": ("female", Age.ADULT, 198, ("hi", "sa")),
    "hm_omega+bm_lewis": ("male", Age.ADULT, 96, ("hi", "sa")),
    "ef_dora": ("female", Age.ADULT, 155, ("es",)),
    "em_alex": ("male", Age.ADULT, 120, ("es",)),
    "ff_siwis": ("female", Age.ADULT, 207, ("fr",)),
    "if_sara": ("female", Age.ADULT, 238, ("it",)),
    "im_nicola": ("male", Age.ADULT, 102, ("it",)),
    "pf_dora": ("female", Age.ADULT, 166, ("pt",)),
    "pm_alex": ("male", Age.ADULT, 127, ("pt",)),
    "jf_alpha": ("female", Age.ADULT, 269, ("ja",)),
    "jm_kumo": ("male", Age.ADULT, 82, ("ja",)),
    "zf_xiaoxiao": ("female", Age.ADULT, 248, ("zh",)),
    "zm_yunxi": ("male", Age.ADULT, 146, ("zh",)),
}
"""In the order in which a casting director should think of them."""

AGES: dict[tuple[Gender, Age], Shape] = {
    ("female", Age.BABY): Shape(pitch=1.70, formants=1.34, melody=1.2, stretch=1.1),
    ("female", Age.TODDLER): Shape(pitch=1.52, formants=1.27, melody=1.15, stretch=1.06),
    ("female", Age.CHILD): Shape(pitch=1.35, formants=1.18, melody=1.1),
    ("female", Age.PRETEEN): Shape(pitch=1.20, formants=1.11),
    ("female", Age.TEEN): Shape(pitch=1.10, formants=1.05),
    ("female", Age.MATURE): Shape(pitch=0.90, formants=0.97, tremor=0.02, breath=0.08, stretch=1.1),
    ("male", Age.BABY): Shape(pitch=2.5, formants=1.5, melody=1.2, stretch=1.1),
    ("male", Age.TODDLER): Shape(pitch=2.3, formants=1.42, melody=1.15, stretch=1.06),
    ("male", Age.CHILD): Shape(pitch=2.05, formants=1.34, melody=1.1),
    ("male", Age.PRETEEN): Shape(pitch=1.75, formants=1.24),
    ("male", Age.TEEN): Shape(pitch=1.28, formants=1.09),
    ("male", Age.MATURE): Shape(pitch=0.94, formants=0.98, tremor=0.015, breath=0.06, stretch=1.08),
}

EMOTIONS: dict[Emotion, tuple[float, Shape]] = {
    Emotion.NEUTRAL: (1.0, PLAIN),
    Emotion.HAPPY: (1.05, Shape(pitch=1.04, melody=1.15)),
    Emotion.SAD: (0.90, Shape(pitch=0.96, melody=0.8, breath=0.03)),
    Emotion.ANGRY: (1.06, Shape(pitch=1.02, melody=1.2)),
    Emotion.AFRAID: (1.08, Shape(pitch=1.06, melody=1.1, tremor=0.01)),
    Emotion.SURPRISED: (1.02, Shape(pitch=1.08, melody=1.25)),
    Emotion.DISGUSTED: (0.95, Shape(pitch=0.97, melody=0.9)),
    Emotion.TENDER: (0.93, Shape(pitch=0.99, melody=0.9, breath=0.03)),
}
"""Tempo and shape of a feeling: small, so that a voice stays itself."""


def split(name: str) -> tuple[str, Shape]:
    """The style and the shape that a voice's name stands for; KeyError if there is no such voice."""
    style, _, age = name.partition("/")
    gender = NATURAL[style][0]
    return style, AGES[gender, Age(age)] if age else PLAIN


def _facts() -> tuple[VoiceFact, ...]:
    found: list[VoiceFact] = []
    for style, (gender, natural, pitch, languages) in NATURAL.items():
        found.append(VoiceFact(name=style, gender=gender, age=natural, pitch=pitch, languages=languages))
        for (shaped, age), shape in AGES.items():
            if shaped == gender:
                name = f"{style}/{age}"
                aged = round(pitch * shape.pitch)
                found.append(VoiceFact(name=name, gender=gender, age=age, pitch=aged, languages=languages))
    return tuple(found)


VOICES = _facts()
