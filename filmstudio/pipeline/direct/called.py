"""Who is called what: "UNCLE RAVI" and "RAVI" are one person, "MR. SMITH" and "MRS. SMITH" are two."""

from collections.abc import Iterable

from filmstudio.film.screenplay import Cue, Screenplay

TITLES = frozenset(
    "mr mrs ms miss dr doctor prof professor sir madam uncle aunt auntie aunty grandpa grandma grandfather grandmother"
    " granny mother father mom mum dad papa brother sister cousin captain major colonel general sergeant lieutenant"
    " commander inspector detective officer constable king queen prince princess lord lady nurse chef judge pandit"
    " guru swami shri smt señor señora monsieur madame herr frau don doña श्री श्रीमती डॉ राजा रानी गुरु पंडित".split()
)
"""What may stand before a name and changes nothing about who is meant."""
HONORIFICS = frozenset(
    "ji jee uncle aunty auntie bhai bhaiya didi dada dadi nana nani chacha chachi kaka kaki mama mami sahib saheb"
    " san sama जी चाचा चाची मामा मामी दादा दादी नाना नानी काका काकी भाई भैया दीदी साहब".split()
)
"""The same, after a name."""


def bare(name: str) -> str:
    """A name without its titles; a title alone is a name."""
    words = name.split()
    while len(words) > 1 and words[0].strip(".").casefold() in TITLES:
        words.pop(0)
    while len(words) > 1 and words[-1].casefold() in HONORIFICS:
        words.pop()
    return " ".join(words)


def one_person(names: Iterable[str]) -> dict[str, str]:
    """A name with a title -> the same name without, where both are used.

    Two titles before one name are two people, and then the bare name could mean either.
    """
    known = dict.fromkeys(names)
    titled: dict[str, list[str]] = {}
    for name in known:
        if bare(name) != name:
            titled.setdefault(bare(name), []).append(name)
    return {given[0]: plain for plain, given in titled.items() if len(given) == 1 and plain in known}


def renamed(screenplay: Screenplay, called: dict[str, str]) -> Screenplay:
    """The screenplay in which everybody's cues have one name."""
    elements = tuple(
        element.model_copy(update={"name": called[element.name]})
        if isinstance(element, Cue) and element.name in called
        else element
        for element in screenplay.elements
    )
    return screenplay.model_copy(update={"elements": elements})
