"""Is what proves a release sound? The list of components, the table of dependencies, the signed
checksums.

`cyclonedx-python-lib` holds the list to the schema of CycloneDX 1.6; the table must refuse packages
whose files differ; `cryptography` reads the signatures of notes that `note.py` makes, and altered
notes are refused.
"""

import base64
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from common import ROOT, Verdict

PACKAGING = ROOT / "Packaging"
CHECKOUTS = ROOT / ".build/checkouts"
KEY = ROOT / "Municipalities/authority/demonstration/log.key"
NAME = "onboard-release"


def run(script, *words):
    """Runs a script of the packaging: its exit code and what it wrote."""
    done = subprocess.run([sys.executable, "-B", PACKAGING / script, *words], capture_output=True)
    return done.returncode, done.stdout


def components(verdict, scratch):
    """The list of components names every package of the table."""
    file = scratch / "components.json"
    verdict.expect(run("components.py", CHECKOUTS, file)[0] == 0, "components.py failed")
    text = file.read_text(encoding="utf-8")
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    verdict.expect(fault is None, f"CycloneDX: {fault}")
    listed = {(one["name"].lower(), one.get("version")) for one in json.loads(text)["components"]}
    rows = [
        row.split("\t") for row in (PACKAGING / "dependencies.tsv").read_text().splitlines()[1:]
    ]
    for name, version, *_ in rows:
        verdict.expect((name, version) in listed, f"{name} {version} is in no list")
    broken = json.loads(text)
    broken["components"][0]["licenses"] = [{"id": "no licence"}]
    verdict.expect(
        JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(broken)),
        "a mutant is accepted",
    )


def dependencies(verdict, scratch):
    """The table refuses what differs from it by one letter, one file or one package."""
    pins = ROOT / "Package.resolved"
    verdict.expect(
        run("dependencies.py", CHECKOUTS, pins)[0] == 0, "the table differs from what was resolved"
    )
    copy = scratch / "checkouts"
    small = "swift-system"
    copy.mkdir()
    for folder in CHECKOUTS.iterdir():
        if folder.name == small:
            shutil.copytree(
                folder, copy / folder.name, symlinks=True, ignore=shutil.ignore_patterns(".git")
            )
        else:
            (copy / folder.name).symlink_to(folder)
    verdict.expect(run("dependencies.py", copy, pins)[0] == 0, "a copy is refused")
    source = copy / small / "Package.swift"
    whole = source.read_bytes()
    source.write_bytes(whole + b" ")
    verdict.expect(run("dependencies.py", copy, pins)[0] == 1, "an altered file is accepted")
    source.write_bytes(whole)
    (copy / small / "Sources/new.swift").write_text("")
    verdict.expect(run("dependencies.py", copy, pins)[0] == 1, "a new file is accepted")
    resolved = json.loads(pins.read_text())
    resolved["pins"][0]["state"]["version"] = "9.9.9"
    other = scratch / "Package.resolved"
    other.write_text(json.dumps(resolved))
    verdict.expect(run("dependencies.py", CHECKOUTS, other)[0] == 1, "another version is accepted")
    other.write_text(json.dumps({"pins": resolved["pins"][1:]}))
    verdict.expect(run("dependencies.py", CHECKOUTS, other)[0] == 1, "a package less is accepted")


def notes(verdict, scratch):
    """Others read what is signed; what was altered is refused."""
    sums, note = scratch / "SHA256SUMS", scratch / "note"
    sums.write_text(
        "".join(f"{hashlib.sha256(bytes([n])).hexdigest()}  file-{n}\n" for n in range(5))
    )
    code, line = run("note.py", "key", KEY, NAME)
    verifier = line.decode().strip()
    name, number, key = verifier.split("+", 2)
    public = base64.b64decode(key)
    verdict.expect(code == 0 and name == NAME and public[:1] == b"\x01", f"verifier {verifier}")
    expected = hashlib.sha256(name.encode() + b"\n" + public).digest()[:4]
    verdict.expect(expected.hex() == number, "the key's number")
    code, content = run("note.py", "sign", KEY, NAME, sums)
    note.write_bytes(content)
    text, _, signature = content.rpartition(b"\n\n")
    encoded = base64.b64decode(signature.decode().split(" ")[2])
    verdict.expect(encoded[:4] == expected, "the signature's number")
    Ed25519PublicKey.from_public_bytes(public[1:]).verify(encoded[4:], text + b"\n")
    verdict.expect(
        run("note.py", "verify", verifier, note) == (0, sums.read_bytes()), "a good note is refused"
    )
    for index in range(0, len(content), 37):
        note.write_bytes(content[:index] + bytes([content[index] ^ 1]) + content[index + 1 :])
        verdict.expect(
            run("note.py", "verify", verifier, note)[0] != 0, f"accepted with byte {index} altered"
        )
    for other in (b"", b"\n", text, content[:-2], content.replace(NAME.encode(), b"other")):
        note.write_bytes(other)
        verdict.expect(run("note.py", "verify", verifier, note)[0] != 0, f"accepted: {other[-60:]}")


def main():
    verdict = Verdict("Release")
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        components(verdict, scratch)
        dependencies(verdict, scratch)
        notes(verdict, scratch)
    verdict.end()


main()
