"""The command line: parses, calls, prints."""

import asyncio
import contextlib
import json
import sys
from collections.abc import Callable, Coroutine
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from filmstudio.cli.trouble import first
from filmstudio.errors import FilmStudioError, Stopped, UserError

Result = TypeVar("Result")
app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Captions(StrEnum):
    """How captions come with the film."""

    SOFT = "soft"
    BURNT = "burnt"
    NONE = "none"


class Until(StrEnum):
    """Where to stop."""

    READ = "read"
    DIRECT = "direct"
    PLAN = "plan"
    SHOOT = "shoot"
    CUT = "cut"
    RENDER = "render"


ScriptArgument = Annotated[Path, typer.Argument(metavar="SCRIPT", help="A .fountain, .fdx, .txt or .md file.")]
SizeOption = Annotated[str, typer.Option(metavar="WxH", help="Picture size; both even, 160 to 3840.")]
FpsOption = Annotated[int, typer.Option(help="24 or 30 frames a second.")]
LengthOption = Annotated[float | None, typer.Option(metavar="SECONDS", help="The film's length, met within 5 %.")]
LanguageOption = Annotated[str | None, typer.Option(metavar="CODE", help="Language of the script, such as en, hi, sa.")]
SeedOption = Annotated[int, typer.Option(help="Another number gives other sets and music.")]
JsonOption = Annotated[bool, typer.Option("--json", help="End with one line of JSON; no progress bars.")]
DataOption = Annotated[Path | None, typer.Option(metavar="DIR", help="Where the servers keep everything.")]
RunAsOption = Annotated[str, typer.Option(metavar="USER", help="Whom root's servers run as.")]
QueuesOption = Annotated[
    list[str] | None,
    typer.Option(metavar="NAMES", help="films,intake,cpu (the usual ones), gpu, api-PROVIDER."),
]
MetricsOption = Annotated[str | None, typer.Option(metavar="HOST:PORT", help="Where to show Prometheus metrics.")]
GraceOption = Annotated[float, typer.Option(metavar="SECONDS", help="Given to work under way at the end.")]
JobsOption = Annotated[int, typer.Option(min=1, max=64, help="How many things are made at a time.")]

ManifestArgument = Annotated[Path, typer.Argument(metavar="MANIFEST", help="A .jsonl or .csv file; a film a line.")]
FolderOption = Annotated[
    Path | None, typer.Option("-o", "--out", metavar="DIR", help="The folder of films: MANIFEST without its ending.")
]
CaptionsOption = Annotated[Captions, typer.Option(help="A track, drawn into the picture, or none.")]
CastOption = Annotated[Path | None, typer.Option(metavar="FILE", help="A cast file that the films share.")]
SiteOption = Annotated[Path | None, typer.Option(metavar="DIR", help="Hand in at this site of `filmstudio up`.")]
ServersOption = Annotated[bool, typer.Option("--servers", help="Hand in at the servers that the environment names.")]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Say what it would cost; make nothing.")]
ServicesOption = Annotated[
    list[str] | None, typer.Option(metavar="NAMES", help="Some of users, credits, projects, jobs, graph; or all.")
]
NameOption = Annotated[str | None, typer.Option(metavar="NAME", help="The batch's name at the servers.")]
TenantOption = Annotated[str | None, typer.Option(metavar="NAME", help="For whom the servers work: local.")]
CrewOption = Annotated[str | None, typer.Option(metavar="NAME", help="Who makes the films there: embedded.")]
CapOption = Annotated[float | None, typer.Option(min=0, metavar="DOLLARS", help="The most a film may buy: 0.")]
InFlightOption = Annotated[int | None, typer.Option(min=1, max=1000, help="Films handed in at a time: 100.")]


@app.command()
def make(
    script: ScriptArgument,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="FILM", help="The film to write.")] = None,
    size: SizeOption = "1280x720",
    fps: FpsOption = 24,
    length: LengthOption = None,
    language: LanguageOption = None,
    captions: CaptionsOption = Captions.SOFT,
    seed: SeedOption = 0,
    until: Annotated[Until, typer.Option(help="Stop after this stage.")] = Until.RENDER,
    jobs: JobsOption = 2,
    as_json: JsonOption = False,
) -> None:
    """Turn a script into a film.

    Interrupt it when you like: the same command goes on where it stopped, and makes nothing twice. Facts about the
    cast can be given in SCRIPT.cast.toml.
    """
    from filmstudio.cli.film import Request, make_film_file

    target = out or script.with_suffix(".mp4")
    request = Request(script, target, size, fps, length, language, captions.value, seed, until.value, jobs)
    result = _run(make_film_file(request, quiet=as_json))
    if as_json:
        typer.echo(json.dumps(result, ensure_ascii=False))
    else:
        made, reused = result["takes_made"], result["takes_reused"]
        typer.echo(
            f"{result['film'] or f'stopped after {until.value}'}: {result['seconds']} s, {result['shots']} shots"
        )
        typer.echo(f"{made} takes made, {reused} reused, in {result['wall_seconds']} s")


@app.command()
def quote(script: ScriptArgument, size: SizeOption = "1280x720", fps: FpsOption = 24, length: LengthOption = None,
          language: LanguageOption = None, seed: SeedOption = 0, as_json: JsonOption = False) -> None:  # fmt: skip
    """Say how long the film will be, what it costs and what is left to make; makes nothing."""
    from filmstudio.cli.film import Request, quote_film

    request = Request(script, script.with_suffix(".mp4"), size, fps, length, language, "soft", seed, "plan", 2)
    result = _run(quote_film(request))
    if as_json:
        typer.echo(json.dumps(result))
    else:
        for name, value in result.items():
            typer.echo(f"{name.replace('_', ' '):>16}  {value}")


@app.command()
def batch(
    manifest: ManifestArgument, out: FolderOption = None, size: SizeOption = "1280x720", fps: FpsOption = 24,
    length: LengthOption = None, language: LanguageOption = None, captions: CaptionsOption = Captions.SOFT,
    seed: SeedOption = 0, cast: CastOption = None, jobs: JobsOption = 2, data: SiteOption = None,
    servers: ServersOption = False, name: NameOption = None, tenant: TenantOption = None, crew: CrewOption = None,
    cap: CapOption = None, in_flight: InFlightOption = None, dry_run: DryRunOption = False, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Turn many scripts into films: a manifest names one on each line. Ends with 1 if some failed.

    A line gives `script`, and if it likes `out`, `size`, `fps`, `length`, `language`, `captions`, `seed` and `cast`;
    what it leaves out is as the options say. JSON lines: {"script": "kite.fountain", "length": 60}. CSV: the first row
    names the columns. All mistakes are told before anything is begun.

    Interrupt it when you like: the same command goes on. It skips films that are there and unchanged, and tries again
    those that failed. How each ended is kept in MANIFEST.results.jsonl beside the films.
    """
    from filmstudio.cli.batch.check import Batch
    from filmstudio.cli.batch.columns import Wanted
    from filmstudio.cli.batch.command import Handing, films_folder, run_batch

    shared = str(cast.absolute()) if cast else ""
    common = Wanted("", "", size, fps, length, language, captions.value, seed, shared)
    asked = Batch(manifest, films_folder(manifest, out), common, jobs)
    handing = Handing(data, servers, name, tenant, crew, cap, in_flight)
    good = _run(run_batch(asked, handing, typer.echo, dry_run=dry_run, as_json=as_json))
    raise typer.Exit(0 if good else 1)


@app.command()
def check(film: Annotated[Path, typer.Argument(metavar="FILM")], as_json: JsonOption = False) -> None:
    """Measure a film and write a report beside it: FILM.report.json and FILM.report.html. Ends with 1 if it fails.

    Where a speech recogniser is installed (`make setup-tests`), the film is also listened to.
    """
    from filmstudio.media.check import check_film
    from filmstudio.wiring import Settings

    report = _run(check_film(film, Settings().assets))
    if as_json:
        typer.echo(report.model_dump_json())
    else:
        for finding in report.findings:
            typer.echo(f"{finding.verdict.upper():5} {finding.check}: {finding.measured} (wanted {finding.wanted})")
    raise typer.Exit(0 if report.passed else 1)


@app.command()
def voices(language: Annotated[str, typer.Argument(metavar="LANGUAGE")] = "en") -> None:
    """List the voices that a cast file may name."""
    from filmstudio.providers.kokoro.voices import VOICES

    for voice in VOICES:
        if language in voice.languages:
            typer.echo(f"{voice.name:24} {voice.gender:7} {voice.age.value:12} {voice.pitch:4} Hz")


@app.command()
def up(
    data: DataOption = None,
    only: Annotated[list[str] | None, typer.Option(metavar="NAMES", help="Some, such as postgres,temporal.")] = None,
    run_as: RunAsOption = "nobody",
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Of the web app; else the site's own.")] = None,
) -> None:
    """Start this machine's servers (PostgreSQL, Valkey, SeaweedFS, Temporal), a worker and the web app.

    They are kept up until Ctrl-C.

    They listen on this machine alone. What dies is started again; nothing written is lost.
    """
    from filmstudio.cli.up import run_servers
    from filmstudio.wiring import Settings

    _run(run_servers(data or Settings().home / "site", only or (), run_as, port, _say))


@app.command()
def doctor(data: DataOption = None, run_as: RunAsOption = "nobody") -> None:
    """Say what is wrong with this machine's servers and how to mend it. Ends with 1 if something is."""
    from filmstudio.cli.up import examine_site
    from filmstudio.wiring import Settings

    well = _run(examine_site(data or Settings().home / "site", run_as, typer.echo))
    raise typer.Exit(0 if well else 1)


@app.command()
def work(
    queues: QueuesOption = None,
    data: DataOption = None,
    grace: GraceOption = 60.0,
    metrics: MetricsOption = None,
) -> None:
    """Make films that were handed in: take work from queues until Ctrl-C.

    The servers are those of `filmstudio up`, or those that the environment names (FILMSTUDIO_DATABASE, ...).
    """
    import uvloop

    from filmstudio.cli.work import run_worker

    _run(run_worker(data, queues or (), grace, metrics, _say), uvloop.new_event_loop)


@app.command()
def serve(
    data: DataOption = None,
    host: Annotated[str, typer.Option(help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8000,
    metrics: MetricsOption = None,
    services: ServicesOption = None,
) -> None:
    """Serve the web app. `/readyz` says whether the servers it needs answer.

    With --services it serves some of its services; where the others are is set by FILMSTUDIO_PEERS__NAME, and
    FILMSTUDIO_BETWEEN is the password that all of them share.
    """
    from filmstudio.cli.serve import serve_app

    serve_app(data, host, port, metrics, services or ())


@app.command()
def migrate(data: DataOption = None) -> None:
    """Bring the database's tables up to this version. `filmstudio up` does it by itself."""
    from filmstudio.cli.work import migrate_tables

    _run(migrate_tables(data, _say))


def main() -> None:
    """Run a command; errors become one line on standard error and an exit code: 2 the user's, 1 ours."""
    try:
        app()
    except FilmStudioError as error:
        typer.echo(f"{'stopped' if isinstance(error, Stopped) else 'error'}: {error}", err=True)
        sys.exit(error.exit_code)
    except PermissionError as error:
        typer.echo(f"error: {error.filename} is closed to you; become its owner or use another folder", err=True)
        sys.exit(UserError.exit_code)


def _say(line: str) -> None:
    """A line for the person, who may have gone away."""
    with contextlib.suppress(OSError):
        typer.echo(line)


def _run(work: Coroutine[None, None, Result], loop: Callable[[], asyncio.AbstractEventLoop] | None = None) -> Result:
    try:
        with asyncio.Runner(loop_factory=loop) as runner:
            return runner.run(work)
    except* FilmStudioError as group:
        raise first(group) from None
    except* KeyboardInterrupt:
        raise Stopped("the same command goes on where this one stopped") from None
