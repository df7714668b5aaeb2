"""What keys and screen readers meet: nothing is changed by looking, no focus is lost, no note outlives its text."""

from form_page import SAMPLES, drop, go, leave, opened
from form_told import type_in

FOCUS = "document.activeElement.id || document.activeElement.tagName.toLowerCase()"
POSTCODE = "offices/0/postcode"


def hours(verdict, chromium):
    """An arrow key on a list chooses a week to copy; only the button copies it."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "hours")
    days = page.locator('main [data-path^="hours/inPerson/"]')
    before = [day.input_value() for day in days.all()]
    choice = page.locator('[id="from-hours.inPerson"]')
    choice.focus()
    chosen = []
    for _ in range(2):
        page.keyboard.press("ArrowDown")
        chosen.append(choice.input_value())
    verdict.expect([day.input_value() for day in days.all()] == before, "an arrow key overwrites a week")
    verdict.expect(len(set(chosen)) == 2 and "" not in chosen, f"keys choose {chosen}")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    source = page.locator(f'main [data-path^="{chosen[1]}/"]')
    copied = [day.input_value() for day in source.all()]
    verdict.expect([day.input_value() for day in days.all()] == copied, "the button does not copy what is chosen")
    page.context.close()


def notes(verdict, chromium):
    """What was read in a text is said no longer when that text is gone."""
    for how in ("undo", "removal", "language"):
        page = opened(chromium)
        drop(page, SAMPLES[4])
        go(page, "offices")
        if not page.locator(f'main [data-path="{POSTCODE}"]').count():
            page.locator('[id="w-offices.0"]').get_by_role("button", name="Αλλαγή").click()
        type_in(page, POSTCODE, "Τ.Κ. 71500 Ηράκλειο")
        verdict.expect(page.locator(".noted").count() == 1, f"{how}: nothing is said of what was read")
        if how == "undo":
            page.locator("#undo").click()
        elif how == "language":
            page.locator("#switch").click()
        else:
            page.locator('[id="w-offices.0"]').get_by_role("button", name="Αφαίρεση").first.click()
            page.locator(".question .choices button").first.click()
        left = page.locator(".noted").all_inner_texts()
        verdict.expect(not left, f"{how}: what is gone is still spoken of: {left}")
        page.context.close()


def composed(verdict, chromium):
    """A word that an input method composes is kept when it is finished, not when the field is left."""
    page = opened(chromium)
    field = page.locator('main [data-path="request/protocol"]')
    field.fill("17/α")
    field.focus()
    keys = page.context.new_cdp_session(page)
    keys.send("Input.imeSetComposition", {"text": "Καλ", "selectionStart": 3, "selectionEnd": 3})
    keys.send("Input.insertText", {"text": "Καλαμάτα"})
    page.reload()
    page.wait_for_selector(".ready", timeout=60_000)
    kept = page.locator('main [data-path="request/protocol"]').input_value()
    verdict.expect(kept.endswith("Καλαμάτα"), f"of a composed word is kept {kept}")
    page.context.close()


def focus(verdict, chromium):
    """The focus stays where the hands are."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "preview")
    for name in ("week-after", "week-before"):
        page.locator(f"#{name}").focus()
        page.keyboard.press("Enter")
        verdict.expect(page.evaluate(FOCUS) == name, f"{name}: the focus is at {page.evaluate(FOCUS)}")
        week = page.locator("#preview-week").inner_text()
        verdict.expect(page.locator("#status").inner_text() == week, f"{name}: {week} is not said")
    go(page, "hours")
    page.locator('[id="pasting-hours.phone"] > summary').click()
    page.locator('[id="paste-hours.phone"]').fill("Δευτέρα 9-12")
    use = page.get_by_role("button", name="Να μπει το ωράριο")
    use.focus()
    page.keyboard.press("Enter")
    verdict.expect(page.evaluate(FOCUS) == "summary", f"pasted: the focus is at {page.evaluate(FOCUS)}")
    undo = page.locator("#undo")
    while undo.get_attribute("aria-disabled") == "false":
        undo.focus()
        page.keyboard.press("Enter")
    verdict.expect(page.evaluate(FOCUS) == "undo", f"the last undo: the focus is at {page.evaluate(FOCUS)}")
    # A choice is described by its hint and by what is wrong with it, as a text is.
    go(page, "modes")
    for frame in page.locator("main fieldset.field").all():
        near = [frame.locator(f'[id="{one}"]').count() for one in (frame.get_attribute("aria-describedby") or "").split()]
        verdict.expect(near and all(near), f"{frame.get_attribute('id')} is described by nothing")
    page.context.close()


def addresses(verdict, chromium):
    """A step's address is understood however it is typed; one of nothing leads nowhere."""
    page = opened(chromium)
    for typed, step in {"#/Hours": "hours", "#topics": "topics", "#/calendar/": "calendar", "#/nothing": "calendar",
                        "#/constructor": "calendar"}.items():
        page.evaluate("it => { location.hash = it; }", typed)
        page.wait_for_function("it => location.hash === it", arg=f"#/{step}")
        current = page.locator('#steps [aria-current="step"]').get_attribute("href")
        verdict.expect(current == f"#/{step}", f"{typed} leads to {current}")
    page.context.close()


def long(verdict, chromium):
    """An endless answer is held, told in short, and comes back from a draft with all others."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "topics")
    page.locator('[id="w-topics.0"]').get_by_role("button", name="Αλλαγή").click()
    type_in(page, "topics/0/title", "Βεβαίωση " * 17_000)
    told = page.locator(".message.error").first.inner_text()
    verdict.expect(len(told) < 400, f"an answer is told in {len(told)} letters")
    go(page, "finish")
    with page.expect_download() as download:
        page.get_by_role("button", name="Αποθήκευση προχείρου").click()
    other = opened(chromium)
    drop(other, download.value.path())
    go(other, "text")
    text = other.locator("#text").input_value()
    verdict.expect("Νέας Σμύρνης" in text and text.endswith("\n"), f"a draft comes back as {text[:80]!r}")
    other.context.close()
    page.context.close()


def several(verdict, chromium):
    """Files that are dropped together are not one."""
    page = opened(chromium)
    page.evaluate("""() => {
      const dropped = new DataTransfer();
      for (const name of ['a.yaml', 'b.yaml']) dropped.items.add(new File(['version: 1\\n'], name));
      document.documentElement.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    }""")
    told = page.locator("#problem").inner_text()
    verdict.expect("Ένα αρχείο κάθε φορά" in told, f"two files: {told!r}")
    page.context.close()


def keyboard(verdict, chromium):
    """All of them."""
    for one in (hours, notes, composed, focus, addresses, long, several):
        one(verdict, chromium)
