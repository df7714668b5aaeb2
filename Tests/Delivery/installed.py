#!/usr/bin/env python3
"""Installs a release as `Install.md` says, in a new Debian 12 without a toolchain, and takes it
away.

    installed.py DIST ROOT

DIST is what `make dist` wrote; ROOT is made by debootstrap where it is not yet there, and each way
gets a copy of it. Needs root, and Debian's debootstrap; there is no network inside. The image is
unpacked and run without an engine; skopeo and umoci are asked about it where they are installed.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
PAGES = ("Install.md", "Install-el.md")
PACKAGES = "python3-venv"
# The ways that need what a bare Debian 12 has not: they run on this machine.
ELSEWHERE = re.compile(r"npm install")


def blocks(page: str) -> list[str]:
    """The blocks of a page that are to be copied."""
    text = (REPOSITORY / "Sources/Schema/Schema.docc" / page).read_text(encoding="utf-8")
    return re.findall(r"^```bash\n(.*?)^```", text, re.M | re.S)


def inside(root: Path, script: str) -> subprocess.CompletedProcess:
    """Runs commands in a root with `/proc`, and with no network."""
    return subprocess.run(
        [
            "unshare",
            "--net",
            "--pid",
            "--fork",
            "--kill-child",
            f"--mount-proc={root}/proc",
            "chroot",
            root,
            "/bin/bash",
            "-euo",
            "pipefail",
            "-c",
            f"cd /root/dist\n{script}",
        ],
        env={
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def files(root: Path) -> set[str]:
    """What stands in a root, without what a package manager remembers."""
    own = ("var/lib/dpkg", "var/log", "var/cache", "var/lib/apt", "root", "proc", "tmp")
    return {
        str(path.relative_to(root))
        for path in root.rglob("*")
        if not str(path.relative_to(root)).startswith(own)
    }


class Trial:
    """What was tried, and what went otherwise."""

    def __init__(self):
        self.passed = self.failed = 0

    def expect(self, holds: object, message: str) -> None:
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(message)


def fill(folder: Path, dist: Path) -> None:
    """The release's files and the samples, as somebody would have them."""
    shutil.copytree(dist, folder)
    shutil.copytree(REPOSITORY / "Municipalities", folder / "Municipalities")


def ways(trial: Trial, dist: Path, bare: Path, scratch: Path) -> None:
    """Every block of the page, each in a root of its own."""
    for page in PAGES:
        for number, block in enumerate(blocks(page)):
            name = f"{page}, block {number + 1}"
            if ELSEWHERE.search(block):
                folder = scratch / f"here-{page}-{number}"
                fill(folder, dist)
                done = subprocess.run(
                    ["unshare", "--net", "bash", "-euo", "pipefail", "-c", block],
                    cwd=folder,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                )
            else:
                root = scratch / "root"
                subprocess.run(["rm", "-rf", root], check=True)
                subprocess.run(["cp", "-a", bare, root], check=True)
                before = files(root)
                fill(root / "root/dist", dist)
                done = inside(root, block)
                left = {path for path in files(root) ^ before if "onboard" in path}
                trial.expect(not left, f"{name}: {sorted(left)[:5]}")
            trial.expect(
                done.returncode == 0, f"{name}: exit {done.returncode}\n{done.stdout[-2000:]}"
            )
            if " check" in block and "sha256sum" not in block:
                wanted = r"0 λάθη" if not ELSEWHERE.search(block) else r"λάθος: 0"
                trial.expect(re.search(wanted, done.stdout), f"{name}: {done.stdout[-500:]}")


def unpacked(layout: Path, root: Path) -> dict:
    """Unpacks the layers of an OCI layout; returns the image's configuration."""

    def blob(one: dict) -> Path:
        return layout / "blobs" / one["digest"].replace(":", "/")

    [manifest] = json.loads((layout / "index.json").read_text())["manifests"]
    manifest = json.loads(blob(manifest).read_text())
    for layer in manifest["layers"]:
        with tarfile.open(blob(layer)) as archive:
            archive.extractall(root, filter="tar")
    return json.loads(blob(manifest["config"]).read_text())["config"]


def contained(trial: Trial, dist: Path, scratch: Path) -> None:
    """The image's layers, run as an engine would run them."""
    [image] = dist.glob("*-image.tar")
    layout, root = scratch / "layout", scratch / "image"
    with tarfile.open(image) as archive:
        archive.extractall(layout, filter="data")
    config = unpacked(layout, root)
    trial.expect(image.stat().st_size < 30_000_000, f"the image has {image.stat().st_size} bytes")
    shutil.copytree(REPOSITORY / "Municipalities", root / "work/Municipalities")
    (root / "proc").mkdir()

    def enter() -> None:
        os.chroot(root)
        os.chdir(config["WorkingDir"])

    subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
    try:
        done = subprocess.run(
            [*config["Entrypoint"], "check"],
            env=dict(one.split("=", 1) for one in config["Env"]),
            preexec_fn=enter,
            capture_output=True,
            text=True,
        )
    finally:
        subprocess.run(["umount", root / "proc"], check=True)
    trial.expect(
        done.returncode == 0 and "0 λάθη" in done.stdout,
        f"the image: {done.stdout[-500:]}{done.stderr}",
    )
    judges = {
        "skopeo": ["inspect", f"oci-archive:{image}"],
        "umoci": ["unpack", "--image", f"{layout}:{dist_version(image)}", scratch / "bundle"],
    }
    for judge, words in judges.items():
        if shutil.which(judge):
            done = subprocess.run([judge, *words], capture_output=True, text=True)
            trial.expect(done.returncode == 0, f"{judge}: {done.stderr}")
        else:
            print(f"{judge} is not installed, not asked")


def dist_version(image: Path) -> str:
    """The version in the name of the image's file."""
    return image.name.removeprefix("onboard-").removesuffix("-image.tar")


def linted(trial: Trial, dist: Path) -> None:
    """The package by Debian's own rules, the pedantic ones too."""
    if not shutil.which("lintian"):
        print("lintian is not installed, not asked")
        return
    [package] = dist.glob("*.deb")
    done = subprocess.run(
        [
            "lintian",
            "--info",
            "--display-info",
            "--pedantic",
            "--fail-on",
            "error,warning,info,pedantic",
            package,
        ],
        capture_output=True,
        text=True,
    )
    trial.expect(done.returncode == 0, f"lintian: {done.stdout}{done.stderr}")


def main() -> int:
    dist, bare = (Path(word).resolve() for word in sys.argv[1:])
    if not (bare / "etc/debian_version").exists():
        bare.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", f"--include={PACKAGES}", "bookworm", bare],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    trial = Trial()
    with tempfile.TemporaryDirectory(prefix="onboard-delivery-") as name:
        scratch = Path(name)
        linted(trial, dist)
        ways(trial, dist, bare, scratch)
        contained(trial, dist, scratch)
    print(f"Installed: {trial.passed} passed, {trial.failed} failed")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())
