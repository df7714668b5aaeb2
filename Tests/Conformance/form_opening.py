"""Opening files of every kind, pasting a schedule, and a core that stops."""

import gzip
import json
import random
import re
import tempfile
import unicodedata
from pathlib import Path

import yaml

from common import ROOT, run
from form_page import PAGE, SAMPLES, drop, go, leave, opened, stored

FOREIGN = {"a.pdf": b"%PDF-1.7\n1 0 obj", "a.docx": b"PK\x03\x04\x14\x00", "a.xls": b"\xd0\xcf\x11\xe0\xa1\xb1", "a.png": b"\x89PNG\r\n\x1a\n",
           "a.jpg": b"\xff\xd8\xff\xe0", "a.rtf": b"{\\rtf1", "empty.yaml": b"", "a.csv": "Όνομα;Τιμή".encode(),
           "renamed.yaml": b"%PDF-1.4", "a.gz": gzip.compress(b"version: 1\n" * 99), "a.7z": b"7z\xbc\xaf\x27\x1c\x00\x04" * 9,
           "a.rar": b"Rar!\x1a\x07\x00notes", "a.exe": b"MZ\x90\x00\x03\x00\x00\x00", "a.tar": b"x".ljust(257, b"\0") + b"ustar\x00",
           "a.bin": b"\x01\x02 letters \x07",
           "a.mp4": b"\0\0\0\x20ftypisom" + bytes(range(256)), "a.heic": b"\0\0\0\x18ftypheic", "a.webp": b"RIFF\x99\0\0\0WEBPVP8 ",
           "a.ods": b"PK\x03\x04mimetype", "blank.yaml": b"\xef\xbb\xbf\r\n \t\r\n", "utf-32.yaml": "version: 1".encode("utf-32"),
           "page.html": b"<!DOCTYPE html><title>x</title>", "torn.html": b'<!DOCTYPE html><script type="application/yaml;base64" '
           b'id="declaration">QQQ</script>', "a.json": b'{"name": "x", "version": "1.0.0"}', "a.eml": b"From: a@b.gr\nSubject: x\n\ny\n",
           "a.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>', "a.url": b"[InternetShortcut]\r\nURL=https://a.gr\r\n",
           "flow.yaml": b"[" * 50_000, "colons.yaml": b"a: " * 60_000, "line.yaml": b"a" * 300_000}
# A configuration in which little is as it should be.
ODD = {"format": "onboard/runtime/v0", "municipality": None, "topics": [None, 7, "x", {"title": 5}, {
    "title": "Άδεια\nχρήσης: \"χώρου\"", "titleEnglish": 9, "field": ["x"], "kind": {"a": 1}, "audience": "citizens",
    "documents": 7, "__proto__": {"x": 1}}]}
PASTED = {
    "Δευτέρα - Παρασκευή: 8:00 - 14:30\nΣάββατο κλειστά": {"monday": "08:00-14:30", "friday": "08:00-14:30", "saturday": ""},
    "Δευτέρα\tΤρίτη\n8-2\t9-1 και 5-8": {"monday": "08:00-14:00", "tuesday": "09:00-13:00, 17:00-20:00"},
    "Ωράριο κοινού\nΔευτέρα\n8-2\nΤρίτη 9-1\n(εκτός αργιών)": {"monday": "08:00-14:00", "tuesday": "09:00-13:00"},
}


def given(name, content):
    """A file as a browser is given it."""
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


def kinds(verdict, chromium):
    """What cannot be read is refused kindly and changes nothing; marks and UTF-16 are read."""
    page = opened(chromium)
    source = SAMPLES[2].read_text("utf-8")
    for name, content in {"mark": b"\xef\xbb\xbf" + source.encode(), "utf-16": source.encode("utf-16"),
                          "utf-16 without a mark": source.encode("utf-16-le"), "windows-1253": source.encode("cp1253"),
                          "iso-8859-7": source.encode("iso8859-7", "replace"), "dos": source.encode("cp737", "replace"),
                          "mac": source.encode("mac_greek", "replace"), "apart": unicodedata.normalize("NFD", source).encode()}.items():
        drop(page, given(f"{name}.yaml", content))
        read = content.decode({"dos": "cp737", "mac": "mac_greek", "iso-8859-7": name}.get(name, "utf-8")) if name in (
            "dos", "mac", "iso-8859-7") else source
        verdict.expect(stored(page, "text") == read, f"{name}: another text")
        told = page.locator("#problem").inner_text()
        known = {"windows-1253": "Windows-1253", "iso-8859-7": "ISO-8859-7", "dos": "DOS", "mac": "Mac Greek", "apart": "τόνοι"}.get(name, "")
        verdict.expect(known in told and bool(known) == bool(told), f"{name}: {told!r}")
        verdict.expect(page.locator("#download").count() == 1, f"{name}: cannot be downloaded")
    for name, content in FOREIGN.items():
        drop(page, given(name, content))
        told = page.locator("#problem").inner_text()
        verdict.expect("onboarding.yaml" in told or "κενό" in told, f"{name}: {told!r}")
        isOpenable = page.locator("#anyway").count() and name.split(".")[1] in ("rar", "7z", "exe", "tar", "bin", "gz")
        verdict.expect(not isOpenable, f"{name} can be opened as text")
        verdict.expect(stored(page, "text") == source, f"{name} took the place of the declaration")
    page.evaluate("""() => { const data = new DataTransfer(); data.setData('text/plain', 'x');
      for (const kind of ['dragover', 'drop']) {
        const event = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
        window.isTaken = !document.body.dispatchEvent(event);
      } }""")
    verdict.expect(not page.evaluate("window.isTaken"), "a text that is dragged into a field is taken away")
    page.locator("#anyway").click()
    verdict.expect(page.evaluate("location.hash") == "#/text", "what is no declaration opens elsewhere than as text")
    broken = source.replace("15 min", "3 min").replace("phone: \"2", "phone: \"9")
    drop(page, given("onboarding.yaml", broken.encode()))
    verdict.expect(page.evaluate("location.hash") == "#/finish", "a file with errors does not open in the form")
    places = page.locator(".status .list .hint").all_inner_texts()
    verdict.expect("Τρόποι εξυπηρέτησης › Διάρκεια ραντεβού › Φυσική παρουσία" in places, f"findings are at {places[:4]}")
    page.locator(".status .list li.error a").first.click()
    verdict.expect(page.locator("main .field.wrong").count() > 0, "its findings are not at the fields")
    shown = page.locator("main").inner_text()
    verdict.expect("•" not in shown and "durations" not in shown, "own values are masked, or keys are shown")
    chosen = random.Random(20)
    for number in range(20):
        cut = chosen.randrange(len(source))
        torn = source[:cut] + chosen.choice(["\t", "{", "[", '"', "\r", "é", "- ", ": ", "\x00", "&a "]) + source[cut:]
        drop(page, given(f"torn-{number}.yaml", torn.encode()[: chosen.randrange(10, 20_000)]))
        for step in ("modes", "topics", "hours", "finish", "text"):
            go(page, step)
    verdict.expect(not page.wrong, f"torn files: {page.wrong[:3]}")
    page.context.close()


def tables(verdict, chromium):
    """The template filled in a spreadsheet is read as the command line reads it, in every encoding and with every
    delimiter; cells that are not understood are told, and all others are in the form."""
    story = (ROOT / "Tests/OnboardTests/Stories/init-from.txtar").read_text("utf-8")
    sheet = re.search(r"^-- full\.csv --\n(.*?)^-- ", story, re.S | re.M)[1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "full.csv").write_text(sheet, "utf-8")
        wanted = yaml.load(run("init", "--from", "full.csv", "--print", folder=folder), Loader=yaml.CBaseLoader)
    page = opened(chromium)
    for name, content in {
        "full.csv": sheet.encode(), "mark.csv": b"\xef\xbb\xbf" + sheet.replace("\n", "\r\n").encode(),
        "old.csv": sheet.encode("cp1253", "replace"), "tabs.txt": sheet.replace(";", "\t").encode("utf-16"),
    }.items():
        drop(page, given(name, content))
        found = yaml.load(stored(page, "text"), Loader=yaml.CBaseLoader)
        verdict.expect(found == wanted, f"{name}: {[key for key in wanted if found.get(key) != wanted[key]]}")
        verdict.expect(page.locator("#download").count() == 1, f"{name}: cannot be downloaded")
    odd = sheet.replace(";15;", ";σύντομα;", 1)
    drop(page, given("odd.csv", odd.encode()))
    told = page.locator("#problem").inner_text()
    verdict.expect(odd != sheet and "Κελί" in told and "σύντομα" in told, f"a cell that is not understood: {told!r}")
    verdict.expect(page.locator("#download").count() == 0, "what was not understood is not missing")
    page.context.close()


def copied(verdict, chromium):
    """Another municipality's configuration gives its topics, and nothing else."""
    page = opened(chromium)
    page.get_by_label("Αριθμός πρωτοκόλλου").fill("17/2026")
    path = next((ROOT / "Generated/Drafts").glob("9200-*.json"))
    drop(page, path)
    page.locator("#copy-topics").click()
    text = stored(page, "text")
    titles = [one["title"] for one in json.loads(path.read_text("utf-8"))["topics"]]
    verdict.expect(all(title in text for title in titles), "a topic is missing")
    verdict.expect("17/2026" in text and "Σμύρνης" not in text, "more than topics was copied, or something lost")
    drop(page, path)
    verdict.expect(page.locator("#copy-topics").count() == 0, "topics that are there are offered again")
    drop(page, given("odd.json", b"\xef\xbb\xbf\n" + json.dumps(ODD).encode()))
    page.locator("#copy-topics").click()
    verdict.expect("Άδεια χρήσης" in stored(page, "text") and not page.wrong, f"an odd configuration: {page.wrong}")
    page.context.close()


def pasted(verdict, chromium):
    """A pasted schedule is shown as it was understood before it counts; the rest is told."""
    page = opened(chromium)
    drop(page, SAMPLES[2])
    go(page, "hours")
    box = page.locator('[id="w-hours.phone"]')
    for text, wanted in PASTED.items():
        box.locator(".pasting summary").click()
        before = stored(page, "text")
        page.locator('[id="paste-hours.phone"]').fill(text)
        verdict.expect(stored(page, "text") == before, "a schedule counts before it was accepted")
        if "εκτός" in text:
            told = box.locator(".message.error").inner_text()
            verdict.expect("εκτός αργιών" in told and "Ωράριο κοινού" in told, f"not told: {told}")
        box.get_by_role("button", name="Να μπει το ωράριο").click()
        for day, hours in wanted.items():
            found = page.locator(f'[data-path="hours/phone/{day}"]').input_value()
            verdict.expect(found == hours, f"{text!r}: {day} {found!r}")
    page.context.close()


def stopped(verdict, chromium):
    """A core that stops is started again; the keystroke that stopped it is kept."""
    page = opened(chromium, stops=True)
    page.get_by_label("Αριθμός πρωτοκόλλου").fill("17/2026")
    for stops in (1, 2):
        page.evaluate("it => { window.stops = it }", stops)
        page.get_by_label("Τηλεφωνικό κέντρο").fill(f"210123456{stops}")
        leave(page)
        shown = page.get_by_label("Τηλεφωνικό κέντρο").input_value()
        kept = stored(page, "text") + stored(page, "held")
        verdict.expect(shown == f"210123456{stops}" and shown in kept and "17/2026" in kept, f"lost after {stops} stops: {kept}")
    page.evaluate("window.stops = 0")
    page.get_by_label("Τηλεφωνικό κέντρο").fill("2101234569")
    verdict.expect("2101234569" in stored(page, "text"), "the core does not come back")
    page.context.close()


def summed(verdict, chromium):
    """*Continue* leads to a summary of errors once, and on the second time goes on."""
    page = opened(chromium)
    page.get_by_label("Αριθμός πρωτοκόλλου").fill("17/2026")
    page.locator(".ways .main").click()
    box = page.locator(".problem")
    verdict.expect(box.evaluate("it => it === document.activeElement"), "the summary has no focus")
    verdict.expect(page.title().startswith("Πρόβλημα:"), page.title())
    verdict.expect(box.locator("a").count() >= 3, box.inner_text())
    box.locator("a").first.click()
    verdict.expect(page.evaluate("document.activeElement.id") == "f-municipality.code", "a link leads elsewhere")
    page.locator(".ways .main").click()
    verdict.expect(page.evaluate("location.hash") == "#/modes", "one cannot go on")
    go(page, "calendar")
    page.get_by_role("button", name="Προσθήκη τοπικής αργίας").click()
    page.get_by_role("button", name="Προσθήκη τοπικής αργίας").click()
    verdict.expect(page.locator("main .message.error").count() == 0, "errors before anybody typed")
    page.context.close()


def shut(verdict, chromium):
    """Without JavaScript, or with a core that cannot start, a sentence says so, and a form can be printed."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(PAGE)
    page.get_by_text("δεν εκτελεί JavaScript").wait_for(state="visible")
    verdict.expect(page.locator(".blank-form li").count() > 8, "no form to print")
    context.close()
    context = chromium.new_context()
    page = context.new_page()
    page.add_init_script("WebAssembly.compile = () => Promise.reject(new Error('too old'))")
    page.goto(PAGE)
    page.get_by_text("δεν εκτελεί JavaScript").wait_for(state="visible")
    context.close()


SOUGHT = {"9254": "Καλαμάτας", "9200 Νέα Σμύρνη": "Νέας Σμύρνης", "Δήμος Καλαμάτας (9254)": "Καλαμάτας", "Ν. Σμύρνη": "Νέας Σμύρνης", "Σαντορίνη": "Θήρας", "Piraeus": "Πειραιώς",
          "Ζογράφου": "Ζωγράφου", "ΜΕΣΟΛΟΓΓΙ": "Ιεράς Πόλης Μεσολογγίου", "δημος ροδου": "Ρόδου"}


def sought(verdict, chromium):
    """A municipality is found as people call it; what is not found is said, kept and asked about."""
    page = opened(chromium)
    chooser = page.get_by_role("combobox", name="Δήμος")
    for words, name in SOUGHT.items():
        chooser.fill(words)
        leave(page)
        shown = page.locator('[id="c-municipality.code"]').inner_text()
        verdict.expect(chooser.input_value() == f"Δήμος {name}", f"{words}: {chooser.input_value()}")
        verdict.expect("κωδικός" in shown and "Περιφέρεια" in shown, f"{words}: {shown!r}")
    chooser.fill("Κέρκυρα")
    leave(page)
    told = page.locator('[id="w-municipality.code"]')
    verdict.expect(chooser.input_value() == "Κέρκυρα" and told.locator(".chosen button").count() == 3, told.inner_text())
    go(page, "finish")
    verdict.expect("Κέρκυρα" in page.locator(".status.wanting").inner_text(), "what was typed is not missed")
    go(page, "municipality")
    page.locator(".chosen button").first.click()
    verdict.expect("Κέρκυρας" in page.get_by_role("combobox", name="Δήμος").input_value(), "a button chooses nothing")
    chooser.fill("9254 Πάτρα")
    leave(page)
    verdict.expect(chooser.input_value() == "9254 Πάτρα", "the code of one and the name of another are taken for one")
    chooser.fill("Λευκωσία")
    told = page.locator('[id="c-municipality.code"]').inner_text()
    verdict.expect("Δεν βρέθηκε" in told, f"not found is not visible: {told!r}")
    page.context.close()


def opening(verdict, chromium):
    """All of them."""
    for part in (shut, sought, kinds, tables, copied, pasted, stopped, summed):
        part(verdict, chromium)
