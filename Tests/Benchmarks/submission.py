"""Builds one valid declaration as plain dictionaries, lists and text; no YAML here."""

from datetime import date, timedelta
from math import lcm

import words
from feasts import holidays


def clock(minutes):
    return f"{minutes // 60:02}:{minutes % 60:02}"


class Builder:
    """One municipality's declaration; the same random source gives the same declaration."""

    def __init__(self, rng, municipality):
        self.rng, self.it = rng, municipality
        # Names are not unique: two municipalities are called Ηρακλείου.
        self.host = f"{municipality['slug']}-{municipality['code']}.example"
        count = rng.choices([1, 2, 3], [15, 35, 50])[0]
        self.modes = self.some(words.MODES, count)
        self.places = self.some(words.OFFICES, rng.randint(1, 3))
        self.office_ids = [identifier for identifier, _ in self.places]
        self.durations = {mode: f"{rng.choice([10, 15, 20, 30])} min" for mode in self.modes}
        # Per mode, the least common multiple of the durations in use; topics may raise it.
        self.steps = {mode: int(text[:2]) for mode, text in self.durations.items()}
        self.staff = {mode: str(rng.randint(1, 6)) for mode in self.modes}
        self.third_party = rng.choice(["true", "false"])

    # Choosing

    def chance(self, p):
        return self.rng.random() < p

    def some(self, items, count):
        """`count` of the items, in their own order."""
        chosen = set(self.rng.sample(range(len(items)), count))
        return [item for index, item in enumerate(items) if index in chosen]

    def any_of(self, items):
        return self.some(items, self.rng.randint(1, len(items)))

    def mail(self, name):
        return f"{name}@{self.host}"

    # Hours: every interval is a whole number of appointments of each duration in use

    def interval(self, starts, least, most, step):
        start = self.rng.choice(starts)
        length = self.rng.randrange(-(-least // step) * step, most + 1, step)
        return f"{clock(start)}-{clock(start + length)}"

    def day(self, step, saturday=False):
        morning = self.interval([420, 450, 480, 480, 485, 495, 510, 540], 120, 360, step)
        if saturday or not self.chance(0.15):
            return morning
        return [morning, self.interval([960, 990, 1005, 1020], 60, 180, step)]

    def week(self, step):
        usual = self.day(step)
        days = self.some(words.DAYS[:5], self.rng.choices([1, 2, 3, 4, 5], [1, 2, 2, 2, 6])[0])
        hours = {day: usual if self.chance(0.75) else self.day(step) for day in days}
        if self.chance(0.2):
            hours["saturday"] = self.day(step, saturday=True)
        return hours

    # Parts of the declaration

    def offices(self):
        for position, (identifier, name) in enumerate(self.places):
            office = {
                "id": identifier,
                "name": name if position == 0 else f"{name} {self.it['place']}",
                "street": f"{self.rng.choice(words.STREETS)} {self.rng.randint(1, 199)}",
                "postcode": str(self.rng.randint(10000, 85999)),
                "city": self.it["place"],
            }
            if self.chance(0.5):
                office["stepFree"] = self.rng.choice(["true", "false"])
            if position and self.chance(0.4):
                office["staff"] = str(self.rng.randint(1, int(self.staff["inPerson"])))
            if position and self.chance(0.4):
                office["hours"] = self.week(self.steps["inPerson"])
            yield office

    def topic_modes(self, transaction):
        possible = [mode for mode in self.modes if not (transaction and mode == "phone")]
        return self.any_of(possible)

    def topics(self):
        usable = [t for t in words.TOPICS if not t[4] or self.modes != ["phone"]]
        # The first topic is information in every mode, so no mode is offered in vain.
        chosen = [words.TOPICS[0]] + self.some(usable[1:], self.rng.randint(3, 7))
        for identifier, title, english, field, transaction in chosen:
            general = identifier == words.TOPICS[0][0]
            modes = self.modes if general else self.topic_modes(transaction)
            topic = {"id": identifier, "title": title}
            if self.chance(0.5):
                topic["titleEnglish"] = english
            topic |= {
                "field": field,
                "kind": "transaction" if transaction else "information",
                "modes": modes,
                "audience": self.any_of(["citizens", "businesses"]),
            }
            if not general and "inPerson" in modes and self.chance(0.3):
                topic["offices"] = self.any_of(self.office_ids)
            if self.chance(0.25):
                topic["durations"] = self.own_durations(modes)
            if self.chance(0.5):
                topic["documents"] = self.rng.sample(words.DOCUMENTS, self.rng.randint(1, 4))
            if self.chance(0.15):
                topic["namedEmployee"] = self.rng.choice(["true", "false"])
            if "video" in modes and self.chance(0.2):
                topic["thirdParty"] = "false" if self.third_party == "true" else "true"
            yield topic

    def own_durations(self, modes):
        """Durations that differ from the general ones; the hours' steps follow them."""
        own = {}
        for mode in self.any_of(modes):
            other = [m for m in (10, 15, 20, 30) if f"{m} min" != self.durations[mode]]
            minutes = self.rng.choice(other)
            own[mode] = f"{minutes} min"
            self.steps[mode] = lcm(self.steps[mode], minutes)
        return own

    def seasons(self):
        for name, first, last in self.some(words.SEASONS, self.rng.randint(1, 2)):
            modes = self.any_of(self.modes)
            yield {"name": name, "from": self.rng.choice(first), "to": self.rng.choice(last),
                   "hours": {mode: self.week(self.steps[mode]) for mode in modes}}

    def local_holidays(self):
        for name, day, not_before in self.some(words.LOCAL_HOLIDAYS, self.rng.randint(1, 3)):
            holiday = {"name": name, "date": day}
            yield holiday | ({"notBefore": not_before} if not_before else {})

    def free_day(self, fits):
        """A day on which nothing else is planned, and a week after it is kept free as well."""
        while True:
            day = date(2026, 12, 1) + timedelta(self.rng.randrange(380))
            if fits(day) and day not in self.busy:
                self.busy |= {day + timedelta(n) for n in range(-7, 8)}
                return day

    def closures(self, hours):
        for _ in range(self.rng.randint(1, 2)):
            modes = self.any_of(self.modes)
            open_days = {words.DAYS.index(day) for day in hours[modes[0]]}
            first = self.free_day(lambda day: day.weekday() in open_days)
            closure = {"from": first.isoformat()}
            if self.chance(0.6):
                closure["to"] = (first + timedelta(self.rng.randint(0, 4))).isoformat()
            closure["reason"] = self.rng.choice(words.CLOSURE_REASONS)
            if modes != self.modes:
                closure["modes"] = modes
            if modes == ["inPerson"] == closure.get("modes", self.modes) and self.chance(0.5):
                closure["offices"] = [self.office_ids[0]]
            yield closure

    def openings(self):
        for _ in range(self.rng.randint(1, 2)):
            modes = self.any_of(self.modes)
            step = lcm(*(self.steps[mode] for mode in modes))
            yield {"date": self.free_day(lambda day: day.weekday() == 5).isoformat(),
                   "modes": modes, "hours": self.day(step),
                   "reason": self.rng.choice(words.OPENING_REASONS)}

    def authentication(self):
        systems = self.some(words.SYSTEMS, self.rng.randint(1, 2))
        for place, (system, purpose, law) in enumerate(systems, 1):
            number = str(self.rng.randint(100, 99999))
            entry = {
                "id": f"system-{place}",
                "system": f"{system} {self.it['name'].replace('Δήμος', 'Δήμου', 1)}",
                "purpose": purpose, "legalFramework": law,
                "request": {"number": number, "date": f"2026-01-{self.rng.randint(10, 31)}"},
            }
            sides = [("test", "test")]
            if self.chance(0.5):
                sides.append(("production", "eservices"))
                entry["productionLetter"] = {"number": str(int(number) + 731),
                                             "date": f"2026-06-{self.rng.randint(10, 30)}"}
            yield entry | {
                "redirects": {side: [f"https://{name}.{self.host}/system-{place}/callback"]
                              for side, name in sides},
                "email": self.mail("it"),
                "declarations": self.rng.sample(words.DECLARATIONS, 3),
            }

    def means(self, mode):
        extra = words.MEANS_EXTRA[mode]
        return words.MEANS_NEEDED[mode] + self.some(extra, self.rng.randint(0, len(extra)))

    def administrators(self):
        for title, mailbox in self.some(words.ADMINISTRATORS, self.rng.randint(1, 3)):
            entry = {"title": title, "email": self.mail(mailbox)}
            if self.chance(0.3):
                entry["powers"] = list(words.POWERS)
            yield entry

    def declaration(self):
        """The whole file in the order of the format; topics come first, hours depend on them."""
        topics = list(self.topics())
        hours = {mode: self.week(self.steps[mode]) for mode in self.modes}
        local = list(self.local_holidays()) if self.chance(0.6) else []
        self.busy = holidays(local)
        asked = date(2026, 1, 7) + timedelta(self.rng.randrange(200))
        number = self.rng.randint(100, 99999)
        parts = {
            "version": "1",
            "municipality": {"code": self.it["code"], "name": self.it["name"],
                             "website": f"https://www.{self.host}"},
            "request": {"protocol": f"{number}/{asked.day}-{asked.month}-{asked.year}",
                        "date": asked.isoformat()},
            "contact": {"email": self.mail("rantevou"),
                        "phone": "2" + f"{self.rng.randrange(10**9):09}"},
            "modes": self.modes,
            "offices": list(self.offices()) if "inPerson" in self.modes else [],
            "topics": topics,
            "hours": hours,
            "seasons": list(self.seasons()) if self.chance(0.4) else [],
            "closures": list(self.closures(hours)) if self.chance(0.5) else [],
            "localHolidays": local,
            "openings": list(self.openings()) if self.chance(0.3) else [],
            "durations": self.durations,
            "staff": self.staff,
            "thirdParty": self.third_party if "video" in self.modes else None,
            "interpretation": None,
            "means": {mode: self.means(mode) for mode in self.modes},
            "administrators": list(self.administrators()),
            "dataProtection": {"email": self.mail("dpo"),
                               "terms": f"https://www.{self.host}/prosopika-dedomena"},
            "security": {"email": self.mail("security"),
                         "measures": self.rng.sample(words.MEASURES, 3)},
            "authentication": list(self.authentication()) if self.chance(0.4) else [],
        }
        if self.modes != ["phone"] and self.chance(0.4):
            parts["interpretation"] = self.any_of(words.INTERPRETATION)
        return {key: value for key, value in parts.items() if value}
