"""A package for Debian and Ubuntu, made by `dpkg-deb`: the same bytes for the same files."""

import gzip
import hashlib
import os
import subprocess
import textwrap
import time
from pathlib import Path

from dependencies import table
from release import DESCRIPTION, HOMEPAGE, MAINTAINER, SUMMARY, SYSTEM, Payload, target, version

# A page for each licence that Debian has; what it has not stands in THIRD-PARTY.txt.
COMMON = {"Apache-2.0": "Apache-2.0", "LGPL-2.1-or-later": "LGPL-2.1", "GPL-3.0-or-later": "GPL-3"}
OVERRIDE = """\
# Swift's runtime is no package of Debian's, and one file must run on every release of Debian and Ubuntu;
# the same file is in the archive, the wheel and the image. Its parts and their licences are listed.
onboard: statically-linked-binary [usr/bin/onboard]
# The words are cut ones in tables of BoringSSL, Unicode and Swift's names, not in texts of ours.
onboard: spelling-error-in-binary *
# The compilers' names; the file has the same bytes in every package.
onboard: binary-has-unneeded-section .comment [usr/bin/onboard]
"""


def copyright(licence: str, epoch: int) -> str:
    """Who holds which licence, as Debian's machines read it."""
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: onboard",
        f"Source: {HOMEPAGE}",
        "",
        "Files: *",
        f"Copyright: {time.gmtime(epoch).tm_year} the onboard maintainers",
        "License: EUPL-1.2",
        *(f" {line}" if line.strip() else " ." for line in licence.splitlines()),
        "",
        "Files: usr/bin/onboard",
        "Copyright: the authors of the parts named here",
        "License: various",
        " The binary contains, besides its own code:",
    ]
    parts += [
        f"  - {one.name} {one.version}: {one.licence}"
        for one in table().values()
        if one.use == "binary"
    ]
    parts += [f"  - {name}: {licence}" for name, licence, _ in SYSTEM]
    parts += [
        " .",
        " All texts in full: /usr/share/doc/onboard/THIRD-PARTY.txt.gz. On Debian systems also:",
    ]
    parts += [f"  - {name}: /usr/share/common-licenses/{file}" for name, file in COMMON.items()]
    return "\n".join(parts) + "\n"


def paragraphs(text: str) -> str:
    """A text as the lower lines of a field."""
    return "\n".join(f" {line}" if line else " ." for line in textwrap.wrap(text, 78))


def changelog(epoch: int) -> str:
    """The entry that a package needs; the changes themselves are in the project's changelog."""
    moment = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch))
    return (
        f"onboard ({version()}) unstable; urgency=medium\n\n  * Release {version()}: see CHANGELOG.md.\n\n"
        f" -- {MAINTAINER}  {moment}\n"
    )


def contents(payload: Payload, epoch: int) -> dict[str, tuple[bytes, int]]:
    """The files of the package by their path."""

    def small(content: bytes) -> tuple[bytes, int]:
        return gzip.compress(content, 9, mtime=0), 0o644

    doc = "usr/share/doc/onboard"
    # What a shell reads into itself has no interpreter of its own.
    completion = payload.completions["bash"].removeprefix(b"#!/bin/bash\n")
    files = {
        "usr/bin/onboard": (payload.binary, 0o755),
        "usr/share/bash-completion/completions/onboard": (completion, 0o644),
        "usr/share/zsh/vendor-completions/_onboard": (payload.completions["zsh"], 0o644),
        "usr/share/fish/vendor_completions.d/onboard.fish": (payload.completions["fish"], 0o644),
        f"{doc}/copyright": (copyright(payload.licence.decode(), epoch).encode(), 0o644),
        f"{doc}/changelog.gz": small(changelog(epoch).encode()),
        f"{doc}/THIRD-PARTY.txt.gz": small(payload.third_party),
        "usr/share/lintian/overrides/onboard": (OVERRIDE.encode(), 0o644),
    }
    for language, page in payload.manuals.items():
        files[str(Path("usr/share/man", language, "man1/onboard.1.gz"))] = small(page)
    return files


def control(files: dict[str, tuple[bytes, int]]) -> str:
    """What the package says of itself."""
    size = sum(-(-len(content) // 1024) for content, _ in files.values()) + len(files)
    return (
        f"Package: onboard\nVersion: {version()}\nArchitecture: {target().debian}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nSection: utils\nPriority: optional\nHomepage: {HOMEPAGE}\n"
        f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}\n{paragraphs(DESCRIPTION)}\n"
    )


def deb(payload: Payload, epoch: int, scratch: Path, output: Path) -> Path:
    """Writes the package into a folder, and returns where."""
    files = contents(payload, epoch)
    sums = "".join(
        f"{hashlib.md5(content).hexdigest()}  {path}\n"
        for path, (content, _) in sorted(files.items())
    )
    files |= {
        "DEBIAN/control": (control(files).encode(), 0o644),
        "DEBIAN/md5sums": (sums.encode(), 0o644),
    }
    for path, (content, mode) in files.items():
        file = scratch / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        file.chmod(mode)
    for place in [scratch, *scratch.rglob("*")]:
        if place.is_dir():
            place.chmod(0o755)
        os.utime(place, (epoch, epoch))
    name = output / f"onboard_{version()}_{target().debian}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", scratch, name],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C"},
    )
    return name
