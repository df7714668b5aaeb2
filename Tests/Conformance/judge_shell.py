"""Can shells read the completions, and man the manual? Asked are those that are installed."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from common import ONBOARD, ROOT, Verdict, run

SHELLS = {"bash": ["bash", "-n"], "zsh": ["zsh", "-n"], "fish": ["fish", "--no-execute"]}


def ask(verdict, command, path, wanted=""):
    if not shutil.which(command[0]):
        print(f"{verdict.name}: {command[0]} is not installed, not asked")
        return
    done = subprocess.run([*command, path], capture_output=True, text=True)
    # The pages have no date on purpose: the same tool gives the same pages.
    complaints = [line for line in (done.stdout + done.stderr).splitlines()
                  if "missing date" not in line]
    verdict.expect(not complaints, f"{' '.join(command)} {path.name}: {complaints}")
    verdict.expect(wanted in path.read_text(), f"{path.name} lacks {wanted}")


def main():
    verdict = Verdict("Shells and manual")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for shell, command in SHELLS.items():
            path = folder / f"onboard.{shell}"
            path.write_bytes(run("--generate-completion-script", shell))
            ask(verdict, command, path, "sarif")
        subprocess.run(
            [sys.executable, ROOT / "Sources/Onboard/CommandLine/manual.py", ONBOARD, folder], check=True)
        for path in (folder / "man1/onboard.1", folder / "el/man1/onboard.1"):
            ask(verdict, ["mandoc", "-T", "lint", "-W", "warning"], path, "sarif")
            verdict.expect(str(ROOT) not in path.read_text(), "a path of this machine")
    verdict.end()


main()
