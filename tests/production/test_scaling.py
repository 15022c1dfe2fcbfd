"""The scaling policy for all loads, and a day under it."""

import re
import socket
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.gpu_day import figures
from benchmarks.gpu_day.figures import ALWAYS, BACKLOG, CALM_UNTIL, OURS, RESTLESS, UNHELD, too_few, turns, wait
from benchmarks.gpu_day.fleet import Day
from benchmarks.gpu_day.load import HOUR, Film, day
from benchmarks.scaling import DEPLOYMENT, POLICY, PROMETHEUS, QUEUE, WORLD, manifest
from filmstudio.production import keda
from filmstudio.production.limits import LIMITS
from filmstudio.production.scaling import Behavior, History, ScalePolicy, Seen, Step, decide

PAGE = Path(__file__).parent.parent.parent / "docs" / "scaling.md"
SEED = 1

steps = st.builds(Step, st.sampled_from(["Pods", "Percent"]), st.integers(1, 100), st.sampled_from([15, 30, 60, 120]))
behaviors = st.builds(
    Behavior, st.sampled_from([0, 60, 300, 600]), st.lists(steps, min_size=1, max_size=2).map(tuple),
    st.sampled_from(["Max", "Min"]),
)  # fmt: skip
policies = st.builds(
    ScalePolicy, threshold=st.floats(0.5, 10), slots_per_worker=st.integers(1, 4),
    activation_threshold=st.integers(0, 3), max_replica_count=st.integers(1, 20),
    cooldown_period=st.sampled_from([0, 60, 300]), scale_up=behaviors, scale_down=behaviors,
)  # fmt: skip
loads = st.tuples(st.integers(0, 100), st.integers(0, 60))
days_of_loads = st.lists(loads, min_size=1, max_size=40)


def looks(policy: ScalePolicy, loads: list[tuple[int, int]]) -> list[tuple[Seen, History, int]]:
    """Look after look, every 30 seconds: what was seen, what was remembered, what was wanted."""
    history, workers, found = History(), 0, list[tuple[Seen, History, int]]()
    for number, (backlog, running) in enumerate(loads):
        seen = Seen(30.0 * number, backlog, running if workers else 0, workers, 0)
        decision = decide(policy, seen, history)
        found.append((seen, history, decision.wanted))
        history, workers = decision.history, decision.wanted
    return found


@given(policies, days_of_loads)
@settings(max_examples=60, deadline=None)
def test_never_more_than_the_most_and_never_less_than_what_is_under_way(
    policy: ScalePolicy, loads: list[tuple[int, int]]
):
    """Whatever the numbers: the fleet shrinks only to a size that can still hold all that runs."""
    for seen, _, wanted in looks(policy, loads):
        assert 0 <= wanted <= policy.max_replica_count
        assert seen.running is not None
        if wanted < seen.replicas:
            assert wanted * policy.slots_per_worker >= min(
                seen.running, policy.max_replica_count * policy.slots_per_worker
            )


@given(policies, days_of_loads)
@settings(max_examples=60, deadline=None)
def test_zero_only_after_the_cooldown_with_nothing_to_do(policy: ScalePolicy, loads: list[tuple[int, int]]):
    """One look that finds work begins the wait anew."""
    busy_at = -1e9
    for seen, _, wanted in looks(policy, loads):
        assert seen.running is not None
        assert seen.backlog is not None
        busy = seen.running > 0 or seen.backlog > policy.activation_threshold
        busy_at = seen.at if busy else busy_at
        if wanted == 0:
            assert not busy
            assert not seen.replicas or seen.at - busy_at > policy.cooldown_period
        elif not seen.replicas:
            assert busy
            assert wanted == 1


@given(policies, days_of_loads, loads, loads)
@settings(max_examples=60, deadline=None)
def test_more_work_never_wants_fewer_workers(
    policy: ScalePolicy, before: list[tuple[int, int]], load: tuple[int, int], more: tuple[int, int]
):
    """In the same situation, with the same past."""
    seen, history, _ = looks(policy, [*before, load])[-1]
    assert seen.running is not None
    wanted = decide(policy, seen, history).wanted
    busier = replace(seen, backlog=load[0] + more[0], running=seen.running + more[1])
    assert decide(policy, busier, history).wanted >= wanted


@given(policies, days_of_loads)
@settings(max_examples=20, deadline=None)
def test_without_a_metric_nothing_changes(policy: ScalePolicy, loads: list[tuple[int, int]]):
    """Prometheus that is away must neither end workers nor start them."""
    seen, history, _ = looks(policy, loads)[-1]
    for blind in (replace(seen, backlog=None), replace(seen, running=None)):
        assert decide(policy, blind, history).wanted == seen.replicas


def test_the_fleet_grows_in_steps_and_shrinks_late():
    """Four more or twice as many a minute; two fewer a minute, ten minutes after the last need."""
    loads = [(200, 0), *[(180, 20)] * 10, *[(0, 1)] * 40]
    wanted = [wanted for _, _, wanted in looks(ScalePolicy(), loads)]
    assert wanted[:6] == [1, 5, 5, 10, 10, 20]
    assert wanted[10:34] == [20] * 20 + [18, 18, 16, 16]
    assert wanted[-1] == 1


def test_what_is_near_enough_changes_nothing():
    """19 under way on 20 workers: HPA's tolerance of a tenth keeps the twentieth, without any window."""
    policy = replace(ScalePolicy(), scale_down=Behavior(0, (Step("Percent", 100, 15),)))
    assert decide(policy, Seen(0, 0, 19, 20, 0), History()).wanted == 20
    assert decide(policy, Seen(0, 0, 17, 20, 0), History()).wanted == 17


def test_workers_on_their_way_are_counted():
    """Otherwise each look would order them again."""
    assert decide(ScalePolicy(), Seen(0, 20, 0, 0, 5), History()).wanted == 5


def test_the_grace_is_longer_than_the_longest_take():
    """A take of a graphics card that ends within its limit ends within the grace."""
    assert ScalePolicy().termination_grace_period_seconds > max(LIMITS[kind].seconds for kind in ("video", "lipsync"))


def test_the_cooldown_is_not_shorter_than_the_window():
    """Else KEDA puts to zero what HPA still holds."""
    policy = ScalePolicy()
    assert policy.cooldown_period >= policy.scale_down.stabilization_window_seconds


@given(policies)
@settings(max_examples=20, deadline=None)
def test_the_manifest_is_yaml(policy: ScalePolicy):
    """What a YAML reader reads is what was meant."""
    spec = keda.scaled_object_spec(policy, QUEUE, DEPLOYMENT, PROMETHEUS)
    assert yaml.safe_load(keda.yaml(spec)) == spec


def test_the_queries_ask_for_what_workers_show():
    """The names and labels of `metrics.py`, on a real metrics page."""
    from filmstudio.production.metrics import Gauges, runtime

    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{door.getsockname()[1]}"
    shown_by = runtime(address)
    Gauges(shown_by).count(QUEUE, 1)
    with urllib.request.urlopen(f"http://{address}/metrics") as page:
        shown = page.read().decode()
    name, label = re.findall(r"\((\w+)\{(.+?)\}", keda.under_way(QUEUE))[0]
    assert re.search(rf"^{name}\{{{label},.*\}} 1$", shown, re.MULTILINE)
    assert "filmstudio_queue_backlog" in keda.work(QUEUE)


@pytest.fixture(scope="module")
def films() -> tuple[Film, ...]:
    return day(SEED)


@pytest.fixture(scope="module")
def days(films: tuple[Film, ...]) -> dict[str, Day]:
    """All cases on one day."""
    return {case.name: figures.play(films, case, SEED) for case in figures.cases(POLICY, WORLD)}


def follows(one: Day) -> None:
    """The bounds of a good day."""
    assert min(moment.wanted for moment in one.moments) == 0
    assert max(moment.ready for moment in one.moments) == 20
    assert all(moment.wanted == 0 for moment in one.moments if moment.at < 6 * HOUR)
    assert turns(one) <= 25
    assert one.handed_back["scaler"] == 0
    assert too_few(one, 1) <= 3
    assert wait(one, 0.95, CALM_UNTIL) <= 360
    assert one.paid <= 1.6 * one.work
    assert one.moments[-1].wanted == 0
    assert one.empty - one.last_take <= ScalePolicy().cooldown_period + 60


def test_workers_follow_the_day(days: dict[str, Day]):
    """0, 20, 0: without thrashing, and no take is cut."""
    follows(days[OURS])
    assert wait(days[OURS], 0.95) <= 1.05 * wait(days[ALWAYS], 0.95)


@pytest.mark.parametrize("seed", [2, 3])
def test_another_day_is_no_worse(seed: int):
    """The numbers were not chosen for one day."""
    ours, *_ = figures.cases(POLICY, WORLD)
    follows(figures.play(day(seed), ours, seed))


def test_every_take_is_done_once(days: dict[str, Day], films: tuple[Film, ...]):
    """What is cut is done again; nothing is lost, nothing is done twice."""
    takes = [take for film in films for take in film.takes]
    for one in days.values():
        assert len(one.waits) == len(takes) + sum(take.then is not None for take in takes)
        assert one.work == pytest.approx(sum(film.seconds for film in films))


def test_without_what_runs_in_the_metric_busy_workers_are_ended(days: dict[str, Day]):
    """Why the metric is backlog and what is under way."""
    assert turns(days[BACKLOG]) >= 2 * turns(days[OURS])
    assert days[BACKLOG].asked_busy >= 10 * days[OURS].asked_busy
    assert too_few(days[BACKLOG], 1) >= 20
    assert days[f"{BACKLOG}, 30 s of grace"].handed_back["scaler"] >= 30


def test_without_the_second_trigger_a_busy_fleet_looks_half_idle(days: dict[str, Day]):
    """Why there are two triggers: with four takes a worker, 20 takes on 20 workers are work for five."""
    full = Seen(0, 0, 20, 20, 0)
    for policy, answer in ((POLICY, 20), (replace(POLICY, slots_per_worker=10**6), 5)):
        assert decide(policy, full, History()).history.recommendations == ((0, answer),)
    assert too_few(days[UNHELD], 1) >= 20


def test_without_stabilisation_the_fleet_thrashes(days: dict[str, Day]):
    """Why shrinking waits."""
    assert turns(days[RESTLESS]) >= 5 * turns(days[OURS])
    assert days[RESTLESS].starts >= 3 * days[OURS].starts


def test_the_same_seed_gives_the_same_day(days: dict[str, Day], films: tuple[Film, ...]):
    """Figures can be repeated."""
    ours, *_ = figures.cases(POLICY, WORLD)
    assert figures.play(films, ours, SEED) == days[OURS]


def test_the_page_says_what_the_code_says(days: dict[str, Day]):
    """The figures and the manifest of docs/scaling.md."""
    page = PAGE.read_text(encoding="utf-8")
    assert figures.table(days, 1) in page
    assert f"```yaml\n{keda.yaml(manifest())}```" in page
    assert keda.work(QUEUE) in page
