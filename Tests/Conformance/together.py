#!/usr/bin/env python3
"""Runs eight builds and eight writers of records at once: all must end well.

Usage: together.py ONBOARD [ROUNDS]

In each round three municipalities get their second approval, two are enacted and the log is signed
three times, beside eight builds. Whatever the order, all is there afterwards: every stage, a log
that holds, outputs that a further build leaves as they are, and a tree that `verify` accepts.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from kills import DIGEST, ROOT, copied, key
from faults_cases import ACT, tree
from injection import environment

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
    """Each act has a number of its own."""
    act = [word.replace("45174", f"4517{code[-1]}").replace("Ω3Ρ", f"Ω{code[-1]}Ρ") for word in ACT]
    return ["act", "record", "join", code, *act, "--key", key("enactor")]


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
    sound(onboard, folder, "verify", "--root", "Municipalities/authority/1.root.json",
          "--allow-demonstration", "--at", "2026-11-22T12:00:00Z")
    stages = dict(re.findall(r'"code": ?"(\d+)".*?"stage": ?"(\w+)"',
                             sound(onboard, folder, "status", "--format", "json"), re.S))
    wanted = {**dict.fromkeys(APPROVED, "approved"), **dict.fromkeys(ENACTED, "enacted")}
    if stages != wanted:
        faults.append(f"stages: {stages}")
    return faults + [f"is left: {name}" for name in tree(folder) if ".tmp." in name]


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
