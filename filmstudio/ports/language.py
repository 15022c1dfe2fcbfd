"""Reading a natural language: words, their base forms and what depends on what."""

from typing import Protocol, TypeAlias

from filmstudio.film.value import Value


class Token(Value):
    """A word as Universal Dependencies describes it. `head` is the index in the sentence of the word it depends on
    (its own index for the root); `entity` is `PERSON`, `GPE`, ... or empty.
    """

    text: str
    start: int
    lemma: str
    pos: str
    dep: str
    head: int
    entity: str = ""


Sentence: TypeAlias = tuple[Token, ...]


class Grammar(Protocol):
    """Parses text."""

    def parse(self, texts: tuple[str, ...]) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each text, in order."""
        ...
