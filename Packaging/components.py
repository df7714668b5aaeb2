#!/usr/bin/env python3
"""Writes what the binary is made of as CycloneDX 1.6: components.py CHECKOUTS OUTPUT.json

The packages are those of `dependencies.tsv`; the compiler and the C library are asked for their
versions. The list is the same for the same commit and the same toolchain.
"""

import json
import re
import subprocess
import sys
import time
import uuid
from pathlib import Path

from dependencies import table
from release import HOMEPAGE, ROOT, SUMMARY, SYSTEM, epoch, version


def asked(*words: str) -> str:
    """What a program says of its version, or nothing."""
    try:
        said = subprocess.run(words, capture_output=True, text=True).stdout
    except FileNotFoundError:
        return ""
    found = re.search(r"\d+(\.\d+)+", said)
    return found[0] if found else ""


VERSIONS = {
    "Swift runtime": ("swiftc", "--version"),
    "GNU C library": ("getconf", "GNU_LIBC_VERSION"),
    "GNU C++ library": ("gcc", "-dumpfullversion"),
}


def manifest(text: str) -> list[tuple[str, str]]:
    """The packages that a manifest asks for: owner and name."""
    return re.findall(r'url:\s*"https://github\.com/([^/"]+)/([^/"]+?)(?:\.git)?"', text)


def components(checkouts: Path) -> dict:
    """The list, as CycloneDX's JSON has it."""
    known = table()
    manifests = {one.name.lower(): one / "Package.swift" for one in checkouts.iterdir()}
    manifests["onboard"] = ROOT / "Package.swift"
    asks = {
        name: [
            (owner, other)
            for owner, other in manifest(path.read_text(encoding="utf-8"))
            if other.lower() in known
        ]
        for name, path in manifests.items()
    }
    owners = {other.lower(): (owner, other) for pairs in asks.values() for owner, other in pairs}
    references = {"onboard": f"pkg:github/gsis/onboard@{version()}"}
    listed = []
    for one in known.values():
        owner, name = owners[one.name]
        references[one.name] = f"pkg:swift/github.com/{owner}/{name}@{one.version}"
        listed.append(
            {
                "type": "library",
                "bom-ref": references[one.name],
                "group": f"github.com/{owner}",
                "name": name,
                "version": one.version,
                "scope": "required" if one.use == "binary" else "excluded",
                "licenses": [{"expression": one.licence}],
                "purl": references[one.name],
                "properties": [{"name": "onboard:files", "value": one.digest}],
            }
        )
    for name, licence, _ in SYSTEM:
        number = asked(*VERSIONS[name])
        listed.append(
            {
                "type": "library",
                "bom-ref": f"system:{name}",
                "name": name,
                **({"version": number} if number else {}),
                "scope": "required",
                "licenses": [{"expression": licence}],
            }
        )
    system = [f"system:{name}" for name, _, _ in SYSTEM]
    graph = [
        {
            "ref": references[name],
            "dependsOn": sorted(
                {references[other.lower()] for _, other in asks[name]}
                | set(system if name == "onboard" else ())
            ),
        }
        for name in sorted(references)
    ]
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch())),
            "component": {
                "type": "application",
                "bom-ref": references["onboard"],
                "name": "onboard",
                "version": version(),
                "description": SUMMARY,
                "licenses": [{"expression": "EUPL-1.2"}],
                "purl": references["onboard"],
                "externalReferences": [{"type": "vcs", "url": HOMEPAGE}],
            },
        },
        "components": listed,
        "dependencies": graph,
    }
    content = json.dumps(document, sort_keys=True)
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}"
    return document


def main() -> None:
    checkouts, output = map(Path, sys.argv[1:])
    text = json.dumps(components(checkouts), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
    output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
