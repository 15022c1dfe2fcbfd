"""The name under which a browser saves a file (RFC 6266), whatever somebody wrote into it."""

import re
from urllib.parse import quote

LONGEST = 150
"""Characters of a name: with an ending, every file system takes it."""
UNFIT = re.compile(r'[\\/:*?"<>|]')


def saved_as(name: str) -> str:
    """The header `Content-Disposition`: the name in ASCII for old browsers, and as it is for all others.

    Line breaks, marks that turn writing around and the separators of paths do not get in.
    """
    clean = UNFIT.sub("_", "".join(sign for sign in name if sign.isprintable())).strip(" .")
    stem, dot, ending = clean.rpartition(".")
    short = clean if len(clean) <= LONGEST else f"{(stem or ending)[: LONGEST - 10]}{dot}{ending[:9]}"
    short = short or "file"
    plain = re.sub(r"[^ !#$&+\-.0-9A-Z^_`a-z|~]", "_", short)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(short, safe='')}"
