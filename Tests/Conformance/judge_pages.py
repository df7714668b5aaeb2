"""Asks a browser and axe-core whether our pages are accessible, fit, and keep to themselves."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from common import CORPUS, ROOT, Verdict, run

SAMPLE = ROOT / "Municipalities/9200-neas-smyrnis/onboarding.yaml"
# Pages of the documentation's site that have all that its pages have: tables, blocks, long lines, Greek.
SITE = ("index.html", "index.el.html", "CHANGELOG.html", "Sources/Schema/Schema.docc/Formats.html",
        "Sources/Schema/Schema.docc/Install.html", "Sources/Schema/Schema.docc/TwoReviewers-el.html")
# A desk, the same at 200 %, a telephone; a desk at night.
LOOKS = ((1280, "light"), (640, "light"), (320, "light"), (1280, "dark"))
# What is left of A4 between our margins, in CSS pixels.
PAPER = round((210 - 2 * 16) / 25.4 * 96)


def review(folder, name, text, *arguments):
    """Writes a submission and its review page."""
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    page = folder / f"{name}.html"
    run("review", "--page", page, folder / f"{name}.yaml", *arguments, folder=CORPUS)
    assert page.exists(), f"{name}: the sample does not stand"
    return page


def pages(folder):
    """The generated pages, and reviews of a first onboarding and of a change."""
    text = SAMPLE.read_text(encoding="utf-8")
    # A longer video conference, a day less, no sign language, and a word that fits no column.
    changed = text.replace("  video: 20 min", "  video: 30 min")
    changed = changed.replace("    monday: 08:00-14:30\n    tuesday", "    tuesday")
    changed = changed.replace("[signLanguage, lipReading]", "[lipReading]")
    changed = changed.replace("Κοινωνική Υπηρεσία", "Κοινωνική " + "Υπηρεσία" * 8)
    for name in ("Rulebook", "Register"):
        yield from sorted((ROOT / "Generated" / name).glob("*.html"))
    yield review(folder, "first", text)
    yield review(folder, "changed", changed, "--baseline", SAMPLE)
    subprocess.run(
        [sys.executable, "-B", ROOT / "Packaging/site.py", folder / "site"], check=True, stdout=subprocess.DEVNULL)
    yield from (folder / "site" / name for name in SITE)


def judge(verdict, page, path):
    """One page at all widths, dark, and on paper."""
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for width, scheme in LOOKS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(path.as_uri())
        taken = page.evaluate("document.documentElement.scrollWidth")
        verdict.expect(taken <= width, f"{path.name}: {taken} pixels wide on {width}")
        found = Axe().run(page).response["violations"]
        told = [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]
        verdict.expect(not found, f"{path.name} at {width}, {scheme}: {told}")
    if page.locator("#filter").count():
        searched(verdict, page, path)
    page.emulate_media(media="print", color_scheme="light")
    page.set_viewport_size({"width": PAPER, "height": 900})
    taken = page.evaluate("document.documentElement.scrollWidth")
    verdict.expect(taken <= PAPER, f"{path.name}: {taken} pixels wide on paper of {PAPER}")
    # The site has its pictures beside its pages.
    others = [url for url in asked if not url.startswith("file:")]
    verdict.expect(not others, f"{path.name} asks for {others}")


def searched(verdict, page, path):
    """The search of the rules: without accents, with every filter, and back."""
    def shown():
        return page.locator("article.rule:not([hidden])")
    everything = shown().count()
    page.fill("#find", "ΤΗΛΕΦΩΝ" if ".el." in path.name else "PHONE")
    texts = shown().all_inner_texts()
    verdict.expect(0 < len(texts) < everything, f"{path.name}: a search finds {len(texts)} of {everything}")
    verdict.expect(page.locator(".contents li:not([hidden])").count() == len(texts), f"{path.name}: other contents")
    page.fill("#find", "")
    for control in page.locator("#filter select").all():
        for value in control.locator("option").evaluate_all("all => all.map((it) => it.value)")[1:]:
            control.select_option(value)
            verdict.expect(0 < shown().count() < everything, f"{path.name}: {value} finds {shown().count()}")
        control.select_option("")
    verdict.expect(shown().count() == everything, f"{path.name}: something stays hidden")


def main():
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        print("pages: 0 passed, 0 failed, 1 skipped: no chromium")
        sys.exit(0)
    verdict = Verdict("pages")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        for path in pages(Path(folder)):
            context = chromium.new_context(bypass_csp=True)
            judge(verdict, context.new_page(), path)
            context.close()
        chromium.close()
    verdict.end()


main()
