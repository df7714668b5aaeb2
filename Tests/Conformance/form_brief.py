"""Three municipalities from nothing, each with few actions: by mouse, by keyboard, and by touch.

An action is a button pressed, a field filled or a box ticked, wherever it is; nothing is imported."""

import json

from clerk import Clerk
from common import run
from form_page import leave, opened

MOST = 45
TOWNS = [
    {"by": "mouse", "search": "9254", "name": "Δήμος Καλαμάτας", "modes": ["Φυσική παρουσία"], "hours": "8-2:30"},
    {"by": "keyboard", "search": "Σαντορίνη", "name": "Δήμος Θήρας", "modes": ["Τηλεφωνική επικοινωνία"], "hours": "9-1"},
    {"by": "touch", "search": "nea smyrni", "name": "Δήμος Νέας Σμύρνης",
     "modes": ["Φυσική παρουσία", "Τηλεφωνική επικοινωνία"], "hours": "8:00 - 14:30"},
]
SHORT = {"Φυσική παρουσία": "Φυσική παρουσία", "Τηλεφωνική επικοινωνία": "Τηλέφωνο"}
MEANS = {"Φυσική παρουσία": "Θέση εξυπηρέτησης", "Τηλέφωνο": "Τηλέφωνο"}


def fill(hand, page, town):
    """All that a declaration needs, and nothing else."""
    chooser = page.get_by_role("combobox", name="Δήμος")
    hand.type(chooser, town["search"])
    leave(page)
    for label, text in (("Ιστοσελίδα του Δήμου", "www.dimos.example"), ("Αριθμός πρωτοκόλλου", "17/2026"),
                        ("Ημερομηνία του αιτήματος", "1/10/26"), ("Ηλεκτρονική διεύθυνση", "kep@dimos.example"),
                        ("Τηλεφωνικό κέντρο", "210 123 4567")):
        hand.type(page.get_by_label(label, exact=True), text)
    hand.step("modes")
    for mode in town["modes"]:
        hand.tick(page.get_by_role("checkbox", name=mode, exact=True).first)
    for group, text in (("Διάρκεια ραντεβού", "15"), ("Υπάλληλοι την ίδια ώρα", "1")):
        box = page.get_by_role("group", name=group, exact=True)
        for mode in town["modes"]:
            hand.type(box.get_by_label(SHORT[mode], exact=True), text)
    means = page.get_by_role("group", name="Τεχνικά μέσα που υπάρχουν", exact=True)
    for mode in town["modes"]:
        box = means.get_by_role("group", name=SHORT[mode], exact=True)
        hand.tick(box.get_by_label(MEANS[SHORT[mode]], exact=True))
    hand.step("offices")
    if "Φυσική παρουσία" in town["modes"]:
        hand.press(page.get_by_role("button", name="Προσθήκη καταστήματος", exact=True))
        for label, text in (("Όνομα του καταστήματος", "Δημαρχείο"), ("Οδός και αριθμός", "Αριστομένους 28"),
                            ("Ταχυδρομικός κώδικας", "241 33"), ("Πόλη ή χωριό", "Καλαμάτα")):
            hand.type(page.get_by_label(label, exact=True), text)
    hand.step("topics")
    for topic in ("Γενικές πληροφορίες", "Νομική Υπηρεσία"):
        hand.tick(page.get_by_label(topic, exact=True))
    hand.press(page.locator("#propose"))
    hand.step("hours")
    first, *others = [page.get_by_role("group", name=SHORT[mode], exact=True) for mode in town["modes"]]
    hand.type(first.get_by_label("Δευτέρα", exact=True), town["hours"])
    hand.press(first.get_by_role("button", name="Και στις άλλες εργάσιμες (Δευτέρα)"))
    for box in others:
        hand.choose(box.get_by_label("Αντιγραφή ωραρίου από"), SHORT[town["modes"][0]])
        hand.press(box.get_by_role("button", name="Αντιγραφή (", exact=False))
    hand.step("people")
    hand.press(page.get_by_role("button", name="Προσθήκη διαχειριστή", exact=True))
    card = page.locator('[id="w-administrators.0"]')
    hand.type(card.get_by_label("Θέση", exact=True), "Προϊστάμενος ΚΕΠ")
    hand.type(card.get_by_label("Ηλεκτρονική διεύθυνση", exact=True), "kep@dimos.example")
    for group, label, text in (
            ("Προστασία δεδομένων", "Θυρίδα του υπευθύνου προστασίας δεδομένων", "dpo@dimos.example"),
            ("Προστασία δεδομένων", "Σελίδα με τους όρους προστασίας δεδομένων", "www.dimos.example/oroi"),
            ("Ασφάλεια πληροφοριών", "Θυρίδα για θέματα ασφάλειας", "it@dimos.example")):
        hand.type(page.get_by_role("group", name=group, exact=True).get_by_label(label, exact=True), text)
    for box in page.get_by_role("group", name="Μέτρα που τηρεί ο Δήμος", exact=True).locator("input").all():
        hand.tick(box)
    hand.press(page.locator('#steps a[href="#/finish"]'))


def brief(verdict, chromium, folder):
    """Each of the three; what it downloads stands before the command line."""
    for town in TOWNS:
        page = opened(chromium, has_touch=town["by"] == "touch", width=480 if town["by"] == "touch" else 1280)
        hand = Clerk(page, {}, has_mouse=town["by"] != "keyboard", has_finger=town["by"] == "touch")
        nothing = page.evaluate("[...document.querySelectorAll('main input')].filter((it) => it.checked).length")
        verdict.expect(nothing == 0, "something is chosen before anybody chose it")
        fill(hand, page, town)
        with page.expect_download() as download:
            hand.press(page.locator("#download"))
        made = folder / f"{town['by']}.yaml"
        download.value.save_as(made)
        report = json.loads(run("check", "--format", "json", made))
        verdict.expect(report["summary"]["errors"] == 0, f"{town['by']}: {report['findings'][:3]}")
        verdict.expect(town["name"] in made.read_text("utf-8"), f"{town['by']}: another municipality")
        verdict.expect(hand.actions <= MOST, f"{town['by']}: {hand.actions} actions")
        print(f"form: {town['name']} by {town['by']} with {hand.actions} actions")
        page.context.close()
