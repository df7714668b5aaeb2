"""Does `diff` class a change by what it does to the times that can be booked?

$EFFECT pairs of generated declarations (20): a version in which some parts were edited, or one that
has little to do with the other. `consumer.py` books every time of both runtime
configurations, minute by minute, over the twelve months that `diff` counts. What is lost and gained
of each topic, mode, office and weekday must be what `effects` says, and there must be a change that
loses, or gains, exactly where the consumer finds one. Where the maximum of a day decides, what
counts is the number of appointments, and apart from it the times at which one can come. What the
changes of a single service say adds up to its effect. A comparison with the versions exchanged must be
noticed.
"""

import copy
import json
import os
import random
import subprocess
import tempfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import varied
from common import CLOCK, ONBOARD, ROOT, Verdict
from consumer import Municipality
from exported import AS_OF, onboard

COUNT = int(os.environ.get("EFFECT") or 20)
FIRST = date.fromisoformat(AS_OF)
DAYS = [FIRST + timedelta(n) for n in range((FIRST.replace(year=FIRST.year + 1) - FIRST).days)]
CELL = 5  # every time and duration is a multiple of it
LOSING, GAINING = {"withdraws", "narrows"}, {"widens"}


class Edited(varied.Builder):
    """A declaration and a version of it in which some parts were edited."""

    EDITS = ["week", "one_day", "employees", "length", "office", "closed", "opened", "season",
             "feast", "topic", "renamed", "rhythm", "by_hour"]

    def versions(self):
        old = self.declaration()
        new = copy.deepcopy(old)
        for name in self.rng.sample(self.EDITS, self.rng.randint(1, 3)):
            getattr(self, name)(new)
        return old, new

    def week_of(self, mode):
        return self.week(self.steps[mode])

    def week(self, step_or_parts):
        if not isinstance(step_or_parts, dict):
            return super().week(step_or_parts)
        mode = self.rng.choice(self.modes)
        step_or_parts["hours"][mode] = self.week_of(mode)
        return None

    def one_day(self, parts):
        mode = self.rng.choice(self.modes)
        days = parts["hours"][mode]
        days[self.rng.choice(list(days))] = self.day(self.steps[mode])

    def employees(self, parts):
        parts["staff"][self.rng.choice(self.modes)] = str(self.rng.randint(1, 6))

    def length(self, parts):
        mode = self.rng.choice(self.modes)
        parts["durations"][mode] = f"{self.rng.choice([10, 15, 20, 30])} min"

    def office(self, parts):
        if not parts.get("offices"):
            return
        office = self.rng.choice(parts["offices"])
        if office.pop("hours", None) is None:
            office["hours"] = self.week_of("inPerson")
        if self.chance(0.3):
            office["staff"] = str(self.rng.randint(1, 4))

    def listed(self, parts, key, fresh):
        """Drops an entry of a list, or adds others."""
        entries = parts.setdefault(key, [])
        if entries and self.chance(0.6):
            entries.pop(self.rng.randrange(len(entries)))
        else:
            entries.extend(fresh)
        if not entries:
            del parts[key]

    def closed(self, parts):
        entries = parts.get("closures")
        if entries and self.chance(0.4):
            entry = self.rng.choice(entries)
            first = date.fromisoformat(entry["from"])
            entry["to"] = (first + timedelta(self.rng.randint(0, 20))).isoformat()
            return
        self.listed(parts, "closures", self.closures(parts["hours"]))

    def opened(self, parts):
        entries = parts.get("openings")
        if entries and self.chance(0.4):
            self.rng.choice(entries)["hours"] = self.day(30)
            return
        self.listed(parts, "openings", self.openings())

    def season(self, parts):
        """Another season of the municipality, or of an office or a department that has its own."""
        own = [one for key in ("offices", "departments") for one in parts.get(key, [])
               if one.get("seasons")]
        place = self.rng.choice([parts, *own])
        entries = place.get("seasons")
        if not entries:
            place["seasons"] = list(self.seasons())
            if not place["seasons"]:
                del place["seasons"]
            return
        entry = self.rng.choice(entries)
        if self.chance(0.3):
            entry["name"] += " (νέα)"
        if self.chance(0.3):
            days = entry["hours"]
            mode = self.rng.choice(list(days))
            if isinstance(days[mode], dict):
                days[mode] = self.week_of(mode)
            else:  # an office's hours have no modes
                days[mode] = self.day(self.steps["inPerson"])
        elif self.chance(0.3):
            entry["from"], entry["to"] = "06-10", "08-20"
        elif self.chance(0.5):
            entries.remove(entry)
            if not entries:
                del place["seasons"]

    def feast(self, parts):
        self.listed(parts, "localHolidays", self.more_feasts())

    def topic(self, parts):
        topics = parts["topics"]
        if len(topics) > 2 and self.chance(0.5):
            topics.pop(self.rng.randrange(1, len(topics)))
        else:
            topics[-1]["modes"] = self.any_of(topics[-1]["modes"])
            topics[-1].pop("durations", None)

    def rhythm(self, parts):
        """Another pause, step or maximum, of a topic or of all."""
        place = self.rng.choice([parts, *parts["topics"]])
        for key in ("pause", "step", "dailyMaximum"):
            place.pop(key, None)
        place.update(self.terms())

    def by_hour(self, parts):
        """Another number of employees at certain hours."""
        self.listed(parts, "staffHours", self.staff_hours())

    def renamed(self, parts):
        """Another identifier of an office, wherever it stands."""
        if not parts.get("offices"):
            return
        old, new = parts["offices"][0]["id"], "neo-anagnoristiko"
        parts["offices"][0]["id"] = new
        for entry in [one for key in ("topics", "closures", "openings", "staffHours")
                      for one in parts.get(key, [])]:
            if "offices" in entry:
                entry["offices"] = [new if one == old else one for one in entry["offices"]]


def versions(it, number):
    """An old and a new text: one in four has little to do with the other."""
    rng = random.Random(f"effect/{number}")
    old, new = Edited(rng, it).versions()
    if number % 4 == 0:
        new = varied.Builder(rng, it).declaration()
    return [varied.writer.Hand(random.Random(number)).document(one) for one in (old, new)]


def booked(it):
    """{(topic, mode, office): [a Load for each day]}"""
    found = {}
    for topic in it.data["topics"]:
        for service in topic["services"]:
            for desk in it.desks_of(service, topic):
                found[topic["id"], desk.mode, desk.office] = [
                    Load(it, desk, service, day, topic["id"]) for day in DAYS]
    return found


class Load:
    """All that the staff can hold on a day, and how many are busy with it in each cell: an
    appointment takes an employee until the next one can start."""

    def __init__(self, it=None, desk=None, service=None, day=None, topic=None):
        self.busy, self.count, self.share, self.length = defaultdict(int), 0, (0, 1), 0
        self.is_capped = False
        if it is None:
            return
        _, _, round_ = it.rhythm(desk, service, topic)
        self.length = service["durationMinutes"]
        self.share = (self.length, round_)
        starts = it.fitting(desk, service, day, topic)
        most = it.maximum(topic)
        self.is_capped = most is not None and most < len(starts)
        self.count = most if self.is_capped else len(starts)
        for start in starts:
            for cell in range(start // CELL, (start + round_) // CELL):
                self.busy[cell] += 1

    @property
    def state(self):
        return self.busy, self.count, self.share

    @property
    def minutes(self):
        return self.count * self.length

    def beyond(self, other):
        """The minutes of the times at which one can come now, and could not in another state."""
        return CELL * sum(1 for cell, staff in self.busy.items() if staff and not other.busy[cell])


def change(old, new):
    """The minutes that are lost and gained on one day: what moves is lost and gained. Then those of
    the times from which one can choose, where the maximum of the day decides."""
    if old.is_capped or new.is_capped:
        more = new.minutes - old.minutes
        return max(0, -more), max(0, more), old.beyond(new), new.beyond(old)

    def minutes(one, other):
        part, whole = one.share
        cells = sum(max(0, one.busy[cell] - other.busy[cell]) for cell in list(one.busy))
        return cells * CELL * part // whole

    lost, gained = minutes(old, new), minutes(new, old)
    # Where appointments became shorter, or their pauses longer, that is not all.
    rest = new.minutes - old.minutes - gained + lost
    return lost - min(rest, 0), gained + max(rest, 0), 0, 0


class Difference:
    """{key: (lost minutes by weekday, gained minutes by weekday)}, and whether anything is lost or
    gained at all: appointments and their minutes, or only times at which one can come."""

    def __init__(self, old, new):
        nothing = [Load()] * len(DAYS)
        self.minutes, self.is_loss, self.is_gain = {}, False, False
        self.fewer_times, self.more_times = False, False
        for key in old.keys() | new.keys():
            lost, gained = [0] * 7, [0] * 7
            for day, was, now in zip(DAYS, old.get(key, nothing), new.get(key, nothing)):
                if was.state != now.state:
                    less, more, fewer, others = change(was, now)
                    lost[day.weekday()] += less
                    gained[day.weekday()] += more
                    self.fewer_times |= fewer > 0
                    self.more_times |= others > 0
                self.is_loss |= now.count < was.count
                self.is_gain |= was.count < now.count
            if any(lost) or any(gained):
                self.minutes[key] = (lost, gained)
        self.is_loss |= any(any(lost) for lost, _ in self.minutes.values())
        self.is_gain |= any(any(gained) for _, gained in self.minutes.values())


def told(answer):
    """What `effects` says, without what changes no minute."""
    found = {
        (one["topic"], one["mode"], one.get("office")): (one["lostMinutes"], one["gainedMinutes"])
        for one in answer["effects"]}
    return {key: both for key, both in found.items() if any(both[0]) or any(both[1])}


def agrees(answer, theirs):
    """What the classes and the minutes of a comparison have against the consumer's count."""
    if told(answer) != theirs.minutes:
        return "effects differ"
    changes = answer["changes"]
    for classes, name, other, times, place in (
            (LOSING, "lost", theirs.is_loss, theirs.fewer_times, 0),
            (GAINING, "gained", theirs.is_gain, theirs.more_times, 1)):
        minutes, count = name + "Minutes", name + "Appointments"
        those = [one for one in changes if minutes in one]
        others = [one for one in changes if name + "Times" in one]
        if any(one["class"] not in classes for one in those + others):
            return f"{name} under another class"
        if bool(those) != other:
            return f"{minutes} in {len(those)} changes"
        if others and not times or times and not those + others:
            return f"{name} times in {len(others)} changes"
        if any(not any(one[minutes]) and not one[count] for one in those):
            return f"{minutes} of nothing"
        for weekday in range(7):
            ours = sum(one[minutes][weekday] for one in those)
            found = [both[place][weekday] for both in theirs.minutes.values()]
            if bool(ours) != any(found):
                return f"{minutes} on weekday {weekday}"
            if len(found) == 1 and ours != found[0]:
                return f"{minutes} do not add up on weekday {weekday}: {ours} of {found[0]}"
            if any(sum(found) < one[minutes][weekday] for one in those):
                return f"{minutes} beyond the whole on weekday {weekday}"
    return None


def compiled(path, folder):
    """The configuration as a consumer holds it; none where the edits made an error."""
    done = subprocess.run(
        [ONBOARD, "build", path, "--as-of", AS_OF, "--output", folder], cwd=ROOT, env=CLOCK,
        capture_output=True)
    if done.returncode:
        return None
    return Municipality.load(next((folder / "Drafts").glob("[0-9]*.json")))


def renamed(held, it, other):
    """The old version's services under the new ids of offices with the same name."""
    names = {office["name"]: office["id"] for office in other.offices.values()}
    ids = {office["id"]: names.get(office["name"], office["id"])
           for office in it.offices.values()}
    return {(topic, mode, ids.get(office)): days for (topic, mode, office), days in held.items()}


def judge(verdict, it, number):
    with tempfile.TemporaryDirectory() as name:
        folder, paths, held = Path(name), [], []
        for which, text in zip(("old", "new"), versions(it, number)):
            paths.append(folder / which / "onboarding.yaml")
            paths[-1].parent.mkdir()
            paths[-1].write_text(text, encoding="utf-8")
            held.append(compiled(paths[-1], folder / "out" / which))
        if None in held:
            return 0  # edited parts do not always go together
        answer = json.loads(onboard("diff", *paths, "--as-of", AS_OF, "--format", "json"))
    old, new = renamed(booked(held[0]), *held), booked(held[1])
    fault = agrees(answer, Difference(old, new))
    verdict.expect(fault is None, f"pair {number} ({it['code']}): {fault}")
    back = Difference(new, old)
    if told(answer) != back.minutes:
        verdict.expect(agrees(answer, back) is not None, f"pair {number}: exchanged, not noticed")
    return 1


def main():
    verdict = Verdict("Effect")
    chosen = varied.generate.municipalities(min(COUNT, 300))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        pairs = sum(pool.map(
            lambda number: judge(verdict, chosen[number % len(chosen)], number), range(COUNT)))
    print(f"{verdict.name}: {pairs} of {COUNT} pairs compared")
    verdict.expect(pairs > COUNT // 2, f"only {pairs} pairs were compared")
    verdict.end()


if __name__ == "__main__":
    main()
