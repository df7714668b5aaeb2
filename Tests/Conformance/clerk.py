"""A clerk who fills the form by what can be read on it, with a mouse or with the keyboard alone."""

import re
import unicodedata

from playwright.sync_api import expect

from common import ROOT

TITLES = {
    "start": "Έναρξη", "municipality": "Δήμος και αίτημα", "modes": "Τρόποι εξυπηρέτησης", "offices": "Καταστήματα",
    "topics": "Θεματικά πεδία", "hours": "Ωράριο", "calendar": "Αργίες και έκτακτα",
    "people": "Υπεύθυνοι και ασφάλεια", "more": "OAuth2.0 και εξαιρέσεις",
    "preview": "Τι θα δει ο πολίτης", "finish": "Σύνοψη και λήψη", "text": "Το αρχείο ως κείμενο",
}
MODES = {"inPerson": "Φυσική παρουσία", "phone": "Τηλέφωνο", "video": "Τηλεδιάσκεψη"}
DAYS = dict(zip(
    "monday tuesday wednesday thursday friday saturday sunday".split(),
    "Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή".split()))
WORDS = (ROOT / "Sources/Form/page/words.js").read_text("utf-8")
WORDS, NOUNS = WORDS.split("export const ITEMS")
# What can be read on the page: its labels by path, the nouns of its lists and their buttons.
LABELS = dict(re.findall(r"^  '?([\w/]+)'?: field\('([^']+)'", WORDS, re.M))
for key, words in re.findall(r"^  \[`\$\{at\}(\w+)`\]: field\('([^']+)'", WORDS, re.M):
    LABELS |= {key: words, f"topics/{key}": words}
PER_MODE = ("durations", "staff", "means", "topics/durations", "departments/staff")
GROUPS = LABELS
ITEMS, ADDS = (dict(re.findall(r"^  '?([\w/]+)'?: both\('([^']+)'", part, re.M))
               for part in NOUNS.split("export const ADDS"))
MONTHS = """Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου
Οκτωβρίου Νοεμβρίου Δεκεμβρίου""".split()


def plain(name):
    """A name as a hurried hand types it: small letters without accents."""
    letters = unicodedata.normalize("NFD", name.removeprefix("Δήμος ").lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


class Hand:
    """What a clerk can do with one control."""

    def __init__(self, page, words, has_mouse=True, has_finger=False):
        self.page = page
        self.has_finger = has_finger
        self.actions = 0  # buttons pressed, fields filled, boxes ticked: what a person would count
        self.words = words  # the label of a key of a choice, or of a field of any path
        self.has_mouse = has_mouse

    def reach(self, control):
        """Goes to a control; without a mouse by pressing Tab until it has the focus."""
        if self.has_mouse:
            control.focus()
            return
        for _ in range(700):
            if control.evaluate("it => it === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"the keyboard does not reach {control}")

    def press(self, control):
        """Presses a button or a link."""
        self.actions += 1
        if self.has_finger:
            control.tap()
        elif self.has_mouse:
            control.click()
        else:
            self.reach(control)
            self.page.keyboard.press("Enter")

    def type(self, control, text):
        """Types a text in place of what stands there; a date as Greeks write it."""
        self.actions += 1
        text = re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", r"\3/\2/\1", text)
        if self.has_mouse:
            control.fill(text)
            control.evaluate("it => it.dispatchEvent(new Event('change', { bubbles: true }))")
            return
        self.reach(control)
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(text)

    def choose(self, control, label):
        """Chooses an option of a list by its words."""
        self.actions += 1
        if self.has_mouse:
            control.select_option(label=label)
            return
        self.reach(control)
        self.page.keyboard.press("Home")
        for _ in range(60):
            if control.evaluate("it => it.selectedOptions[0].textContent") == label:
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"no option {label}")

    def tick(self, control):
        """Ticks a box, or chooses a radio button."""
        if control.is_checked():
            return
        self.actions += 1
        if self.has_finger:
            control.tap()
            return
        if self.has_mouse:
            control.check()
            return
        if control.get_attribute("type") == "radio":
            self.reach_radio(control)
            return
        self.reach(control)
        self.page.keyboard.press("Space")

    def reach_radio(self, control):
        """Radio buttons are one stop; arrows move between them, from the first one on."""
        group = control.locator("xpath=ancestor::fieldset[1]").locator("input[type=radio]")
        for _ in range(700):
            if group.evaluate_all("all => all.includes(document.activeElement)"):
                break
            self.page.keyboard.press("Tab")
        self.page.keyboard.press("Space")
        for _ in range(4):
            if control.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError("no radio button is chosen")


class Clerk(Hand):
    """Fills a declaration, step by step."""

    def step(self, name):
        """Goes on by the button at the end of each step."""
        heading = self.page.locator("h1")
        while heading.inner_text() != TITLES[name]:
            self.press(self.page.locator(".ways button.main"))
            expect(heading).to_be_focused()

    def declare(self, data):
        """Fills the whole form from nothing."""
        self.offices = {one["id"]: one["name"] for one in data.get("offices", [])}
        self.municipality(data)
        self.step("modes")
        self.answer(self.page, "modes", data["modes"])
        for part in ("durations", "staff", "means"):
            self.group(self.page, part, data[part])
        for part in ("thirdParty", "interpretation"):
            if part in data:
                self.answer(self.page, part, data[part])
        self.list("offices", data)
        self.list("topics", data)
        self.departments = {one["id"]: one["name"] for one in data.get("departments", [])}
        self.topics = {one["id"]: one["title"] for one in data["topics"]}
        self.list("departments", data, "topics")
        self.step("hours")
        for mode, week in data["hours"].items():
            self.week(self.page.get_by_role("group", name=MODES[mode], exact=True), week)
        self.list("staffHours", data, "hours")
        self.step("calendar")
        for part in ("localHolidays", "closures", "openings", "specialHours", "seasons"):
            self.list(part, data, "calendar")
        self.list("administrators", data, "people")
        for part in ("dataProtection", "security"):
            self.group(self.page, part, data[part])
        self.list("authentication", data, "more")

    def municipality(self, data):
        """Finds the municipality without accents, and says who asks."""
        own = data["municipality"]
        chooser = self.page.get_by_role("combobox", name="Δήμος")
        self.reach(chooser)
        name = own["name"]
        self.page.keyboard.insert_text(plain(name))
        option = self.page.get_by_role("option").filter(has_text=name).first
        if self.has_mouse:
            option.click()
        else:
            for _ in range(40):
                self.page.keyboard.press("ArrowDown")
                if option.get_attribute("aria-selected") == "true":
                    break
            self.page.keyboard.press("Enter")
        expect(chooser).to_have_value(name)
        self.group(self.page, "municipality", {"website": own["website"]})
        for part in ("request", "contact"):
            self.group(self.page, part, data[part])

    def group(self, around, path, values):
        """Fills a group of fields."""
        box = around.get_by_role("group", name=GROUPS[path], exact=True)
        for key, value in values.items():
            self.answer(box, f"{path}/{key}", value, MODES.get(key) if path in PER_MODE else None)

    def list(self, path, data, step=None):
        """Fills a list of groups, each in a card of its own."""
        if path not in data:
            return
        self.step(step or path)
        name, add = ITEMS[path], ADDS[path]
        for number, item in enumerate(data[path], 1):
            self.press(self.page.get_by_role("button", name=add, exact=True))
            card = self.page.locator(f'[id="w-{path}.{number - 1}"]')
            expect(card.locator("legend").first).to_be_focused()
            assert card.locator("legend").first.inner_text().startswith(f"{name} {number}")
            self.item(card, path, item)

    def item(self, card, path, item):
        """Fills one card."""
        for part in ("Περισσότερες ημέρες", "Πότε κλείνεται"):
            folded = card.locator("details:not([open]) > summary").filter(has_text=part)
            if folded.count():
                self.press(folded)
        for key in sorted(item, key=lambda it: it == "id"):
            self.part(card, f"{path}/{key}", item[key], item)

    def part(self, card, path, value, item):
        """Fills one answer of a card."""
        if path == "localHolidays/date":
            self.feast(card, value, item.get("notBefore"))
        elif path == "localHolidays/notBefore":
            return
        elif path.endswith(("/from", "/to")) and path.split("/")[0] != "waivers":
            self.season_day(card, LABELS[path], value)
        elif path == "offices/hours":
            self.press(card.locator("summary").filter(has_text="Δικό του ωράριο"))
            self.week(card.locator("details"), value)
        elif path in ("seasons/hours", "departments/hours"):
            for mode, week in value.items():
                box = card.locator(f'details:has(> summary:text-is("{MODES[mode]}"))')
                self.press(box.locator("summary").first)
                self.week(box, week)
        elif isinstance(value, dict):
            box = card.get_by_role("group", name=GROUPS.get(path) or self.words[path], exact=True)
            for key, inner in value.items():
                self.answer(box, f"{path}/{key}", inner, MODES.get(key) if path in PER_MODE else None)
        else:
            self.answer(card, path, value)

    def answer(self, around, path, value, label=None):
        """Fills one field, whatever control it has."""
        label = label or LABELS.get(path) or self.words[path]
        box = around.get_by_role("group", name=label, exact=True)
        if box.count():
            for key in value if isinstance(value, list) else [value]:
                key = getattr(self, path.split("/")[-1], {}).get(key, key) if "/" in path else key
                words = {"true": "Ναι", "false": "Όχι"}.get(key) or self.words.get(f"{path}={key}", key)
                self.tick(box.get_by_label(words, exact=True))
            return
        control = around.get_by_label(label, exact=True)
        if control.evaluate("it => it.tagName") == "SELECT":
            self.choose(control, self.words[f"{path}={value}"])
        elif isinstance(value, list):
            is_hours = path.endswith("hours")
            self.type(control, (", " if is_hours else "\n").join(value))
        else:
            self.type(control, value.removesuffix(" min"))

    def week(self, box, week):
        """Types the hours of each day."""
        for day, hours in week.items():
            text = ", ".join(hours) if isinstance(hours, list) else hours
            self.type(box.get_by_label(DAYS[day], exact=True), text)

    def year_day(self, box, label, text):
        """Chooses day and month."""
        month, day = text.split("-")
        self.choose(box.get_by_label(f"{label}: ημέρα"), str(int(day)))
        self.choose(box.get_by_label(f"{label}: μήνας"), MONTHS[int(month) - 1])

    def season_day(self, card, label, text):
        """A day of a period: each year, or once."""
        box = card.get_by_role("group", name=label, exact=True)
        if len(text) == 5:
            self.choose(box.get_by_label(f"{label}: πόσο συχνά"), "κάθε χρόνο")
            self.year_day(box, label, text)
            return
        self.choose(box.get_by_label(f"{label}: πόσο συχνά"), "μία φορά")
        self.type(box.get_by_label(f"{label}: ημερομηνία, όπως 26/10/2026"), text)

    def feast(self, card, text, bound):
        """A fixed day, one counted from Easter, or the later of both."""
        box = card.get_by_role("group", name="Πότε πέφτει", exact=True)
        kind = "η μεταγενέστερη από τις δύο" if bound else (
            "από το Πάσχα" if text.startswith("easter") else "σταθερή ημερομηνία")
        self.choose(box.get_by_label("Είδος ημέρας"), kind)
        if not text.startswith("easter"):
            self.year_day(box, "Πότε πέφτει", text)
        easter = bound or (text if text.startswith("easter") else None)
        if easter:
            self.type(box.get_by_label("Ημέρες από το Πάσχα"), easter[7:])
            self.choose(
                box.get_by_label("Πριν ή μετά το Πάσχα"),
                "ημέρες μετά το Πάσχα" if easter[6] == "+" else "ημέρες πριν το Πάσχα")
