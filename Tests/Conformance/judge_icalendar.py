"""Does a calendar library find a municipality's hours in `export --target icalendar`?

PyPI's `icalendar` reads the files (RFC 5545, RFC 7953) and `dateutil` expands the rules; each day
must have the hours that `consumer.py` finds in the runtime configuration. A mutant must be noticed.
`recurring-ical-events`, which knows events only, must find the same in the parts of an availability
as if they were events.
"""

import re
from datetime import datetime, timedelta, timezone

from dateutil.rrule import rrulestr
from icalendar import Availability, Calendar
import recurring_ical_events

from common import Verdict
from exported import exports

REQUIRED = {"UID", "DTSTAMP", "DTSTART"}


def starts(part):
    """The first moments of an AVAILABLE, exceptions counted, as local times."""
    first = part["DTSTART"].dt
    if "RRULE" not in part:
        return [first]
    rule = part["RRULE"].to_ical().decode()
    # dateutil wants all times with a zone or none; the rule's end is in UTC.
    until = part["RRULE"]["UNTIL"][0].astimezone(first.tzinfo).replace(tzinfo=None)
    rule = re.sub(r"UNTIL=\w+", until.strftime("UNTIL=%Y%m%dT%H%M%S"), rule)
    dates = part.get("EXDATE", [])
    gone = {one.dt.replace(tzinfo=None)
            for entry in (dates if isinstance(dates, list) else [dates]) for one in entry.dts}
    return [moment for moment in rrulestr(rule, dtstart=first.replace(tzinfo=None))
            if moment not in gone]


def hours(availability):
    """The open intervals of each day, in minutes."""
    days = {}
    for part in availability.subcomponents:
        length = int((part["DTEND"].dt - part["DTSTART"].dt).total_seconds() // 60)
        for moment in starts(part):
            minute = moment.hour * 60 + moment.minute
            days.setdefault(moment.date(), []).append((minute, minute + length))
    return {day: sorted(found) for day, found in days.items()}


def as_events(text, it):
    """The open intervals of each day, in minutes, by a library that is told they are events."""
    events = re.sub(r"BEGIN:VAVAILABILITY.*?(?=BEGIN:AVAILABLE)|END:VAVAILABILITY\r\n", "", text,
                    flags=re.S).replace(":AVAILABLE", ":VEVENT")
    days = {}
    found = recurring_ical_events.of(Calendar.from_ical(events))
    for event in found.between(it.first, it.last + timedelta(1)):
        begin, end = event["DTSTART"].dt, event["DTEND"].dt
        days.setdefault(begin.date(), []).append(
            (begin.hour * 60 + begin.minute, end.hour * 60 + end.minute))
    return {day: sorted(found) for day, found in days.items()}


def faults(text, it, desk):
    """What is wrong with a file."""
    calendar = Calendar.from_ical(text)
    parts = [part for part in calendar.subcomponents if isinstance(part, Availability)]
    if len(parts) != 1 or calendar.get("VERSION") != "2.0" or not calendar.get("PRODID"):
        return ["not one VAVAILABILITY"]
    part = parts[0]
    found = []
    if part.get("CATEGORIES").cats[0] != desk.mode or part.get("BUSYTYPE") != "BUSY-UNAVAILABLE":
        found.append("mode or busy type")
    seen = set()
    for one in [part, *part.subcomponents]:
        if not REQUIRED <= one.keys() or one.errors:
            found.append(f"{one.name} {one.errors} {REQUIRED - one.keys()}")
        if one["UID"] in seen:
            found.append(f"{one['UID']} is there twice")
        seen.add(one["UID"])
        for key in ("DTSTART", "DTEND"):
            if str(one[key].dt.tzinfo) != "Europe/Athens":
                found.append(f"{one['UID']}: {key} in {one[key].dt.tzinfo}")
        if one["DTSTAMP"].dt.tzinfo != timezone.utc and one["DTSTAMP"].dt.utcoffset():
            found.append("DTSTAMP")
    if part["DTSTART"].dt.date() != it.first or (part["DTEND"].dt.date() - it.last).days != 1:
        found.append("period")
    if not part["SUMMARY"].startswith("ΣΧΕΔΙΟ: ") or "Draft: not in force" not in part["COMMENT"]:
        found.append("not marked as a draft")
    if desk.office and it.offices[desk.office]["street"] not in part["LOCATION"]:
        found.append("place")
    said = hours(part)
    found += [f"{day}: {said.get(day)} / {it.hours(desk, day)}"
              for day in it.days() if said.get(day, []) != it.hours(desk, day)]
    return found


def hours_of(text):
    return hours(next(part for part in Calendar.from_ical(text).subcomponents
                      if isinstance(part, Availability)))


def mutants(text):
    """The file with one thing changed."""
    yield re.sub(r"INTERVAL=\d+;", "", text, count=1)
    yield re.sub(r"(FREQ=MONTHLY;.*BYDAY=)-?1", r"\g<1>2", text, count=1)
    yield re.sub(r"DTEND;TZID=Europe/Athens:(\d{8})T(\d\d)0000\r\nRRULE",
                 r"DTEND;TZID=Europe/Athens:\1T\g<2>1500\r\nRRULE", text, count=1)
    yield re.sub(r"EXDATE;TZID=Europe/Athens:[\dT]+,?", "EXDATE;TZID=Europe/Athens:20200101T000000,",
                 text, count=1)
    yield re.sub(r"UNTIL=20\d\d(\d\d)", r"UNTIL=2026\g<1>", text)
    yield text.replace("BUSYTYPE:BUSY-UNAVAILABLE\r\n", "")
    yield re.sub(r"BEGIN:AVAILABLE.*?END:AVAILABLE\r\n", "", text, count=1, flags=re.S)
    yield text.replace("SUMMARY:ΣΧΕΔΙΟ: ", "SUMMARY:")
    yield text.replace("COMMENT:Draft: not in force\r\n", "")
    yield re.sub(r"UID:.*\r\n", "", text, count=1)


def refused(text, it, desk):
    try:
        return bool(faults(text, it, desk))
    except (ValueError, KeyError, AttributeError, IndexError, TypeError):
        return True


def main():
    verdict = Verdict("iCalendar")
    count = tried = recurring = 0
    with exports("icalendar") as (found, _):
        for stem, it, files in found:
            desks = list(it.desks())
            names = {f"{stem}-{desk.name}.ics": desk for desk in desks}
            verdict.expect(names.keys() == {path.name for path in files}, f"{stem}: {files}")
            for path in files:
                count += 1
                text = path.read_bytes().decode()
                desk = names[path.name]
                wrong = faults(text, it, desk)
                verdict.expect(not wrong, f"{path.name}: {wrong[:3]}")
                recurring += len(re.findall("INTERVAL=|FREQ=MONTHLY", text))
                if "BEGIN:AVAILABLE" in text:
                    events, said = as_events(text, it), hours_of(text)
                    verdict.expect(events == said, f"{path.name}: other events "
                                   f"{[day for day in said if said[day] != events.get(day)][:3]}")
                long = [line for line in path.read_bytes().split(b"\r\n") if len(line) > 75]
                verdict.expect(not long, f"{path.name}: {long[:1]}")
                for number, mutant in enumerate(mutants(text)):
                    if mutant != text:
                        tried += 1
                        verdict.expect(
                            refused(mutant, it, desk), f"{path.name}: mutant {number} passes")
    verdict.expect(tried > 4 * count, f"only {tried} mutants")
    print(f"{verdict.name}: {count} files, {tried} mutants refused, {recurring} hours that recur")
    verdict.expect(recurring > 10, f"only {recurring} hours recur")
    verdict.end()


main()
