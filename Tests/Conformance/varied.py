"""Valid declarations whose calendars are full: seasons over New Year's Day and leap days, Sundays,
closures and openings of single offices, movable local holidays."""

import random
import sys
from datetime import date, timedelta
from math import lcm
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Benchmarks"))
import feasts  # noqa: E402
import generate  # noqa: E402
import submission  # noqa: E402
import words  # noqa: E402
import writer  # noqa: E402
from consumer import holds  # noqa: E402

FIRST, LAST = date(2026, 11, 22), date(2028, 11, 21)
feasts.EASTER[2028] = date(2028, 4, 16)
SEASONS = [
    [("06-01", "08-31"), ("06-15", "09-15"), ("07-01", "07-01"), ("2027-06-10", "2028-08-20")],
    [("12-15", "01-10"), ("12-20", "01-31"), ("2026-12-01", "2027-01-15")],
    [("02-29", "03-20"), ("02-10", "02-29"), ("2027-02-08", "2027-03-05")],
]


WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
# How many exceptions of a kind recur.
REPEATED = [0, 0, 1, 1, 2]


def day_of(text, year):
    """The date that `06-24` or `easter+5` means in a year, if there is one."""
    try:
        return feasts.day_of(text, year)
    except ValueError:
        return None


def numbered(entry):
    """An exception's days as the configuration has them."""
    return entry | ({"everyWeeks": int(entry["everyWeeks"])} if "everyWeeks" in entry else {})


class Builder(submission.Builder):
    """A declaration with more that differs from the weekly hours."""

    def week(self, step):
        hours = super().week(step)
        if self.chance(0.2):
            hours["sunday"] = self.day(step, saturday=True)
        return hours

    def seasons(self):
        for period in self.any_of(SEASONS):
            first, last = self.rng.choice(period)
            modes = self.any_of(self.modes)
            hours = {mode: self.week(self.steps[mode]) for mode in modes}
            yield {"name": f"Περίοδος {first}", "from": first, "to": last, "hours": hours}
            if first.startswith("2027-06") or last.startswith("2028"):
                return  # it meets the others

    def more_feasts(self):
        if self.chance(0.5):
            offset = self.rng.choice([-40, -7, 2, 5, 39, 60])
            yield {"name": "Κινητή εορτή", "date": f"easter{offset:+}"}
        if self.chance(0.3):
            yield {"name": "Σπάνια εορτή", "date": self.rng.choice(["02-29", "12-24", "12-31"])}

    def blocked(self, local):
        """The days on which nothing may open."""
        days = set()
        for year, easter in feasts.EASTER.items():
            texts = feasts.FIXED + [f"easter{offset:+}" for offset in feasts.MOVABLE]
            days |= {day_of(text, year) for text in texts + ["12-24", "12-31"]}
            for one in local:
                day = day_of(one["date"], year)
                bound = day_of(one.get("notBefore", "01-01"), year)
                if day:
                    days.add(max(day, bound) if bound else day)
        return days

    def free_day(self, fits):
        while True:
            day = FIRST + timedelta(self.rng.randrange((LAST - FIRST).days))
            if fits(day) and day not in self.busy:
                self.busy.add(day)
                return day

    def offices_too(self, entry):
        """Names an office, for an exception of service in person, now and then."""
        if entry.get("modes") == ["inPerson"] and self.chance(0.5):
            entry["offices"] = self.any_of(self.office_ids)
        elif self.department_ids and self.chance(0.3):
            entry["departments"] = self.any_of(self.department_ids)
        return entry

    def departments(self, topics):
        """Up to two departments, each with some of the topics."""
        left = self.some(topics, min(len(topics), self.rng.randint(2, 4)))
        for number in range(self.rng.randint(1, 2)):
            own = [left.pop() for _ in range(self.rng.randint(1, len(left)))] if left else []
            if not own:
                return
            modes = [mode for mode in self.modes if any(mode in one["modes"] for one in own)]
            entry = {"id": f"tmima-{number + 1}", "name": f"Τμήμα {'ΑΒ'[number]}",
                     "topics": [one["id"] for one in own]}
            if "inPerson" in modes and not any("offices" in one for one in own) \
                    and self.chance(0.3):
                entry["offices"] = self.any_of(self.office_ids)
            if self.chance(0.6):
                entry["hours"] = {mode: self.week(self.steps[mode]) for mode in self.any_of(modes)}
            if self.chance(0.3):
                entry["seasons"] = [{
                    "name": "Θερινό τμήματος", "from": "07-05", "to": "08-25",
                    "hours": {mode: self.week(self.steps[mode]) for mode in self.any_of(modes)}}]
            shared = self.chance(0.4)
            if shared or self.chance(0.4):
                entry["staff"] = {mode: str(self.rng.randint(1, 3))
                                  for mode in (modes if shared else self.any_of(modes))}
            if shared:
                entry["sharedStaff"] = "true"
            yield entry

    @staticmethod
    def days():
        return [FIRST + timedelta(n) for n in range((LAST - FIRST).days)]

    def recurring(self):
        """Days that recur: every few weeks from a date, some of the month, or both; now and then
        within some weeks or some months of every year."""
        weekday = self.rng.choice(WEEKDAYS)
        entry = {"weekdays": [weekday] if self.chance(0.8)
                 else self.some(WEEKDAYS, 2)}
        kind = self.rng.choice(["weeks", "weeks", "month", "month", "month", "both", "every"])
        if kind in ("weeks", "both"):
            first = FIRST + timedelta(self.rng.randrange(-300, 200))
            entry |= {"from": first.isoformat(),
                      "everyWeeks": str(self.rng.choice([2, 2, 2, 3, 4, 6, 8]))}
            if self.chance(0.4):
                entry["to"] = (first + timedelta(self.rng.randrange(100, 800))).isoformat()
        if kind in ("month", "both"):
            entry["weekOfMonth"] = self.rng.choice(
                [["first"], ["last"], ["first", "third"], ["second"], ["fifth"], ["first", "last"],
                 ["second", "fourth"], ["fourth"]])
        if "from" not in entry and (kind == "every" or self.chance(0.3)):
            span = [("2027-01-09", "2027-06-30"), ("05-01", "09-30"), ("10-01", "02-28"),
                    ("easter-40", "easter+50")]
            entry["from"], entry["to"] = self.rng.choice(span)
        return entry

    def open_days(self):
        """Days that recur, some of which no closure closes."""
        while True:
            entry = self.recurring()
            days = [day for day in self.days() if holds(numbered(entry), day)]
            if any(not any(holds(closed, day) for closed in self.whole_closures) for day in days):
                return entry

    def closures(self, hours):
        for _ in range(self.rng.randint(1, 4)):
            first = self.free_day(lambda day: True)
            last = first + timedelta(self.rng.choice([0, 0, 1, 4, 13, 40]))
            self.busy |= {first + timedelta(n) for n in range((last - first).days + 1)}
            entry = {"from": first.isoformat(), "to": last.isoformat(),
                     "reason": self.rng.choice(words.CLOSURE_REASONS)}
            modes = self.any_of(self.modes)
            if modes != self.modes:
                entry["modes"] = modes
            self.whole_closures.append(entry)
            yield self.offices_too(entry)
        for _ in range(self.rng.choice(REPEATED)):
            entry = self.recurring() | {"reason": self.rng.choice(words.CLOSURE_REASONS)}
            if self.chance(0.4):
                entry["hours"] = self.rng.choice(["08:00-10:00", "12:00-15:00", "10:00-12:00"])
            else:
                self.whole_closures.append(numbered(entry))
                self.busy |= {day for day in self.days() if holds(numbered(entry), day)}
            if self.chance(0.5):
                entry["modes"] = [self.rng.choice(self.modes)]
            yield self.offices_too(entry)

    def openings(self):
        for _ in range(self.rng.randint(1, 4)):
            modes = self.any_of(self.modes)
            step = lcm(*(self.steps[mode] for mode in modes))
            yield self.offices_too(
                {"date": self.free_day(lambda day: True).isoformat(), "modes": modes,
                 "hours": self.day(step), "reason": self.rng.choice(words.OPENING_REASONS)}
                | ({"staff": str(self.rng.randint(1, 4))} if self.chance(0.3) else {}))
        if self.worked:
            yield {"dates": [self.rng.choice(["2027-10-28", "2027-03-25"]), "2027-12-31"],
                   "onHoliday": "true", "modes": [self.rng.choice(self.modes)],
                   "hours": self.rng.choice(["08:00-14:00", "12:00-15:00"]),
                   "reason": self.rng.choice(words.OPENING_REASONS)}
        for _ in range(self.rng.choice(REPEATED)):
            modes = self.any_of(self.modes)
            step = lcm(*(self.steps[mode] for mode in modes))
            yield self.offices_too(self.open_days() | {
                "modes": modes, "hours": self.day(step),
                "reason": self.rng.choice(words.OPENING_REASONS)}
                | ({"staff": str(self.rng.randint(1, 4))} if self.chance(0.3) else {}))

    def special_hours(self):
        """Hours instead of the usual ones, of one kind only: no two may meet."""
        modes = self.any_of(self.modes)
        step = lcm(*(self.steps[mode] for mode in modes))
        yield self.open_days() | {
            "modes": modes, "hours": self.day(step),
            "reason": self.rng.choice(words.OPENING_REASONS)}

    def terms(self):
        """How appointments are given, now and then otherwise than usual."""
        if self.chance(0.4):
            yield "pause", f"{self.rng.choice([5, 10, 15])} min"
        if self.chance(0.4):
            yield "step", f"{self.rng.choice([15, 30, 60])} min"
        if self.chance(0.3):
            yield "dailyMaximum", str(self.rng.choice([1, 3, 8, 20]))
        if self.chance(0.2):
            yield "leadTime", self.rng.choice(["2 days", "36 hours", "7 days"])
        if self.chance(0.2):
            yield "horizon", self.rng.choice(["14 days", "30 days"])

    def staff_hours(self):
        """Employees by the hour: each entry of other hours, so that none contradicts another."""
        for start in sorted(self.rng.sample(range(7, 19), self.rng.randint(1, 3))):
            entry = {"modes": self.any_of(self.modes), "staff": str(self.rng.randint(1, 4)),
                     "hours": f"{start:02}:00-{start + 1:02}:00"}
            if self.chance(0.5):
                entry["weekdays"] = self.any_of(["monday", "tuesday", "friday", "saturday"])
            if self.chance(0.2):
                entry["topics"] = [self.rng.choice(self.topic_ids)]
            yield self.offices_too(entry)

    def declaration(self):
        """The closures come before the openings, so that none opens a closed day."""
        self.department_ids = []
        self.whole_closures = []
        self.worked = self.chance(0.3)
        parts = super().declaration()
        self.topic_ids = [topic["id"] for topic in parts["topics"]]
        departments = list(self.departments(parts["topics"])) if self.chance(0.4) else []
        self.department_ids = [one["id"] for one in departments]
        if departments:
            parts["departments"] = departments
        for office in parts.get("offices", []):
            if self.chance(0.2):
                office["seasons"] = [{"name": "Θερινό καταστήματος", "from": "07-05",
                                      "to": "08-25", "hours": self.week(self.steps["inPerson"])}]
        for place in [parts, *parts["topics"], *departments]:
            if self.chance(0.3):
                place.update(self.terms())
        if self.chance(0.4):
            parts["staffHours"] = list(self.staff_hours())
        local = list(self.local_holidays()) + list(self.more_feasts())
        self.busy = self.blocked(local)
        more = {"seasons": list(self.seasons()), "closures": list(self.closures(parts["hours"])),
                "localHolidays": local, "openings": list(self.openings()),
                "specialHours": list(self.special_hours()) if REPEATED[-1] else []}
        for key, entries in more.items():
            parts.pop(key, None)
            if entries and self.chance(0.8):
                parts[key] = entries
        if any("onHoliday" in one for one in parts.get("openings", [])):
            parts["waivers"] = parts.get("waivers", []) + [
                {"rule": "holiday-worked", "reason": "Εφημερία", "decidedBy": "Γενικός Γραμματέας",
                 "from": "2026-09-01", "until": "2027-06-30"}]
        if "localHolidays" not in parts:
            parts["localHolidays"] = local
        return parts


def declarations(count, seed="1"):
    """So many municipalities, each with the text of its file."""
    for it in generate.municipalities(count):
        rng = random.Random(f"{seed}/hours/{it['code']}")
        yield it, writer.Hand(rng).document(Builder(rng, it).declaration())
