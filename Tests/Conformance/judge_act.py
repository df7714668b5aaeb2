"""Does an office suite read the drafts of acts? LibreOffice prints them, pdftotext reads them back."""

import datetime
import functools
import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as XML
import zipfile
from pathlib import Path

from common import ROOT, Verdict, run

KEYS = "Municipalities/authority/demonstration"
NAMESPACE = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CODES = ["9200", "9183", "9306"]


def paragraphs(path):
    """The words of every paragraph and heading of a text document, blanks left out."""
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None, "a checksum is wrong"
        root = XML.fromstring(package.read("content.xml"))
    for element in root.iter():
        if element.tag in (NAMESPACE + "p", NAMESPACE + "h"):
            text = squeezed("".join(element.itertext()))
            if text:
                yield text


def squeezed(text):
    """The text without blanks: a printed line ends where it likes."""
    return re.sub(r"\s+", "", text)


def judge(verdict, path, suite):
    subprocess.run(
        [suite, "--headless", f"-env:UserInstallation=file://{path.parent}/profile",
         "--convert-to", "pdf", "--outdir", path.parent, path],
        check=True, capture_output=True, timeout=180)
    pdf = path.with_suffix(".pdf")
    # The order of reading, without the header and the footer of each page.
    text = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"],
        check=True, capture_output=True, text=True).stdout
    pages = text.split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        verdict.expect(f"σελ. {number} από {len(pages)}" in page, f"{path}: no number on {number}")
        verdict.expect("ΣΧΕΔΙΟ ΠΡΟΣ ΥΠΟΓΡΑΦΗ" in page, f"{path}: page {number} is no draft")
    bare = [re.sub(r"(?m)^(ΣΧΕΔΙΟ ΠΡΟΣ ΥΠΟΓΡΑΦΗ.*|σελ\. \d+ από \d+)$", "", page)
            for page in pages]
    printed = squeezed("".join(bare))
    for paragraph in paragraphs(path):
        verdict.expect(paragraph in printed, f"{path}: not printed: {paragraph}")
    for number, page in enumerate(bare, 1):
        verdict.expect(len(squeezed(page)) > 300, f"{path}: page {number} is almost empty")


def amendment(folder, output):
    """The draft of an amendment in a registry where one municipality has joined, all of it today:
    signing asks the clock, and what is signed today is not yet there on the day of the stories."""
    code, file = CODES[0], "Municipalities/9200-neas-smyrnis/onboarding.yaml"
    today = functools.partial(run, folder=folder, clock=os.environ)
    shutil.copytree(ROOT / "Municipalities", folder / "Municipalities")

    def approve():
        today("receive", code, "--key", f"{KEYS}/revoker.key")
        lines = today("review", code).decode().splitlines()
        digest = next(line for line in lines if line.startswith("onboard approve")).split()[4]
        for label in ("reviewer-1", "reviewer-2"):
            today("approve", code, "--digest", digest, "--key", f"{KEYS}/{label}.key")

    approve()
    (folder / "act.pdf").write_bytes(b"%PDF-1.7\nsigned act\n")
    today("act", "record", "join", code, "--protocol", "45171 ΕΞ 2026", "--ada", "ΨΗ4746ΜΤΛ6-Ω31",
        "--date", datetime.date.today().isoformat(), "--pdf", "act.pdf",
        "--key", f"{KEYS}/enactor.key")
    text = (folder / file).read_text("utf-8")
    (folder / file).write_text(text.replace("[citizens, businesses]", "[businesses]"), "utf-8")
    approve()
    today("act", "draft", "amend", code, "--output", output)


def main():
    verdict = Verdict("Acts in an office suite")
    suite = shutil.which("soffice") or shutil.which("libreoffice")
    if not suite or not shutil.which("pdftotext"):
        print(f"{verdict.name}: not asked: LibreOffice and pdftotext are not installed "
              "(apt-get install libreoffice-writer poppler-utils)")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for arguments in (
            ["join", CODES[0]], ["join", *CODES], ["lift", CODES[0]],
            ["suspend", CODES[0], "--reason", "Βλάβη <του> «δικτύου» & «άλλα»"],
            ["withdraw", *CODES, "--reason", "Αίτημα των Δήμων"],
        ):
            run("act", "draft", *arguments, "--output", folder, folder=ROOT)
        amendment(folder / "registry", folder)
        for path in sorted(folder.rglob("*.odt")):
            judge(verdict, path, suite)
    verdict.end()


main()
