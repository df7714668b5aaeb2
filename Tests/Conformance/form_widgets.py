"""What newcomers do not meet on their way: the grid by three means, fixes, the text, the preview."""

import re

from form_page import SAMPLES, card, drop, go, opened


# Targets below 24 pixels; a link in a sentence is as high as its line.
SMALL = """[...document.querySelectorAll('main button, main a, main input, main select, main summary, .grid td')]
  .filter((it) => it.checkVisibility() && !it.closest('p, .list, .unseen'))
  .map((it) => [it.getBoundingClientRect(), it.outerHTML.slice(0, 80)])
  .filter(([box]) => box.width < 24 || box.height < 24).map(([box, words]) => `${box.width}x${box.height} ${words}`)"""


def named(page, name):
    """A half hour of the first grid: `Κυριακή 09:00`, whatever it says about being open."""
    return page.locator("table.grid").first.get_by_role("gridcell", name=re.compile(f"^{name}"))


def cell(page, name):
    """The middle of a half hour of the first grid."""
    box = named(page, name)
    box.scroll_into_view_if_needed()
    found = box.bounding_box()
    return found["x"] + found["width"] / 2, found["y"] + found["height"] / 2


def grid(verdict, chromium):
    """Hours are painted with the mouse, with the keyboard and with a finger, and copied."""
    page = opened(chromium, has_touch=True)
    drop(page, SAMPLES[2])
    go(page, "hours")
    sunday = page.get_by_label("Κυριακή", exact=True).first
    page.mouse.move(*cell(page, "Κυριακή 09:00"))
    page.mouse.down()
    page.mouse.move(*cell(page, "Κυριακή 10:00"))
    page.mouse.move(*cell(page, "Κυριακή 11:00"))
    page.mouse.up()
    verdict.expect(sunday.input_value() == "09:00-11:30", f"mouse: {sunday.input_value()}")
    named(page, "Κυριακή 10:00").focus()
    for key in ["ArrowDown"] * 6 + ["Space", "Shift+ArrowDown", "Shift+ArrowDown"]:
        page.keyboard.press(key)
    verdict.expect(sunday.input_value() == "09:00-11:30, 13:00-14:30", f"keys: {sunday.input_value()}")
    page.touchscreen.tap(*cell(page, "Κυριακή 17:00"))
    page.touchscreen.tap(*cell(page, "Κυριακή 18:30"))
    wanted = "09:00-11:30, 13:00-14:30, 17:00-19:00"
    verdict.expect(sunday.input_value() == wanted, f"touch: {sunday.input_value()}")
    page.get_by_label("Δευτέρα", exact=True).first.fill("09:10-15:00")
    page.get_by_role("button", name="Και στις άλλες εργάσιμες (Δευτέρα)").first.click()
    friday = page.get_by_label("Παρασκευή", exact=True).first.input_value()
    saturday = page.get_by_label("Σάββατο", exact=True).first.input_value()
    verdict.expect((friday, saturday) == ("09:10-15:00", "09:00-13:00"), f"copied: {friday}, {saturday}")
    read = page.locator("table.grid").first.aria_snapshot()
    verdict.expect('"Δευτέρα 08:00" ' not in read and re.search(r'gridcell "Δευτέρα 09:30, ανοιχτά"', read),
                   f"the grid does not read as sentences: {read[:400]}")
    verdict.expect(not page.evaluate(SMALL), f"targets below 24 pixels: {page.evaluate(SMALL)[:4]}")
    page.locator('[data-place="2/20"]').first.focus()
    for key, place in (("Home", "0/20"), ("End", "6/20"), ("PageDown", "6/28"), ("PageUp", "6/20"),
                       ("Control+Home", "0/14"), ("Control+End", "6/41")):
        page.keyboard.press(key)
        found = page.evaluate("document.activeElement.getAttribute('data-place')")
        verdict.expect(found == place, f"{key} leads to {found}")
    go(page, "text")
    text = page.locator("#text").input_value()
    verdict.expect("# ημέρα που λείπει = κλειστά" in text and "thursday: 09:10-15:00" in text, text)
    verdict.expect(not page.wrong, f"grid: {page.wrong}")
    page.context.close()


def text(verdict, chromium):
    """The text and the form are one; findings show line and caret, and their buttons mend."""
    page = opened(chromium)
    source = SAMPLES[2].read_text("utf-8")
    drop(page, {"name": "a.yaml", "mimeType": "text/plain",
                "buffer": source.replace("monday: 08:00-14:30", "monday: 8.00-14.30").encode()})
    verdict.expect(page.evaluate("location.hash") == "#/finish", "a file with errors does not open in the form")
    go(page, "text")
    excerpt = page.locator(".report pre").first.inner_text()
    verdict.expect("8.00-14.30" in excerpt and "^^^^" in excerpt, f"no caret: {excerpt}")
    go(page, "hours")
    page.get_by_role("button", name="Διόρθωση σε «08:00-14:30»").first.click()
    mended = page.get_by_label("Δευτέρα", exact=True).first
    verdict.expect(mended.input_value() == "08:00-14:30", f"mended to {mended.input_value()}")
    verdict.expect(mended.evaluate("it => it === document.activeElement"), "the focus is lost")
    page.get_by_role("button", name="Αναίρεση").click()
    verdict.expect(mended.input_value() == "8.00-14.30", "not taken back")
    go(page, "text")
    while page.get_by_role("button", name="Διόρθωση σε «08:00-14:30»").count():
        page.get_by_role("button", name="Διόρθωση σε «08:00-14:30»").first.click()
    verdict.expect(page.locator("#text").input_value() == source, "mending changed more than it said")
    page.locator("#text").fill(source.replace("Αιγαίου 71", "Αιγαίου 73"))
    go(page, "offices")
    street = card(page, "offices", 1).get_by_label("Οδός και αριθμός")
    verdict.expect(street.input_value() == "Αιγαίου 73", "the form does not follow the text")
    street.fill("Αιγαίου 71")
    go(page, "text")
    verdict.expect(page.locator("#text").input_value() == source, "there and back is not the same")
    page.context.close()


def others(verdict, chromium):
    """Latin letters find a municipality; proposals, preview, print, language."""
    page = opened(chromium)
    chooser = page.get_by_role("combobox", name="Δήμος")
    chooser.fill("nea smyrni")
    chooser.press("ArrowDown")
    chooser.press("Enter")
    verdict.expect(chooser.input_value() == "Δήμος Νέας Σμύρνης", f"found {chooser.input_value()}")
    drop(page, SAMPLES[2])
    go(page, "topics")
    before = page.locator('[id^="w-topics."].card').count()
    page.locator(".proposals summary").click()
    for title in ("Κοινωνικά επιδόματα", "Πολεοδομία"):
        page.get_by_label(title, exact=True).check()
    page.locator("#propose").click()
    verdict.expect(page.locator('[id^="w-topics."].card').count() == before + 2, "no topics were added")
    last = card(page, "topics", before + 1)
    verdict.expect(last.get_by_label("Τίτλος", exact=True).input_value() == "Κοινωνικά επιδόματα"
                   or "Κοινωνικά επιδόματα" in page.locator("main").inner_text(), "no title")
    page.locator(".proposals summary").click()
    verdict.expect(page.get_by_label("Πολεοδομία", exact=True).count() == 0, "what was chosen is offered again")
    go(page, "preview")
    verdict.expect(page.locator("figure svg").count() > 6, "no pictures")
    page.locator("#preview-mode").select_option(label="Τηλεδιάσκεψη")
    verdict.expect(page.locator("svg .start").count() > 0, "no starts")
    go(page, "finish")
    verdict.expect(page.locator("#download").is_visible(), "the sample cannot be downloaded")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 673, "height": 900})
    taken = page.evaluate("document.documentElement.scrollWidth")
    # What is read aloud lies outside the paper, and would take a page of its own.
    hidden = (not page.locator("#download").is_visible() and page.locator(".sign").is_visible()
              and not page.locator("#status").is_visible())
    verdict.expect(taken <= 673 and hidden, f"paper: {taken}")
    page.emulate_media(media="screen")
    page.locator("#switch").click()
    verdict.expect(page.locator("h1").inner_text() == "Summary and download", "no English")
    verdict.expect(page.evaluate("document.documentElement.lang") == "en", "the language is not told")
    verdict.expect(not page.wrong, f"others: {page.wrong}")
    page.context.close()


def widgets(verdict, chromium):
    """All of them."""
    grid(verdict, chromium)
    text(verdict, chromium)
    others(verdict, chromium)
