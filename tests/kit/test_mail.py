"""Letters, through a mail server that we did not write (aiosmtpd), and into a folder."""

import email
import email.policy
import socket
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from filmstudio.errors import ServerAway, Unsendable
from filmstudio.kit.mail import FolderMailer, Mail, SmtpMailer, SmtpSettings, composed

MAIL = Mail(
    to="mara@example.org", subject="नमस्ते", text="Open this:\n\nhttp://127.0.0.1/verify?token=" + "a" * 43 + "\n"
)


class Postbox:
    """What arrives; some addresses don't exist, others not now."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Who is known."""
        if address.startswith("nobody"):
            return "550 there is nobody of this name"
        if address.startswith("later"):
            return "451 not now"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """A letter."""
        content = envelope.content
        assert isinstance(content, bytes)
        self.letters.append(email.message_from_bytes(content, policy=email.policy.default))
        return "250 OK"


@pytest.fixture
def server() -> Iterator[tuple[Postbox, SmtpMailer]]:
    """A mail server on this machine."""
    postbox = Postbox()
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    controller = Controller(postbox, "127.0.0.1", port)
    controller.start()
    try:
        yield postbox, SmtpMailer(SmtpSettings(host="127.0.0.1", port=port, tls="none"))
    finally:
        controller.stop()


async def test_a_letter_arrives_as_it_was_written(server: tuple[Postbox, SmtpMailer]):
    """Every script, and a link that is not broken."""
    postbox, mailer = server
    await mailer.send(MAIL, "verify/1")
    arrived = postbox.letters[0]
    assert (arrived["To"], arrived["Subject"]) == (MAIL.to, MAIL.subject)
    assert arrived.get_content().replace("\r\n", "\n") == MAIL.text
    assert "verify-1" in arrived["Message-ID"]


@pytest.mark.parametrize(("to", "error"), [("nobody@example.org", Unsendable), ("later@example.org", ServerAway)])
async def test_a_refusal_is_final_or_for_now(server: tuple[Postbox, SmtpMailer], to: str, error: type[Exception]):
    """As the server's code says (RFC 5321, 4.2.1)."""
    with pytest.raises(error):
        await server[1].send(MAIL.model_copy(update={"to": to}), "k")


async def test_a_server_that_is_away_is_asked_again():
    """Nobody listens."""
    with pytest.raises(ServerAway):
        await SmtpMailer(SmtpSettings(host="127.0.0.1", port=1, tls="none")).send(MAIL, "k")


async def test_a_folder_gets_whole_letters_that_only_we_can_read(tmp_path: Path):
    """For one machine without a mail server."""
    await FolderMailer(tmp_path / "letters").send(MAIL, "verify/1")
    (file,) = (tmp_path / "letters").glob("*.eml")
    assert email.message_from_bytes(file.read_bytes(), policy=email.policy.default).get_content() == MAIL.text
    assert (tmp_path / "letters").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("hostile", ["a@b.c\nBcc: d@e.f", "a@b.c\r\nX: y"])
def test_no_line_can_be_smuggled_into_the_head(hostile: str):
    """Neither by an address nor by a subject."""
    for field in ("to", "subject"):
        with pytest.raises(Unsendable):
            composed(MAIL.model_copy(update={field: hostile}), "x@y.z", "k")
