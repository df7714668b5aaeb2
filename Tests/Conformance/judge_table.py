"""Does a spreadsheet's reader find the services in `export --target csv`?

Python's csv module reads the files; every topic and mode must have one row, with the offices, hours,
duration, staff and documents of the runtime configuration. A mutant must be noticed.
"""

import csv
import io

from common import Verdict
from exported import exports

WEEK = ["Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο", "Κυριακή"]
MODES = {"φυσική παρουσία": "inPerson", "τηλεφωνική επικοινωνία": "phone", "τηλεδιάσκεψη": "video"}
KINDS = {"πληροφόρηση": "information", "διεκπεραίωση": "transaction"}
AUDIENCE = {"πολίτες": "citizens", "επιχειρήσεις": "businesses"}
YES = {"ναι": True, "όχι": False}
FORMULA = tuple("=+-@\t\r")


def text_of(cell):
    """A cell without the apostrophe that keeps it from being a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def hours(cell):
    if cell == "κλειστά":
        return []
    return [interval.split("-") for interval in cell.split(", ")]


def lines(cell):
    return cell.split("\n") if cell else []


def read_back(row):
    """What a row says, in the words of the configuration."""
    days = [[hours(line) for line in row[day].split("\n")] for day in WEEK]
    return {
        "status": row["Κατάσταση"], "topic": row["Θέμα (id)"], "title": text_of(row["Θέμα"]),
        "english": text_of(row["Θέμα στα αγγλικά"]), "kind": KINDS[row["Είδος"]],
        "audience": [AUDIENCE[word] for word in row["Κοινό"].split(", ")],
        "mode": MODES[row["Τρόπος"]], "offices": lines(row["Καταστήματα (id)"]),
        "minutes": int(row["Διάρκεια σε λεπτά"]), "grid": int(row["Έναρξη ανά λεπτά"]),
        "staff": [int(count) for count in row["Υπάλληλοι"].split("\n")],
        "documents": lines(text_of(row["Δικαιολογητικά"])),
        "named": YES[row["Επιλογή υπαλλήλου"]],
        "third": YES.get(row["Τρίτο πρόσωπο"]), "weeks": [list(week) for week in zip(*days)],
    }


def expected(it):
    for topic in it.data["topics"]:
        for service in topic["services"]:
            mode = it.modes[service["mode"]]
            desks = [desk for desk in it.desks_of(service, topic)]
            yield {
                "status": "σχέδιο", "topic": topic["id"], "title": topic["title"],
                "english": topic.get("titleEnglish", ""), "kind": topic["kind"],
                "audience": topic["audience"], "mode": service["mode"],
                "offices": [desk.office for desk in desks if desk.office],
                "minutes": service["durationMinutes"],
                "grid": topic.get("gridMinutes", mode["gridMinutes"]),
                "staff": [desk.staff for desk in desks], "documents": topic["documents"],
                "named": topic["namedEmployee"], "third": service.get("thirdParty"),
                "weeks": [it.usual(desk) for desk in desks],
            }


def faults(data, it):
    if not data.startswith(b"\xef\xbb\xbf"):
        return ["no byte order mark"]
    text = data.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    head, rows = rows[0], rows[1:]
    if any(len(row) != len(head) for row in rows):
        return ["rows of different length"]
    risky = [cell for row in rows for cell in row if cell.startswith(FORMULA)]
    if risky:
        return [f"formulas: {risky[:2]}"]
    said = [read_back(dict(zip(head, row))) for row in rows]
    return [f"{one} / {other}" for one, other in zip(said, expected(it)) if one != other] + (
        [] if len(said) == len(list(expected(it))) else ["not one row for each"])


def mutants(data):
    text = data.decode()
    minutes = text.index('"', text.index("\r\n") + 2)
    yield data[3:]
    yield text.replace("-14:", "-15:", 1).encode()
    yield text.replace(":00-", ":05-", 1).encode()
    yield (text[:minutes] + text[minutes:].replace('"10"', '"11"').replace('"15"', '"16"')
           .replace('"20"', '"21"').replace('"30"', '"31"')).encode()
    yield "\r\n".join(text.split("\r\n")[:-2] + [""]).encode()
    yield text.replace('";"', '",";"', 1).encode()
    yield (text[:minutes + 1] + "=" + text[minutes + 1:]).encode()


def refused(data, it):
    try:
        return bool(faults(data, it))
    except (csv.Error, KeyError, ValueError):
        return True


def main():
    verdict = Verdict("Table")
    rows = tried = 0
    with exports("csv") as (found, _):
        for stem, it, files in found:
            data = files[0].read_bytes()
            wrong = faults(data, it)
            verdict.expect(len(files) == 1 and not wrong, f"{stem}: {wrong[:2]}")
            rows += len(list(expected(it)))
            for number, mutant in enumerate(mutants(data)):
                if mutant != data:
                    tried += 1
                    verdict.expect(refused(mutant, it), f"{stem}: mutant {number} passes")
    print(f"{verdict.name}: {rows} rows, {tried} mutants refused")
    verdict.end()


main()
