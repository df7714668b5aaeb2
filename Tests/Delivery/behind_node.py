#!/usr/bin/env python3
"""The module behind Node and the binary say the same, byte for byte: behind_node.py ONBOARD DIST
[FILE…]

Asked are the samples, broken forms of them, and any other files. They stand outside a registry,
because the module knows of none. The exit codes must be the same, too, and so must be what `fmt`
and `fix` write.
"""

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
# As of one day, so that nothing changes with the calendar.
DAY = "2026-10-01"
ENVIRONMENT = {**os.environ, "LANG": "el_GR.UTF-8", "SOURCE_DATE_EPOCH": ""}
CHECK = ["check", "--as-of", DAY, "--format", "json"]
SLOTS = ["slots", "--as-of", DAY, "--week", "2026-11-02"]
REWRITING = [["fmt"], ["fix", "--as-of", DAY]]


def variants(content: bytes) -> list[bytes]:
    """A file as it is and broken: cut off, letters changed, a line lost, other line ends, no text."""
    text = content.decode()
    return [
        content,
        content[: len(content) // 2],
        text.replace("08:00", "8.00").encode(),
        text.replace("\n  inPerson:", "\n  #inPerson:", 1).encode(),
        text.replace("Δήμος", "Δήμoς").encode(),
        text.replace("\n  ", "\n\t", 1).encode(),
        text.replace("\n", "\r\n").encode(),
        b"",
        b"\xff\xfe" + content,
        text.replace("modes: [", "modes: [  ").encode(),
        b"\xef\xbb\xbf" + content,
        content.rstrip(b"\n"),
    ]


class Pair:
    """The two programs, in two folders with the same files."""

    def __init__(self, onboard: Path, program: Path, folder: Path):
        self.commands = {"binary": [onboard], "module": ["node", program]}
        self.folder = folder
        self.passed = self.failed = 0

    def run(self, which: str, words: list[str], text: bytes = b"") -> tuple[int, bytes]:
        done = subprocess.run(
            [*self.commands[which], *words],
            cwd=self.folder / which,
            input=text,
            env=ENVIRONMENT,
            capture_output=True,
        )
        return done.returncode, done.stdout

    def same(
        self, words: list[str], more: list[str] = (), text: bytes = b"", output: bool = True
    ) -> None:
        """Both give the same bytes and the same exit code."""
        binary = self.run("binary", [*words, *more], text)
        module = self.run("module", words, text)
        if binary == module if output else binary[0] == module[0]:
            self.passed += 1
        else:
            self.failed += 1
            print(
                f"differs: {words}: exit {binary[0]} and {module[0]}\n  {binary[1][:300]}\n  {module[1][:300]}"
            )

    def same_files(self, name: str) -> None:
        """What both wrote is the same."""
        if (self.folder / "binary" / name).read_bytes() == (
            self.folder / "module" / name
        ).read_bytes():
            self.passed += 1
        else:
            self.failed += 1
            print(f"{name}: written otherwise")

    def expect(self, holds: bool, words: str) -> None:
        """Notes what holds of both."""
        self.passed += holds
        self.failed += not holds
        if not holds:
            print(words)

    def manners(self, content: bytes) -> None:
        """Links are not written through, modes stay, and a full disk is no finding."""
        for which in self.commands:
            place = self.folder / which
            (place / "own.yaml").write_bytes(content)
            (place / "own.yaml").chmod(0o600)
            (place / "link.yaml").symlink_to("own.yaml")
            code, _ = self.run(which, ["fmt", "link.yaml"])
            untouched = (place / "link.yaml").is_symlink() and (place / "own.yaml").read_bytes() == content
            self.expect(code == 2 and untouched, f"{which}: a link is written through: {code}")
            code, _ = self.run(which, ["fmt", "own.yaml"])
            mode = (place / "own.yaml").stat().st_mode & 0o777
            self.expect(code == 0 and mode == 0o600, f"{which}: modes become {mode:o}: {code}")
            with open("/dev/full", "wb") as full:
                done = subprocess.run(
                    [*self.commands[which], *CHECK, "own.yaml"],
                    cwd=place, env=ENVIRONMENT, stdout=full, stderr=subprocess.PIPE)
            self.expect(done.returncode == 2, f"{which}: a full disk ends with {done.returncode}")


def main() -> int:
    onboard, dist, *others = (Path(word).resolve() for word in sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="onboard-node-") as scratch:
        [package] = dist.glob("*-node.tgz")
        with tarfile.open(package) as archive:
            archive.extractall(scratch, filter="data")
        folder = Path(scratch)
        pair = Pair(onboard, folder / "package/onboard.mjs", folder)
        samples = sorted((REPOSITORY / "Municipalities").glob("*/onboarding.yaml"))
        whole = {f"{path.parent.name}.yaml": path.read_bytes() for path in samples}
        broken = {
            f"{name}-{number}.yaml": content
            for name in (min(whole), max(whole))
            for number, content in enumerate(variants(whole[name]))
        }
        contents = (
            whole
            | broken
            | {f"{path.parent.name}-{path.name}": path.read_bytes() for path in others}
        )
        (folder / "binary").mkdir()
        for name, content in contents.items():
            (folder / "binary" / name).write_bytes(content)
        shutil.copytree(folder / "binary", folder / "module")
        pair.same([*CHECK, *whole])
        for name in contents:
            pair.same([*CHECK, name])
        for name in whole:
            pair.same([*SLOTS, name], ["--format", "json"])
            pair.same([*SLOTS, "--stats", name], ["--format", "json"])
        for name, content in (whole | broken).items():
            pair.same([*CHECK, "-"], text=content)
            for words in REWRITING:
                pair.same([*words, "-"], text=content)
        for words in REWRITING:
            pair.same([*words, *contents], output=False)
            for name in contents:
                pair.same_files(name)
        pair.same([*SLOTS, min(broken)], output=False)
        pair.same(["check", "nowhere.yaml"], output=False)
        pair.same(["check", "--nonsense", min(whole)], output=False)
        pair.same(["--version"])
        pair.manners(broken[f"{min(whole)}-9"])
    print(f"Behind Node: {pair.passed} passed, {pair.failed} failed")
    return 1 if pair.failed or not pair.passed else 0


if __name__ == "__main__":
    sys.exit(main())
