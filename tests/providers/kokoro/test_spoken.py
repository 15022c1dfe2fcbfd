import pytest

from filmstudio.providers.kokoro.sanskrit import sanskrit_ipa
from filmstudio.providers.kokoro.spoken import spoken_words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Dr. Finch met Mr. Oak.", "Doctor Finch met Mister Oak."),
        ("It was 1984.", "It was 19 84."),
        ("Since 1905 or 1900, not 2005.", "Since 19 oh 5 or 19 hundred, not 2005."),
        ("Meet me at 10:05.", "Meet me at 10 oh 5."),
        ("At 7:00 then.", "At 7 o’clock then."),
        ("At 7:30 pm.", "At 7 30 P M."),
        ("On 2026-11-22.", "On November 22nd, 20 26."),
        ("That is $3.50, or £1.", "That is 3 dollars and 50 cents, or 1 pound."),
        ("12,500 people and 80%.", "12,500 people and 80 percent."),
        ("5 km of rope", "5 kilometres of rope"),
        ("Lamps, ropes, etc.", "Lamps, ropes, et cetera."),
    ],
)
def test_numbers_dates_and_abbreviations_are_said_as_people_say_them(written: str, said: str):
    """A reader who says "one thousand nine hundred eighty-four" for a year sounds like a machine."""
    assert spoken_words(written, "en") == said


def test_hindi_keeps_its_words_and_gets_digits_espeak_can_read():
    """Devanagari digits and abbreviations are spoken in Hindi."""
    assert spoken_words("डॉ. राव के पास १५ दीये हैं।", "hi") == "डॉक्टर राव के पास 15 दीये हैं।"


@pytest.mark.parametrize(
    ("written", "ipa"),
    [
        ("कर्मणि", "kəɾməɳɪ"),
        ("रामः", "ɾaːməhə"),
        ("शान्तिः", "ʃaːntɪhɪ"),
        ("संगः", "səŋɡəhə"),
        ("ॐ नमः।", "oːm nəməhə,"),
        ("गच्छति॥ ४७ ॥", "ɡəccʰətɪ."),
    ],
)
def test_sanskrit_keeps_every_vowel(written: str, ipa: str):
    """Hindi rules would drop the last vowel, echo no visarga and read the verse's number aloud."""
    assert sanskrit_ipa(written) == ipa
