"""What stands beside the file: a full store, other tabs, drafts as files, what the lists no longer show."""

import tempfile
from pathlib import Path

import yaml

from form_page import PAGE, SAMPLES, TODAY, card, drop, go, leave, opened, stored

# Fills what the browser stores for the page, to the last letter.
FILL_STORE = """() => { for (const size of [65536, 1024, 16, 1]) {
  for (let at = 0; ; at += 1) { try { localStorage.setItem(`full/${size}/${at}`, 'x'.repeat(size)); } catch { break; } } } }"""
# A character that no file may hold, so that a field keeps it.
UNHELD = "\ufffe"


def chooser(page):
    """The control of the municipality."""
    return page.get_by_role("combobox", name="Δήμος")


def look(page, words):
    """Types the name of a municipality, and leaves."""
    chooser(page).fill(words)
    leave(page)


def full(verdict, chromium):
    """Where nothing more can be stored, coming back to a tab takes nothing back."""
    page = opened(chromium)
    protocol = page.get_by_label("Αριθμός πρωτοκόλλου")
    protocol.fill("17/2026")
    page.evaluate(FILL_STORE)
    protocol.fill("17/2026 ορθή επανάληψη")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    found = page.get_by_label("Αριθμός πρωτοκόλλου").input_value()
    verdict.expect(found == "17/2026 ορθή επανάληψη", f"a full store takes back what was typed: {found}")
    beside = page.locator('[id="w-request.protocol"]').inner_text()
    verdict.expect("δεν το αποθηκεύει" in beside, f"a full store is not told at the field: {beside!r}")
    page.context.close()


def denied(verdict, chromium):
    """Where nothing can be stored, what a file or an empty form displaces comes back by undoing."""
    page = opened(chromium, storage=False)
    for way in ("file", "clear"):
        go(page, "municipality")
        page.get_by_label("Αριθμός πρωτοκόλλου").fill("17/2026")
        if way == "file":
            drop(page, SAMPLES[2])
        else:
            go(page, "finish")
            page.locator("#clear").click()
        page.locator("#undo").click()
        go(page, "municipality")
        found = page.get_by_label("Αριθμός πρωτοκόλλου").input_value()
        verdict.expect(found == "17/2026", f"without storage, {way} loses what was typed: {found!r}")
    page.context.close()


def between(verdict, chromium):
    """Another tab has also what the file cannot hold, and is empty when this one was emptied."""
    page = opened(chromium)
    other = page.context.new_page()
    other.add_init_script(TODAY)
    other.goto(f"{PAGE}#/municipality")
    other.wait_for_selector(".ready")
    look(page, "Κέρκυρα")
    other.wait_for_function("document.querySelector('[role=combobox]').value === 'Κέρκυρα'")
    other.get_by_label("Αριθμός πρωτοκόλλου").fill("17/2026")
    page.wait_for_function("document.querySelector('[data-path=\"request/protocol\"]').value === '17/2026'")
    verdict.expect(chooser(page).input_value() == "Κέρκυρα", "another tab erases what is held for a field")
    # The field still has the focus in the one tab when the other changes its answer.
    page.get_by_label("Αριθμός πρωτοκόλλου").fill("18/2026")
    other.wait_for_function("document.querySelector('[data-path=\"request/protocol\"]').value === '18/2026'")
    verdict.expect("18/2026" in stored(other, "text"), "a field that is replaced writes its old text back")
    go(page, "finish")
    page.locator("#clear").click()
    other.wait_for_function("document.querySelector('[data-path=\"request/protocol\"]').value === ''")
    other.get_by_label("Τηλεφωνικό κέντρο").fill("2101234567")
    verdict.expect("17/2026" not in stored(other, "text"), "another tab brings back what was erased")
    page.context.close()


def moved(verdict, chromium):
    """What is held for an item goes and moves with it, also where others referred to what was removed."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "offices")
    for index, words in ((1, "Αιγαίου"), (0, "Ελευθερίου")):
        card(page, "offices", index).get_by_label("Οδός και αριθμός").fill(words + UNHELD)
        leave(page)
    page.get_by_role("button", name="Αφαίρεση Κατάστημα 1").click()
    page.get_by_role("button", name="Να πάνε στο").first.click()
    found = card(page, "offices", 0).get_by_label("Οδός και αριθμός").input_value()
    verdict.expect(found == "Αιγαίου" + UNHELD, f"what is held stands at another item: {found!r}")
    verdict.expect("Ελευθερίου" not in stored(page, "held"), "what was held for a removed item is left")
    page.locator("#undo").click()
    verdict.expect("offices/0" in stored(page, "held") and "offices/1" in stored(page, "held"), "it does not come back")
    page.context.close()


def saved(verdict, chromium):
    """A draft that is saved and opened again is the same, also what the file cannot hold; mended, it is no draft."""
    page = opened(chromium)
    source = SAMPLES[2].read_text("utf-8")
    drop(page, {"name": "a.yaml", "mimeType": "text/plain", "buffer": source.encode()})
    go(page, "municipality")
    look(page, "Κέρκυρα")
    before = stored(page, "text")
    with tempfile.TemporaryDirectory() as folder:
        go(page, "finish")
        with page.expect_download() as download:
            page.locator("#draft").click()
        path = Path(folder, "onboarding-draft.yaml")
        download.value.save_as(path)
        verdict.expect(path.read_text("utf-8").startswith("# ΠΡΟΧΕΙΡΟ"), "a draft does not say so")
        drop(page, SAMPLES[1])
        drop(page, path)
    verdict.expect(stored(page, "text") == before, "a draft opens as another text")
    go(page, "municipality")
    verdict.expect(chooser(page).input_value() == "Κέρκυρα", "a draft loses what the file cannot hold")
    go(page, "finish")
    page.locator("#clear").click()
    page.locator(".earlier button").first.click()
    go(page, "municipality")
    verdict.expect(chooser(page).input_value() == "Κέρκυρα", "a draft that is brought back loses it")
    look(page, "Νέα Σμύρνη")
    go(page, "finish")
    verdict.expect(page.locator("#download").count() == 1 and "ΠΡΟΧΕΙΡΟ" not in stored(page, "text"),
                   "what was mended still calls itself a draft")
    page.context.close()


def followed(verdict, chromium):
    """The website that came with a municipality goes with it; one that was typed stays."""
    page = opened(chromium)
    site = page.get_by_label("Ιστοσελίδα του Δήμου")
    look(page, "Θεσσαλονίκη")
    verdict.expect("thessaloniki" in site.input_value(), "no website from the register")
    look(page, "Νέα Σμύρνη")
    verdict.expect("thessaloniki" not in site.input_value() + stored(page, "text"), "the website of another municipality")
    site.fill("www.dimos.example")
    leave(page)
    look(page, "Θεσσαλονίκη")
    verdict.expect(site.input_value() == "https://www.dimos.example", "a website that was typed is replaced")
    page.context.close()


def focused(verdict, chromium):
    """A file that is dropped while a field has the focus is opened as it is."""
    page = opened(chromium)
    for field, words in (("combobox", "Καλαμάτα"), ("textbox", "17/2026")):
        go(page, "municipality")
        page.get_by_role(field).first.press("Control+a")
        page.keyboard.type(words)
        drop(page, SAMPLES[2])
        verdict.expect(stored(page, "text") == SAMPLES[2].read_text("utf-8"), f"the {field} writes into the opened file")
    page.context.close()


def days(verdict, chromium):
    """The file has no day that the lists no longer show: half of one, or one of another kind."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "calendar")
    label = "Πρώτη ημέρα"
    box = card(page, "seasons", 0).get_by_role("group", name=label, exact=True)

    def first():
        found = yaml.load(stored(page, "text"), Loader=yaml.CBaseLoader)
        return found["seasons"][0].get("from", "")

    often = box.get_by_label(f"{label}: πόσο συχνά")
    whole = first()
    box.get_by_label(f"{label}: ημέρα").select_option(index=0)
    verdict.expect(first() == "", f"half a day, and the file has {first()}")
    page.locator("#undo").click()
    verdict.expect(first() == whole, "half a day is not undone")
    often.select_option(label="μία φορά")
    verdict.expect(first() == "", f"no date, and the file has {first()}")
    often.select_option(label="κάθε χρόνο")
    verdict.expect(first() == whole, "the day does not come back with its kind")
    often.select_option(label="μία φορά")
    date = box.get_by_label(f"{label}: ημερομηνία, όπως 26/10/2026")
    date.fill("32/11/26")
    leave(page)
    page.locator("#switch").click()
    page.locator("#switch").click()
    verdict.expect(date.input_value() == "32/11/26", "a date that is none is not shown again")
    date.fill("24/12/26")
    leave(page)
    often.select_option(label="κάθε χρόνο")
    verdict.expect(first() == "12-24", f"the same day each year: {first()}")
    page.context.close()


def unknown(verdict, chromium):
    """A choice that is none shows among the others, and can be taken off; no other tick takes it off."""
    page = opened(chromium)
    source = SAMPLES[2].read_text("utf-8")
    drop(page, {"name": "a.yaml", "mimeType": "text/plain",
                "buffer": source.replace("modes: [inPerson, phone, video]", "modes: [inPerson, phone, pigeon]", 1).encode()})
    go(page, "modes")
    page.locator('[id="f-modes.video"]').check()
    verdict.expect("pigeon" in stored(page, "text"), "a tick takes off another choice")
    page.get_by_label("pigeon", exact=True).click()
    verdict.expect("pigeon" not in stored(page, "text"), "a choice that is none cannot be taken off")
    page.context.close()


def twice(verdict, chromium):
    """A short name that two offices have is told at the field in hand, whichever it is."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "offices")
    for index, name in ((0, "kep"), (1, "dimarcheio")):
        card(page, "offices", index)
        field = page.locator(f'[id="f-offices.{index}.id"]')
        before = field.input_value()
        field.fill(name)
        leave(page)
        told = page.locator(f'[id="w-offices.{index}.id"]').inner_text()
        verdict.expect("άλλο κατάστημα" in told, f"twice the same short name: {told!r}")
        field.fill(before)
        leave(page)
    page.context.close()


def added(verdict, chromium):
    """A new item of any list lacks what it needs, and nothing that may be left out."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    for step in "offices topics hours calendar people more".split():
        go(page, step)
        for name in [it.get_attribute("id") for it in page.locator('main > .fields > .items > button[id^="add-"]').all()]:
            page.locator(f'[id="{name}"]').click()
    go(page, "finish")
    told = page.locator(".status .list li.error a").all_inner_texts()
    verdict.expect(len(told) > 12 and not [it for it in told if "«»" in it], f"an answer that may be missing is wrong: {told}")
    page.context.close()


def beside(verdict, chromium):
    """All of them."""
    for part in (full, denied, between, moved, saved, followed, focused, days, unknown, twice, added):
        part(verdict, chromium)
