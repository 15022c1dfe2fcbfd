"""How full memory is: the machine's, and the container's where there is one."""

from pathlib import Path

CGROUP = Path("/sys/fs/cgroup")


def used() -> float:
    """The fuller of machine and container, from 0 to 1 (proc(5), /proc/meminfo; cgroup v2, memory.current)."""
    return max(_machine(), _container())


def _machine() -> float:
    figures = {line.split(":")[0]: int(line.split()[1]) for line in _text(Path("/proc/meminfo")).splitlines()}
    total = figures.get("MemTotal", 0)
    return 1 - figures.get("MemAvailable", total) / total if total else 0.0


def _container() -> float:
    most, held = _text(CGROUP / "memory.max").strip(), _text(CGROUP / "memory.current").strip()
    cached = next(
        (line.split()[1] for line in _text(CGROUP / "memory.stat").splitlines() if line[:14] == "inactive_file "), "0"
    )
    return (int(held) - int(cached)) / int(most) if most.isdigit() and held.isdigit() else 0.0


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii")
    except OSError:
        return ""
