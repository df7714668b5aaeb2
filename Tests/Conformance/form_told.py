"""What the page says of answers: in the form's own words, at the right field, at the right time, with the reason."""

import re
import zipfile
from io import BytesIO

from form_page import SAMPLES, card, drop, go, leave, opened, stored

STEPS = "municipality modes offices topics hours calendar people more".split()
# Beginnings of names that several municipalities share, with one of them.
HALF = {"Περ": "Περιστερίου", "Παλ": "Παλλήνης", "Πάρ": "Πάργας", "Χα": "Χαλανδρίου", "Αγία": "Αγίας Παρασκευής",
        "αγ": "Αγίας Βαρβάρας", "Πα": "Πατρέων", "Λα": "Λαμιέων", "Ρο": "Ρόδου", "Ηράκλειο": "Ηρακλείου", "9": "Δοξάτου"}
WHOLE = {"Πάτρα": "Πατρέων", "Δήμος Λαμιέων": "Λαμιέων", "Μαρούσι": "Αμαρουσίου"}
# Values of lists that are none, in items that nobody has left.
LISTED = {"closures/0/dates": ["28/12", "αύριο"], "openings/0/dates": ["31/11/2026"]}
DATES = {
    "28-30/12/2026": "28/12/2026, 29/12/2026, 30/12/2026", "28/12/2026 και 30/12/2026": "28/12/2026, 30/12/2026",
    "30/12/2026 - 2/1/2027": "30/12/2026, 31/12/2026, 1/1/2027, 2/1/2027",
}
# What is typed, what the field then shows, and what is said beside it.
REASONS = [
    ("request/date", "28/12", "28/12", "Λείπει το έτος"), ("request/date", "29/2/2027", "29/2/2027", "28 ημέρες"), ("request/date", "31 Απριλίου 2026", "31 Απριλίου 2026", "30 ημέρες"),
    ("request/date", "Τρίτη 2/11/2026", "2/11/2026", "Δευτέρα, όχι Τρίτη"), ("request/date", "2.9.2026.", "2/9/2026", ""),
    ("contact/phone", "(0030)2310123456", "2310123456", ""), ("contact/phone", "τηλ. 210 1234567", "2101234567", ""),
    ("contact/email", "e-mail: kep@dimos.gr", "kep@dimos.gr", ""),
    ("municipality/website", "https://dimos.gr/my page.html", "https://dimos.gr/my%20page.html", "Διαβάστηκε ως"),
    ("municipality/website", "https://δήμος.gr", "https://xn--jxalzmp.gr", "Διαβάστηκε ως"),
    ("municipality/website", "dimos.gr/ραντεβού", "https://dimos.gr/%CF%81%CE%B1%CE%BD%CF%84%CE%B5%CE%B2%CE%BF%CF%8D", "Διαβάστηκε ως"),
    ("durations/phone", "20΄ λεπτά", "20", ""),
    ("hours/phone/monday", "00:00-24:00", "00:00-24:00", "23:59"),
    ("hours/phone/monday", "8:00-14:00, 13:00-16:00", "8:00-14:00, 13:00-16:00", "πριν τελειώσει"),
    ("hours/phone/monday", "7-3, 4-9", "7-3, 4-9", "«4-9»"), ("request/date", "31/2/2026", "31/2/2026", "Η 31/2/2026 δεν υπάρχει"),
    ("hours/phone/monday", "8-13:60", "8-13:60", "Δεν υπάρχει ώρα 13:60"), ("hours/phone/monday", "25-26", "25-26", "Δεν υπάρχει ώρα 25"),
    ("hours/phone/monday", "ΚΕΠ: Δευτέρα 8-14", "ΚΕΠ: Δευτέρα 8-14", "«Επικόλληση ωραρίου»"),
    ("hours/phone/monday", "8-14,14-16", "08:00-14:00, 14:00-16:00", ""),
    ("leadTime", "λίγο", "λίγο", "«48 ώρες», «3 ημέρες»"), ("horizon", "3 hours", "3 hours", "«30 ημέρες»"),
]
STEP_OF = {"contact": "municipality", "municipality": "municipality", "request": "municipality", "durations": "modes", "hours": "hours", "leadTime": "modes", "horizon": "modes"}


def type_in(page, path, text):
    """Types a text in place of what stands in a field, and leaves it."""
    control = page.locator(f'main [data-path="{path}"]')
    control.fill(text)
    control.dispatch_event("change")
    leave(page)


def dots(path):
    """A path as the page's identifiers have it."""
    return path.replace("/", ".")


def added(page, path):
    """Adds an item to a list, and opens all of its fields."""
    page.locator(f'[id="add-{path}"]').click()
    page.evaluate("document.querySelectorAll('main details').forEach((it) => { it.open = true; })")


def examples(verdict, chromium):
    """A message names its own field, and its example is what the form takes: no key, no other field."""
    keys = re.compile(r"(?<![\w@./:«-])[a-z]+(?:[A-Z][a-z]+)*(?![\w@./:-])|\[|\]")
    page = opened(chromium)
    for state in ("new", "begun"):
        for step in STEPS:
            go(page, step)
            if state == "begun":
                for button in page.locator('main > .fields > .items > button[id^="add-"]').all():
                    button.click()
            elif step == "modes":
                page.locator(".ways .main").click()
                told = page.locator(".problem").inner_text()
                verdict.expect("π.χ. Φυσική παρουσία, Τηλεφωνική επικοινωνία" in told, f"no example of modes: {told}")
                page.locator('[id="f-modes.video"]').check()
            page.locator(".ways .main").click()
            for text in page.locator(".problem li a, main .message > p:first-child").all_inner_texts():
                at = re.search(r"π\.χ\. (.*)", text)
                found = at and (keys.search(at[1]) or "»:" in at[1])
                # A rule is named as the service names it.
                verdict.expect(not found or "hours-unusual" in text, f"{step}, {state}: {text}")
    page.context.close()


def half(verdict, chromium):
    """The beginning of a name offers all that go on from it, and chooses none of several, by Tab or Enter."""
    page = opened(chromium)
    chooser = page.get_by_role("combobox", name="Δήμος")
    for words, name in HALF.items():
        for key in ("Tab", "Enter"):
            chooser.fill("")
            chooser.fill(words)
            shown = page.locator("#register li").all_inner_texts()
            verdict.expect(any(f"Δήμος {name} " in it for it in shown), f"{words}: only {shown[:5]}")
            chooser.press(key)
            verdict.expect(chooser.input_value() == words and "code" not in stored(page, "text"), f"{words}, {key}: {stored(page, 'text')}")
            leave(page)
    for words, name in WHOLE.items():
        chooser.fill("")
        told = []
        for letter in words:
            chooser.press_sequentially(letter)
            page.wait_for_timeout(150)
            told.append(page.locator("#status").inner_text())
        verdict.expect(not [it for it in told if "Δεν βρέθηκε" in it or it == "1 αποτελέσματα"], f"{words}: {told}")
        chooser.press("Tab")
        verdict.expect(chooser.input_value() == f"Δήμος {name}", f"{words}: {chooser.input_value()}")
    chooser.fill("Ηράκλειο")
    chooser.press("ArrowDown")
    chooser.press("ArrowDown")
    chooser.press("Enter")
    verdict.expect("9305" in stored(page, "text"), "a marked municipality is not chosen")
    page.context.close()


def lacking(verdict, chromium):
    """What a new request for sign-in lacks is told at what is missing, when it is left."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    page.locator("#clear").click()
    go(page, "more")
    added(page, "authentication")
    verdict.expect(page.locator("main .message.error").count() == 0, page.locator("main").inner_text()[:400])
    page.locator(".ways .main").click()
    for key in ("purpose", "legalFramework", "declarations", "email"):
        box = page.locator(f'[id="w-authentication.0.{key}"]')
        verdict.expect(box.locator(".message.error").count() >= 1, f"nothing is said at {key}")
    box = page.locator('[id="m-authentication.0.id"]')
    verdict.expect(box.inner_text() == "", f"at the short name: {box.inner_text()}")
    page.context.close()


def cleared(verdict, chromium):
    """An empty form, an opened file and a draft that came back have no errors of what was there before."""
    page = opened(chromium)
    type_in(page, "contact/email", "kep")
    page.locator(".ways .main").click()
    go(page, "finish")
    page.locator("#clear").click()
    go(page, "municipality")
    shown = page.locator("main .message.error, main .noted").all_inner_texts()
    verdict.expect(not shown, f"after clearing: {shown}")
    page.get_by_label("Τηλεφωνικό κέντρο").focus()
    page.get_by_label("Αριθμός πρωτοκόλλου").fill("17/2026")
    leave(page)
    page.locator('#steps a[href="#/finish"]').click()
    page.locator("#clear").click()
    page.locator(".earlier button").first.click()
    go(page, "municipality")
    shown = page.locator("main .message.error").all_inner_texts()
    verdict.expect(not shown, f"in a draft: {shown}")
    page.context.close()


def listed(verdict, chromium):
    """A wrong value of a list is told in an item that was just added, and certain ways of writing days are read."""
    page = opened(chromium)
    go(page, "calendar")
    for path, texts in LISTED.items():
        added(page, path.split("/")[0])
        for text in texts:
            type_in(page, path, text)
            box = page.locator(f'[id="w-{dots(path)}"]')
            verdict.expect("wrong" in box.get_attribute("class"), f"{path} {text!r} passes in silence")
    for text, wanted in DATES.items():
        type_in(page, "closures/0/dates", text)
        found = page.locator('[data-path="closures/0/dates"]').input_value()
        verdict.expect(found == wanted, f"{text!r}: {found!r}")
    go(page, "more")
    added(page, "authentication")
    path = page.locator('main textarea[data-path*="redirect"]').first.get_attribute("data-path")
    type_in(page, path, "http://δοκιμή.gr/x y")
    verdict.expect("wrong" in page.locator(f'[id="w-{dots(path)}"]').get_attribute("class"), f"{path} passes in silence")
    page.context.close()


def reasons(verdict, chromium):
    """What is typed is read as it is meant; where it is refused or doubtful, the true reason is beside it."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    for path, text, wanted, reason in REASONS:
        go(page, STEP_OF[path.split("/")[0]])
        page.evaluate("document.querySelectorAll('main details').forEach((it) => { it.open = true; })")
        type_in(page, path, text)
        found = page.locator(f'main [data-path="{path}"]').input_value()
        told = page.locator(f'[id="n-{dots(path)}"]').inner_text()
        wrong = page.locator(f'[id="m-{dots(path)}"]').inner_text()
        verdict.expect(found == wanted and reason in f"{wrong} {told}", f"{path} {text!r}: {found!r}, told {told!r}")
        verdict.expect(reason or not told, f"{path} {text!r}: {told!r}")
    page.context.close()


def third(verdict, chromium):
    """What only video asks goes with it and comes back with it, also after a reload, and not in another file."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "modes")
    video = page.locator('[id="f-modes.video"]')
    video.check()
    page.locator('[id="f-thirdParty.true"]').check()
    page.locator('[id="f-durations.video"]').fill("20")
    leave(page)
    video.uncheck()
    verdict.expect("thirdParty" not in stored(page, "text"), "the answer about a third party stays")
    page.reload()
    page.wait_for_selector(".ready")
    page.locator('[id="f-modes.video"]').check()
    text = stored(page, "text")
    verdict.expect("thirdParty: true" in text and "20 min" in text, f"does not come back after a reload: {text[:300]}")
    page.locator('[id="f-modes.video"]').uncheck()
    drop(page, SAMPLES[1])
    go(page, "modes")
    if page.locator('[id="f-modes.video"]').is_checked():
        page.locator('[id="f-modes.video"]').uncheck()
        drop(page, SAMPLES[2])
        go(page, "modes")
    before = stored(page, "text")
    page.locator('[id="f-modes.video"]').check()
    verdict.expect("20 min" not in stored(page, "text").replace(before, ""), "another file gets the answers of the first")
    page.context.close()


def coded(verdict, chromium):
    """A finding ends with the rule's code, by which a clerk may ask about it."""
    page = opened(chromium)
    page.locator(".ways .main").click()
    told = page.locator("main .field .message.error").first.inner_text()
    verdict.expect(re.search(r"Κωδικός: [a-z]+(-[a-z]+)+$", told), f"no code: {told!r}")
    page.context.close()


def mute(verdict, chromium):
    """A core that never answers loses nothing that is typed, and calls nothing ready."""
    page = opened(chromium, stops=True)
    drop(page, SAMPLES[2])
    go(page, "municipality")
    page.evaluate("window.stops = 1e6")
    texts = {"contact/phone": "2109876543", "request/protocol": "99/2026", "municipality/website": "www.dimos.example"}
    for path, text in texts.items():
        type_in(page, path, text)
    page.get_by_role("combobox", name="Δήμος").fill("Καλαμάτα")
    leave(page)
    kept = stored(page, "text") + stored(page, "held")
    verdict.expect("σταμάτησε" in page.locator("#notices").inner_text(), "it is not said that nothing is checked")
    lost = [text for text in [*texts.values(), "Καλαμάτα"] if text not in kept]
    verdict.expect(not lost, f"lost without a core: {lost}")
    page.evaluate("window.stops = 0")
    page.reload()
    page.wait_for_selector(".ready")
    for path, text in texts.items():
        found = page.locator(f'main [data-path="{path}"]').input_value()
        verdict.expect(found == text, f"{path} after a reload: {found!r}")
    page.context.close()


def packed(verdict, chromium):
    """A compressed folder is told from a document; a short name that is there twice, by itself."""
    page = opened(chromium)
    for name, words in (("onboarding.yaml", "zip"), ("word/document.xml", "Word"), ("xl/workbook.xml", "Excel")):
        content = BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            archive.writestr(name, "version: 1\n")
        drop(page, {"name": "a.bin", "mimeType": "application/octet-stream", "buffer": content.getvalue()})
        told = page.locator("#problem").inner_text()
        verdict.expect(words in told and ("zip" in told) == (words == "zip"), f"{name}: {told}")
    drop(page, SAMPLES[2])
    go(page, "offices")
    other = re.search(r"^offices:.*?\n  - id: (\S+)", stored(page, "text"), re.S | re.M)[1]
    card(page, "offices", 1)
    type_in(page, "offices/1/id", other)
    told = page.locator('[id="m-offices.1.id"]').inner_text()
    verdict.expect(f"«{other}»" in told, f"a short name that is there twice: {told}")
    page.context.close()


def narrow(verdict, chromium):
    """Every sample fits 320 pixels, with all that opens open, also with titles as long as the state's."""
    long = "Ηλεκτροεγκαταστασιακές αδειοδοτήσεις και παραχωρησιούχοι κοινόχρηστων χώρων"
    for sample in SAMPLES:
        text = sample.read_text("utf-8")
        for source in (text, re.sub(r"^(  (?:- |  )(?:title|name): ).*", rf"\g<1>{long}", text, flags=re.M)):
            page = opened(chromium, width=320)
            drop(page, {"name": "a.yaml", "mimeType": "text/plain", "buffer": source.encode()})
            for step in [*STEPS, "preview", "finish", "start"]:
                go(page, step)
                for button in page.locator("main .card.closed button:not(.remove)").all()[:1]:
                    button.click()
                page.evaluate("document.querySelectorAll('main details').forEach((it) => { it.open = true; })")
                page.wait_for_timeout(30)
                taken = page.evaluate("document.documentElement.scrollWidth")
                verdict.expect(taken <= 320, f"{sample.parent.name}, {step}, {source is not text}: {taken} pixels wide")
            height = page.locator("#statement").bounding_box()["height"]
            verdict.expect(height >= 24, f"a link of the footer is {height} pixels high")
            page.context.close()


def told(verdict, chromium):
    """All of them."""
    for part in (examples, half, lacking, cleared, listed, reasons, third, coded, mute, packed, narrow):
        part(verdict, chromium)
