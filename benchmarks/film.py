"""How fast and how large: the example film at 1280x720, 24 frames a second, two jobs.

    python benchmarks/film.py [--long] [--keep FOLDER]

Prints wall seconds per film second cold, again unchanged, and after one changed line; CPU seconds by stage; and peak
memory of the whole process tree. `--long` also makes a film about ten minutes long, to show that memory does not grow.
Every run is the real command line in a process of its own, with a home of its own.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "examples" / "lighthouse.fountain"
STAGES = ("read", "direct", "plan", "shoot", "cut", "render")
CHANGED = ("There is a boat out there.", "There is a little boat out there.")
TICK = os.sysconf("SC_CLK_TCK")
LONG_SECONDS = 600
EVERY = 0.25
"""Seconds between two looks at the processes: each look costs them some milliseconds."""


@dataclass
class Run:
    """One command: wall and CPU seconds, peak memory in MiB, and what it answered."""

    wall: float
    cpu: float
    memory: float
    answer: dict[str, float]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--keep", type=Path, help="keep films and takes here")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(given.keep or Path(folder), long=given.long)


def measure(folder: Path, *, long: bool) -> None:
    """All runs, printed as they end."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / SCRIPT.name
    shutil.copy(SCRIPT, script)
    before = dict.fromkeys(STAGES, 0.0)
    home, spent = folder / "stages", 0.0
    for stage in STAGES:
        run = make(script, folder / "film.mp4", home, "--until", stage)
        before[stage] = run.cpu
        spent += run.cpu
    print("CPU seconds by stage (each stage run on what the one before left, start-up included):")
    print("  " + ", ".join(f"{stage} {cpu:.1f}" for stage, cpu in before.items()))
    cold = make(script, folder / "film.mp4", folder / "home")
    seconds = cold.answer["seconds"]
    report("cold", cold, seconds, 1.2)
    report("unchanged", make(script, folder / "film.mp4", folder / "home"), seconds, 0.02)
    script.write_text(script.read_text(encoding="utf-8").replace(*CHANGED), encoding="utf-8")
    line = make(script, folder / "film.mp4", folder / "home")
    report("one line changed", line, seconds, 0.25)
    print(f"  takes made after the change: {line.answer['takes_made']:.0f}")
    if long:
        long_script = folder / "long.fountain"
        long_script.write_text(long_play(), encoding="utf-8")
        run = make(long_script, folder / "long.mp4", folder / "home-long", "--length", str(LONG_SECONDS))
        report(f"{run.answer['seconds']:.0f} s film, cold", run, run.answer["seconds"], 1.2)


def report(name: str, run: Run, seconds: float, goal: float) -> None:
    """One line a run."""
    print(
        f"{name}: {run.wall:.1f} s wall for {seconds:.1f} s of film = {run.wall / seconds:.3f} (goal {goal}), "
        f"{run.cpu:.1f} CPU s, peak {run.memory:.0f} MiB, {run.answer['takes_made']:.0f} takes made",
        flush=True,
    )


def make(script: Path, out: Path, home: Path, *more: str) -> Run:
    """Run the command and watch its whole process tree."""
    command = [sys.executable, "-m", "filmstudio.cli", "make", str(script), "-o", str(out), "--json", *more]
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | {"FILMSTUDIO_HOME": str(home)})
    watch = Watch(process.pid)
    output = process.communicate()[0]
    wall = time.monotonic() - started
    watch.stop()
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return Run(wall, watch.cpu, watch.memory, json.loads(output.splitlines()[-1]))


class Watch:
    """Samples /proc: CPU seconds of every process that was seen, and the most memory they held together."""

    def __init__(self, root: int) -> None:
        self.memory, self._root, self._ticks = 0.0, root, dict[int, int]()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    @property
    def cpu(self) -> float:
        """Seconds, user and system, of all processes together."""
        return sum(self._ticks.values()) / TICK

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(EVERY):
            held = 0
            for pid in tree(self._root):
                try:
                    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
                    held += proportional(pid)
                except (OSError, IndexError):
                    continue
                self._ticks[pid] = int(fields[11]) + int(fields[12])
            self.memory = max(self.memory, held / 1024)


def proportional(pid: int) -> int:
    """KiB, pages shared between processes counted once in all (Pss)."""
    found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.MULTILINE)
    return int(found[1]) if found else 0


def tree(root: int) -> list[int]:
    """A process and all that came from it."""
    found = [root]
    for pid in found:
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                found += [int(child) for child in task.read_text().split()]
            except OSError:
                continue
    return found


WORDS = "boat ship raft ferry schooner barge skiff trawler".split()
WOMEN = "Mara Elsa Nora Ingrid Freya Sonja Thea Liv".split()
MEN = "Tobias Henrik Willem Anders Magnus Oskar Rune Lars".split()


def long_play() -> str:
    """Eight acts, each with people and words of its own, so that hardly a take serves twice."""
    scenes = "EXT." + SCRIPT.read_text(encoding="utf-8").partition("EXT.")[2]
    acts: list[str] = []
    for index, (word, woman, man) in enumerate(zip(WORDS, WOMEN, MEN, strict=True)):
        act = scenes.replace("boat", word).replace("fifty years", f"{index + 42} years")
        for name, other in (("Mara", woman), ("Tobias", man)):
            act = act.replace(name, other).replace(name.upper(), other.upper())
        acts.append(act)
    return "Title: The Long Night\n\n" + "\n\n".join(acts)


if __name__ == "__main__":
    main()
