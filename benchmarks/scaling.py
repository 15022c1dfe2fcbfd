"""A day of 0 to 20 graphics cards under the scaling policy, and under what is often done instead.

    python -m benchmarks.scaling [--seed N] [--slots N] [--threshold N] [--start FROM TO] [--plot FILE.png] [--keda]

Prints a table of the cases, all on the same films. `--plot` draws the day; `--keda` prints the policy as a KEDA
ScaledObject instead.
"""

import argparse
from dataclasses import replace
from pathlib import Path

from benchmarks.gpu_day.figures import OURS, cases, play, ratios, summary, table
from benchmarks.gpu_day.fleet import World
from benchmarks.gpu_day.load import day
from filmstudio.production.keda import Tree, scaled_object_spec, yaml
from filmstudio.production.scaling import ScalePolicy

QUEUE, DEPLOYMENT, PROMETHEUS = "gpu", "film-gpu-worker", "http://prometheus.monitoring.svc:9090"
POLICY = ScalePolicy()
WORLD = World(grace=POLICY.termination_grace_period_seconds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--slots", type=int, default=1, help="takes that a worker performs at a time")
    parser.add_argument("--threshold", type=float, default=POLICY.threshold, help="takes a slot")
    parser.add_argument("--start", type=float, nargs=2, default=WORLD.start, help="seconds until a worker is ready")
    parser.add_argument("--plot", type=Path, metavar="FILE.png")
    parser.add_argument("--keda", action="store_true")
    given = parser.parse_args()
    if given.keda:
        print(yaml(manifest()), end="")
        return
    policy = replace(POLICY, slots_per_worker=given.slots, threshold=given.threshold * given.slots)
    simulate(given.seed, policy, replace(WORLD, slots=given.slots, start=tuple(given.start)), given.plot)


def manifest() -> dict[str, Tree]:
    return {
        "apiVersion": "keda.sh/v1alpha1",
        "kind": "ScaledObject",
        "metadata": {"name": DEPLOYMENT},
        "spec": scaled_object_spec(POLICY, QUEUE, DEPLOYMENT, PROMETHEUS),
    }


def simulate(seed: int, policy: ScalePolicy, world: World, plot: Path | None) -> None:
    films = day(seed, world.slots)
    days = {case.name: play(films, case, seed) for case in cases(policy, world)}
    print(f"{summary(days[OURS], world.slots)}\n\n{table(days, world.slots)}\n\n{ratios(days)}")
    if plot:
        from benchmarks.gpu_day.picture import draw

        plot.write_bytes(draw(days, films, world.slots))


if __name__ == "__main__":
    main()
