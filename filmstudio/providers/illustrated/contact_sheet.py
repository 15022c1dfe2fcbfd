"""A contact sheet: one frame a shot, to look a film over. `contact_sheet SHOTS.json OUT.png` takes a shot list."""

import sys
from pathlib import Path

import skia

from filmstudio.film.shots import ShotList
from filmstudio.providers.illustrated.lettering import SANS, Hand, letter
from filmstudio.providers.illustrated.raster import SMOOTH, sheet
from filmstudio.providers.illustrated.shooting import Order, staged

COLUMNS, WIDTH, CAPTION = 5, 384, 18
ASSETS = Path(__file__).resolve().parents[3] / ".assets"


def contact_sheet(shots: ShotList, assets: str) -> skia.Image:
    """The middle frame of every shot, with its name and framing."""
    tall = round(WIDTH * shots.size.height / shots.size.width)
    rows = -(-len(shots.shots) // COLUMNS)
    surface = sheet(COLUMNS * WIDTH, rows * (tall + CAPTION), opaque=True)
    canvas = surface.getCanvas()
    for index, shot in enumerate(shots.shots):
        x, y = index % COLUMNS * WIDTH, index // COLUMNS * (tall + CAPTION)
        drawn = staged(Order(shot.staging, shots.size, shots.rate, shot.frames, {}, assets)).at(shot.frames // 2)
        picture = drawn.surface.makeImageSnapshot()
        canvas.drawImageRect(picture, skia.Rect.MakeXYWH(x, y + CAPTION, WIDTH, tall), SMOOTH)
        camera = shot.staging.camera
        words = f"{shot.name}  {camera.framing.value}  {', '.join(camera.subjects)}  {camera.move.value}"
        letter(canvas, words, Hand(12, "#ffffff", SANS), skia.Rect.MakeXYWH(x + 4, y, WIDTH - 8, CAPTION), assets)
    return surface.makeImageSnapshot()


if __name__ == "__main__":
    document, out = sys.argv[1:3]
    read = ShotList.model_validate_json(Path(document).read_text(encoding="utf-8"))
    contact_sheet(read, str(ASSETS)).save(out, skia.kPNG)
