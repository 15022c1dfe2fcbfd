"""Sanskrit in Devanagari to IPA. espeak-ng has no Sanskrit, and its Hindi drops final vowels.

Every inherent vowel is spoken, anusvara takes the place of the next consonant, visarga echoes the vowel before it,
danda becomes a comma and double danda a full stop. Source: W. S. Allen, "Phonetics in Ancient India" (1953).
"""

import re

CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
        "k kʰ ɡ ɡʰ ŋ c cʰ ɟ ɟʰ ɲ ʈ ʈʰ ɖ ɖʰ ɳ t tʰ d dʰ n p pʰ b bʰ m j ɾ l ʋ ʃ ʂ s h ɭ".split(),
        strict=True,
    )
)
VOWELS = dict(zip("अआइईउऊऋॠऌएऐओऔ", "ə aː ɪ iː ʊ uː ɾɪ ɾiː lɾɪ eː əɪ oː əʊ".split(), strict=True))
SIGNS = dict(zip("ािीुूृॄेैोौ", "aː ɪ iː ʊ uː ɾɪ ɾiː eː əɪ oː əʊ".split(), strict=True))
NASALS = {
    consonant: nasal
    for group, nasal in (("कखगघ", "ŋ"), ("चछजझ", "ɲ"), ("टठडढ", "ɳ"), ("तथदधन", "n"))
    for consonant in group
}
MARKS = {"।": ",", "॥": ".", "|": ",", "ँ": "\u0303"}
VIRAMA, ANUSVARA, VISARGA = "्", "ं", "ः"
OM = "ॐ"
_VERSE_NUMBER = re.compile(r"॥\s*[०-९0-9.]+\s*॥")


def sanskrit_ipa(text: str) -> str:
    """IPA with commas and stops. A verse's number between double dandas is a mark of the page and is not spoken."""
    text = _VERSE_NUMBER.sub("॥", text).replace(OM, "ओम्")
    out: list[str] = []
    vowel = "ə"
    for index, letter in enumerate(text):
        spoken, vowel = _letter(letter, text[index + 1 :], vowel)
        out.append(spoken)
    return re.sub(r"\s+([,.?!])", r"\1", re.sub(r"\s+", " ", "".join(out))).strip()


def _letter(letter: str, rest: str, vowel: str) -> tuple[str, str]:
    """What a letter sounds like before `rest`, and the vowel that a visarga after it would echo."""
    if letter in CONSONANTS:
        bare = rest[:1] == VIRAMA or rest[:1] in SIGNS
        return CONSONANTS[letter] + ("" if bare else "ə"), vowel if bare else "ə"
    if sounded := SIGNS.get(letter) or VOWELS.get(letter):
        return sounded, sounded
    if letter == ANUSVARA:
        return NASALS.get(rest.lstrip()[:1], "m"), vowel
    if letter == VISARGA:
        return "h" + vowel.rstrip("ː")[-1], vowel
    if letter.isspace() or letter in ",.?!":
        return letter, vowel
    return MARKS.get(letter, ""), vowel
