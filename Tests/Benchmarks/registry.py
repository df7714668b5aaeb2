#!/usr/bin/env python3
"""Measures verify, build, status and log seal on a registry in use: 332 municipalities, 1,000 records.

    registry.py ONBOARD [MUNICIPALITIES]

ONBOARD is a release build. Every municipality is approved by two reviewers and enacted, and half of
them are amended afterwards by a shorter appointment, all by the commands that people use, with the
demonstration's keys. The floor is `sha256sum` of every file of the tree, in the same turns. Both
sealings are timed once, and another with nothing left to seal in every turn. A missed goal is reported.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
KEYS = "Municipalities/authority/demonstration"
GOALS = {"verify": 1.5, "build": 1.5, "status": 0.3, "log seal": None}
MUNICIPALITIES = int(sys.argv[2]) if len(sys.argv) > 2 else 332
AMENDED, ROUNDS = (MUNICIPALITIES + 4) // 2, 7
SHORTER = {"30 min": "15 min", "20 min": "10 min"}
DIGEST = re.compile(r"^onboard approve .*?([0-9a-f]{64})", re.M)


def run(onboard, folder, *words):
    done = subprocess.run([onboard, *words], cwd=folder, capture_output=True, text=True,
                          env={"PATH": os.environ["PATH"], "LANG": "en"})
    if done.returncode:
        sys.exit(f"registry: {' '.join(words)}: {done.stdout[-500:]}{done.stderr[-500:]}")
    return done.stdout


def decide(onboard, folder, code, kind, number):
    """Two approvals and an act, as people record them."""
    run(onboard, folder, "receive", code, "--key", f"{KEYS}/revoker.key")
    digest = DIGEST.findall(run(onboard, folder, "review", code))[-1]
    for reviewer in ("reviewer-1", "reviewer-2"):
        run(onboard, folder, "approve", code, "--digest", digest, "--key", f"{KEYS}/{reviewer}.key")
    day = datetime.now(ZoneInfo("Europe/Athens")).date().isoformat()
    run(onboard, folder, "act", "record", kind, code, "--protocol", f"{number} ΕΞ 2026",
        "--ada", f"ΨΗ{number:04}ΜΤΛ6-Ω3Ρ", "--date", day, "--pdf", "act.pdf",
        "--key", f"{KEYS}/enactor.key")


def seal(onboard, folder, count):
    """Seals so many records; gives how long that takes."""
    start = time.perf_counter()
    told = run(onboard, folder, "log", "seal", "--key", f"{KEYS}/log.key")
    taken = time.perf_counter() - start
    if f"\nSealed {count}. " not in told:
        sys.exit(f"registry: not {count} records were sealed: {told[-200:]}")
    return taken


def amend(file):
    """Shortens appointments, which needs an act; gives whether there were any to shorten."""
    text = file.read_text()
    shorter = re.sub(r"\b[23]0 min", lambda found: SHORTER[found[0]], text)
    file.write_text(shorter)
    return shorter != text


def prepare(onboard, folder):
    """The registry in use; gives how many records it has, and how long the sealings took."""
    subprocess.run([sys.executable, "-B", HERE / "generate.py", str(MUNICIPALITIES),
                    folder / "Municipalities"], check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(ROOT / "Municipalities" / "authority", folder / "Municipalities" / "authority")
    (folder / "act.pdf").write_bytes(b"%PDF-1.7\n")
    files = {file.parent.name.split("-")[0]: file
             for file in sorted(folder.glob("Municipalities/*/onboarding.yaml"))}
    for number, code in enumerate(files):
        decide(onboard, folder, code, "join", 1000 + number)
    sealings = [(2 * len(files), seal(onboard, folder, 2 * len(files)))]
    amended = 0
    for number, (code, file) in enumerate(files.items()):
        if amended < AMENDED and amend(file):
            decide(onboard, folder, code, "amend", 2000 + number)
            amended += 1
    sealings.append((2 * amended, seal(onboard, folder, 2 * amended)))
    run(onboard, folder, "build")
    records = len(list(folder.glob("Generated/Approvals/*/*/record.json")))
    if records != 2 * (len(files) + amended) or amended != AMENDED:
        sys.exit(f"registry: {records} records, {amended} amended")
    return records, sealings


def main():
    onboard = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        records, sealings = prepare(onboard, folder)
        root = "Municipalities/authority/1.root.json"
        commands = {
            "floor": ["sh", "-c", "find . -type f -print0 | xargs -0 sha256sum > /dev/null"],
            "verify": [onboard, "verify", "--root", root, "--allow-demonstration"],
            "build": [onboard, "build"],
            "status": [onboard, "status"],
            "log seal": [onboard, "log", "seal", "--key", f"{KEYS}/log.key"],
        }
        times = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                start = time.perf_counter()
                subprocess.run(command, cwd=folder, check=True, capture_output=True)
                times[name].append(time.perf_counter() - start)
        floor = statistics.median(times["floor"])
        print(f"{MUNICIPALITIES} municipalities, {records} records; floor {floor:.2f} s")
        for count, taken in sealings:
            print(f"sealing {count} records: {taken:.2f} s, {1000 * taken / count:.2f} ms each")
        for name, goal in GOALS.items():
            middle = statistics.median(times[name])
            judged = f"  goal {goal} s{'' if middle <= goal else '  MISSED'}" if goal else ""
            print(f"{name:8} {middle:5.2f} s  {middle / floor:4.1f} × floor{judged}")


if __name__ == "__main__":
    main()
