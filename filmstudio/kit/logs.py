"""Logs: one JSON object a line, with what it was about, and never with a secret.

`about(job=...)` names what all lines of a piece of work are about. Persons appear as a keyed digest only: lines of one
person can be found together, but not who it is.
"""

import contextlib
import datetime
import hashlib
import hmac
import json
import logging
import re
import sys
from collections.abc import Generator, Mapping
from contextvars import ContextVar
from types import MappingProxyType
from typing import TextIO

NOTHING: Mapping[str, str] = MappingProxyType({})
_about: ContextVar[Mapping[str, str]] = ContextVar("about", default=NOTHING)
LONGEST = 4000
"""Characters of a message or of a trace; what is more is cut."""
SECRETS = re.compile(
    r"""
    (?P<scheme>\b[a-z+]{2,30}://[^:/\s]{0,80}:)[^@/\s]{1,200}(?=@)  # a password in an address
    | \b(?:sk|rk|pk)_(?:live|test)_\w+ | \bwhsec_[\w+/=-]+  # Stripe, webhooks
    | \bfsk_[\w-]{16,}                                      # our API keys
    | \beyJ[\w-]{8,}\.[\w-]+\.[\w-]*                        # tokens (JWT)
    | (?P<header>\b(?:bearer|basic)\s+)[\w.~+/=-]{8,}       # headers
    | (?P<name>(?:password|secret|token|api_?key|signature)\w{0,40}["']?\s*[=:]\s*["']?)(?!\[hidden\])[^\s"',;&)}\]]+
    | (?<=[?&])(?P<query>X-Amz-Signature|token|code)=[^&\s"']+
    """,
    re.IGNORECASE | re.VERBOSE,
)
LOUD = ("stripe", "httpx", "httpx2", "httpcore", "botocore", "boto3", "uvicorn.access", "aiosqlite", "asyncio")
"""They tell addresses and bodies below WARNING."""


def start_logs(level: str = "INFO", to: TextIO | None = None) -> None:
    """Every logger of this process writes JSON lines, to standard error if nothing else is said."""
    handler = logging.StreamHandler(to or sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)


@contextlib.contextmanager
def about(**facts: str) -> Generator[None]:
    """What all lines inside are about: `request`, `user`, `job`, `trace`."""
    before = _about.set({**_about.get(), **facts})
    try:
        yield
    finally:
        _about.reset(before)


def nameless(secret: str, person: object) -> str:
    """A person in a log: the same for the same person, and told to nobody who hasn't the secret."""
    return hmac.new(secret.encode(), str(person).encode(), hashlib.sha256).hexdigest()[:16]


def hidden(text: str) -> str:
    """The text without secrets, as far as they can be known by their shape."""
    return SECRETS.sub(_kept, text)


def _kept(found: re.Match[str]) -> str:
    if found["query"]:
        return f"{found['query']}=[hidden]"
    return f"{found['scheme'] or found['header'] or found['name'] or ''}[hidden]"


class JsonLines(logging.Formatter):
    """A record as one line of JSON: time (UTC), level, logger, message, what it is about, where it failed."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        line: dict[str, object] = {
            "time": datetime.datetime.fromtimestamp(record.created, datetime.UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": hidden(record.getMessage()[:LONGEST]),
            **_about.get(),
            **getattr(record, "facts", NOTHING),
        }
        if record.exc_info:
            line["trace_back"] = hidden(self.formatException(record.exc_info)[-LONGEST:])
        return json.dumps(line, default=str)
