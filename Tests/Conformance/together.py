#!/usr/bin/env python3
"""Runs eight builds and eight writers of records at once: all must end well.

Usage: together.py ONBOARD [ROUNDS]

In each round three municipalities get their second approval, two are enacted and all is sealed
three times, beside eight builds. Whatever the order, all is there afterwards: every stage, every record
sealed once, a log that holds, outputs that a further build leaves as they are, and a tree that `verify`
accepts.
"""

import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from zoneinfo import ZoneInfo

from faults_cases import tree
from injection import environment
from kills import DIGEST, ROOT, VERIFY, copied, key
from sealed import decided

APPROVED, ENACTED = ("9173", "9183", "9200"), ("9254", "9306")


def main():
    onboard = str(pathlib.Path(sys.argv[1]).resolve())
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        base, writers = prepare(onboard, pathlib.Path(scratch))
        for number in range(rounds):
            with copied(base) as folder:
                faults = attempt(onboard, folder, [*writers, *([["build"]] * 8)])
            wrong += bool(faults)
            for fault in faults:
                print(f"together: round {number + 1}: {fault}")
    print(f"together: {rounds} rounds of 8 builds and 8 writers, {wrong} wrong")
    return 1 if wrong else 0


def prepare(onboard, scratch):
    """A registry one step before, and the commands that take the step."""
    base = scratch / "together"
    shutil.copytree(ROOT / "Municipalities", base / "Municipalities")
    (base / "act.pdf").write_bytes(b"%PDF-1.7\n")
    writers = []
    for code in APPROVED + ENACTED:
        sound(onboard, base, "receive", code, "--key", key("revoker"))
        digest = DIGEST.findall(sound(onboard, base, "review", code))[-1]
        approve = ["approve", code, "--digest", digest, "--key"]
        sound(onboard, base, *approve, key("reviewer-1"))
        if code in APPROVED:
            writers.append([*approve, key("reviewer-2")])
        else:
            sound(onboard, base, *approve, key("reviewer-2"))
            writers.append(enactment(code))
    sound(onboard, base, "build")
    return base, writers + [["log", "seal", "--key", key("log")]] * 3


def enactment(code):
    """Each act has a number of its own, and is posted today."""
    day = datetime.datetime.now(ZoneInfo("Europe/Athens")).date().isoformat()
    return ["act", "record", "join", code, "--protocol", f"4517{code[-1]} ΕΞ 2026", "--ada",
            f"ΨΗ4746ΜΤΛ6-Ω{code[-1]}Ρ", "--date", day, "--pdf", "act.pdf", "--key", key("enactor")]


def attempt(onboard, folder, commands):
    """What is wrong after all commands ran at once."""
    running = [(words, start(onboard, folder, *words)) for words in commands]
    faults = []
    for words, process in running:
        message = process.communicate(timeout=300)[1]
        if process.returncode != 0:
            faults.append(f"{words[:2]}: exit {process.returncode}: {message.strip()[-300:]}")
    sound(onboard, folder, "log", "seal", "--key", key("log"))
    sound(onboard, folder, "build")
    sound(onboard, folder, "build", "--check")
    sound(onboard, folder, "log", "audit")
    sound(onboard, folder, *VERIFY)
    stages = dict(re.findall(r'"code": ?"(\d+)".*?"stage": ?"(\w+)"',
                             sound(onboard, folder, "status", "--format", "json"), re.S))
    wanted = {**dict.fromkeys(APPROVED, "approved"), **dict.fromkeys(ENACTED, "enacted")}
    if stages != wanted:
        faults.append(f"stages: {stages}")
    sealed, odd = decided(folder)
    records = [outcome for place, outcome in sealed.items() if "/" in place]
    if len(records) != len(APPROVED) + 2 * len(ENACTED) or not all(records):
        faults.append(f"is sealed: {sealed}")
    if any(outcome and outcome[0] == "approved" and len(outcome[1]) != 2 for outcome in records):
        faults.append(f"votes: {sealed}")
    return faults + odd + [f"is left: {name}" for name in tree(folder) if ".tmp." in name]


def start(onboard, folder, *words):
    return subprocess.Popen(
        [onboard, *words], cwd=folder, env=environment(), text=True, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE)


def sound(onboard, folder, *words):
    """The output of a command that must end well."""
    process = start(onboard, folder, *words)
    output, message = process.communicate(timeout=300)
    if process.returncode != 0:
        sys.exit(f"together: {' '.join(words)}: exit {process.returncode}\n{message}")
    return output


if __name__ == "__main__":
    sys.exit(main())
