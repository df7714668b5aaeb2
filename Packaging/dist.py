#!/usr/bin/env python3
"""Makes everything that a release consists of: dist.py ONBOARD CHECKOUTS OUTPUT

ONBOARD is the static binary (`make release`), CHECKOUTS the folder of the packages' files. OUTPUT
is made anew: the archive, the package for Debian, the wheel, the image, the module behind Node, the
list of components, and SHA256SUMS, which names every file. The same commit and toolchain give the
same bytes.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from archive import packed, tar
from deb import deb
from image import image
from release import HOMEPAGE, ROOT, SUMMARY, Payload, assembling, epoch, target, version
from wheel import wheel

NODE = Path(__file__).with_name("Node")


def archive(payload: Payload, time: int) -> bytes:
    """The binary with its completions, manual pages, pipelines' scripts and licences, in one folder."""
    files = {
        "onboard": (payload.binary, 0o755),
        "LICENSE": (payload.licence, 0o644),
        "THIRD-PARTY.txt": (payload.third_party, 0o644),
    }
    for path in sorted((ROOT / "Packaging/Pipelines").iterdir()):
        if not path.suffix:
            files[f"pipelines/{path.name}"] = (path.read_bytes(), 0o755)
    for shell, content in payload.completions.items():
        files[f"completions/onboard.{shell}"] = (content, 0o644)
    for language, page in payload.manuals.items():
        files[str(Path("man", language, "man1/onboard.1"))] = (page, 0o644)
    folder = f"onboard-{version()}-{target().name}"
    return packed(tar({f"{folder}/{name}": one for name, one in files.items()}, time, folders=True))


def module() -> bytes:
    """The core that the committed page carries (`Sources/Form/assemble.py`)."""
    page = (ROOT / "Generated/Form/index.html").read_text(encoding="utf-8")
    return assembling().carried(page)


def node(payload: Payload, time: int) -> bytes:
    """The module behind a small program, as `npm install` takes it; it downloads nothing."""
    package = {
        "name": "onboard",
        "version": version(),
        "description": SUMMARY,
        "license": "EUPL-1.2",
        "private": True,
        "type": "module",
        "bin": {"onboard": "onboard.mjs"},
        "engines": {"node": ">=20"},
        "homepage": HOMEPAGE,
    }
    files = {
        "package.json": json.dumps(package, indent=2).encode() + b"\n",
        "LICENSE": payload.licence,
        "onboard.wasm": module(),
        **{name: (NODE / name).read_bytes() for name in ("onboard.mjs", "README.md")},
    }
    # The folder has the name that npm expects.
    return packed(
        tar(
            {
                f"package/{name}": (content, 0o755 if name.endswith(".mjs") else 0o644)
                for name, content in files.items()
            },
            time,
        )
    )


def main() -> None:
    onboard, checkouts, output = (Path(word).resolve() for word in sys.argv[1:])
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    time, base = epoch(), f"onboard-{version()}"
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        payload = Payload.of(onboard, checkouts, scratch / "manual")
        (output / f"{base}-{target().name}.tar.gz").write_bytes(archive(payload, time))
        wheel_name, wheel_bytes = wheel(payload, time)
        (output / wheel_name).write_bytes(wheel_bytes)
        (output / f"{base}-node.tgz").write_bytes(node(payload, time))
        if target().image:
            (output / f"{base}-image.tar").write_bytes(image(payload, time))
        if target().debian:
            deb(payload, time, scratch / "deb", output)
    components = Path(__file__).with_name("components.py")
    subprocess.run(
        [sys.executable, "-B", components, checkouts, output / f"{base}.cdx.json"], check=True
    )
    sums = "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
        for file in sorted(output.iterdir())
    )
    (output / "SHA256SUMS").write_text(sums, encoding="utf-8")
    for file in sorted(output.iterdir()):
        print(f"{file.stat().st_size:>10}  {file.name}")


if __name__ == "__main__":
    main()
