#!/usr/bin/env python3
"""Makes the release of the last commit twice, and compares every byte: reproduce.py FOLDER

The two clones differ in all that must not matter: the folder and the length of its name, the times
of the files, the time zone, the locale, the permissions that new files get, and the order in which
things end. Two whole builds take ten minutes and more. The environment's MAKE names another make.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from release import ROOT

# A folder below FOLDER, and what is otherwise there.
PLACES = {
    "one": ({"TZ": "UTC", "LC_ALL": "C"}, 0o022, 1_000_000_000),
    "another-with-a-much-longer-name/two": (
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "el_GR.UTF-8", "LANG": "el_GR.UTF-8"},
        0o077,
        1_770_000_000,
    ),
}


def made(
    commit: str, folder: Path, environment: dict[str, str], umask: int, time: int
) -> dict[str, bytes]:
    """What `make dist` gives in a new clone of a commit, by name."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["git", "clone", "--quiet", "--no-checkout", ROOT, folder], check=True)
    subprocess.run(["git", "checkout", "--quiet", "--detach", commit], cwd=folder, check=True)
    for path in folder.rglob("*"):
        if ".git" not in path.parts:
            os.utime(path, (time, time), follow_symlinks=False)
    # What is built must not see that another make stands above it, nor a time that somebody set.
    clean = {
        key: value
        for key, value in os.environ.items()
        if key
        not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "MAKE", "SOURCE_DATE_EPOCH", "LANG", "LC_ALL")
    }
    make = os.environ.get("MAKE", "make").split()
    subprocess.run(
        [*make, "dist"],
        cwd=folder,
        check=True,
        env=clean | environment,
        umask=umask,
        stdout=sys.stderr,
    )
    return {path.name: path.read_bytes() for path in (folder / ".build/dist").iterdir()}


def main() -> int:
    base = Path(sys.argv[1]).resolve()
    commit = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    first, second = (made(commit, base / name, *rest) for name, rest in PLACES.items())
    wrong = sorted(name for name in first | second if first.get(name) != second.get(name))
    for name in wrong:
        print(f"differs: {name}")
    print(f"reproducible: {len(first)} files, {len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
