"""Letters to people: through SMTP, or into a folder where there is no mail server."""

import asyncio
import re
import smtplib
import ssl
import time
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from pydantic import BaseModel, SecretStr

from filmstudio.errors import ServerAway, Unsendable

PATIENCE = 20.0
"""Seconds that a mail server is given for each of its answers."""


class Mail(BaseModel, frozen=True):
    """A letter; plain words, for every reader shows them."""

    to: str
    subject: str
    text: str


class Mailer(Protocol):
    """Hands letters to a mail server."""

    async def send(self, mail: Mail, key: str) -> None:
        """Hand one over. The same `key` is the same letter, should it be sent twice.

        Raises:
            ServerAway: not now. Unsendable: never.
        """
        ...


class SmtpSettings(BaseModel):
    """A mail server; `tls`: from the first byte (465), after STARTTLS (587), or none, on this machine only."""

    host: str
    port: int = 587
    user: str | None = None
    password: SecretStr | None = None
    tls: str = "starttls"
    sender: str = "AI Film Studio <studio@localhost>"


class SmtpMailer:
    """Through SMTP (RFC 5321)."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings

    async def send(self, mail: Mail, key: str) -> None:
        """One connection a letter. See `Mailer`."""
        try:
            await asyncio.to_thread(self._send, composed(mail, self._settings.sender, key))
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            if all(code >= 500 for code in codes):
                raise Unsendable(f"the mail server refuses the address ({codes[0]})") from None
            raise ServerAway("the mail server wants to be asked later") from error
        except (OSError, smtplib.SMTPException) as error:
            raise ServerAway(f"the mail server can't be used ({type(error).__name__})") from error

    def _send(self, message: EmailMessage) -> None:
        settings = self._settings
        kind = smtplib.SMTP_SSL if settings.tls == "tls" else smtplib.SMTP
        with kind(settings.host, settings.port, timeout=PATIENCE) as server:
            if settings.tls == "starttls":
                server.starttls(context=ssl.create_default_context())
            if settings.user and settings.password:
                server.login(settings.user, settings.password.get_secret_value())
            server.send_message(message)


class FolderMailer:
    """Into a folder, a file a letter (RFC 5322): what one machine needs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def send(self, mail: Mail, key: str) -> None:
        """A file whose name sorts by time. See `Mailer`."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        place = self._folder / f"{time.time_ns()}-{uuid4().hex[:8]}.eml"
        await asyncio.to_thread(place.write_bytes, bytes(composed(mail, SmtpSettings(host="").sender, key)))


def composed(mail: Mail, sender: str, key: str) -> EmailMessage:
    """The letter as it travels; line breaks in an address or a subject are refused.

    Raises:
        Unsendable: it has some.
    """
    if re.search(r"[\r\n]", mail.to + mail.subject):
        raise Unsendable("an address or a subject has one line")
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, mail.to, mail.subject
    message["Date"], message["Message-ID"] = formatdate(localtime=False), make_msgid(_word(key), "filmstudio")
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    return message


def _word(key: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", key)[:60]
