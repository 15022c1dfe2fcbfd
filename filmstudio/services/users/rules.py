"""The service's numbers and names, as data."""

import re
from datetime import timedelta

from filmstudio.errors import NoPassword, NotLoggedIn, UserError
from filmstudio.kit.rates import Rate

ACCESS = timedelta(minutes=15)
REFRESH = timedelta(days=7)
PROOF = {"verify": timedelta(days=3), "reset": timedelta(hours=1), "move": timedelta(days=1)}
"""How long a link in a letter is good."""
SHORTEST_PASSWORD, LONGEST_PASSWORD = 12, 256
FAILURES, LOCK = 5, timedelta(minutes=15)
AUTH_RATE = Rate(5, 15 * 60)
"""Logins, registrations and letters from one address."""
SIGNING, OVERLAP = timedelta(days=30), timedelta(hours=1)
"""How long a key signs, and how long it is shown before: every verifier has it by then."""
KEYS_EACH = 20
RECOVERY_CODES = 10
KEY_PREFIX = "fsk_"
KEEPERS = ("credits", "projects", "jobs", "moderation")
"""The services behind the door, by whose names their parts of an export are called."""
LAST = 100_000
"""The highest page of an export."""


def address_of(email: str) -> str:
    """By which an account is found: letters' case makes no difference in practice, whatever RFC 5321 allows."""
    return email.strip().casefold()


def check_password(password: str, email: str) -> None:
    """Length counts, composition doesn't (NIST SP 800-63B, 5.1.1.2).

    Raises:
        UserError: too short, too long, or the address itself.
    """
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise UserError(
            f"a password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters; a sentence is a good one"
        )
    if password.casefold() == address_of(email) or len(set(password)) < 4:
        raise UserError("this password is too easy to guess; take a sentence")


def wrong() -> NotLoggedIn:
    """One answer for all that can be wrong with a login, so that nobody learns who has an account."""
    return NotLoggedIn("the e-mail address or the password is wrong, or the account is locked for a while")


def no_password() -> NoPassword:
    """What to do about it is the same everywhere."""
    return NoPassword(
        "this account has no password yet: choose one first, by the letter for a forgotten password, and log in with it"
    )


def clean_agent(agent: str) -> str:
    """A browser's own words, made fit to be kept."""
    return re.sub(r"[^\x20-\x7e]+", " ", agent)[:300]
