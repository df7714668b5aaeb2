"""A clone of the last commit, in which recipes are followed one after another."""

import os
import shlex
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Failure(Exception):
    """What went otherwise than the recipe says."""


class Clone:
    """The clone: what is run, edited and changed in it."""

    def __init__(self, folder: Path):
        self.folder = folder
        if (folder / ".git").is_dir():
            self.git("fetch", "--quiet", str(ROOT), "HEAD")
        else:
            subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
            self.git("fetch", "--quiet", str(ROOT), "HEAD")

    def git(self, *words: str) -> str:
        """What git says."""
        done = subprocess.run(
            ["git", *words], cwd=self.folder, check=True, capture_output=True, text=True)
        return done.stdout

    def refresh(self) -> None:
        """The last commit as it is; what was built stays, as no recipe asks to build anew."""
        self.git("reset", "--hard", "--quiet", "FETCH_HEAD")
        self.git("clean", "--force", "-d", "--quiet")

    def changed(self, *below: str) -> set[str]:
        """The files that differ from the last commit."""
        self.git("add", "--all", "--intent-to-add")
        return set(self.git("diff", "--name-only", "-z", "--", *below).split("\0")) - {""}

    def edit(self, path: str, *changes: tuple[str, str], times: int = 1) -> None:
        """Writes as a person would: each new text for an old one, which must stand there so often."""
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        for old, new in changes:
            if text.count(old) != times:
                raise Failure(f"{path} has {text.count(old)} times instead of {times}:\n{old}")
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")

    def run(self, command: str) -> tuple[int, str]:
        """Runs a command; make must not learn that another make stands above it."""
        words = shlex.split(command)
        if words[0] == "onboard":
            words[0] = ".build/debug/onboard"
        clean = {key: value for key, value in os.environ.items()
                 if key not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")}
        start = time.monotonic()
        done = subprocess.run(
            words, cwd=self.folder, env=clean, stdin=subprocess.DEVNULL, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        print(f"  {command}: {done.returncode}, {time.monotonic() - start:.0f} s", flush=True)
        return done.returncode, done.stdout
