"""A wheel that carries the binary, so that `pip install` puts `onboard` on the path."""

import base64
import csv
import hashlib
import io
import time
import zipfile

from release import DESCRIPTION, HOMEPAGE, SUMMARY, Payload, target, version

MAIN = '''\
"""Runs the `onboard` that this package installed: `python -m onboard`."""

import os
import sys
import sysconfig

if __name__ == "__main__":
    program = os.path.join(sysconfig.get_path("scripts"), "onboard")
    os.execv(program, [program, *sys.argv[1:]])
'''


def record(files: dict[str, tuple[bytes, int]], name: str) -> bytes:
    """The list of all files with their digests, which is the wheel's own check."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    for path, (content, _) in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        rows.writerow([path, f"sha256={digest}", len(content)])
    rows.writerow([name, "", ""])
    return out.getvalue().encode()


def wheel(payload: Payload, epoch: int) -> tuple[str, bytes]:
    """The name of the wheel's file, and its bytes."""
    base = f"onboard-{version()}"
    info = f"{base}.dist-info"
    metadata = [
        "Metadata-Version: 2.4",
        "Name: onboard",
        f"Version: {version()}",
        f"Summary: {SUMMARY}",
        f"Project-URL: Source, {HOMEPAGE}",
        "License-Expression: EUPL-1.2",
        "License-File: LICENSE",
        "License-File: THIRD-PARTY.txt",
        "Classifier: Natural Language :: Greek",
        "Requires-Python: >=3.8",
        "Description-Content-Type: text/plain; charset=UTF-8",
        "",
        DESCRIPTION,
        "",
    ]
    tags = [f"Tag: py3-none-{tag}" for tag in target().wheel]
    description = ["Wheel-Version: 1.0", "Generator: onboard", "Root-Is-Purelib: false", *tags, ""]
    files = {
        "onboard/__init__.py": (b"", 0o644),
        "onboard/__main__.py": (MAIN.encode(), 0o644),
        f"{base}.data/scripts/onboard": (payload.binary, 0o755),
        f"{info}/METADATA": ("\n".join(metadata).encode(), 0o644),
        f"{info}/WHEEL": ("\n".join(description).encode(), 0o644),
        f"{info}/licenses/LICENSE": (payload.licence, 0o644),
        f"{info}/licenses/THIRD-PARTY.txt": (payload.third_party, 0o644),
    }
    files[f"{info}/RECORD"] = (record(files, f"{info}/RECORD"), 0o644)
    # A zip knows no time before 1980.
    moment = time.gmtime(max(epoch, 315532800))[:6]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, (content, mode) in files.items():
            entry = zipfile.ZipInfo(path, moment)
            entry.external_attr = (0o100000 | mode) << 16
            entry.create_system = 3
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)
    return f"{base}-py3-none-{'.'.join(target().wheel)}.whl", out.getvalue()
