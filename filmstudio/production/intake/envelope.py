"""What SQS takes as a text: XML 1.0's characters, and at least one of them. Other bodies travel in base64."""

import base64
import binascii
import re

from filmstudio.kit.letter import sealed

MARK = "base64:"
PLAIN = re.compile(rf"(?!{MARK})[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]+")
"""The characters that SendMessage allows (Amazon SQS API reference)."""


def packed(job: str, body: str) -> str:
    """A body as a message's text, a third larger at most.

    Raises:
        Unsendable: no queue can carry it.
    """
    content = sealed(job, body)
    return body if PLAIN.fullmatch(body) else MARK + base64.b64encode(content).decode()


def unpacked(text: str) -> str:
    """The body of a text; one that we didn't write is left as it is."""
    if not text.startswith(MARK):
        return text
    try:
        return base64.b64decode(text.removeprefix(MARK), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return text
