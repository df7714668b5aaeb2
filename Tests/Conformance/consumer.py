"""A reference consumer: what a booking platform computes from a runtime configuration alone.

It shares nothing with the compiler but the published schema and decision 0006, which says what
comes before what on a day. Standard library only.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo


def minutes(text):
    hours, rest = text.split(":")
    return int(hours) * 60 + int(rest)


def clock(minute):
    return f"{minute // 60:02}:{minute % 60:02}"


@dataclass(frozen=True)
class Desk:
    """Where appointments of a mode are given: an office, the phone or the video room."""
    mode: str
    office: str | None
    staff: int


class Municipality:
    """One configuration, as a platform holds it."""

    def __init__(self, configuration):
        self.data = configuration
        self.zone = ZoneInfo(configuration["timeZone"])
        self.modes = {mode["mode"]: mode for mode in configuration["modes"]}
        self.offices = {office["id"]: office for office in configuration["offices"]}
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

    def desks(self):
        for key, mode in self.modes.items():
            if key != "inPerson":
                yield Desk(key, None, mode["staff"])
                continue
            for office in self.offices.values():
                yield Desk(key, office["id"], office.get("staff", mode["staff"]))

    def desks_of(self, service):
        for desk in self.desks():
            if desk.mode == service["mode"] and (
                    desk.office is None or desk.office in service["offices"]):
                yield desk

    # What is open

    @staticmethod
    def concerns(entry, desk):
        """Whether a closure or an opening holds at a desk."""
        return desk.mode in entry["modes"] and (
            not entry["offices"] or desk.office in entry["offices"])

    @staticmethod
    def in_season(season, day):
        first, last = season["from"], season["to"]
        if len(first) > 5:
            return first <= day.isoformat() <= last
        place = f"{day:%m-%d}"
        if first <= last:
            return first <= place <= last
        return place >= first or place <= last

    def week(self, desk, day):
        """The weekly hours that hold on a day; an office's own hours know no season."""
        own = desk.office and self.offices[desk.office].get("hours")
        if own:
            return own
        for season in self.data["calendar"]["seasons"]:
            for hours in season["hours"]:
                if hours["mode"] == desk.mode and self.in_season(season, day):
                    return hours["hours"]
        return self.modes[desk.mode]["hours"]

    def hours(self, desk, day):
        """The open intervals of a day, in minutes of the wall clock."""
        calendar = self.data["calendar"]
        end = self.ends.get(day, 24 * 60)
        if end == 0:
            return []
        for closure in calendar["closures"]:
            if closure["from"] <= day.isoformat() <= closure["to"] and self.concerns(closure, desk):
                return []
        texts = self.week(desk, day)[day.weekday()]
        for opening in calendar["openings"]:
            if opening["date"] == day.isoformat() and self.concerns(opening, desk):
                texts = opening["hours"]
                break
        found = []
        for start, stop in texts:
            found += self.existing(day, minutes(start), min(minutes(stop), end))
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

    # What can be booked

    def starts(self, desk, service, day):
        """The times that a citizen may choose."""
        grid = self.modes[desk.mode]["gridMinutes"]
        length = service["durationMinutes"] + self.gap
        for start, stop in self.hours(desk, day):
            yield from (self.instant(day, minute).isoformat()
                        for minute in range(start, stop - length + 1, grid))

    def appointments(self, desk, service, day):
        """How many appointments the staff can hold."""
        grid = self.modes[desk.mode]["gridMinutes"]
        length = service["durationMinutes"] + self.gap
        step = -(-length // grid) * grid
        counts = ((stop - start - length) // step + 1
                  for start, stop in self.hours(desk, day) if stop - start >= length)
        return sum(counts) * desk.staff
