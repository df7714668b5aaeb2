#!/usr/bin/env python3
"""Kills approve and act record at every system call, and looks at what is left.

Usage: kills.py ONBOARD [AT-MOST]

For each call that changes or reads a file, the command is run in a fresh copy of a registry and is
killed by strace when it comes to that call. What is left must be the old state or the new one, a
second run must end in the new one, and the log must hold every record that was acknowledged.
Without strace it says so and does nothing.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE = "9173"
CALLS = "openat,write,fsync,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,flock,ftruncate,close,fstat,newfstatat,read,lseek,getdents64"
EPOCH = 1_795_334_400
DIGEST = re.compile(r"[0-9a-f]{64}")


def main():
    onboard = str(pathlib.Path(sys.argv[1]).resolve())
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    if not shutil.which("strace"):
        print("kills: strace is not installed, nothing was tried")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        bases = prepare(onboard, pathlib.Path(scratch))
        cases = [(base, call, number) for base in bases for call, number in points(onboard, base)]
        step = max(1, len(cases) // most)
        kills = wrong = 0
        for base, call, number in cases[::step]:
            killed, fault = attempt(onboard, base, call, number)
            kills += killed
            if fault:
                wrong += 1
                print(f"kills: {base.name}, {call} {number}: {fault}")
        print(f"kills: {kills} kills of {len(cases)} points, {wrong} wrong")
        return 1 if wrong or not kills else 0


def prepare(onboard, scratch):
    """Registries in which one command is still to be run: the second approval, and the act."""
    first = scratch / "approve"
    shutil.copytree(ROOT / "Municipalities", first / "Municipalities")
    (first / "act.pdf").write_bytes(b"%PDF-1.7\n")
    digest = DIGEST.findall(run(onboard, first, "review", CODE).stdout)[-1]
    run(onboard, first, "approve", CODE, "--digest", digest, "--key", key("reviewer-1"))
    (first / "command.json").write_text(
        json.dumps(["approve", CODE, "--digest", digest, "--key", key("reviewer-2")]))
    second = scratch / "act record"
    shutil.copytree(first, second)
    run(onboard, second, *json.loads((second / "command.json").read_text()))
    (second / "command.json").write_text(json.dumps([
        "act", "record", "join", CODE, "--protocol", "45174 ΕΞ 2026", "--ada", "ΨΗ4746ΜΤΛ6-Ω3Ρ",
        "--date", "2026-11-22", "--pdf", "act.pdf", "--key", key("enactor")]))
    return [first, second]


def key(label):
    return f"Municipalities/authority/demonstration/{label}.key"


def run(onboard, folder, *arguments, tracing=()):
    environment = {"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": str(EPOCH), "LANG": "en"}
    return subprocess.run(
        [*tracing, onboard, *arguments], cwd=folder, env=environment, capture_output=True, text=True)


def points(onboard, base):
    """Every call of an undisturbed run, with its number among the calls of its kind."""
    with copied(base) as folder:
        trace = folder / "trace"
        run(onboard, folder, *command(base), tracing=("strace", "-f", "-o", str(trace), "-e", f"trace={CALLS}"))
        counts = {}
        for line in trace.read_text(errors="replace").splitlines():
            found = re.match(r"\d+\s+([a-z0-9_]+)\(", line)
            if found:
                counts[found[1]] = counts.get(found[1], 0) + 1
    return [(call, number) for call, count in sorted(counts.items()) for number in range(1, count + 1)]


def command(base):
    return json.loads((base / "command.json").read_text())


def attempt(onboard, base, call, number):
    """Kills one run; gives whether it was killed, and what is wrong afterwards."""
    with copied(base) as folder:
        before = state(onboard, folder)
        inject = ("strace", "-f", "-o", "/dev/null", "-e", f"inject={call}:signal=KILL:when={number}")
        ended = run(onboard, folder, *command(base), tracing=inject)
        acknowledged = ended.returncode == 0
        between = state(onboard, folder)
        again = run(onboard, folder, *command(base))
        after = state(onboard, folder)
        goal = {"approve": "approved", "act record": "enacted"}[base.name]
        if between not in (before, goal):
            return not acknowledged, f"is {between} after the kill"
        if acknowledged and between != goal:
            return False, "was acknowledged, and is lost"
        if after != goal:
            return not acknowledged, f"is {after} after a second run: {again.stderr.strip()[-200:]}"
        sealed = run(onboard, folder, "log", "seal", "--key", key("log"))
        audited = run(onboard, folder, "log", "audit")
        if sealed.returncode or audited.returncode:
            return not acknowledged, f"the log does not hold: {(sealed.stderr + audited.stderr)[-200:]}"
        return not acknowledged, None


def state(onboard, folder):
    told = run(onboard, folder, "status", CODE, "--format", "json")
    return json.loads(told.stdout)["stage"] if told.returncode == 0 else told.stderr.strip()[-200:]


class copied:
    """A copy of a folder, for as long as it is worked on."""

    def __init__(self, base):
        self.base = base

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp()) / self.base.name
        shutil.copytree(self.base, self.folder)
        return self.folder

    def __exit__(self, *_):
        shutil.rmtree(self.folder.parent)


if __name__ == "__main__":
    sys.exit(main())
