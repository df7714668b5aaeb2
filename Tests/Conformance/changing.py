#!/usr/bin/env python3
"""Verifies a tree while it changes: a wrong acceptance must never come of it.

Usage: changing.py ONBOARD [ROUNDS]

A registry is built in two states: one that is older, and one in which a municipality was suspended
and another's offer amended since. While `verify --output` runs on a copy, another process writes
file after file of either state, or of an altered one, into it, removes some and puts links and
pipes in their place. Whatever verify writes must be what one of the two states has in force at the
root of the log that the list names; everything else must be refused, in time, with a message.
"""

import datetime
import hashlib
import json
import multiprocessing
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
from zoneinfo import ZoneInfo

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEYS = "Municipalities/authority/demonstration"
DAY = datetime.datetime.now(ZoneInfo("Europe/Athens")).date().isoformat()
CODES = ("9173", "9254", "9306")


def main():
    onboard = str(pathlib.Path(sys.argv[1]).resolve())
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        states = prepare(onboard, scratch)
        honest = dict(in_force(onboard, scratch, state) for state in states)
        tree = scratch / "tree"
        shutil.copytree(states[0], tree, symlinks=True)
        end = multiprocessing.Event()
        changing = multiprocessing.Process(target=change, args=(tree, states, end))
        changing.start()
        try:
            counts, lists, wrong = observe(onboard, scratch, tree, rounds, honest)
        finally:
            end.set()
            changing.join()
        said = ", ".join(f"{count} with exit {code}" for code, count in sorted(counts.items()))
        print(f"changing: {rounds} rounds: {said}; {lists} wrote a list; {wrong} wrong")
        return 1 if wrong else 0


def prepare(onboard, scratch):
    """Two states of one registry, the second of which goes on from the first."""
    first = scratch / "first"
    shutil.copytree(ROOT / "Municipalities", first / "Municipalities")
    (first / "act.pdf").write_bytes(b"%PDF-1.7\n")
    for number, code in enumerate(CODES):
        approve(onboard, first, code)
        act(onboard, first, "join", code, number)
    seal(onboard, first)
    second = scratch / "second"
    shutil.copytree(first, second)
    act(onboard, second, "suspend", "9254", 5, "--reason", "δοκιμή")
    source = next(second.glob("Municipalities/9306-*/onboarding.yaml"))
    text = source.read_text()
    source.write_text(text.replace("audience: [citizens]", "audience: [citizens, businesses]", 1))
    if source.read_text() == text:
        sys.exit("changing: the sample has no audience to change")
    approve(onboard, second, "9306")
    act(onboard, second, "amend", "9306", 6)
    seal(onboard, second)
    return first, second


def approve(onboard, folder, code):
    run(onboard, folder, "receive", code, "--key", f"{KEYS}/revoker.key")
    words = run(onboard, folder, "review", code).strip().splitlines()[-1].split()
    digest = words[words.index("--digest") + 1] if "--digest" in words else words[4]
    for label in ("reviewer-1", "reviewer-2"):
        run(onboard, folder, "approve", code, "--digest", digest, "--key", f"{KEYS}/{label}.key")


def act(onboard, folder, kind, code, number, *more):
    run(onboard, folder, "act", "record", kind, code, "--protocol", f"4517{number} ΕΞ 2026", "--ada",
        f"ΨΗ4746ΜΤΛ6-Ω{number}Ρ", "--date", DAY, "--pdf", "act.pdf", "--key",
        f"{KEYS}/enactor.key", *more)


def seal(onboard, folder):
    run(onboard, folder, "log", "seal", "--key", f"{KEYS}/log.key")
    run(onboard, folder, "build")


def run(onboard, folder, *words):
    environment = {"PATH": os.environ["PATH"], "LANG": "en"}
    done = subprocess.run(
        [onboard, *words], cwd=folder, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"changing: onboard {' '.join(words)}: {done.returncode}\n{done.stderr}")
    return done.stdout


def verify(onboard, scratch, tree):
    """One run, and the list that it wrote with the files' true digests; None without a list."""
    out = scratch / "out"
    shutil.rmtree(out, ignore_errors=True)
    done = subprocess.run(
        [onboard, "verify", str(tree), "--root",
         str(ROOT / "Municipalities/authority/1.root.json"), "--allow-demonstration",
         "--output", str(out)],
        env={"LANG": "en"}, capture_output=True, text=True, timeout=60)
    if not out.exists():
        return done, None
    listed = json.loads((out / "verified.json").read_text())
    files = {}
    for entry in listed["municipalities"]:
        digest = hashlib.sha256((out / entry["path"]).read_bytes()).hexdigest()
        files[entry["code"]] = digest if digest == entry["sha256"] else "not the listed digest"
    return done, (listed, files)


def in_force(onboard, scratch, state):
    """The root of a state's log, and what it has in force."""
    done, found = verify(onboard, scratch, state)
    if done.returncode != 0 or not found:
        sys.exit(f"changing: {state.name} is refused\n{done.stderr}")
    return found[0]["log"]["root"], found[1]


def observe(onboard, scratch, tree, rounds, honest):
    counts, lists, wrong = {}, 0, 0
    for _ in range(rounds):
        done, found = verify(onboard, scratch, tree)
        counts[done.returncode] = counts.get(done.returncode, 0) + 1
        fault = judge(done, found, honest)
        if found:
            lists += 1
        if fault:
            wrong += 1
            print(f"changing: {fault}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return counts, lists, wrong


def judge(done, found, honest):
    if done.returncode not in (0, 4):
        return "neither accepted nor refused"
    if done.returncode == 4 and not done.stderr.strip():
        return "refused without a message"
    if not found:
        return "accepted without a list" if done.returncode == 0 else None
    listed, files = found
    if not listed.get("log"):
        return "a list without a log" if files else None
    wanted = honest.get(listed["log"]["root"])
    if wanted is None:
        return "a root that no state has"
    if not files.items() <= wanted.items():
        return "what is not in force at this root"
    if done.returncode == 0 and files != wanted:
        return "accepted, but not all that is in force"
    return None


def change(tree, states, end):
    """Writes one state over the other, file by file in any order, with faults in between."""
    chance = random.Random(9173)
    while not end.is_set():
        state = chance.choice(states)
        names = [path.relative_to(state) for path in (state / "Generated").rglob("*")
                 if path.is_file()]
        names += [path.relative_to(tree) for path in (tree / "Generated").rglob("*")
                  if not path.is_dir() or path.is_symlink()]
        # Often all of it in one go, so that there is something to accept.
        is_whole = chance.random() < 0.5
        chance.shuffle(names)
        for name in names:
            if end.is_set():
                return
            put(chance, state, tree, name, 0 if is_whole else 0.02)
        end.wait(chance.choice([0, 0.05, 0.1]))


def put(chance, state, tree, name, faults):
    source, place = state / name, tree / name
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        kind = chance.random()
        if kind < faults:
            place.unlink(missing_ok=True)
            chance.choice([
                lambda: os.mkfifo(place), lambda: place.symlink_to(source),
                lambda: place.symlink_to("/dev/zero"), lambda: place.mkdir(),
                lambda: place.write_bytes(b"{}\n"), lambda: None])()
            return
        if place.is_dir() and not place.is_symlink():
            place.rmdir()
        if place.is_symlink() or place.exists() and not place.is_file():
            place.unlink()
        if not source.is_file():
            place.unlink(missing_ok=True)
            return
        data = source.read_bytes()
        if kind < 2 * faults and name.name == "configuration.json":
            data = data.replace(b"09:00", b"08:00")
        if kind < 0.5:
            place.write_bytes(data)  # in its place, so that a reader may meet half of it
        else:
            beside = place.with_name(place.name + ".new")
            beside.write_bytes(data)
            beside.replace(place)
    except OSError:
        pass  # the tree is as it is


if __name__ == "__main__":
    sys.exit(main())
