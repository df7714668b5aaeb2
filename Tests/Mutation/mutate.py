#!/usr/bin/env python3
"""Breaks comparisons and refusals, one at a time, and tells which of these mutants no test notices.

`--rooms` names what is broken: Rules (the rules of the core, with policy and the comparison of
files), or rooms of the registry (Authority, Log, Records, Sealing, Trust, Verify). Without it,
everything is. `--mutants` chooses so many at random from each of the two, always the same ones.
"""

import argparse
import random
import sys
import time
from pathlib import Path

from mutants import Meaning
from registry import ROOMS, Registry
from rules import Rules

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent


def equivalent() -> dict[str, str]:
    """Mutants that no input can tell from the original, each with the reason."""
    found = {}
    for line in (HERE / "equivalent.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            place, reason = line.split(" — ", 1)
            found[place] = reason
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=Path, default=ROOT / ".build/mutation")
    options.add_argument("--rooms", action="append", default=[], choices=["Rules", *ROOMS])
    options.add_argument("--mutants", type=int, help="how many, chosen at random")
    options.add_argument("--seed", type=int, default=1, help="chooses others at random")
    options.add_argument("--quick", action="store_true", help="of the rules, the examples only")
    options.add_argument("--least", type=float, help="the least score, in per cent")
    given = options.parse_args()
    parts = []
    if not given.rooms or "Rules" in given.rooms:
        parts.append(("rules", Rules))
    if not given.rooms or set(ROOMS) & set(given.rooms):
        parts.append(("registry", Registry))
    ends = [mutate(given.work.resolve() / name, part, given) for name, part in parts]
    sys.exit(0 if all(ends) else 1)


def mutate(work: Path, part: type, given: argparse.Namespace) -> bool:
    """Breaks one part; whether as many mutants as must fail a test, and no excuse is left over."""
    work.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()

    def say(text: str) -> None:
        print(f"{text}; {time.monotonic() - start:.0f} s", flush=True)

    broken = part(work, set(given.rooms))
    broken.build()
    found = broken.mutants.all()
    say(f"{len(found)} mutants, {broken.mutants.skipped} more do not compile")
    numbers = sorted(found)
    if given.mutants and given.mutants < len(numbers):
        numbers = random.Random(given.seed).sample(numbers, given.mutants)
        say(f"{len(numbers)} of them are run, by the seed {given.seed}")
    left = broken.survivors(numbers, given.quick, say)
    files = {path.name for path in broken.mutants.texts}
    return report(found, numbers, left, files, given.least or broken.least)


def report(found: dict[int, Meaning], run: list[int], left: list[int], files: set[str],
           least: float) -> bool:
    """Prints the survivors and the score."""
    same = {place for place in equivalent() if place.split(":")[0] in files}
    excused = [number for number in left if found[number].place in same]
    for number in sorted(left):
        print(f"{'equivalent' if number in excused else 'SURVIVES'} {found[number]}")
    total, killed = len(run) - len(excused), len(run) - len(left)
    score = 100 * killed / max(1, total)
    print(f"run {len(run)} of {len(found)}, equivalent {len(excused)}, killed {killed}, "
          f"survived {total - killed}: {score:.1f} % of {total}", flush=True)
    others = {found[number].place for number in found if number not in set(run)}
    unused = same - others - {found[number].place for number in excused}
    for place in sorted(unused):
        print(f"equivalent.txt names no survivor: {place}")
    return score >= least and not unused


if __name__ == "__main__":
    main()
