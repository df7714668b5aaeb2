#!/usr/bin/env python3
# requirements: opening-hours-py==2.1.4
"""Expands our `opening_hours` texts with another reader of that notation and compares the days.

    hours.py ONBOARD [--count N] [FILE...]

Judges FILEs and N generated declarations over 24 months. Every desk's text, read by
opening-hours-py with the Greek calendar of holidays, must give the hours that `onboard` gives.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path

import varied
from opening_hours import OpeningHours

AS_OF = "2026-11-22"


def expected(onboard, path, register=()):
    """What `onboard` says about a file."""
    command = [onboard, "slots", path, "--hours", "--months", "24", "--format", "json",
               "--as-of", AS_OF, *register]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"{path}: exit {done.returncode}\n{done.stderr.decode()[:2000]}")
    return json.loads(done.stdout)


def expanded(text, first, last):
    """The open hours of each day, by the other reader."""
    start = datetime.combine(first, datetime.min.time())
    end = datetime.combine(last + timedelta(1), datetime.min.time())
    days = {}
    for begin, until, state, _ in OpeningHours(text, country="GR").intervals(start, end):
        if str(state) != "open":
            continue
        if begin.date() != (until - timedelta(minutes=1)).date():
            raise ValueError(f"open over midnight: {begin} - {until}")
        days.setdefault(begin.date().isoformat(), []).append(
            [f"{begin:%H:%M}", f"{until:%H:%M}"])
    return days


def differences(answer):
    """Each day of a desk on which the two do not say the same."""
    first, last = date.fromisoformat(answer["from"]), date.fromisoformat(answer["to"])
    for desk in answer["desks"]:
        theirs = expanded(desk["openingHours"], first, last)
        for day in desk["days"]:
            other = theirs.get(day["date"], [])
            if day["hours"] != other:
                place = desk["mode"] + " " + desk.get("office", "")
                yield f"{place} {day['date']}: {day['hours']} / {other}\n  {desk['openingHours']}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("onboard", type=Path)
    arguments.add_argument("files", nargs="*", metavar="FILE")
    arguments.add_argument("--count", type=int, default=2000, metavar="N")
    options = arguments.parse_intermixed_args()
    onboard = str(options.onboard.resolve())
    wrong, desks, days = 0, 0, 0

    with tempfile.TemporaryDirectory() as folder:
        def generated(entry):
            it, text = entry
            path = os.path.join(folder, it["code"] + ".yaml")
            Path(path).write_text(text, encoding="utf-8")
            return path, expected(onboard, path, ["--register", folder + "/register.txt"])

        chosen = varied.generate.municipalities(options.count)
        varied.generate.write_register(Path(folder) / "register.txt", chosen)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            answers = [(path, expected(onboard, path)) for path in options.files]
            answers += pool.map(generated, varied.declarations(options.count))
    for path, answer in answers:
        desks += len(answer["desks"])
        days += sum(len(desk["days"]) for desk in answer["desks"])
        for difference in differences(answer):
            wrong += 1
            if wrong <= 10:
                print(f"{path}: {difference}")
    print(f"{len(answers)} files, {desks} desks, {days} days: {wrong} differences")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
