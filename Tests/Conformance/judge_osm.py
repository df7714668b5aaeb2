"""Do the tags of `export --target osm` say what a municipality's hours are?

The texts are read by opening-hours-py with the Greek calendar of holidays, for all days of the
files, and compared with what `consumer.py` finds in the runtime configuration. An altered text must
be noticed. (Our own reader takes them back in `ExportReadBackTests`.)
"""

from datetime import date, datetime, timedelta

from opening_hours import OpeningHours, validate

from common import Verdict
from consumer import Desk, clock
from exported import exports, read_json


def expanded(text, first, last):
    """The open intervals of each day, by the other reader."""
    start = datetime.combine(first, datetime.min.time())
    end = datetime.combine(last + timedelta(1), datetime.min.time())
    days = {}
    for begin, until, state, _ in OpeningHours(text, country="GR").intervals(start, end):
        if str(state) == "open":
            days.setdefault(begin.date(), []).append([f"{begin:%H:%M}", f"{until:%H:%M}"])
    return days


def differing(it, desk, text, first, last):
    """The days on which a text and the configuration do not say the same."""
    said = expanded(text, first, last)
    for day in it.days():
        if first <= day <= last:
            hours = [[clock(minute) for minute in pair] for pair in it.hours(desk, day)]
            if said.get(day, []) != hours:
                yield day


def mutants(text):
    """The text with one thing changed."""
    yield text.replace(":00-", ":05-", 1)
    yield text.replace("Mo", "Su", 1) if "Mo" in text else text.replace("Tu", "Su", 1)
    yield "; ".join(part for part in text.split("; ") if part != "PH off")
    yield text.rsplit("; ", 1)[0]


def judge(verdict, stem, it, path):
    file = read_json(path)
    verdict.expect(file.get("draft") is True, f"{stem}: not marked as a draft")
    places = [desk_of(entry).name for entry in file["desks"]]
    verdict.expect(places == [desk.name for desk in it.desks()], f"{stem}: {places}")
    tried = noticed = 0
    for entry in file["desks"]:
        desk = desk_of(entry)
        text = entry["openingHours"]
        wrong = list(differing(it, desk, text, it.first, it.last))
        verdict.expect(not wrong, f"{stem} {desk}: {wrong[:3]} {text}")
        tags = entry["tags"]
        verdict.expect(
            all(len(key) <= 255 and 0 < len(value) <= 255 for key, value in tags.items()),
            f"{stem} {desk}: a tag is too long")
        tag = tags.get("opening_hours")
        verdict.expect((tag is None) == ("tagUntil" not in entry), f"{stem} {desk}: tagUntil")
        if tag:
            first = max(it.first, date.fromisoformat(it.data["request"]["date"]))
            last = date.fromisoformat(entry["tagUntil"])
            verdict.expect(validate(tag), f"{stem} {desk}: {tag}")
            wrong = list(differing(it, desk, tag, first, last))
            verdict.expect(not wrong, f"{stem} {desk}: tag, {wrong[:3]} {tag}")
        if desk.office:
            office = it.offices[desk.office]
            name = it.departments.get(desk.department, office)["name"]
            street = " ".join(filter(None, [
                tags["addr:street"], tags.get("addr:housenumber")]))
            verdict.expect(
                street.replace(",", "") == office["street"].replace(",", "")
                and tags["addr:city"] == office["city"] and tags["name"] == name
                and tags["addr:postcode"] == office["postcode"], f"{stem} {desk}: {tags}")
        if desk == first_desk(file):
            for mutant in mutants(text):
                if mutant != text and validate(mutant):
                    tried += 1
                    noticed += any(True for _ in differing(it, desk, mutant, it.first, it.last))
    verdict.expect(noticed or not tried, f"{stem}: nobody notices any mutant")
    return tried, noticed


def desk_of(entry):
    return Desk(entry["mode"], entry.get("office"), 0, entry.get("department"))


def first_desk(file):
    return desk_of(file["desks"][0])


def main():
    verdict = Verdict("OpenStreetMap")
    desks = tried = noticed = 0
    with exports("osm") as (found, _):
        for stem, it, files in found:
            verdict.expect(len(files) == 1, f"{stem}: {files}")
            counts = judge(verdict, stem, it, files[0])
            tried, noticed = tried + counts[0], noticed + counts[1]
            desks += len(list(it.desks()))
    verdict.expect(noticed > tried * 0.8, f"only {noticed} of {tried} mutants were noticed")
    print(f"{verdict.name}: {len(found)} municipalities, {desks} desks, "
          f"{noticed} of {tried} mutants refused")
    verdict.end()


main()
