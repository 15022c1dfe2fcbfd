"""What may travel in a queue: a key and a text."""

import re

from filmstudio.errors import Unsendable

BODY_BYTES = 256 << 10
"""The largest body, in bytes of UTF-8."""
KEY = re.compile(r"[!-~]{1,200}")


def sealed(key: str, body: str) -> bytes:
    """The body in UTF-8, if every queue can carry it under this key.

    Raises:
        Unsendable: the key is not 1 to 200 visible ASCII characters, the body is too large or is not Unicode.
    """
    if not KEY.fullmatch(key):
        raise Unsendable(f"{key[:200]!r} can't name a message; use 1 to 200 ASCII letters, digits and signs")
    try:
        content = body.encode()
    except UnicodeEncodeError as error:
        raise Unsendable(f"the body of {key} is not Unicode: character {error.start} is half of a pair") from None
    if len(content) > BODY_BYTES:
        raise Unsendable(
            f"the body of {key} has {len(content)} bytes, a message at most {BODY_BYTES}; store it and send its address"
        )
    return content
