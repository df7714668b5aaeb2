"""What stands for a forge: a shell for steps, a release in a folder, a repository with samples."""

import hashlib
import os
import subprocess
import tarfile

from common import ONBOARD, ROOT

PIPELINES = ROOT / "Packaging/Pipelines"
VERSION = "0.2.0"


def bash(script, folder, environment, options="-eo pipefail"):
    """Runs a step as a forge does."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", *options.split(), "-c", script],
        cwd=folder,
        text=True,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "en", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def release(folder):
    """A release in a folder, and the digest of its archive; its binary calls the one under judgement."""
    program = folder / "onboard"
    program.write_text(f'#!/bin/sh\nexec "{ONBOARD}" "$@"\n')
    program.chmod(0o755)
    name = f"onboard-{VERSION}-linux-{os.uname().machine}"
    place = folder / f"v{VERSION}" / f"{name}.tar.gz"
    place.parent.mkdir()
    with tarfile.open(place, "w:gz") as archive:
        archive.add(program, f"{name}/onboard")
        archive.add(PIPELINES / "check", f"{name}/pipelines/check")
    return f"file://{folder}", hashlib.sha256(place.read_bytes()).hexdigest()


def samples(folder):
    """A repository with the samples; in one of them a duration is missing."""
    subprocess.run(["cp", "-r", ROOT / "Municipalities", folder], check=True)
    broken = folder / "Municipalities/9200-neas-smyrnis/onboarding.yaml"
    broken.write_text(broken.read_text().replace("\n  phone: 10 min\n", "\n", 1))
    return broken
