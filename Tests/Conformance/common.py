"""What the judges share: the compiler under judgement, its examples, and the count."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ONBOARD = Path(sys.argv[1]).resolve()
CORPUS = Path(sys.argv[2]).resolve()
JUDGES = os.environ.get("JUDGES")
CHUNK = 40
CLOCK = {**os.environ, "SOURCE_DATE_EPOCH": "1790856000"}  # the day of the stories


def official(name):
    """A file or folder that its authors published, in the folder JUDGES; None if none was given."""
    if not JUDGES:
        return None
    path = Path(JUDGES).resolve() / name
    if not path.exists():
        sys.exit(f"JUDGES={JUDGES} has no {name}")
    return path


def files(family="*"):
    """The examples of a family (reading, typing, judging, comparing, hostile), in order."""
    found = sorted(CORPUS.glob(f"{family}/*.yaml"))
    if not found:
        sys.exit(f"no examples in {CORPUS}: make conformance writes them")
    return found


def chunks():
    """All examples, so many at a time."""
    names = [str(path.relative_to(CORPUS)) for path in files()]
    for start in range(0, len(names), CHUNK):
        yield names[start:start + CHUNK]


def run(*arguments, folder=CORPUS, clock=CLOCK):
    """Runs the compiler, on the day of the stories; an exit code that tells of a failure ends the judge."""
    done = subprocess.run([ONBOARD, *arguments], cwd=folder, env=clock, capture_output=True)
    if done.returncode not in (0, 1):
        sys.exit(f"onboard {' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def check(form, names, language="el"):
    """A report on files, as bytes."""
    return run("check", "--format", form, "--language", language, *names)


def findings(names):
    """The findings of files in our own JSON."""
    return json.loads(check("json", names))


class Verdict:
    """Counts what passed and tells what did not."""

    def __init__(self, name):
        self.name = name
        self.passed = 0
        self.failed = 0

    def expect(self, holds, message):
        if holds:
            self.passed += 1
            return
        self.failed += 1
        if self.failed <= 20:
            print(f"{self.name}: {message}", file=sys.stderr)

    def unasked(self, what):
        """Says that a file of others was not asked, since it was not given."""
        print(f"{self.name}: not asked: {what}; JUDGES=DIR names the folder that has it")

    def end(self):
        print(f"{self.name}: {self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed or not self.passed else 0)
