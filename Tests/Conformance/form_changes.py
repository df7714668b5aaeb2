"""Changes of mind: hours as people type them, names, removals, modes, other tabs, drafts, undo."""

import re

from form_page import PAGE, SAMPLES, TODAY, card, drop, go, leave, opened, stored

HOURS = {
    "8-2:30": "08:00-14:30", "9-5": "09:00-17:00", "8.30-1": "08:30-13:00", "0800-1430": "08:00-14:30",
    "8:00 π.μ. - 2:30 μ.μ.": "08:00-14:30", "από 8 έως 14:30": "08:00-14:30", "8-1 και 5-8": "08:00-13:00, 17:00-20:00",
    "08:00 – 13:00 & 17:00 – 20:00": "08:00-13:00, 17:00-20:00", "Κλειστά": "", "12-8": "12:00-20:00",
}
NIGHTS = ["14:30-08:00", "22:00-06:00", "μετά τις 9"]
OTHERS = {
    "contact/phone": {"210 123 4567": "2101234567", "+30 (210) 1234567": "2101234567", "00302101234567": "2101234567"},
    "contact/email": {"kep@dimos.gr.": "kep@dimos.gr", "mailto:kep@dimos.gr": "kep@dimos.gr", "<kep@dimos.gr>": "kep@dimos.gr"},
    "municipality/website": {"www.dimos.gr": "https://www.dimos.gr", "dimos.gr/rantevou": "https://dimos.gr/rantevou"},
    "request/date": {"2/11/26": "2/11/2026", "2.11.2026": "2/11/2026", "2 Νοεμβρίου 2026": "2/11/2026",
                     "Δευτέρα 2 Νοεμβρίου 2026": "2/11/2026", "02-11-2026": "2/11/2026", "02112026": "2/11/2026"},
    "durations/phone": {"20 λεπτά": "20", "20'": "20", "1 ώρα": "60"},
    "staff/phone": {"03": "3", "2 υπάλληλοι": "2"},
}
STEP_OF = {"contact": "municipality", "municipality": "municipality", "request": "municipality", "durations": "modes", "staff": "modes"}


def field(page, path):
    """The text control of a path."""
    return page.locator(f'main [data-path="{path}"]')


def type_in(page, path, text):
    """Types a text in place of what stands in a field, and leaves it."""
    field(page, path).fill(text)
    field(page, path).dispatch_event("change")
    leave(page)


def meant(verdict, chromium):
    """What is typed is read as a clerk means it; nothing leads to a night, nothing is turned around."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "hours")
    for text, wanted in HOURS.items():
        type_in(page, "hours/phone/monday", text)
        found = field(page, "hours/phone/monday").input_value()
        verdict.expect(found == wanted, f"hours {text!r}: {found!r}")
    for text in NIGHTS:
        type_in(page, "hours/phone/monday", text)
        place = page.locator('[id="w-hours.phone.monday"]')
        verdict.expect("wrong" in place.get_attribute("class"), f"hours {text!r} pass")
        verdict.expect(field(page, "hours/phone/monday").input_value() == text, f"hours {text!r} were changed")
        verdict.expect(place.locator(".remedy").count() == 0, f"hours {text!r}: {place.inner_text()}")
    type_in(page, "hours/phone/monday", "8-2:30")
    note = page.locator('[id="n-hours.phone.monday"]').inner_text()
    verdict.expect("08:00-14:30" in note, f"an assumption is not shown: {note!r}")
    for path, texts in OTHERS.items():
        go(page, STEP_OF[path.split("/")[0]])
        for text, wanted in texts.items():
            type_in(page, path, text)
            found = field(page, path).input_value()
            wrong = page.locator(f'[id="w-{path.replace("/", ".")}"].wrong').count()
            verdict.expect(found == wanted and not wrong, f"{path} {text!r}: {found!r}, wrong: {wrong}")
    verdict.expect(not page.wrong, f"meant: {page.wrong}")
    page.context.close()


def named(verdict, chromium):
    """References follow a name, and what refers to something that goes is asked about."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    before = stored(page, "text")
    ids = re.findall(r"^  - id: ([\w-]+)", before.split("offices:")[1].split("\ntopics:")[0], re.M)
    go(page, "offices")
    card(page, "offices", 0)
    type_in(page, "offices/0/id", f"{ids[1]}")
    type_in(page, "offices/0/id", "neo-onoma")
    text = stored(page, "text")
    verdict.expect(not re.search(rf"\b{ids[0]}\b", text), f"a reference keeps the old name {ids[0]}")
    verdict.expect(text.replace("neo-onoma", ids[0]) == before, "renaming changed more than the name")
    page.get_by_role("button", name="Αφαίρεση Κατάστημα 1").click()
    asked = page.locator(".question")
    verdict.expect("αναφέρονται" in asked.inner_text() and stored(page, "text") == text, "removed without a question")
    asked.get_by_role("button", name="Ακύρωση").click()
    verdict.expect(stored(page, "text") == text, "cancelled, but changed")
    page.get_by_role("button", name="Αφαίρεση Κατάστημα 1").click()
    page.locator(".question button").first.click()
    moved = stored(page, "text")
    verdict.expect("neo-onoma" not in moved and moved.count(ids[1]) > 1, "references did not move")
    page.get_by_role("button", name="Αναίρεση").click()
    verdict.expect(stored(page, "text") == text, "the removal is not undone as one")
    page.get_by_role("button", name="Αφαίρεση Κατάστημα 1").click()
    page.get_by_role("button", name=re.compile("^Να ισχύουν παντού|^Να μείνουν")).click()
    verdict.expect("neo-onoma" not in stored(page, "text"), "a reference to nothing is left")
    page.context.close()


def modes(verdict, chromium):
    """A mode goes with all that belongs to it, and comes back with it."""
    page = opened(chromium)
    for sample in SAMPLES:
        drop(page, sample)
        go(page, "modes")
        for mode in "inPerson phone video".split():
            if not page.locator(f'[id="f-modes.{mode}"]').is_checked():
                continue
            before = page.evaluate("it => it", stored(page, "text"))
            box = page.locator(f'[id="f-modes.{mode}"]')
            box.uncheck()
            left = stored(page, "text")
            told = re.sub(r"#.*|phone: \"?\d{10}", "", left)
            verdict.expect(not re.search(rf"\b{mode}\b", told), f"{sample.parent.name}: {mode} is left behind")
            verdict.expect("επιστρέφουν" in page.locator('[id="n-modes"]').inner_text(), "what went is not said")
            page.locator(f'[id="f-modes.{mode}"]').check()
            back = re.sub(r"#.*|\s", "", stored(page, "text"))
            same = sorted(back) == sorted(re.sub(r"#.*|\s", "", before))
            verdict.expect(same, f"{sample.parent.name}: {mode} does not come back whole")
            for _ in range(2):
                page.locator("#undo").click()
            verdict.expect(stored(page, "text") == before, f"{sample.parent.name}: {mode} is not undone")
    page.context.close()


def tabs(verdict, chromium):
    """Two tabs are one declaration: neither overwrites the other."""
    page = opened(chromium)
    other = page.context.new_page()
    other.add_init_script(TODAY)
    other.goto(f"{PAGE}#/municipality")
    other.wait_for_selector(".ready")
    page.bring_to_front()
    page.get_by_label("Αριθμός πρωτοκόλλου").fill("17/2026")
    other.bring_to_front()
    other.wait_for_function("document.querySelector('[data-path=\"request/protocol\"]').value === '17/2026'")
    verdict.expect("άλλη καρτέλα" in other.locator("#notices").inner_text(), "the other tab is silent")
    other.get_by_label("Τηλεφωνικό κέντρο").fill("2101234567")
    page.bring_to_front()
    page.wait_for_function("document.querySelector('[data-path=\"contact/phone\"]').value === '2101234567'")
    text = stored(page, "text")
    verdict.expect("17/2026" in text and "2101234567" in text, f"a tab overwrote the other: {text}")
    page.context.close()


def drafts(verdict, chromium):
    """The last three drafts come back; storage that is full or forbidden is told where one types."""
    page = opened(chromium)
    for number in range(4):
        go(page, "municipality")
        page.get_by_label("Αριθμός πρωτοκόλλου").fill(f"{number}/2026")
        go(page, "finish")
        page.locator("#clear").click()
    verdict.expect(page.locator("h1").inner_text() == "Έναρξη", "clearing leads elsewhere")
    verdict.expect(page.locator(".earlier li").count() == 3, "not three drafts")
    page.locator(".earlier button").first.click()
    verdict.expect("3/2026" in stored(page, "text"), "another draft came back")
    drop(page, SAMPLES[1])
    go(page, "start")
    page.locator(".earlier button").first.click()
    verdict.expect("3/2026" in stored(page, "text"), "opening a file loses the draft")
    go(page, "finish")
    page.locator("#forget").click()
    kept = page.evaluate("Object.keys(localStorage)")
    verdict.expect(all("draft" not in it for it in kept) and len(kept) <= 2, f"left after erasing: {kept}")
    page.evaluate("""() => { const room = 'x'.repeat(1024 * 64);
      for (let at = 0; ; at += 1) { try { localStorage.setItem('full/' + at, room); } catch { break; } }
      for (let at = 0; ; at += 1) { try { localStorage.setItem('full/x' + at, 'x'.repeat(64)); } catch { break; } } }""")
    go(page, "municipality")
    page.get_by_label("Αριθμός πρωτοκόλλου").fill("1" * 300)
    notice = page.locator("#notices").inner_text()
    promise = page.locator("#private").inner_text()
    verdict.expect("δεν αποθηκεύει" in notice, f"full storage is not told where one types: {notice}")
    verdict.expect("ώσπου να κλείσει" in promise, f"the footer promises: {promise}")
    page.context.close()


def undone(verdict, chromium):
    """Undo takes back a field or a gesture, never a letter."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "municipality")
    before = stored(page, "text")
    box = page.get_by_label("Αριθμός πρωτοκόλλου")
    box.click()
    page.keyboard.press("Control+a")
    page.keyboard.type("99/2026")
    page.get_by_label("Τηλεφωνικό κέντρο").click()
    page.keyboard.press("Control+a")
    page.keyboard.type("210 7654321")
    page.locator("#undo").click()
    verdict.expect("99/2026" in stored(page, "text") and "2107654321" not in stored(page, "text"), "undo of a field")
    page.locator("#undo").click()
    verdict.expect(stored(page, "text") == before, "undo of another field")
    page.context.close()


def changes(verdict, chromium):
    """All of them."""
    for part in (meant, named, modes, tabs, drafts, undone):
        part(verdict, chromium)
