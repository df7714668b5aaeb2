#!/usr/bin/env python3
"""Compares what was resolved with the committed table of dependencies.

    dependencies.py CHECKOUTS RESOLVED           exits with 1 and names each difference
    dependencies.py CHECKOUTS RESOLVED --write   rewrites the table; uses and licences are kept

CHECKOUTS is the folder of the packages' files (`.build/checkouts`), RESOLVED what the package
manager wrote (`Package.resolved`). The table, `dependencies.tsv`, names every package, also those
that only others ask for: name, version, whether it is in the binary (`binary`) or only in the tests
(`tests`), its licence, and a digest of all its files, which is that of Go's modules (`h1:`, the
hash `dirhash.Hash1`). No commit is compared: a mirror may number the same files otherwise.
"""

import argparse
import base64
import hashlib
import json
import os
import sys
from dataclasses import astuple, dataclass
from pathlib import Path

TABLE = Path(__file__).with_name("dependencies.tsv")
COLUMNS = "name\tversion\tuse\tlicence\tdigest"


@dataclass
class Dependency:
    """A row of the table."""

    name: str
    version: str
    use: str
    licence: str
    digest: str


def table() -> dict[str, Dependency]:
    """The committed table, by name."""
    head, *rows = TABLE.read_text(encoding="utf-8").splitlines()
    if head != COLUMNS:
        sys.exit(f"{TABLE.name} must begin with {COLUMNS!r}")
    found = [Dependency(*row.split("\t")) for row in rows]
    if [one.name for one in found] != sorted({one.name for one in found}):
        sys.exit(f"{TABLE.name} must be sorted by name, without a name twice")
    return {one.name: one for one in found}


def files(folder: Path) -> list[str]:
    """All files below a folder, as the package manager sees them, not as git does."""
    found = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != ".git"]
        links = [name for name in folders if Path(place, name).is_symlink()]
        found += [
            str(Path(place, name).relative_to(folder)) for name in names + links if name != ".git"
        ]
    return sorted(found, key=os.fsencode)


def digest(folder: Path) -> str:
    """The digest of a folder; a link counts as a file with its target."""
    total = hashlib.sha256()
    for name in files(folder):
        path = folder / name
        content = os.fsencode(os.readlink(path)) if path.is_symlink() else path.read_bytes()
        total.update(
            hashlib.sha256(content).hexdigest().encode() + b"  " + os.fsencode(name) + b"\n"
        )
    return "h1:" + base64.b64encode(total.digest()).decode()


def resolved(checkouts: Path, pins: Path) -> dict[str, Dependency]:
    """What was resolved, by name; its use and licence are the table's."""
    found = {}
    for pin in json.loads(pins.read_text(encoding="utf-8"))["pins"]:
        name, state = pin["identity"], pin["state"]
        # A folder has the name that the address has, which may differ in capitals.
        folders = [one for one in checkouts.iterdir() if one.name.lower() == name]
        if len(folders) != 1 or "version" not in state:
            sys.exit(
                f"{name}: a version and its files are needed, and there are {state} and {folders}"
            )
        found[name] = Dependency(name, state["version"], "?", "?", digest(folders[0]))
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("checkouts", type=Path)
    options.add_argument("resolved", type=Path)
    options.add_argument("--write", action="store_true", help="rewrite the table")
    given = options.parse_args()
    known = table()
    found = resolved(given.checkouts, given.resolved)
    for name, one in found.items():
        if name in known:
            one.use, one.licence = known[name].use, known[name].licence
    if given.write:
        rows = ["\t".join(astuple(found[name])) for name in sorted(found)]
        TABLE.write_text("\n".join([COLUMNS, *rows]) + "\n", encoding="utf-8")
    wrong = 0
    for name in sorted(known | found):
        if known.get(name) == found.get(name):
            continue
        wrong += 1
        print(
            f"{name}: in the table {known.get(name, 'nothing')}, resolved {found.get(name, 'nothing')}"
        )
    if wrong and not given.write:
        sys.exit(
            "Dependencies differ from Packaging/dependencies.tsv; if they should: make dependencies WRITE=1"
        )
    print(
        f"dependencies: {len(found)} resolved, {'written' if given.write else 'all as in the table'}"
    )


if __name__ == "__main__":
    main()
