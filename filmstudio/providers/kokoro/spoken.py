"""Written words to spoken words, before phonemes: years, times, money, abbreviations. espeak-ng reads the numbers."""

import re
from collections.abc import Callable

MONTHS = "January February March April May June July August September October November December".split()
ABBREVIATIONS = {
    "Mr.": "Mister", "Mrs.": "Missus", "Ms.": "Miz", "Dr.": "Doctor", "Prof.": "Professor", "St.": "Saint",
    "Capt.": "Captain", "Sgt.": "Sergeant", "Lt.": "Lieutenant", "Jr.": "Junior", "Sr.": "Senior", "vs.": "versus",
    "etc.": "et cetera", "No.": "number", "approx.": "approximately", "e.g.": "for example", "i.e.": "that is",
    "Mt.": "Mount", "Ave.": "Avenue", "Rd.": "Road", "Dept.": "department", "a.m.": "A M", "p.m.": "P M",
}  # fmt: skip
HINDI_ABBREVIATIONS = {"डॉ.": "डॉक्टर", "श्री.": "श्री", "रु.": "रुपये", "कि.मी.": "किलोमीटर", "₹": "रुपये "}
UNITS = {
    "km": "kilometres",
    "kg": "kilograms",
    "cm": "centimetres",
    "mph": "miles per hour",
    "km/h": "kilometres per hour",
}
CURRENCIES = {"$": ("dollar", "cent"), "£": ("pound", "penny"), "€": ("euro", "cent"), "₹": ("rupee", "paisa")}
DEVANAGARI_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")


def spoken_words(text: str, language: str) -> str:
    """The words as a person says them. Only the voice hears this: captions keep the script's own spelling."""
    if language == "hi":
        return _replace_all(text.translate(DEVANAGARI_DIGITS), HINDI_ABBREVIATIONS)
    if language != "en":
        return text
    for pattern, say in _ENGLISH:
        text = pattern.sub(say, text)
    return text


def _replace_all(text: str, table: dict[str, str]) -> str:
    for short, full in table.items():
        text = text.replace(short, full)
    return text


def year_words(year: int) -> str:
    """1984 is "19 84", 1905 "19 oh 5", 1900 "19 hundred"; 2005 stays a number."""
    century, rest = divmod(year, 100)
    if 2000 <= year < 2010 or not 1100 <= year < 2100:
        return str(year)
    if rest == 0:
        return f"{century} hundred"
    return f"{century} oh {rest}" if rest < 10 else f"{century} {rest}"


def _date(found: re.Match[str]) -> str:
    year, month, day = (int(part) for part in found.groups())
    return f"{MONTHS[month - 1]} {_ordinal(day)}, {year_words(year)}" if 1 <= month <= 12 else found[0]


def _ordinal(day: int) -> str:
    ending = "th" if day % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


def _time(found: re.Match[str]) -> str:
    hour, minute = int(found[1]), int(found[2])
    half = f" {found[3][0].upper()} M" if found[3] else ""
    if minute == 0:
        return f"{hour}{half or (chr(32) + 'o’clock' if 1 <= hour <= 12 else ' hundred hours')}"
    return f"{hour} {'oh ' if minute < 10 else ''}{minute}{half}"


def _money(found: re.Match[str]) -> str:
    unit, part = CURRENCIES[found[1]]
    whole, cents = found[2].replace(",", ""), found[3]
    said = f"{whole} {unit}{'' if whole == '1' else 's'}"
    return f"{said} and {int(cents)} {part}{'' if int(cents) == 1 else 's'}" if cents else said


def _abbreviation(found: re.Match[str]) -> str:
    full = ABBREVIATIONS[found[1]]
    ends = found[0].endswith(".") and found.end() == len(found.string)
    return full + ("." if ends and found[1] not in ("Mr.", "Mrs.", "Ms.", "Dr.", "St.") else "")


_ENGLISH: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?<!\w)(" + "|".join(re.escape(a) for a in ABBREVIATIONS) + r")"), _abbreviation),
    (re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b"), _date),
    (re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\s?([ap]m|[ap]\.m\.)?(?!\w)", re.IGNORECASE), _time),
    (re.compile(r"([$£€₹])\s?(\d[\d,]*)(?:\.(\d\d))?\b"), _money),
    (re.compile(r"(\d)\s?(km/h|km|kg|cm|mph)\b"), lambda found: f"{found[1]} {UNITS[found[2]]}"),
    (re.compile(r"(\d)\s?%"), lambda found: f"{found[1]} percent"),
    (re.compile(r"(?<![\d.,$£€#])\b(1[1-9]\d\d|20\d\d)\b(?!s?[\d.,:]\d)"), lambda found: year_words(int(found[1]))),
    (re.compile(r"\s&\s"), lambda _: " and "),
)
