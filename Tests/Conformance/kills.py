#!/usr/bin/env python3
"""Kills what writes records at every system call, and looks at what is left.

Usage: kills.py ONBOARD [AT-MOST [COMMAND]]

For each call that changes or reads a file, approve, act record, log seal, log mend or verify is run in
a fresh copy of a registry and is killed by strace when it comes to that call. An hour later the same
command is run again. A signature is there or is not, and is made by the second run if it was not. A
second sealing finishes the work: everything is sealed that an undisturbed run seals, once, and the log
holds every seal whose record was acknowledged. Without strace and a C compiler it says so and does nothing.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import injection
from sealed import decided

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE = "9173"
CALLS = ",".join(f"?{call}" for call in """openat write fsync syncfs rename renameat renameat2 mkdir mkdirat
    link linkat unlink unlinkat rmdir flock ftruncate fchmod close fstat newfstatat read lseek getdents64""".split())
DIGEST = re.compile(r"[0-9a-f]{64}")
VERIFY = ["verify", "--root", "Municipalities/authority/1.root.json", "--allow-demonstration"]


def main():
    onboard = str(pathlib.Path(sys.argv[1]).resolve())
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    only = sys.argv[3] if len(sys.argv) > 3 else ""
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        if not injection.make(scratch):
            print("kills: there is no strace or no C compiler, nothing was tried")
            return 0
        cases = [(trial, call, number) for trial in prepare(onboard, scratch) if trial.name.startswith(only)
                 for call, number in trial.points()]
        kills, wrong = {}, 0
        # As many kills as are asked for, evenly over all points.
        for trial, call, number in cases[::max(1, -(-len(cases) // most))]:
            killed, fault = trial.attempt(call, number)
            kills[trial.name] = kills.get(trial.name, 0) + killed
            if fault:
                wrong += 1
                print(f"kills: {trial.name}, {call} {number}: {fault}", flush=True)
        told = ", ".join(f"{name} {count}" for name, count in kills.items())
        print(f"kills: {sum(kills.values())} kills of {len(cases)} points ({told}), {wrong} wrong")
        return 1 if wrong or not sum(kills.values()) else 0


def prepare(onboard, scratch):
    """Registries in which one command is still to be run."""
    made = registries(onboard, scratch)
    for name in ("approve", "act record"):
        yield Trial(onboard, made[name], signs=True)
    yield Trial(onboard, made["log seal"])
    yield Trial(onboard, made["log seal again"])
    yield Trial(onboard, made["log mend"])
    yield Verified(onboard, made["verify"])


def act(number):
    return ["--protocol", f"4517{number} ΕΞ 2026", "--ada", f"ΨΗ4746ΜΤΛ6-Ω{number}Ρ",
            "--date", injection.DAY, "--pdf", "act.pdf", "--key", key("enactor")]


def registries(onboard, scratch):
    """A registry before each command, with the command beside: command.json."""
    made = {}
    scratch.mkdir(exist_ok=True)

    def at(name, before, *words):
        made[name] = scratch / name
        shutil.copytree(before, made[name])
        (made[name] / "command.json").write_text(json.dumps(words))
        return made[name]

    def after(name, before, *commands):
        shutil.copytree(before, scratch / f"{name} done")
        for words in commands:
            sound(onboard, scratch / f"{name} done", *words)
        return scratch / f"{name} done"

    def approvals(folder, code):
        if not list(folder.glob(f"Municipalities/{code}-*/submission.json")):
            sound(onboard, folder, "receive", code, "--key", key("revoker"))
        digest = DIGEST.findall(sound(onboard, folder, "review", code))[-1]
        return [["approve", code, "--digest", digest, "--key", key(f"reviewer-{number}")] for number in (1, 2)]

    seal = ["log", "seal", "--key", key("log")]
    plain = scratch / "plain"
    shutil.copytree(ROOT / "Municipalities", plain / "Municipalities")
    (plain / "act.pdf").write_bytes(b"%PDF-1.7\n")
    one, two = approvals(plain, CODE)
    before = at("approve", after("one", plain, one), *two)
    join = ["act", "record", "join", CODE, *act(1)]
    before = at("act record", after("approve", before, two), *join)
    others = after("act record", before, join, *approvals(before, "9254"))
    before = at("log seal", others, *seal)
    sealed = after("log seal", before, seal)
    left = after("left", sealed, ["act", "record", "suspend", CODE, "--reason", "δοκιμή", *act(2)],
                 *approvals(sealed, "9306"), *approvals(sealed, "9200"))
    at("log seal again", left, *seal)
    # Two branches sealed; the merge has the checkpoint of one and the files of both.
    right = after("right", sealed, ["act", "record", "join", "9254", *act(3)], *approvals(sealed, "9306"), seal)
    merged = after("merged", left, seal)
    for path in right.rglob("*"):
        place = merged / path.relative_to(right)
        if path.is_file() and not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, place)
    at("log mend", merged, "log", "mend", "--key", key("log"))
    built = after("build", sealed, ["build"])
    at("verify", built, *VERIFY, "--state", "seen.json", "--first", "--output", "proved")
    return made


def key(label):
    return f"Municipalities/authority/demonstration/{label}.key"


def run(onboard, folder, *words, tracing=(), hours=0):
    """Runs a command, so many hours after the day began."""
    clock = str(injection.EPOCH + 3600 * hours)
    done = injection.run(onboard, folder, words, tracing=tracing, FAULT_CLOCK=clock)
    done.stdout, done.stderr = (text.decode(errors="replace") for text in (done.stdout, done.stderr))
    return done


def sound(onboard, folder, *words):
    done = run(onboard, folder, *words)
    if done.returncode:
        sys.exit(f"kills: onboard {' '.join(words)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


class Trial:
    """A command that writes records, and the runs in which it is killed."""

    def __init__(self, onboard, base, signs=False):
        self.onboard, self.base, self.name, self.signs = onboard, base, base.name, signs
        self.words = json.loads((base / "command.json").read_text())
        with copied(base) as folder:
            self.old = signatures(folder)
            sound(onboard, folder, *self.words)
            self.signed = signatures(folder)
            if signs != (self.signed != self.old):
                sys.exit(f"kills: {self.name}: {sorted(self.signed.keys() - self.old.keys())} is signed")
            self.whole, fault = self.settled(folder)
            if fault:
                sys.exit(f"kills: {self.name}, undisturbed: {fault}")

    def points(self):
        """Every call of an undisturbed run, with its number among the calls of its kind.

        What comes before the first that looks at the registry belongs to the loader and the runtime."""
        with copied(self.base) as folder:
            trace = folder.parent / "trace"
            run(self.onboard, folder, *self.words, tracing=("strace", "-f", "--seccomp-bpf", "-o", str(trace), "-e", f"trace={CALLS}"))
            counts, points, has_begun = {}, [], False
            for line in trace.read_text(errors="replace").splitlines():
                found = re.match(r"\d+\s+([a-z0-9_]+)\(", line)
                if found:
                    counts[found[1]] = counts.get(found[1], 0) + 1
                    has_begun = has_begun or '"Municipalities' in line or '"Generated' in line
                    if has_begun:
                        points.append((found[1], counts[found[1]]))
        return points

    def attempt(self, call, number):
        """Kills one run; gives whether it was killed, and what is wrong afterwards."""
        with copied(self.base) as folder:
            inject = ("strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}")
            ended = run(self.onboard, folder, *self.words, tracing=inject)
            return ended.returncode != 0, self.fault(folder, ended.returncode == 0)

    def fault(self, folder, acknowledged):
        between = signatures(folder)
        # A record is written before the vote on it, and counts for nothing without.
        begun = {name: data for name, data in self.signed.items() if name in self.old or name.endswith("record.json")}
        if between not in (self.old, begun, self.signed):
            return f"left {sorted(between.items() ^ self.old.items())[:3]}"
        if acknowledged and between != self.signed:
            return "was acknowledged, and is lost"
        told = run(self.onboard, folder, "status", CODE, hours=1)
        # A seal that the log does not have yet is named, and counts for nothing.
        if told.returncode and (self.signs or "[seal-strayed]" not in told.stderr):
            return f"status ends with {told.returncode}: {told.stderr.strip()[-200:]}"
        again = run(self.onboard, folder, *self.words, hours=1)
        if again.returncode and between != self.signed or not self.signs and again.returncode:
            return f"the second run ends with {again.returncode}: {again.stderr.strip()[-300:]}"
        now = signatures(folder)
        lost = [name for name in between if now.get(name) != between[name]]
        if lost or now.keys() != self.signed.keys():
            return f"signatures are lost, or others: {lost or sorted(now.keys() ^ self.signed.keys())}"
        whole, fault = self.settled(folder)
        return fault or (None if whole == self.whole else f"is sealed otherwise: {differences(whole, self.whole)}")

    def settled(self, folder):
        """What is sealed after another sealing, and what is wrong with the registry then."""
        for hours, words in enumerate((
                ["log", "seal", "--key", key("log")], ["log", "audit"], ["build"], VERIFY), 2):
            done = run(self.onboard, folder, *words, hours=hours)
            if done.returncode:
                return None, f"{words[:2]} ends with {done.returncode}: {(done.stdout + done.stderr).strip()[-300:]}"
        found, faults = decided(folder)
        waiting = [str(path.relative_to(folder)) for path in folder.rglob("*.tmp.*")]
        if waiting:
            faults.append(f"is left: {waiting[:3]}")
        return found, "; ".join(faults) or None


class Verified(Trial):
    """verify, which writes what it proved, and remembers what it saw."""

    def __init__(self, onboard, base):
        self.onboard, self.base, self.name = onboard, base, base.name
        self.words = json.loads((base / "command.json").read_text())
        with copied(base) as folder:
            sound(onboard, folder, *self.words)
            self.written = results(folder)

    def fault(self, folder, acknowledged):
        left = results(folder)
        parts = [{name: data for name, data in held.items() if name.startswith(part)}
                 for held in (left, self.written) for part in ("proved", "seen")]
        if not all(part in ({}, whole) for part, whole in zip(parts[:2], parts[2:])):
            return f"left a part: {sorted(left)}"
        if acknowledged and left != self.written:
            return "was acknowledged, and is not written"
        if not parts[0] and (folder / "proved").exists():
            return "left an empty folder"
        shutil.rmtree(folder / "proved", ignore_errors=True)
        again = run(self.onboard, folder, *self.words)
        if again.returncode or results(folder) != self.written:
            return f"the second run ends with {again.returncode}: {again.stderr.strip()[-300:]}"
        return None


def results(folder):
    """What verify wrote; what it was writing is nobody's."""
    return {str(path.relative_to(folder)): path.read_bytes() for name in ("proved", "seen.json")
            for path in [folder / name, *(folder / name).rglob("*")] if path.is_file() and ".tmp." not in path.name}


def signatures(folder):
    """Every record and vote."""
    return {str(path.relative_to(folder)): path.read_bytes()
            for name in ("record.json", "*.dsse.json") for path in folder.glob(f"Generated/Approvals/[0-9]*/*/{name}")}


def differences(one, other):
    one, other = one or {}, other or {}
    return sorted(name for name in one.keys() | other.keys() if one.get(name, "-") != other.get(name, "-"))


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
