"""Rules of the house that no linter knows."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "filmstudio").rglob("*.py"))
LONGEST_MODULE, LONGEST_FUNCTION = 400, 40
NAMELESS = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}


@pytest.mark.parametrize("file", SOURCES, ids=lambda f: str(f.relative_to(ROOT)))
def test_modules_and_functions_stay_small(file: Path):
    """A module of 400 lines or a function of 40 is in charge of more than one thing."""
    text = file.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_MODULE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= LONGEST_FUNCTION, f"{node.name} has {lines} lines"


def test_every_room_has_a_name_of_its_own():
    """`utils` is where things go to be forgotten."""
    assert not [file for file in SOURCES if set(file.relative_to(ROOT).with_suffix("").parts) & NAMELESS]


def test_the_environment_is_read_in_one_place():
    """Settings are built in wiring; `os.environ` anywhere else is a hidden switch."""
    found = [
        f for f in SOURCES if f.name != "wiring.py" and re.search(r"os\.environ|getenv", f.read_text(encoding="utf-8"))
    ]
    assert not found


def test_locks_have_hashes_and_no_addresses():
    """Every package is pinned and checked; where it comes from is the machine's own business."""
    for lock in (ROOT / "requirements").glob("*.txt"):
        text = lock.read_text(encoding="utf-8")
        if lock.name != "overrides.txt":
            assert text.count("==") <= text.count("--hash=sha256:")
        assert "://" not in text
