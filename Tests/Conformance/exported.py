"""The municipalities that exports are judged by: the samples and generated ones."""

import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import varied
from common import CLOCK, ONBOARD, ROOT
from consumer import Municipality

COUNT = int(os.environ.get("EXPORTS") or 25)
AS_OF = "2026-11-22"


def onboard(*arguments):
    """Runs the compiler; anything but success ends the judge."""
    done = subprocess.run(
        [ONBOARD, *map(str, arguments)], cwd=ROOT, env=CLOCK, capture_output=True)
    if done.returncode:
        sys.exit(f"onboard {' '.join(map(str, arguments))}: exit {done.returncode}\n"
                 f"{done.stdout.decode()}{done.stderr.decode()}")
    return done.stdout.decode()


@contextmanager
def registry(count=COUNT):
    """A folder with generated declarations, their register, and the arguments that name both."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Outputs have folders of their own, apart from what people write.
        declared = folder / "declared"
        declared.mkdir()
        chosen = varied.generate.municipalities(count)
        varied.generate.write_register(folder / "register.txt", chosen)
        paths = []
        for it, text in varied.declarations(count, seed="exports"):
            paths.append(declared / f"{it['code']}.yaml")
            paths[-1].write_text(text, encoding="utf-8")
        yield folder, [*paths, "--register", folder / "register.txt", "--as-of", AS_OF]


@contextmanager
def exports(target, count=COUNT):
    """The files of a target by municipality: (stem, consumer, paths), samples first."""
    with registry(count) as (folder, named):
        samples = sorted(ROOT.glob("Municipalities/*/onboarding.yaml"))
        for place, arguments in [("samples", [*samples, "--as-of", AS_OF]), ("varied", named)]:
            onboard("build", *arguments, "--output", folder / place)
            onboard("export", *arguments, "--drafts", "--target", target, "--output", folder / place)
        found = []
        for place in ("samples", "varied"):
            for path in sorted((folder / place / "Drafts").glob("[0-9]*.json")):
                files = sorted((folder / place / target).glob(path.stem + "*"))
                found.append((path.stem, Municipality.load(path), files))
        if len(found) != len(samples) + count:
            sys.exit(f"{target}: {len(found)} municipalities, not {len(samples) + count}")
        yield found, folder


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))
