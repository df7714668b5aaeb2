"""Does another reader of `opening_hours` find the hours in our texts that we mean?

Judges the samples and $HOURS generated declarations (300) over 24 months: every desk's text, read
by opening-hours-py with the Greek calendar of holidays, must give the hours that `onboard` gives.
"""

import json
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path

import varied
from common import ROOT, Verdict, run
from opening_hours import OpeningHours

AS_OF = "2026-11-22"
COUNT = int(os.environ.get("HOURS") or 300)


def expected(path, register=()):
    """What `onboard` says about a file."""
    return json.loads(run(
        "slots", path, "--hours", "--months", "24", "--format", "json", "--as-of", AS_OF,
        *register, folder=ROOT))


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


def differences(desk, first, last):
    """Each day on which the two do not say the same."""
    theirs = expanded(desk["openingHours"], first, last)
    for day in desk["days"]:
        other = theirs.get(day["date"], [])
        if day["hours"] != other:
            yield f"{day['date']}: {day['hours']} / {other}\n  {desk['openingHours']}"


def answers():
    """What `onboard` says about the samples and the generated declarations, by path."""
    samples = sorted(ROOT.glob("Municipalities/*/onboarding.yaml"))
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        def generated(entry):
            it, text = entry
            path = Path(folder) / (it["code"] + ".yaml")
            path.write_text(text, encoding="utf-8")
            return it["code"], expected(path, ["--register", folder + "/register.txt"])

        chosen = varied.generate.municipalities(COUNT)
        varied.generate.write_register(Path(folder) / "register.txt", chosen)
        yield from ((path, expected(path)) for path in samples)
        yield from pool.map(generated, varied.declarations(COUNT))


def main():
    verdict = Verdict("Opening hours")
    files, days = 0, 0
    for path, answer in answers():
        files += 1
        first, last = date.fromisoformat(answer["from"]), date.fromisoformat(answer["to"])
        for desk in answer["desks"]:
            days += len(desk["days"])
            found = list(differences(desk, first, last))
            place = f"{path} {desk['mode']} {desk.get('office', '')}"
            verdict.expect(not found, f"{place}: {len(found)} days differ, {found[:1]}")
    print(f"{verdict.name}: {files} files, {days} days of desks")
    verdict.end()


main()
