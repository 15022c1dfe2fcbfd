"""Caption files: SRT (SubRip), WebVTT (W3C) and ASS (Advanced SubStation, for burning in)."""

from filmstudio.film.captions import Caption
from filmstudio.film.clock import FrameSize, Rate

FROM_THE_RIGHT = ("ar", "fa", "ur")
RIGHT_TO_LEFT = "\u200f"
"""A mark without width: a line that begins with it runs from the right, whatever letters come first."""
FONTS = {
    **dict.fromkeys(("hi", "sa", "mr", "ne"), "Noto Sans Devanagari"),
    **dict.fromkeys(FROM_THE_RIGHT, "Noto Naskh Arabic"),
    **dict.fromkeys(("ja", "zh"), "Sawarabi Gothic"),
}
"""Language -> font; Noto Sans for all others."""
SIZES = {"Noto Sans Devanagari": 0.085, "Noto Naskh Arabic": 0.098}
"""In shares of the picture's shorter side: fonts with tall lines have small letters; 0.068 for all others."""
WATERMARK = "AI Film Studio"
ASS_HEADER = """[Script Info]
ScriptType: v4.00+
PlayResX: {width}
PlayResY: {height}
WrapStyle: 2
ScaledBorderAndShadow: yes

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, BackColour, Bold, BorderStyle, Outline, Shadow, \
Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,{font},{size},&H00FFFFFF,&H00101010,&H80000000,0,1,{outline},0,2,{side},{side},{bottom},-1
Style: Watermark,Noto Sans,{mark},&H70FFFFFF,&HA0101010,&HFF000000,-1,1,{outline},0,9,{side},{side},{bottom},-1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


def srt(captions: tuple[Caption, ...], rate: Rate) -> str:
    """SubRip: numbered, commas in the times."""
    blocks = [
        f"{number}\n{_time(c.start, rate, ',')} --> {_time(c.end, rate, ',')}\n{_words(c)}\n"
        for number, c in enumerate(captions, 1)
    ]
    return "\n".join(blocks)


def vtt(captions: tuple[Caption, ...], rate: Rate) -> str:
    """WebVTT; `<`, `>` and `&` are escaped."""
    blocks = [
        f"{_time(c.start, rate, '.')} --> {_time(c.end, rate, '.')}\n"
        + _words(c).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        + "\n"
        for c in captions
    ]
    return "WEBVTT\n\n" + "\n".join(blocks)


def ass(captions: tuple[Caption, ...], rate: Rate, size: FrameSize, language: str, *, watermark: int = 0) -> str:
    """Styled for burning in: inside the 90 % safe area, sized by the shorter side of the picture. A watermark stands in
    the upper right corner until that frame.

    The encoding -1 lets the letters of a line tell whether it runs from the right.
    """
    short, font = min(size.width, size.height), FONTS.get(language, "Noto Sans")
    header = ASS_HEADER.format(
        width=size.width,
        height=size.height,
        font=font,
        size=round(short * SIZES.get(font, 0.068)),
        mark=round(short * 0.045),
        outline=max(1, round(short / 300)),
        side=round(size.width * 0.05),
        bottom=round(size.height * 0.06),
    )
    mark = RIGHT_TO_LEFT if language in FROM_THE_RIGHT else ""
    lines = [
        f"Dialogue: 0,{_ass_time(c.start, rate)},{_ass_time(c.end, rate)},Default,,0,0,0,,"
        + r"\N".join(mark + line.replace("{", "(").replace("}", ")") for line in c.lines)
        for c in captions
    ]
    if watermark:
        lines.append(f"Dialogue: 1,{_ass_time(0, rate)},{_ass_time(watermark + 1, rate)},Watermark,,0,0,0,,{WATERMARK}")
    return header + "\n".join(lines) + "\n"


def _words(caption: Caption) -> str:
    return "\n".join(caption.lines)


def _milliseconds(frame: int, rate: Rate) -> int:
    return frame * 1000 * rate.per_seconds // rate.frames


def _time(frame: int, rate: Rate, mark: str) -> str:
    seconds, ms = divmod(_milliseconds(frame, rate), 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}{ms:03}"


def _ass_time(frame: int, rate: Rate) -> str:
    seconds, ms = divmod(_milliseconds(frame, rate), 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{ms // 10:02}"
