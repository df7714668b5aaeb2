#!/usr/bin/env python3
"""Writes N valid submissions that use all of the language, and their register.

    full.py N OUTDIR [--seed S]

Each has departments, seasons, closures and hours that recur, special hours, and employees by the
hour. The same arguments give the same bytes.
"""

import argparse
import random
import sys
from pathlib import Path

import generate
import writer

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Conformance"))
import varied  # noqa: E402

SECTIONS = {"departments", "seasons", "closures", "localHolidays", "openings", "specialHours",
            "staffHours"}
RECURRING = {"weekdays", "everyWeeks", "weekOfMonth"}


class Builder(varied.Builder):
    """One whose sections are all there, more often than not."""

    def chance(self, share):
        return super().chance(share) or share in (0.4, 0.8)


def is_full(declaration):
    exceptions = [one for key in ("closures", "openings", "specialHours")
                  for one in declaration.get(key, [])]
    return (SECTIONS <= declaration.keys()
            and RECURRING <= {key for one in exceptions for key in one}
            and any("seasons" in one or "staff" in one for one in declaration["departments"]))


def text(municipality, seed):
    """The first declaration of a municipality that has it all."""
    number = 0
    while True:
        rng = random.Random(f"{seed}/full/{municipality['code']}/{number}")
        declaration = Builder(rng, municipality).declaration()
        if is_full(declaration):
            return writer.Hand(rng).document(declaration)
        number += 1


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("count", type=int, metavar="N")
    arguments.add_argument("outdir", type=Path, metavar="OUTDIR")
    arguments.add_argument("--seed", default="1")
    options = arguments.parse_args()
    chosen = generate.municipalities(options.count)
    generate.write(options.outdir, chosen, lambda it: text(it, options.seed))


if __name__ == "__main__":
    main()
