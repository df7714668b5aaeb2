"""The page in a browser of its own, as the judges of the form open it."""

import os
from pathlib import Path

from common import ROOT

PAGE = Path(os.environ.get("PAGE", ROOT / "Generated/Form/index.html")).resolve().as_uri()
SAMPLES = sorted((ROOT / "Municipalities").glob("9*/onboarding.yaml"))
# The day of the stories, without touching the clock that measures.
TODAY = """{ const Real = Date, shift = Real.parse('2026-10-01T09:00:00') - Real.now();
  window.Date = class extends Real {
    constructor(...parts) { if (parts.length) super(...parts); else super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  }; }"""


# A core that stops, as often as `window.stops` says, at the next questions.
STOPS = """{ window.stops = 0;
  const Real = WebAssembly.Instance;
  WebAssembly.Instance = function (...parts) {
    const real = new Real(...parts);
    const answer = (count) => {
      if (window.stops > 0) { window.stops -= 1; throw new WebAssembly.RuntimeError('unreachable'); }
      return real.exports.onboard_answer(count);
    };
    return { exports: { ...real.exports, onboard_answer: answer } };
  }; }"""


def opened(chromium, step="municipality", width=1280, storage=True, stops=False, **more):
    """The page in a browser of its own, as of one day; what it asks for and complains of is kept."""
    context = chromium.new_context(
        locale="el-GR", viewport={"width": width, "height": 900}, accept_downloads=True, **more)
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.add_init_script(TODAY)
    if stops:
        page.add_init_script(STOPS)
    page.wrong = []
    page.on("request", lambda it: it.url.startswith(("file:", "data:", "blob:")) or page.wrong.append(it.url))
    page.on("pageerror", lambda it: page.wrong.append(str(it)))
    page.on("console", lambda it: it.type in ("error", "warning") and page.wrong.append(it.text))
    page.on("dialog", lambda it: it.accept())
    if not storage:
        page.add_init_script(
            "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied') } })")
    page.goto(f"{PAGE}#/{step}")
    page.wait_for_selector(".ready", timeout=60_000)
    return page


def drop(page, path):
    """Gives the page a file, and waits until it shows what it found."""
    before = page.evaluate("performance.getEntriesByName('opened').length")
    page.locator("#file").set_input_files(path)
    page.wait_for_function("it => performance.getEntriesByName('opened').length > it", arg=before)


def go(page, step):
    """Opens a step by its link."""
    page.evaluate("step => { location.hash = '#/' + step }", step)
    page.wait_for_function("step => document.querySelector('h1') && location.hash === '#/' + step", arg=step)
    page.wait_for_timeout(30)


def stored(page, name):
    """What the browser has stored under a name."""
    return page.evaluate("name => localStorage.getItem('onboard/page/v1/' + name)", name)


def leave(page):
    """Leaves the field that has the focus, as a click elsewhere does."""
    page.evaluate("document.activeElement.blur()")


def card(page, path, index):
    """An item of a list, opened if it is closed."""
    found = page.locator(f'[id="w-{path}.{index}"]')
    if "closed" in found.get_attribute("class"):
        found.get_by_role("button", name="Αλλαγή").click()
    return page.locator(f'[id="w-{path}.{index}"]')
