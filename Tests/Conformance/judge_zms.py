"""Would ZMS, the booking platform of Berlin and Munich, accept `export --target zms`?

Three questions, each answered here anew from the platform's public documentation and code
(it-at-m/eappointment): the shape of its entities (`ENTITIES`, a JSON Schema of our own words); the
checks that its code makes beyond the schema (`refusals`: `validateTimeRangesAndRules` and the
overlaps); and what it would offer on each day (`opened`), which must be what `consumer.py` finds in
the runtime configuration. Mutants of each kind must be refused. With JUDGES, the platform's own
schemas judge every entity too.
"""

import copy
import hashlib
import json
from datetime import date, datetime, timedelta
from math import gcd
from zoneinfo import ZoneInfo

from jsonschema import Draft4Validator, Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from common import Verdict, official
from consumer import minutes
from exported import exports, read_json

ATHENS = ZoneInfo("Europe/Athens")
WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
VARIANTS = {"inPerson": 1, "phone": 2, "video": 3}


def shape(required, more=None):
    return {"type": "object", "required": list(required), "additionalProperties": False,
            "properties": {**required, **(more or {})}}


def rows(item):
    return {"type": "array", "items": item}


TEXT, COUNT, FLAG = {"type": "string"}, {"type": "integer", "minimum": 0}, {"type": "boolean"}
# What the platform's tables hold: 31 bits for providers and scopes, 20 digits for requests.
PLACE = {"type": "integer", "minimum": 1, "maximum": 2**31 - 1}
REQUEST = {"type": "integer", "minimum": 1, "maximum": 2**53 - 1}
SHORT, LINE = ({"type": "string", "minLength": 1, "maxLength": most} for most in (40, 200))
NAME = {"type": "string", "minLength": 1}
TIME = {"type": "string", "pattern": "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"}
PROVIDER = {"id": PLACE, "name": NAME, "source": NAME}
CONTACT = shape({"name": NAME, "country": TEXT}, {
    "city": LINE, "postalCode": TEXT, "street": LINE,
    "streetNumber": {"type": "string", "maxLength": 20}})
SCOPE = {"id": PLACE, "provider": shape(PROVIDER), "shortName": SHORT, "source": NAME}
ENTITIES = shape({
    "format": {"const": "onboard/zms/v2"},
    "draft": {"const": True},
    "timeZone": {"const": "Europe/Athens"}, "timeZoneNote": shape({"el": NAME, "en": NAME}),
    "losses": rows(shape({"el": NAME, "en": NAME})),
    "provider": rows(shape({**PROVIDER, "contact": CONTACT, "displayName": NAME, "link": TEXT})),
    "scope": rows(shape({
        **SCOPE, "contact": CONTACT,
        "dayoff": rows(shape({"date": COUNT, "name": NAME})),
        "closure": rows(shape({"year": COUNT, "month": COUNT, "day": COUNT})),
        "preferences": shape({
            "appointment": shape({
                "startInDaysDefault": COUNT, "endInDaysDefault": COUNT,
                "multipleSlotsEnabled": FLAG}),
            "client": shape({
                "emailRequired": FLAG, "telephoneActivated": FLAG, "telephoneRequired": FLAG}),
        })})),
    "request": rows(shape({
        "id": REQUEST, "name": NAME, "source": NAME, "group": LINE, "link": LINE,
        "parent_id": {"anyOf": [REQUEST, {"type": "null"}]}, "root_parent_id": REQUEST,
        "variant_id": {"enum": [None, 1, 2, 3]}}, {"timeSlotCount": COUNT})),
    "requestrelation": rows(shape({
        "request": shape({"id": REQUEST, "name": NAME, "source": NAME}),
        "provider": shape(PROVIDER), "slots": {"type": "integer", "minimum": 1},
        "public": FLAG, "source": NAME})),
    "availability": rows(shape({
        "scope": shape(SCOPE), "kind": NAME,
        "type": {"enum": ["appointment", "openinghours", "break"]},
        "startDate": COUNT, "endDate": COUNT, "startTime": TIME, "endTime": TIME,
        "weekday": shape({day: {"enum": [0, 1]} for day in WEEK}),
        "repeat": shape({"afterWeeks": COUNT, "weekOfMonth": COUNT}),
        "slotTimeInMinutes": COUNT, "multipleSlotsAllowed": FLAG,
        "bookable": shape({"startInDays": COUNT, "endInDays": COUNT}),
        "workstationCount": shape({"public": COUNT, "intern": COUNT})})),
})
VALIDATOR = Draft202012Validator(ENTITIES)
OFFICIAL = official("zms")


def official_validators():
    """The platform's own schemas, by entity."""
    if not OFFICIAL:
        return {}

    def read(name):
        contents = json.loads((OFFICIAL / name).read_text(encoding="utf-8"))
        return Resource.from_contents(contents, default_specification=DRAFT4)
    registry = Registry(retrieve=lambda uri: read(uri.rsplit("/", 1)[-1]))
    return {name: Draft4Validator(read(f"{name}.json").contents, registry=registry)
            for name in ("provider", "scope", "request", "requestrelation", "availability")}


VALIDATORS = official_validators()


def number(code, name, topics=False):
    """The number of a desk or of a topic, by the scheme that Exports.md states."""
    digest = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
    return (int(code) * 10**10 + digest % 10**10) * 10 if topics else \
        int(code) * 200_000 + digest % 200_000


def local(timestamp):
    return datetime.fromtimestamp(timestamp, ATHENS)


class Hours:
    """An availability as the platform reads it."""

    def __init__(self, data):
        self.data, self.scope = data, data["scope"]["id"]
        self.id = f"{data['scope']['shortName']} {data['startDate']} {data['startTime']}"
        self.first, self.last = local(data["startDate"]).date(), local(data["endDate"]).date()
        self.start, self.end = minutes(data["startTime"]), minutes(data["endTime"])
        self.weekdays = {n for n, day in enumerate(WEEK) if data["weekday"][day]}
        self.slot = data["slotTimeInMinutes"]
        self.weeks, self.of_month = data["repeat"]["afterWeeks"], data["repeat"]["weekOfMonth"]

    def names(self, day):
        return day.weekday() in self.weekdays and self.first <= day <= self.last \
            and self.has_week(day)

    def has_week(self, day):
        """The platform's `hasWeek`: every so many weeks, or else a week of the month. Its fifth is
        not the last of a weekday, as its documentation says it is."""
        monday, start = (one - timedelta(one.weekday()) for one in (day, self.first))
        if self.weeks and (self.weeks == 1 or (monday - start).days % (self.weeks * 7) == 0):
            return True
        if self.of_month and self.of_month == -(-day.day // 7):
            return True
        return not self.of_month and not self.weeks

    @property
    def overrules(self):
        """Whether it holds on a day off too: the platform's `getDuration` is at most two days."""
        return (self.last - self.first).days <= 2


def refusals(hours):
    """The seven checks of one availability."""
    if not hours.weekdays:
        yield "weekdayRequired"
    span = {(hours.first + timedelta(n)).weekday()
            for n in range(min((hours.last - hours.first).days, 6) + 1)}
    if hours.weekdays - span:
        yield "invalidWeekday"
    if hours.end <= hours.start or (hours.last, hours.end) <= (hours.first, hours.start):
        yield "endTime"
    for key in ("startDate", "endDate"):
        if local(hours.data[key]).hour or local(hours.data[key]).minute:
            yield "a date that is no midnight"
    if not hours.data["kind"]:
        yield "type"
    if not hours.slot:
        yield "slotTime"
    elif (hours.end - hours.start) % hours.slot:
        yield "slotCount"
    if hours.of_month > 4:
        yield "a week of the month that means one thing in the code, another in the manual"
    if not any(hours.names(hours.first + timedelta(n))
               for n in range((hours.last - hours.first).days + 1)):
        yield "never"
    if hours.data["bookable"]["startInDays"] > hours.data["bookable"]["endInDays"]:
        yield "bookableDayRange"


def days_off(scope):
    off = {local(entry["date"]).date() for entry in scope["dayoff"]}
    return off | {date(e["year"], e["month"], e["day"]) for e in scope["closure"]}


def opened(all_hours, off):
    """What is open on each day: hours of that day alone, or of three at most, count before a day
    off."""
    days = {}
    for hours in all_hours:
        for n in range((hours.last - hours.first).days + 1):
            day = hours.first + timedelta(n)
            if hours.names(day) and (day not in off or hours.overrules):
                days.setdefault(day, []).append(((hours.start, hours.end), hours))
    return {day: sorted(entries, key=lambda entry: entry[0]) for day, entries in days.items()}


def faults(file, it):
    """All that the platform, or a citizen, would complain of."""
    errors = [f"{list(e.absolute_path)}: {e.message}" for e in VALIDATOR.iter_errors(file)]
    for name, validator in VALIDATORS.items():
        errors += [f"{name} {list(e.absolute_path)}: {e.message[:120]}"
                   for entity in file[name] for e in validator.iter_errors(entity)]
    if errors:
        return errors
    found = []
    by_scope = {scope["id"]: [] for scope in file["scope"]}
    for data in file["availability"]:
        hours = Hours(data)
        found += [f"{hours.id}: {fault}" for fault in refusals(hours)]
        if hours.scope not in by_scope:
            return [f"{hours.id}: no scope"]
        by_scope[hours.scope].append(hours)
    desks = list(it.desks())
    if len(desks) != len(file["scope"]) or found:
        return found or ["not a scope for each desk"]
    places = {}
    for desk, scope, provider in zip(desks, file["scope"], file["provider"]):
        places[provider["id"]] = desk
        if scope["id"] != number(it.data["municipality"]["code"], named(desk)):
            found.append(f"{desk}: number {scope['id']}")
        found += place_faults(it, desk, scope, provider)
        found += hours_faults(it, desk, by_scope[scope["id"]], days_off(scope))
    return found + list(service_faults(file, it, places))


def named(desk):
    return "/".join(part for part in (desk.mode, desk.office, desk.department) if part)


def place_faults(it, desk, scope, provider):
    if scope["provider"]["id"] != provider["id"] or scope["provider"]["name"] != provider["name"]:
        yield "scope and provider differ"
    office = it.offices.get(desk.office)
    contact = provider["contact"]
    if office and (contact["city"], contact["postalCode"]) != (office["city"], office["postcode"]):
        yield f"{desk}: address"
    if office and contact["street"].split() + contact["streetNumber"].split() != \
            office["street"].replace(",", "").split():
        yield f"{desk}: street {contact}"


def slot_of(it, mode):
    """The one slot of a mode: what all its steps are multiples of."""
    return gcd(*(topic.get("gridMinutes", it.modes[mode]["gridMinutes"])
                 for topic in it.data["topics"]
                 if any(service["mode"] == mode for service in topic["services"])))


def window_of(it, desk):
    """As early and as late as any topic of a desk allows, in days."""
    numbers = it.data["policy"]["numbers"]
    topics = [topic for topic in it.data["topics"] for service in topic["services"]
              if desk in it.desks_of(service, topic)]
    lead = min((topic.get("leadTimeHours", numbers["leadTimeHours"]) for topic in topics),
               default=numbers["leadTimeHours"])
    return {"startInDays": -(-lead // 24), "endInDays": max(
        (topic.get("horizonDays", numbers["horizonDays"]) for topic in topics),
        default=numbers["horizonDays"])}


# What each desk should offer, by day: the same for a file and for all its mutants.
WORK = {}


def hours_faults(it, desk, all_hours, off):
    work = WORK.setdefault((id(it), desk), {})
    grid, window = slot_of(it, desk.mode), window_of(it, desk)
    for hours in all_hours:
        stations = hours.data["workstationCount"]
        if hours.slot != grid or stations["public"] != stations["intern"]:
            yield f"{desk}: slot or staff"
        if hours.data["bookable"] != window:
            yield f"{desk}: window {hours.data['bookable']} / {window}"
    found = opened(all_hours, off)
    for day in it.days():
        entries = found.get(day, [])
        spans = [(*span, hours.data["workstationCount"]["public"]) for span, hours in entries]
        if any(one[1] > other[0] for one, other in zip(spans, spans[1:])):
            yield f"{desk} {day}: overlap {spans}"
        if day not in work:
            work[day] = list(filled_spans(it, desk, day, grid))
        filled = work[day]
        if spans != filled:
            yield f"{desk} {day}: {spans} / {filled}"
            return


def filled_spans(it, desk, day, grid):
    """The hours of a day, with those who serve, as far as whole slots fill them."""
    for parts in it.work(desk, day, None):
        for start, end, count in parts:
            start = parts[0][0] + -(-(start - parts[0][0]) // grid) * grid
            if end - start >= grid:
                yield start, start + (end - start) // grid * grid, count


def service_faults(file, it, places):
    requests = {request["id"]: request for request in file["request"]}
    said = set()
    code = it.data["municipality"]["code"]
    roots = {number(code, topic["id"], topics=True) for topic in it.data["topics"]}
    if roots != {request["id"] for request in file["request"] if not request["parent_id"]}:
        yield "the numbers of topics"
    if len(requests) != len(file["request"]):
        yield "a number twice"
    for relation in file["requestrelation"]:
        request = requests.get(relation["request"]["id"])
        desk = places.get(relation["provider"]["id"])
        if request is None or desk is None:
            yield f"{relation} leads nowhere"
            return
        root = requests.get(request["parent_id"])
        if root is None or root["id"] != request["root_parent_id"] or root["parent_id"]:
            yield f"{request['id']}: parents"
        said.add((request["name"], request["variant_id"], desk.name, relation["slots"]))
        if request["timeSlotCount"] != relation["slots"]:
            yield f"{request['id']}: slots"
    wanted = {(topic["title"], VARIANTS[desk.mode], desk.name,
               -(-(service["durationMinutes"] + topic.get("pauseMinutes", it.gap))
                 // slot_of(it, desk.mode)))
              for topic in it.data["topics"] for service in topic["services"]
              for desk in it.desks_of(service, topic)}
    if said != wanted:
        yield f"services: {sorted(map(str, said ^ wanted))[:2]}"


def mutants(file):
    """One thing changed: first what the schema must see, then what the checks must, then others."""
    rule = next(i for i, one in enumerate(file["availability"])
                if one["startDate"] < one["endDate"])
    twice = copy.deepcopy(file["availability"][rule])
    twice.pop("id", None)

    def at(change):
        mutant = copy.deepcopy(file)
        change(mutant["availability"][rule], mutant)
        return mutant

    yield "time in words", at(lambda a, m: a.update(startTime="8 π.μ."))
    yield "negative staff", at(lambda a, m: a["workstationCount"].update(public=-1))
    yield "a name for a number", at(lambda a, m: m["request"][0].update(id="dimotologio"))
    yield "another number", at(lambda a, m: m["scope"][0].update(id=7))
    yield "no scope", at(lambda a, m: a.pop("scope"))
    yield "unknown member", at(lambda a, m: m["request"][0].update(fee=5))
    yield "fax", at(lambda a, m: m["request"][1].update(variant_id=4))
    yield "slot 0", at(lambda a, m: a.update(slotTimeInMinutes=0))
    yield "no number of slots", at(lambda a, m: a.update(slotTimeInMinutes=7))
    yield "end before start", at(lambda a, m: a.update(endTime="00:00"))
    yield "dates reversed", at(
        lambda a, m: a.update(startDate=a["endDate"], endDate=a["startDate"]))
    yield "no weekday", at(lambda a, m: a.update(weekday=dict.fromkeys(WEEK, 0)))
    yield "window inverted", at(lambda a, m: a["bookable"].update(startInDays=99))
    yield "no kind", at(lambda a, m: a.update(kind=""))
    yield "overlap", at(lambda a, m: m["availability"].append(twice))
    yield "a weekday that never comes", at(
        lambda a, m: a.update(endDate=a["startDate"], weekday=dict.fromkeys(WEEK, 1)))
    yield "an hour later", at(lambda a, m: a.update(startDate=a["startDate"] + 3600))
    yield "no days off", at(lambda a, m: [s.update(dayoff=[], closure=[]) for s in m["scope"]])
    yield "more slots", at(lambda a, m: m["requestrelation"][0].update(slots=99))
    for one in file["availability"]:
        if one["repeat"] != {"afterWeeks": 1, "weekOfMonth": 0}:
            rule = file["availability"].index(one)
            yield "every week", at(lambda a, m: a.update(repeat={"afterWeeks": 1, "weekOfMonth": 0}))
            yield "the last week", at(
                lambda a, m: a.update(repeat={"afterWeeks": 0, "weekOfMonth": 5}))
            break
    yield "no parent", at(lambda a, m: m["request"].pop(0))


def main():
    verdict = Verdict("ZMS")
    days = tried = written = recurring = 0
    known = set()
    with exports("zms") as (found, _):
        for stem, it, files in found:
            file = read_json(files[0])
            known |= {("desk", scope["id"]) for scope in file["scope"]}
            known |= {("request", request["id"]) for request in file["request"]}
            recurring += sum(one["repeat"] != {"afterWeeks": 1, "weekOfMonth": 0}
                             for one in file["availability"])
            written += len(file["scope"]) + len(file["request"])
            wrong = faults(file, it)
            verdict.expect(len(files) == 1 and not wrong, f"{stem}: {wrong[:3]}")
            days += len(list(it.desks())) * len(list(it.days()))
            for name, mutant in mutants(file):
                tried += 1
                verdict.expect(faults(mutant, it), f"{stem}: nobody notices «{name}»")
    verdict.expect(len(known) == written, "two municipalities share a number")
    print(f"{verdict.name}: {len(found)} municipalities, {days} days of desks, "
          f"{tried} mutants refused, {recurring} hours that recur")
    verdict.expect(recurring > 10, f"only {recurring} hours recur")
    if not OFFICIAL:
        verdict.unasked("the platform's schemas")
    verdict.end()


main()
