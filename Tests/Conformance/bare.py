#!/usr/bin/env python3
"""Runs the static release where a process is given little: no descriptors to spare, no /proc.

Usage: bare.py ONBOARD

The program must see its arguments as they are: a command that could do nothing must not end with 0,
and must not abort. The part without /proc needs root, for chroot, and is left out without it.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

CALLS = [
    (["verify", "--root", "none.json"], 2), (["check", "none"], 2), (["build", "none"], 2),
    (["status", "--nonsense"], 2), (["explain", "no-such-rule"], 2), ([], 2), (["--version"], 0),
]


def main():
    onboard = pathlib.Path(sys.argv[1]).resolve()
    places = {"ulimit -n 3": lambda words: subprocess.run(
        ["bash", "-c", 'ulimit -n 3; exec "$0" "$@"', onboard, *words],
        env={"LANG": "en"}, capture_output=True, text=True)}
    wrong = tried = 0
    with tempfile.TemporaryDirectory() as jail:
        shutil.copy(onboard, jail)
        if os.geteuid() == 0:
            places["no /proc"] = lambda words: subprocess.run(
                ["chroot", jail, f"/{onboard.name}", *words],
                env={"LANG": "en", "PATH": os.environ["PATH"]}, capture_output=True, text=True)
        for place, run in places.items():
            for words, code in CALLS:
                done = run(words)
                tried += 1
                if done.returncode != code or not (done.stdout + done.stderr).strip():
                    wrong += 1
                    print(f"bare: {place}: {words}: exit {done.returncode}, not {code}\n{done.stderr}")
    print(f"bare: {tried} calls in {len(places)} places, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
