"""What every package says of the release, and what goes into it."""

import importlib.util
import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from dependencies import table

ROOT = Path(__file__).resolve().parents[1]
SUMMARY = "Compiler for the appointments of Greek municipalities"
DESCRIPTION = """\
Reads the declaration with which a municipality joins the state's appointment platform, says in Greek or
English what is wrong with it, at the line and with the article of the law, and compiles it to the
platform's configuration. Approvals, acts and their log are records that can be proved offline."""
HOMEPAGE = "https://github.com/gsis/onboard"
# Put the address of your organisation in place of this.
MAINTAINER = "onboard maintainers <onboard@dimos.example>"
SHELLS = ("bash", "zsh", "fish")
# What a static binary for Linux contains besides the packages: name, licence, and where that stands.
SYSTEM = (
    ()
    if platform.system() == "Darwin"
    else (
        ("Swift runtime", "Apache-2.0 WITH Swift-exception", "{swift}/share/swift/LICENSE.txt"),
        ("GNU C library", "LGPL-2.1-or-later", "/usr/share/doc/libc6/copyright"),
        (
            "GNU C++ library",
            "GPL-3.0-or-later WITH GCC-exception-3.1",
            "/usr/share/doc/gcc-12-base/copyright",
        ),
    )
)


@dataclass(frozen=True)
class Target:
    """How packages call a kind of machine; nothing where there is no such package."""

    name: str
    wheel: tuple[str, ...]
    debian: str = ""
    image: str = ""


# A static binary needs no C library of the system's: it runs on those with glibc and with musl.
TARGETS = {
    ("Linux", "x86_64"): Target(
        "linux-x86_64",
        ("manylinux_2_17_x86_64", "manylinux2014_x86_64", "musllinux_1_1_x86_64"),
        "amd64",
        "amd64",
    ),
    # Untried: the tests run on x86_64.
    ("Linux", "aarch64"): Target(
        "linux-aarch64",
        ("manylinux_2_17_aarch64", "manylinux2014_aarch64", "musllinux_1_1_aarch64"),
        "arm64",
        "arm64",
    ),
    ("Darwin", "arm64"): Target("macos-arm64", ("macosx_15_0_arm64",)),
}


def target() -> Target:
    """The kind of machine that this is, for which `make release` builds."""
    here = platform.system(), platform.machine()
    if here not in TARGETS:
        sys.exit(f"no release for {' '.join(here)}: use the module behind Node")
    return TARGETS[here]


def version() -> str:
    """The version, from the constant that the program prints."""
    text = (ROOT / "Sources/Onboard/Ground/Values/Program.swift").read_text(encoding="utf-8")
    return re.search(r'static let version = "([^"]+)"', text)[1]


def epoch() -> int:
    """The time of all files: SOURCE_DATE_EPOCH, or the time of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    shown = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return int(shown.stdout)


def toolchain() -> Path:
    """The folder that has the compiler's `bin`, `lib` and `share`."""
    found = subprocess.run(
        ["bash", "-c", 'readlink -f "$(command -v swiftc)"'], capture_output=True, text=True
    ).stdout.strip()
    return Path(found).parent.parent if found else Path("/usr")


def licences(checkouts: Path) -> str:
    """The licences of everything in the binary, in full."""
    parts = [
        f"onboard {version()} is licensed under the EUPL 1.2. Its binary contains, besides its own code:\n"
    ]
    texts = []
    for one in table().values():
        if one.use != "binary":
            continue
        parts.append(f"  {one.name} {one.version}: {one.licence}\n")
        folder = next(path for path in checkouts.iterdir() if path.name.lower() == one.name)
        for file in sorted(folder.glob("LICENSE*")) + sorted(folder.glob("NOTICE*")):
            texts.append((f"{one.name}: {file.name}", file))
    for name, licence, place in SYSTEM:
        parts.append(f"  {name}: {licence}\n")
        file = Path(place.format(swift=toolchain()))
        if not file.is_file():
            sys.exit(f"The licence of the {name} should stand in {file}")
        texts.append((name, file))
    for title, file in texts:
        line = "=" * 78
        parts.append(f"\n{line}\n{title}\n{line}\n\n{file.read_text(encoding='utf-8').strip()}\n")
    return "".join(parts)


@dataclass
class Payload:
    """What packages carry, as bytes."""

    binary: bytes
    completions: dict[str, bytes]
    manuals: dict[str, bytes]
    licence: bytes
    third_party: bytes

    @classmethod
    def of(cls, onboard: Path, checkouts: Path, scratch: Path) -> "Payload":
        """Asks a built binary for its completions and manual pages."""

        def said(*words: str) -> bytes:
            return subprocess.run(
                [onboard, *words], check=True, capture_output=True, env={"LC_ALL": "C.UTF-8"}
            ).stdout

        if said("--version").decode().strip() != version():
            sys.exit(f"{onboard} is not of version {version()}")
        manual = ROOT / "Sources/Onboard/CommandLine/manual.py"
        subprocess.run([sys.executable, manual, onboard, scratch], check=True)
        return cls(
            binary=onboard.read_bytes(),
            completions={name: said("--generate-completion-script", name) for name in SHELLS},
            manuals={
                "": (scratch / "man1/onboard.1").read_bytes(),
                "el": (scratch / "el/man1/onboard.1").read_bytes(),
            },
            licence=(ROOT / "LICENSE").read_bytes(),
            third_party=licences(checkouts).encode(),
        )


def assembling():
    """The program that assembles the page, of which the site takes the style and the module."""
    spec = importlib.util.spec_from_file_location("assemble", ROOT / "Sources/Form/assemble.py")
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    return program
