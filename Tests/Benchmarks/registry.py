#!/usr/bin/env python3
"""Measures verify, build and status on a registry in use: 332 municipalities, 1,000 records.

    registry.py ONBOARD

ONBOARD is a release build. Every municipality is approved by two reviewers and enacted, and half of
them are amended afterwards, all by the commands that people use, with the demonstration's keys. The
floor is `sha256sum` of every file of the tree, in the same turns. A missed goal is reported.
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
GOALS = {"verify": 1.5, "build": 1.5, "status": 0.3}
MUNICIPALITIES, AMENDED, ROUNDS = 332, 168, 7
DIGEST = re.compile(r"^onboard approve .*?([0-9a-f]{64})", re.M)


def run(onboard, folder, *words):
    done = subprocess.run([onboard, *words], cwd=folder, capture_output=True, text=True,
                          env={"PATH": os.environ["PATH"], "LANG": "en"})
    if done.returncode:
        sys.exit(f"registry: {' '.join(words)}: {done.stdout[-500:]}{done.stderr[-500:]}")
    return done.stdout


def decide(onboard, folder, code, kind, number):
    """Two approvals and an act, as people record them."""
    digest = DIGEST.findall(run(onboard, folder, "review", code))[-1]
    for reviewer in ("reviewer-1", "reviewer-2"):
        run(onboard, folder, "approve", code, "--digest", digest, "--key", f"{KEYS}/{reviewer}.key")
    run(onboard, folder, "act", "record", kind, code, "--protocol", f"{number} ΕΞ 2026",
        "--ada", f"ΨΗ{number:04}ΜΤΛ6-Ω3Ρ", "--date", f"{datetime.now(ZoneInfo('Europe/Athens')):%F}", "--pdf", "act.pdf",
        "--key", f"{KEYS}/enactor.key")


def prepare(onboard, folder):
    subprocess.run([sys.executable, "-B", HERE / "generate.py", str(MUNICIPALITIES),
                    folder / "Municipalities"], check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(ROOT / "Municipalities" / "authority", folder / "Municipalities" / "authority")
    (folder / "act.pdf").write_bytes(b"%PDF-1.7\n")
    files = sorted(folder.glob("Municipalities/*/onboarding.yaml"))
    codes = [file.parent.name.split("-")[0] for file in files]
    for number, code in enumerate(codes):
        decide(onboard, folder, code, "join", 1000 + number)
    for number, (code, file) in enumerate(list(zip(codes, files))[:AMENDED]):
        file.write_text(file.read_text() + "# Δεύτερη υποβολή.\n")
        decide(onboard, folder, code, "amend", 2000 + number)
    run(onboard, folder, "log", "seal", "--key", f"{KEYS}/log.key")
    run(onboard, folder, "build")
    return len(list(folder.glob("Generated/Approvals/*/*/record.dsse.json")))


def main():
    onboard = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        records = prepare(onboard, folder)
        root = "Municipalities/authority/1.root.json"
        commands = {
            "floor": ["sh", "-c", "find . -type f -print0 | xargs -0 sha256sum > /dev/null"],
            "verify": [onboard, "verify", "--root", root, "--allow-demonstration"],
            "build": [onboard, "build"],
            "status": [onboard, "status"],
        }
        times = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                start = time.perf_counter()
                subprocess.run(command, cwd=folder, check=True, capture_output=True)
                times[name].append(time.perf_counter() - start)
        floor = statistics.median(times["floor"])
        print(f"{MUNICIPALITIES} municipalities, {records} records; floor {floor:.2f} s")
        for name, goal in GOALS.items():
            middle = statistics.median(times[name])
            missed = "" if middle <= goal else "  MISSED"
            print(f"{name:7} {middle:5.2f} s  {middle / floor:4.1f} × floor  goal {goal} s{missed}")


if __name__ == "__main__":
    main()
