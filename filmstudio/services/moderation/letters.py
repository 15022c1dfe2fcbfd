"""What the one is told whom a decision concerns. Who reported is in none of it."""

from datetime import datetime

from filmstudio.kit.mail import Mail
from filmstudio.ports.matters import Thing
from filmstudio.services.moderation.rules import APPEAL, Outcome, Verdict

NAMES: dict[Thing, str] = {
    "project": "your project", "film": "your film", "asset": "your file", "comment": "your comment",
    "person": "your account",
}  # fmt: skip
DONE: dict[Verdict, str] = {
    "take down": "{thing} was taken down",
    "suspend": "your account was suspended {until}",
    "restore": "{thing} is as it was before",
}
APPEALED: dict[Outcome, str] = {
    "upheld": "Another look was taken, and the decision stays.",
    "reversed": "Another look was taken, and the decision was wrong. All that followed from it is undone.",
}
END = "\n\nAI Film Studio\n"


def decided(to: str, kind: Thing, verdict: Verdict, reason: str, until: datetime | None, link: str) -> Mail:
    """Of a decision; `link` leads to an appeal, if there is one."""
    words = f"until {until:%d %B %Y, %H:%M} UTC" if until else "until further notice"
    what = DONE[verdict].replace("{thing}", NAMES[kind]).replace("{until}", words)
    text = f"After reports about {NAMES[kind]} and a look at it: {what}.\nThe reason: {reason}"
    if link:
        text += (
            f"\n\nIf you think that this is wrong, say why within {APPEAL.days} days; somebody else will judge:\n{link}"
        )
    return Mail(to=to, subject=f"{what[:1].upper()}{what[1:]}", text=text + END)


def judged(to: str, outcome: Outcome, reason: str) -> Mail:
    """Of an appeal."""
    return Mail(to=to, subject="Your appeal was judged", text=f"{APPEALED[outcome]}\nThe reason: {reason}{END}")
