"""A clerk's mess: what is pasted, retyped, taken back and forth ends in the file that was meant.

The table Mess/mess.csv says what the clerk does, for each of three municipalities; the files beside
it are what was meant, written by hand. The hand has a browser of two makers."""

import csv
import time
from pathlib import Path

import yaml

from form_page import PAGE, TODAY

MESS = Path(__file__).with_name("Mess")
ACTIONS = list(csv.reader(MESS.joinpath("mess.csv").open(encoding="utf-8"), delimiter=";"))
MEANT = {"Καλαμάτα": "9254", "Νέα Σμύρνη": "9200", "Θήρα": "9270"}
SETS = ("modes", "means", "offices", "audience", "measures")
# Types as a hand does: chooses all that stands there, and inserts; the browser tells the page.
INSERT = """const [css, text, isPasted] = arguments;
const it = document.querySelector(css);
it.focus();
it.select();
if (isPasted) {
  const data = new DataTransfer();
  data.setData('text', text);
  data.setData('text/plain', text);
  if (!it.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) {
    it.dispatchEvent(new Event('change', { bubbles: true }));
    it.blur();
    return;
  }
}
document.execCommand(text ? 'insertText' : 'delete', false, text);
it.dispatchEvent(new Event('change', { bubbles: true }));
it.blur();"""


def control(place):
    """The selector of a control: of a path, of an id, or itself."""
    if place[0] in "#[.":
        return place.replace("#paste-hours.inPerson", '[id="paste-hours.inPerson"]')
    if place == "municipality/code":
        return '[id="f-municipality.code"]'
    return f'main [data-path="{place}"]' if "/" in place else f'[id="{place}"]'


def act(browser, how, place, text):
    """One action of the table."""
    css = control(place) if place else ""
    text = text.replace("\\t", "\t").replace("\\n", "\n")
    if how == "go":
        browser.click(f'#steps a[href="#/{place}"]')
    elif how in ("type", "paste"):
        browser.run(INSERT, css, text, how == "paste")
    elif how in ("tick", "untick"):
        if browser.run("return document.querySelector(arguments[0]).checked", css) != (how == "tick"):
            browser.click(css)
    elif how == "choose":
        browser.run("""const [css, value] = arguments, it = document.querySelector(css);
          it.focus(); it.value = value; it.dispatchEvent(new Event('change', { bubbles: true }));""", css, text)
    elif how == "press":
        browser.click(css)
    elif how == "undo":
        browser.click("#undo")
    else:
        getattr(browser, how)()


class Chromium:
    """The hand in Playwright's browser."""

    def __init__(self, page):
        self.page = page

    def click(self, css):
        self.page.locator(css).first.click()

    def run(self, script, *parts):
        return self.page.evaluate(f"parts => (function () {{ {script} }}).apply(null, parts)", list(parts))

    def reload(self):
        self.page.reload()
        self.page.wait_for_selector(".ready")

    def back(self):
        self.page.go_back()

    def forward(self):
        self.page.go_forward()


class Firefox:
    """The hand in Firefox, driven by Marionette."""

    def __init__(self, client):
        self.client = client

    def open(self):
        self.client.navigate(f"{PAGE}#/start")
        self.ready()

    def ready(self):
        for _ in range(300):
            if self.run("return document.documentElement.classList.contains('ready')"):
                return
            time.sleep(.1)
        raise AssertionError("the page does not open in Firefox")

    def click(self, css):
        self.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })", css)
        self.client.find_element("css selector", css).click()

    def run(self, script, *parts):
        return self.client.execute_script(script, script_args=list(parts), new_sandbox=False, sandbox=None)

    def reload(self):
        self.client.refresh()
        self.ready()

    def back(self):
        self.client.go_back()
        self.ready()

    def forward(self):
        self.client.go_forward()
        self.ready()


def plain(node, key=""):
    """A declaration without what two hands may write differently."""
    if isinstance(node, dict):
        return {name: plain(it, key if key in SETS else name) for name, it in node.items()}
    if isinstance(node, list):
        values = [plain(value, key) for value in node]
        if key in SETS and all(isinstance(value, str) for value in values):
            return sorted(values)
        return values[0] if len(values) == 1 and isinstance(values[0], str) else values
    return node


def mess(verdict, browser, name, town):
    """All actions for one municipality; compares the file with what was meant."""
    head, *rows = ACTIONS
    column = head.index(town)
    for row in rows:
        try:
            act(browser, row[2], row[3], row[column])
        except Exception as error:
            verdict.expect(False, f"{name}, {town}: {row[:4]}: {str(error)[:300]}")
            return
    text = browser.run("return localStorage.getItem('onboard/page/v1/text')")
    found = yaml.load(text, Loader=yaml.CBaseLoader)
    wanted = yaml.load(MESS.joinpath(f"{MEANT[town]}.yaml").read_text("utf-8"), Loader=yaml.CBaseLoader)
    other = [key for key in {**found, **wanted} if plain(found.get(key), key) != plain(wanted.get(key), key)]
    verdict.expect(not other, f"{name}, {town}: {[(found.get(key), wanted.get(key)) for key in other]}")
    shown = browser.run("return document.getElementById('download') !== null")
    verdict.expect(shown, f"{name}, {town}: cannot be downloaded")


def in_chromium(verdict, chromium):
    """The mess in Chromium."""
    for town in MEANT:
        context = chromium.new_context(locale="el-GR", viewport={"width": 1280, "height": 900})
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.add_init_script(TODAY)
        page.on("pageerror", lambda it: verdict.expect(False, f"Chromium: {it}"))
        page.goto(f"{PAGE}#/start")
        page.wait_for_selector(".ready")
        mess(verdict, Chromium(page), "Chromium", town)
        context.close()


def in_firefox(verdict, program):
    """The mess in Firefox; each town in a profile of its own."""
    from marionette_driver.marionette import Marionette
    for town in MEANT:
        client = Marionette(bin=program, headless=True, port=0)
        try:
            client.start_session()
            client.set_window_rect(width=1280, height=1000)
            browser = Firefox(client)
            browser.open()
            mess(verdict, browser, "Firefox", town)
        finally:
            client.cleanup()
