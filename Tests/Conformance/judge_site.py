"""Is the site of the documentation whole? Every link and anchor must lead somewhere."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from common import ROOT, Verdict


def main():
    verdict = Verdict("Site")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        done = subprocess.run(
            [sys.executable, "-B", ROOT / "Packaging/site.py", folder],
            capture_output=True,
            text=True,
        )
        verdict.expect(done.returncode == 0, f"{done.stdout}{done.stderr}")
        for path in folder.rglob("*.html"):
            text = path.read_text(encoding="utf-8")
            name = path.relative_to(folder)
            verdict.expect("<h1" in text and "<title>" in text, f"{name} has no title")
            if not str(name).startswith("Generated"):
                verdict.expect("<script" not in text, f"{name} has a script")
                rest = re.sub(r"<(pre|code).*?</\1>", "", text, flags=re.S)
                verdict.expect(
                    "&lt;doc:" not in rest and "<doc:" not in rest,
                    f"{name}: a link of DocC's is left",
                )
        # The same commit gives the same pages.
        before = {path: path.read_bytes() for path in folder.rglob("*.html")}
        subprocess.run(
            [sys.executable, "-B", ROOT / "Packaging/site.py", folder],
            capture_output=True,
            check=True,
        )
        verdict.expect(
            {path: path.read_bytes() for path in folder.rglob("*.html")} == before,
            "built otherwise",
        )
    verdict.end()


main()
