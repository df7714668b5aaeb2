"""Nothing that is typed is lost: what a field shows is in the file, or the field says that it is not."""

import re

import yaml

from form_page import SAMPLES, drop, go, opened, stored

# One of each kind of character and of text that files, tables and people have.
CLASSES = [
    "α\tβ", "\u0001α\u001fβ", "α\u007fβ", "\u00a0α\u00a0β", "α\u200bβ", "\u202eαβγ", "\ufeffα", "α\u2028β", "# α", "- α",
    "α: β", "α:", "'α'", '"α"', "α' \"β", "&α *β", "{α: [β]}", "|", ">", "%α", "@α", "`α`", "α\\nβ", "!α", "? α", "😀 α",
    "ΐ ΰ ς", "e\u0301", "null", "~", "true", "ναι", "0x1F", "1e3", "007", "=1+1", "2026-10-01", "  α  β  ", "<b>α</b>",
    "x" * 300, "--- α", "... ", ",α,", "§ 2 «α»", "ΑΒΓ abc 12", "8-2:30", "210 1234567", "-", ".",
]
STEPS = "municipality modes offices topics hours calendar people more".split()
# Types a text into every text field of the step, leaves each, and tells what the page then shows.
FILL = """([text]) => [...document.querySelectorAll('main [data-path]')].filter((it) => it.checkVisibility()).map((it) => {
  it.focus();
  it.value = text;
  it.dispatchEvent(new InputEvent('input', { bubbles: true }));
  it.dispatchEvent(new Event('change', { bubbles: true }));
  it.blur();
  return it.getAttribute('data-path');
})"""
SHOWN = """() => [...document.querySelectorAll('main [data-path]')].filter((it) => it.checkVisibility()).map((it) => [
  it.getAttribute('data-path'), it.value, Boolean(it.closest('.field.wrong, .wrong')),
  it.closest('.field')?.innerText ?? ''])"""


def at(node, path):
    """The value at a path, as a list of texts."""
    for step in path.split("/"):
        if isinstance(node, list):
            node = node[int(step)] if step.isdigit() and int(step) < len(node) else None
        else:
            node = (node or {}).get(step) if isinstance(node, dict) else None
    return [] if node in (None, "") else [str(it) for it in (node if isinstance(node, list) else [node])]


def as_shown(texts, is_lines):
    """Values of a file as the form shows them."""
    shown = [re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", lambda it: f"{int(it[3])}/{int(it[2])}/{it[1]}", one) for one in texts]
    return ("\n" if is_lines else ", ").join(re.sub(r" min$", "", one) for one in shown)


def plain(text):
    """A text without the words that the form has for units."""
    return re.sub(r"\s+", " ", re.sub(r"ημέρ(α|ες)|days?", "D", re.sub(r"ώρ(α|ες)|hours?", "H", text))).strip()


def kept(verdict, chromium):
    """Every class of characters in every field: the field and the file are one, or the field is red."""
    page = opened(chromium)
    page.on("pageerror", lambda it: verdict.expect(False, f"kept: {it}"))
    source = SAMPLES[2].read_text("utf-8").replace("hours: 09:00-13:00", "dates: [2026-11-28, 2026-12-05]\n    hours: 09:00-13:00")
    tried = 0
    for step in STEPS:
        drop(page, {"name": "a.yaml", "mimeType": "text/plain", "buffer": source.encode()})
        go(page, step)
        for button in page.locator("main .card.closed button:not(.remove)").all()[:1]:
            button.click()
        for summary in page.locator("main details:not([open]) > summary").all():
            if summary.is_visible():
                summary.click()
        for text in CLASSES:
            page.evaluate(FILL, [text])
            words = stored(page, "text")
            found = yaml.load(words, Loader=yaml.CBaseLoader)
            for path, value, is_wrong, told in page.evaluate(SHOWN):
                tried += 1
                in_file = as_shown(at(found, path), "\n" in value)
                same = plain(in_file) == plain(as_shown([value], True))
                verdict.expect(same or is_wrong, f"kept: {path} {text!r}: shows {value!r}, the file has {in_file!r}")
                verdict.expect(same or "δεν μπήκε στο αρχείο" in told or value == text,
                               f"kept: {path} {text!r}: {value!r} is said nowhere: {told[:80]!r}")
                verdict.expect(not re.search(r"[\u0000-\u0008\u000b-\u001f\t]", value), f"kept: {path} shows {value!r}")
    verdict.expect(tried > 1000, f"kept: only {tried} tried")
    print(f"form: {tried} fields and texts compared")
    page.context.close()
