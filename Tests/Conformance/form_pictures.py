"""Pictures of the page for the README, in both languages, wide and narrow."""

from form_page import SAMPLES, drop, go, opened

SHOTS = [("el", 1280, "hours"), ("el", 400, "topics"), ("en", 1280, "start"), ("en", 400, "preview")]


def pictures(chromium, folder):
    """One picture of each step that shows most, of a sample as of the day of the stories."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, width, step in SHOTS:
        page = opened(chromium, width=width)
        drop(page, SAMPLES[2])
        if language == "en":
            page.locator("#switch").click()
        go(page, step)
        page.set_viewport_size({"width": width, "height": 780})
        page.evaluate("window.scrollTo(0, 0)")
        page.screenshot(path=folder / f"page-{step}-{language}.png")
        page.context.close()
