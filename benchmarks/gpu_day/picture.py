"""The day as one picture: four panels over the same 24 hours, drawn with the film's own brush and letters."""

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from benchmarks.gpu_day.figures import ALWAYS, BACKLOG, OURS, RESTLESS, turns
from benchmarks.gpu_day.fleet import Day, Moment
from benchmarks.gpu_day.load import HOUR, Film
from filmstudio.providers.illustrated.brush import skia_color
from filmstudio.providers.illustrated.lettering import SANS, Align, Hand, set_text
from filmstudio.wiring import Settings

WIDTH, LEFT, RIGHT = 1600, 110, 50
INK, FAINT, GRID = "#22252b", "#6a7078", "#e3e6ea"
READY, READY_INK, WANTED, LOAD, WAITING = "#a9cdf0", "#4f93d4", "#14497d", "#d9700a", "#f0b46c"
BIN = HOUR / 2
NOTES = (
    (3, "night: nothing"),
    (9.2, "white: spot took a machine"),
    (13.2, "lunch"),
    (15.7, "a burst"),
    (19.6, "more than 20 can do"),
)
Points = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Panel:
    """A strip of the picture: pixels from the top, and what its height stands for."""

    canvas: skia.Canvas
    top: float
    height: float
    most: float

    def x(self, seconds: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * seconds / (24 * HOUR)

    def y(self, value: float) -> float:
        return self.top + self.height * (1 - value / self.most)

    def frame(self, title: str, marks: Sequence[int], keys: Sequence[tuple[str, str]]) -> None:
        """Grid, scales, title and what the colours mean."""
        write(self.canvas, title, LEFT, self.top - 46, 27, INK, bold=True)
        for hour in range(0, 25, 3):
            rule(self.canvas, self.x(hour * HOUR), self.top, self.x(hour * HOUR), self.top + self.height)
            write(
                self.canvas, f"{hour:02}:00", self.x(hour * HOUR) - 60, self.top + self.height + 4, 20, FAINT, "center"
            )
        for mark in marks:
            rule(self.canvas, LEFT, self.y(mark), WIDTH - RIGHT, self.y(mark))
            write(self.canvas, str(mark), LEFT - 132, self.y(mark) - 14, 20, FAINT, "right")
        x = WIDTH - RIGHT
        for name, color in reversed(keys):
            x -= write(self.canvas, name, x - 700, self.top - 42, 22, color, "right", 700, bold=True) + 28

    def area(self, points: Points, color: str) -> None:
        path = self._steps([(points[0][0], 0), *points, (points[-1][0], 0)])
        self.canvas.drawPath(path, skia.Paint(Color=skia_color((color, 1)), AntiAlias=True))

    def line(self, points: Points, color: str, width: float = 3) -> None:
        self.canvas.drawPath(self._steps(points), stroke(color, width))

    def _steps(self, points: Points) -> skia.Path:
        """Each value holds until the next."""
        path, (first, *rest), height = skia.Path(), points, points[0][1]
        path.moveTo(self.x(first[0]), self.y(height))
        for at, value in rest:
            path.lineTo(self.x(at), self.y(height))
            path.lineTo(self.x(at), self.y(value))
            height = value
        return path


def stroke(color: str, width: float) -> skia.Paint:
    return skia.Paint(Color=skia_color((color, 1)), Style=skia.Paint.kStroke_Style, StrokeWidth=width, AntiAlias=True)


def rule(canvas: skia.Canvas, x0: float, y0: float, x1: float, y1: float) -> None:
    canvas.drawLine(x0, y0, x1, y1, stroke(GRID, 2))


def write(
    canvas: skia.Canvas, text: str, x: float, y: float, size: float, color: str, align: Align = "left",
    width: float = 120, *, bold: bool = False,
) -> float:  # fmt: skip
    """One line; returns its width in pixels."""
    hand = Hand(size, color, SANS, bold=bold, align=align)
    line = set_text(text, hand, width if align != "left" else WIDTH, str(Settings().assets))
    line.paint(canvas, x, y)
    return line.LongestLine


def draw(days: dict[str, Day], films: Sequence[Film], slots: int) -> bytes:
    """PNG."""
    surface = skia.Surface(WIDTH, 1340)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorWHITE)
    draw_workers(Panel(canvas, 70, 380, 32), days[OURS], films, slots)
    draw_waiting(Panel(canvas, 560, 160, 500 * slots), days, slots)
    for top, name in ((830, BACKLOG), (1100, RESTLESS)):
        panel = Panel(canvas, top, 160, 22)
        title = f"{name[0].upper()}{name[1:]}: {turns(days[name])} turns instead of {turns(days[OURS])}"
        panel.frame(title, (0, 10, 20), (("workers ready", READY_INK), ("wanted", WANTED)))
        panel.area(series(days[name], "ready"), READY)
        panel.line(series(days[name], "wanted"), WANTED, 2)
    return surface.makeImageSnapshot().encodeToData(skia.kPNG, 100).bytes()


def draw_workers(panel: Panel, day: Day, films: Sequence[Film], slots: int) -> None:
    keys = (("load, in workers", LOAD), ("workers ready", READY_INK), ("wanted", WANTED))
    panel.frame("This policy: 0 to 20 and back", range(0, 31, 10), keys)
    panel.area(series(day, "ready"), READY)
    panel.line(load(films, slots), LOAD)
    panel.line(series(day, "wanted"), WANTED)
    for hour, text in NOTES:
        write(panel.canvas, text, panel.x(hour * HOUR) - 150, panel.y(29.7), 20, FAINT, "center", 300)


def draw_waiting(panel: Panel, days: dict[str, Day], slots: int) -> None:
    panel.frame("Takes that wait", range(0, 501 * slots, 250 * slots), (("this policy", LOAD), (ALWAYS, INK)))
    panel.area(series(days[OURS], "backlog"), WAITING)
    panel.line(series(days[ALWAYS], "backlog"), INK, 2)


def series(day: Day, what: str) -> Points:
    """One figure over the day."""
    return [(moment.at, figure(moment, what)) for moment in day.moments if moment.at <= 24 * HOUR]


def figure(moment: Moment, what: str) -> float:
    return {"ready": moment.ready, "wanted": moment.wanted, "backlog": moment.backlog}[what]


def load(films: Sequence[Film], slots: int) -> Points:
    """What came in each half hour, as workers' whole time."""
    bins = [0.0] * int(24 * HOUR / BIN)
    for film in films:
        bins[int(film.at / BIN)] += film.seconds / BIN / slots
    return [(number * BIN, value) for number, value in enumerate(bins)]
