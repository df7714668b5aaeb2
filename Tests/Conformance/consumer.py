"""A reference consumer: what a booking platform computes from a runtime configuration alone.

It shares nothing with the compiler but the published schema and decisions 0006, 0021 and 0022, which
say what comes before what on a day and whose employees serve. Standard library only.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo


def minutes(text):
    hours, rest = text.split(":")
    return int(hours) * 60 + int(rest)


def clock(minute):
    return f"{minute // 60:02}:{minute % 60:02}"


WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
ORDINALS = ["first", "second", "third", "fourth", "fifth"]


@cache
def easter(year):
    """Easter Sunday of the Orthodox Church: by Gauss, in the Julian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 6) % 7
    lag = year // 100 - year // 400 - 2
    return date(year, 3, 22) + timedelta(moon + sunday + lag)


def place(text, year):
    """A day of every year as it sorts in that year; 29 February has a place in each."""
    if not text.startswith("easter"):
        return text
    day = easter(year) + timedelta(int(text[len("easter"):]))
    return f"{day:%m-%d}" if day.year == year else None


def in_span(first, last, day):
    """Whether a day is from a first to a last one: of one year, or of every year."""
    if len(first) == 10:
        return first <= day.isoformat() and (last is None or day.isoformat() <= last)
    first, here = place(first, day.year), f"{day:%m-%d}"
    if last is not None:
        last = place(last, day.year)
        if last is None:
            return False
    if first is None:
        return False
    if last is None:
        return first <= here
    return first <= here <= last if first <= last else here >= first or here <= last


def holds(days, day):
    """Whether an exception holds on a day."""
    if "dates" in days:
        return day.isoformat() in days["dates"]
    if "from" in days and not in_span(days["from"], days.get("to"), day):
        return False
    if WEEKDAYS[day.weekday()] not in days.get("weekdays", WEEKDAYS):
        return False
    wanted = days.get("weekOfMonth")
    if wanted:
        own = {ORDINALS[(day.day - 1) // 7]}
        if (day + timedelta(7)).month != day.month:
            own.add("last")
        if not own & set(wanted):
            return False
    if "everyWeeks" in days:
        start = date.fromisoformat(days["from"])
        monday, first = (one - timedelta(one.weekday()) for one in (day, start))
        return (monday - first).days // 7 % days["everyWeeks"] == 0
    return True


def narrower(season):
    """What goes first among seasons of one place: one year, counted from Easter, every year."""
    if len(season["from"]) == 10:
        return 0
    return 1 if "easter" in season["from"] + season["to"] else 2


@dataclass(frozen=True)
class Desk:
    """Where appointments of a mode are given: an office, the phone or the video room, of a department
    or of whoever serves the topics of none."""
    mode: str
    office: str | None
    staff: int
    department: str | None = None

    @property
    def name(self):
        """As files and addresses have it: `inPerson-dimarcheio.gamoi`."""
        place = f"{self.mode}-{self.office}" if self.office else self.mode
        return f"{place}.{self.department}" if self.department else place


class Municipality:
    """One configuration, as a platform holds it."""

    def __init__(self, configuration):
        self.data = configuration
        self.zone = ZoneInfo(configuration["timeZone"])
        self.modes = {mode["mode"]: mode for mode in configuration["modes"]}
        self.offices = {office["id"]: office for office in configuration["offices"]}
        self.departments = {one["id"]: one for one in configuration.get("departments", [])}
        self.gap = configuration["policy"]["numbers"]["gapMinutes"]
        calendar = configuration["calendar"]
        self.first = date.fromisoformat(calendar["firstDay"])
        self.last = date.fromisoformat(calendar["lastDay"])
        self.ends = {}
        for holiday in calendar["holidays"]:
            end = minutes(holiday["endsAt"]) if "endsAt" in holiday else 0
            day = date.fromisoformat(holiday["date"])
            self.ends[day] = min(end, self.ends.get(day, end))

    @classmethod
    def load(cls, path):
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def days(self):
        day = self.first
        while day <= self.last:
            yield day
            day += timedelta(1)

    def department_of(self, topic):
        """The department that serves a topic; None for the employees of its places."""
        return next((one["id"] for one in self.departments.values()
                     if topic["id"] in one["topics"]), None)

    def staff(self, mode, office, department):
        """How many serve at the same time: the nearest place that says so counts."""
        for own in self.departments.get(department, {}).get("staff", []):
            if own["mode"] == mode:
                return own["staff"]
        return self.offices.get(office, {}).get("staff", self.modes[mode]["staff"])

    def desks_of(self, service, topic):
        department = self.department_of(topic)
        places = service["offices"] if service["mode"] == "inPerson" else [None]
        for office in self.offices if service["mode"] == "inPerson" else places:
            if office in places:
                staff = self.staff(service["mode"], office, department)
                yield Desk(service["mode"], office, staff, department)

    def desks(self):
        """Every desk; where there are departments, only those that serve some topic."""
        used = {desk for topic in self.data["topics"] for service in topic["services"]
                for desk in self.desks_of(service, topic)}
        for mode in self.modes:
            for office in self.offices if mode == "inPerson" else [None]:
                for department in [None, *self.departments]:
                    staff = self.staff(mode, office, department)
                    desk = Desk(mode, office, staff, department)
                    if desk in used or not self.departments:
                        yield desk

    def pools(self):
        """Who of the employees serves where, each of them once at a time."""
        found = {}
        for desk in self.desks():
            own = self.departments.get(desk.department, {})
            name = None, desk.mode, desk.office
            if any(one["mode"] == desk.mode for one in own.get("staff", [])):
                name = (desk.department,) if own.get("sharedStaff") else (
                    desk.department, desk.mode, desk.office)
            found.setdefault(name, set()).add(desk)
        return [(max(desk.staff for desk in desks), desks) for desks in found.values()]

    # What is open

    @staticmethod
    def concerns(entry, desk, topic):
        """Whether an exception is about a desk, and about a topic (None: about all)."""
        return desk.mode in entry["modes"] and (
            not entry["offices"] or desk.office in entry["offices"]) and (
            "departments" not in entry or desk.department in entry["departments"]) and (
            "topics" not in entry or topic in entry["topics"])

    def week(self, desk, day):
        """The weekly hours that hold on a day: the nearest place that says something counts."""
        office = self.offices.get(desk.office, {})
        department = self.departments.get(desk.department, {})
        places = [(department.get("seasons", []), self.own_week(desk)),
                  (office.get("seasons", []), office.get("hours")),
                  (self.data["calendar"]["seasons"], self.modes[desk.mode]["hours"])]
        for seasons, week in places:
            for season in sorted(seasons, key=narrower):
                for hours in season["hours"]:
                    if hours["mode"] == desk.mode and in_span(season["from"], season["to"], day):
                        return hours["hours"]
            if week is not None:
                return week
        raise ValueError(f"no hours at {desk}")

    def own_week(self, desk):
        """The weekly hours that a desk's department has of its own."""
        return next((hours["hours"] for hours in
                     self.departments.get(desk.department, {}).get("hours", [])
                     if hours["mode"] == desk.mode), None)

    def usual(self, desk):
        """The weekly hours of a desk outside seasons."""
        office = self.offices.get(desk.office, {})
        return self.own_week(desk) or office.get("hours") or self.modes[desk.mode]["hours"]

    def exceptions(self, name, desk, topic, day):
        return [entry for entry in self.data["calendar"][name]
                if self.concerns(entry, desk, topic) and holds(entry["days"], day)]

    def hours(self, desk, day, topic=None):
        """The open intervals of a day, in minutes of the wall clock."""
        end = self.ends.get(day, 24 * 60)
        closures = self.exceptions("closures", desk, topic, day)
        if any("hours" not in closure for closure in closures):
            return []
        texts = self.week(desk, day)[day.weekday()]
        special = self.exceptions("specialHours", desk, topic, day)
        if special:
            own = [entry for entry in special if "topics" in entry]
            near = [entry for entry in special if "departments" in entry]
            special = (own or near or special)[:1]
            texts = special[0]["hours"]
        spans = self.minute_spans(texts)
        openings = self.exceptions("openings", desk, topic, day)
        for opening in openings:
            spans = self.joined(spans + self.minute_spans(opening["hours"]))
        spans = [(start, min(stop, end)) for start, stop in spans if start < min(stop, end)]
        worked = [span for entry in special + openings if entry.get("onHoliday")
                  for span in self.minute_spans(entry["hours"])]
        if worked and day in self.ends:
            spans = self.joined(spans + worked)
        for closure in closures:
            for first, last in closure["hours"]:
                spans = [part for start, stop in spans
                         for part in ((start, min(stop, minutes(first))),
                                      (max(start, minutes(last)), stop)) if part[0] < part[1]]
        found = []
        for start, stop in spans:
            found += self.existing(day, start, stop)
        return found

    @staticmethod
    def minute_spans(texts):
        return [(minutes(start), minutes(stop)) for start, stop in texts]

    @staticmethod
    def joined(spans):
        """The minutes of all spans; those that touch are one."""
        found = []
        for start, stop in sorted(spans):
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(stop, found[-1][1]))
            else:
                found.append((start, stop))
        return found

    def existing(self, day, start, stop):
        """An interval without the minutes that the clocks skip on that day."""
        if start >= stop:
            return []
        midnight = datetime(day.year, day.month, day.day, tzinfo=self.zone)
        noon = midnight.replace(hour=12)
        if midnight.utcoffset() >= noon.utcoffset():
            return [(start, stop)]
        gap = next(m for m in range(0, 720, 15) if not self.is_real(day, m))
        back = gap + int((noon.utcoffset() - midnight.utcoffset()).total_seconds() // 60)
        parts = [(start, min(stop, gap)), (max(start, back), stop)]
        return [(first, last) for first, last in parts if first < last]

    def is_real(self, day, minute):
        local = self.instant(day, minute)
        return local.astimezone(ZoneInfo("UTC")).astimezone(self.zone).hour == local.hour

    def instant(self, day, minute):
        return datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=self.zone)

    # Who serves

    def is_near(self, entry, desk):
        """Whether an entry reaches a desk whose department or office has employees of its own."""
        department = self.departments.get(getattr(desk, "department", None), {})
        if any(one["mode"] == desk.mode for one in department.get("staff", [])):
            return "departments" in entry
        return "staff" not in self.offices.get(desk.office, {}) or entry["offices"] \
            or "departments" in entry

    def numbers(self, desk, day, topic):
        """What is said of how many serve, as (spans, employees): what comes first counts."""
        added = self.exceptions("openings", desk, topic, day)
        added = [one for one in added if "topics" in one] + [
            one for one in added if "topics" not in one]
        instead = self.exceptions("specialHours", desk, topic, day)
        instead = ([one for one in instead if "topics" in one]
                   or [one for one in instead if "departments" in one] or instead)[:1]
        general = [one for one in self.data["calendar"].get("staffHours", [])
                   if self.concerns(one, desk, topic) and self.is_near(one, desk)
                   and WEEKDAYS[day.weekday()] in one.get("weekdays", WEEKDAYS)]
        for entry in added + instead + general:
            if "staff" in entry:
                hours = entry.get("hours")
                yield (self.minute_spans(hours) if hours else [(0, 24 * 60)]), entry["staff"]
        yield [(0, 24 * 60)], desk.staff

    def work(self, desk, day, topic):
        """The open hours of a day, each as [(start, end, employees)]."""
        said = list(self.numbers(desk, day, topic))
        edges = {minute for spans, _ in said for span in spans for minute in span}
        for start, stop in self.hours(desk, day, topic):
            cuts = sorted({start, stop} | {one for one in edges if start < one < stop})
            parts = []
            for first, last in zip(cuts, cuts[1:]):
                count = next(count for spans, count in said
                             if any(a <= first < b for a, b in spans))
                if parts and parts[-1][2] == count:
                    first = parts.pop()[0]
                parts.append((first, last, count))
            yield parts

    def shifts(self, desk, day, topic):
        """For each employee: the spans of work, each with the start of the open hours around it."""
        for parts in self.work(desk, day, topic):
            for number in range(max(count for _, _, count in parts)):
                since = None
                for start, stop, count in parts + [(parts[-1][1], None, 0)]:
                    if count > number and since is None:
                        since = start
                    elif count <= number and since is not None:
                        yield since, start, parts[0][0]
                        since = None

    # What can be booked

    def rhythm(self, desk, service, topic):
        """The minutes between starts, of an appointment with its pause, and of a whole round."""
        terms = next(one for one in self.data["topics"] if one["id"] == topic)
        grid = terms.get("gridMinutes", self.modes[desk.mode]["gridMinutes"])
        length = service["durationMinutes"] + terms.get("pauseMinutes", self.gap)
        return grid, length, -(-length // grid) * grid

    def starts(self, desk, service, day, topic):
        """The times that a citizen may choose."""
        grid, length, _ = self.rhythm(desk, service, topic)
        for start, stop in self.hours(desk, day, topic):
            yield from (self.instant(day, minute).isoformat()
                        for minute in range(start, stop - length + 1, grid))

    def capacities(self, desk, service, day, topic):
        """How many can start at each of these times at once."""
        grid, length, _ = self.rhythm(desk, service, topic)
        for parts in self.work(desk, day, topic):
            for minute in range(parts[0][0], parts[-1][1] - length + 1, grid):
                yield min(count for start, stop, count in parts
                          if start < minute + length and minute < stop)

    def fitting(self, desk, service, day, topic):
        """The starts of all appointments that the staff have time for, the earliest first."""
        grid, length, round_ = self.rhythm(desk, service, topic)
        found = []
        for since, stop, origin in self.shifts(desk, day, topic):
            minute = origin + -(-(since - origin) // grid) * grid
            while minute + length <= stop:
                found.append(minute)
                minute += round_
        return sorted(found)

    def maximum(self, topic):
        """How many appointments of a topic a desk gives in a day; None for as many as fit."""
        terms = next(one for one in self.data["topics"] if one["id"] == topic)
        return terms.get("dailyMaximum")

    def booked(self, desk, service, day, topic):
        """The starts of all appointments that the staff can hold, the earliest first."""
        return self.fitting(desk, service, day, topic)[:self.maximum(topic)]

    def appointments(self, desk, service, day, topic):
        """How many appointments the staff can hold."""
        return len(self.booked(desk, service, day, topic))
