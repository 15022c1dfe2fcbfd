"""The report as one page: verdicts, the film as pictures, and its loudness as a curve. Needs nothing from outside."""

import base64
from pathlib import Path

from jinja2 import Environment, PackageLoader, select_autoescape

from filmstudio.film.quality import QualityReport
from filmstudio.media.check.picture import PictureFindings
from filmstudio.media.check.sound import SoundFindings
from filmstudio.media.check.streams import Streams

CURVE = 1000
"""Width of the loudness curve in its own units; it is 100 high, from -60 dBFS to 0."""


def write_page(
    report: QualityReport, looked: PictureFindings, streams: Streams, sound: SoundFindings | None, out: Path
) -> None:
    """Write the page beside the film."""
    pages = Environment(loader=PackageLoader("filmstudio.media.check", "."), autoescape=select_autoescape())
    html = pages.get_template("report.html").render(
        report=report,
        streams=streams,
        pictures=_pictures(looked, streams),
        curve=_curve(sound) if sound else "",
        failed=[finding for finding in report.findings if finding.verdict == "fail"],
        warned=[finding for finding in report.findings if finding.verdict == "warn"],
    )
    out.write_text(html, encoding="utf-8")


def _pictures(looked: PictureFindings, streams: Streams) -> list[tuple[str, str]]:
    """(time, picture as a data address)."""
    return [(_clock(frame / streams.fps), _data(picture)) for frame, picture in looked.stills]


def _data(picture: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(picture).decode()


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


def _curve(sound: SoundFindings) -> str:
    """The points of an SVG polyline; the loudest tenth of a second in every step."""
    levels = sound.levels
    step = max(1, len(levels) // CURVE)
    tops = [max(levels[i : i + step]) for i in range(0, len(levels), step)]
    return " ".join(
        f"{i * CURVE / max(1, len(tops) - 1):.1f},{min(100.0, -top / 60 * 100):.1f}" for i, top in enumerate(tops)
    )
