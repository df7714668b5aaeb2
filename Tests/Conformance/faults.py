#!/usr/bin/env python3
"""Injects faults into every command at every system call, and looks at what is left.

Usage: faults.py ONBOARD [COMMAND [STEP]]

Each run meets one fault: an error of the disk, a full disk, a refusal, too many open files, an
interruption, a short write, or a standard output that is full or closed. An interruption and a short write
must be survived: the run ends as it does undisturbed. Whatever else ends otherwise must leave the
old state or the new one, byte by byte, nothing that waits, a message, and the right exit code; it
must never end as an undisturbed run does with another result. A record and its place in the log are
two steps: where only the first was taken, the same command or the next signature of the log must
take the second. With STEP only one of so many
faults is tried. Without strace and a C compiler it does nothing.
"""

import concurrent.futures
import json
import os
import pathlib
import queue
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

import faults_cases
import injection
from faults_cases import tree, unproved
from kills import CODE, differences, signatures
from sealed import decided

COLUMNS = ["injections", "survived", "refused", "wrong"]


def main():
    onboard = str(pathlib.Path(sys.argv[1]).resolve())
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    step = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    table = {}
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        if not injection.make(scratch):
            print("faults: there is no strace or no C compiler, nothing was tried")
            return 0
        for case in faults_cases.prepare(onboard, scratch, only):
            case.step *= step
            for fault, ending, told in Trial(onboard, case, scratch).run():
                table.setdefault((case.name, fault), Counter()).update([ending, "injections"])
                if ending == "wrong":
                    print(f"faults: {case.name}, {told}", flush=True)
            show({row: table[row] for row in table if row[0] == case.name})
    total = sum(row["injections"] for row in table.values())
    wrong = sum(row["wrong"] for row in table.values())
    print(f"faults: {total} injections, {wrong} wrong")
    return 1 if wrong or not total else 0


def show(table):
    print("".join(f"{word:14}" for word in ["command", "fault", *COLUMNS]))
    for (case, fault), row in sorted(table.items()):
        print("".join(f"{word!s:14}" for word in [case, fault, *(row[name] for name in COLUMNS)]), flush=True)


class Trial:
    """One command, and every fault that it can meet."""

    def __init__(self, onboard, case, scratch):
        self.onboard, self.case = onboard, case
        self.old = tree(case.base)
        with self.copied() as folder:
            self.done, points, preloaded = injection.points(
                onboard, folder, case.words, scratch / "undisturbed")
            self.new = tree(folder)
            self.whole = self.sealed(folder) if case.seals else None
        if self.done.returncode not in (0, 1) or self.new == self.old and case.seals:
            sys.exit(f"faults: {case.name}: undisturbed it ends with {self.done.returncode}")
        points += preloaded
        self.points = random.Random(CODE).sample(points, len(points) // case.step)
        self.points += [("stdout", 0, "full"), ("stdout", 0, "closed")]
        self.cpus = queue.Queue()
        for cpu in os.sched_getaffinity(0):
            self.cpus.put(cpu)

    def run(self):
        """The fault, the ending and a description of each run that met its fault."""
        with concurrent.futures.ThreadPoolExecutor(self.cpus.qsize()) as pool:
            for point, found in zip(self.points, pool.map(self.attempt, self.points)):
                if found:
                    yield point[2], *found

    def attempt(self, point):
        cpu = self.cpus.get()
        try:
            with self.copied() as folder:
                done, met = self.disturbed(folder, point, cpu)
                if not met:
                    return None
                fault = self.judge(folder, point, done, met)
                survived = done.returncode == self.done.returncode
                told = f"{met.strip()[:160]}: exit {done.returncode}: {fault}"
                if fault:
                    message = done.stderr.decode(errors="replace").strip()
                    return "wrong", f"{told}\n  {message[-300:]}"
                return "survived" if survived else "refused", told
        except subprocess.TimeoutExpired as hang:
            return "wrong", f"{point}: does not end in {hang.timeout:.0f} s"
        finally:
            self.cpus.put(cpu)

    def disturbed(self, folder, point, cpu):
        words = self.case.words
        if point[2] == "full":
            with open("/dev/full", "wb") as full:
                done = injection.run(self.onboard, folder, words, cpu, output=full)
            return done, "standard output is full" if self.done.stdout else None
        if point[2] == "closed":
            done = injection.run(self.onboard, folder, words, cpu, closing=[1])
            return done, "standard output is closed" if self.done.stdout else None
        if point[0] == "close" or point[2] == "short":
            return injection.preload(self.onboard, folder, words, point, cpu)
        return injection.inject(
            self.onboard, folder, words, point, cpu, pathlib.Path(f"{folder}.trace"))

    def judge(self, folder, point, done, met):
        """What is wrong after a run; None if nothing is."""
        left = tree(folder)
        if done.returncode == self.done.returncode:
            if point[0] == "stdout":
                return "ends as if its output had been written"
            if done.stdout != self.done.stdout:
                return f"ends as if undisturbed, and says something else: {done.stdout.decode(errors='replace')[-200:]!r}"
            return self.stray(folder, point, left, [self.new])
        if point[2] in ("EINTR", "short"):
            return "is not survived"
        if done.returncode not in self.case.refusals:
            return "a wrong exit code"
        if not (done.stderr.strip() or refused(done.stdout)) and not met.split("(", 1)[-1].startswith("2,"):
            return "no message"
        states = [self.old, self.new, *self.case.parts]
        if self.case.name == "verify":
            left, states = unproved(left, self.new), [unproved(one, self.new) for one in states]
        return self.stray(folder, point, left, states)

    def stray(self, folder, point, left, states):
        if left in states:
            return None
        is_kept = point[0] in ("unlink", "unlinkat", "rmdir") and any(".tmp." in name for name in left)
        if is_kept or self.case.resumes:
            # What could not be removed, and a record that nobody signed yet, which counts for
            # nothing, are seen to by the same command.
            injection.run(self.onboard, folder, self.case.words)
            if tree(folder) == self.new:
                return None
        if self.case.seals:
            given = self.sealed(folder)
            if given == self.whole:
                return None
            if isinstance(given, str):
                return f"the second run ends otherwise: {given.strip()}"
            return "is sealed otherwise: " + ", ".join(
                f"{name} {given[0][0].get(name)}" for name in differences(given[0][0], self.whole[0][0])) + (
                f"; {given[0][1]}; waits: {given[1]}; signatures: {differences(given[2], self.whole[2])}")
        odd = min((sorted(name for name in left.keys() | state.keys()
                          if left.get(name) != state.get(name)) for state in states), key=len)
        return f"a state of its own: {', '.join(odd[:6])}"

    def sealed(self, folder):
        """What is sealed once the same command was run again, an hour later, and with what faults."""
        later = str(injection.EPOCH + 3600)
        again = injection.run(self.onboard, folder, self.case.words, FAULT_CLOCK=later)
        audit = injection.run(self.onboard, folder, ["log", "audit"], FAULT_CLOCK=later)
        if again.returncode or audit.returncode:
            return (again.stderr + audit.stderr).decode(errors="replace")[-300:]
        waiting = [name for name in tree(folder) if ".tmp." in name]
        return decided(folder), waiting, signatures(folder)

    def copied(self):
        return Copy(self.case.base)


def refused(output):
    """Whether a report for programs says why a command could not be run."""
    try:
        return bool(json.loads(output)["refusals"])
    except (ValueError, KeyError, TypeError):
        return False


class Copy:
    """A copy of a folder, for as long as it is worked on."""

    def __init__(self, base):
        self.base = base

    def __enter__(self):
        self.parent = pathlib.Path(tempfile.mkdtemp())
        shutil.copytree(self.base, self.parent / "registry", symlinks=True)
        return self.parent / "registry"

    def __exit__(self, *_):
        shutil.rmtree(self.parent)


if __name__ == "__main__":
    sys.exit(main())
