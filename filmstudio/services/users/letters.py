"""The letters that people get, written with what they tell of, in one transaction."""

from sqlalchemy.ext.asyncio import AsyncConnection

from filmstudio.kit.db import Database
from filmstudio.kit.mail import Mail
from filmstudio.kit.outbox import Outbox
from filmstudio.kit.postman import TRIES
from filmstudio.services.users.repository import LETTERS

HERE = "\n\n{link}"
TEXTS = {
    "verify": (
        "Show that this address is yours",
        "Welcome to AI Film Studio. Open this link within three days; if you didn't register, do nothing:" + HERE,
    ),
    "known": (
        "You have an account",
        "Somebody, probably you, wanted to register with this address, which has an account already.\n"
        "If you forgot its password, open this link and ask for a new one:" + HERE,
    ),
    "reset": (
        "A new password",
        "Open this link within an hour to choose a new password. If you didn't ask for it, do nothing." + HERE,
    ),
    "changed": (
        "Your password was changed",
        "The password of your account was changed, and everybody was logged out.\n"
        "If that wasn't you, open this link and ask for a new one:" + HERE,
    ),
    "linked": (
        "Your account has a login by Google",
        "From now on your account is also opened by the Google account {account}.\n"
        "If that wasn't you, choose a new password by this link, and take Google off in your profile:" + HERE,
    ),
    "move": (
        "Show that this address is yours",
        "Open this link within a day to move your account to this address:" + HERE,
    ),
    "moved": (
        "Your account has another address",
        "Your account was moved to another e-mail address. If that wasn't you, answer this letter.",
    ),
    "suspended": (
        "Your account is suspended",
        "Your account is suspended {until}.\nThe reason: {reason}\n\n"
        "If you think that this is wrong, answer this letter.",
    ),
    "lifted": ("Your account is open again", "Your account is no longer suspended:" + HERE),
    "reused": (
        "Somebody was logged out",
        "A login of yours was used twice, as it happens when it was stolen. It was ended.\n"
        "If you see places that you don't know, log out everywhere:" + HERE,
    ),
}


class Letters:
    """Writes letters into the outbox; links lead to the studio's `site`."""

    def __init__(self, db: Database, site: str) -> None:
        self._outbox, self._site = Outbox(db, LETTERS, TRIES), site.rstrip("/")

    async def write(
        self, connection: AsyncConnection, kind: str, to: str, key: str, path: str = "", **words: str
    ) -> None:  # fmt: skip
        """One letter, with the caller's transaction."""
        subject, told = TEXTS[kind]
        text = told.format(**words, link=f"{self._site}/{path}") + "\n\nAI Film Studio\n"
        await self._outbox.add(connection, f"{kind}/{key}", Mail(to=to, subject=subject, text=text).model_dump_json())
