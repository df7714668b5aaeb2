"""Can somebody else's program find the offered times from the runtime configuration alone?

The samples and $CONSUMER generated declarations (25): each configuration is valid by the published
JSON Schema, and `consumer.py` computes from it, for every desk, mode and topic, the times that
`onboard slots` gives, in eight weeks from several days: both changes of the clocks, Easter, the turn
of the year. A configuration that was altered must be noticed.
"""

import copy
import json
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

from jsonschema import Draft202012Validator, FormatChecker

from common import ROOT, Verdict
from consumer import Municipality
from exported import AS_OF, onboard, registry

# What the offers say of a topic as its configuration does.
TERMS = ["dailyMaximum", "horizonDays", "leadTimeHours", "pauseMinutes"]
COUNT = int(os.environ.get("CONSUMER") or 25)
# Eight weeks from each: March and Easter, October, the turn of the year.
STARTS = ["2026-02-16", "2026-10-05", "2026-12-14", "2027-03-15", "2027-10-04", "2028-02-28"]
SCHEMA = json.loads((ROOT / "Generated/Schema/runtime.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def told(path, register, week):
    """What `onboard` offers in a week: {(topic, mode, office): {day: (starts, count)}}."""
    answer = json.loads(onboard(
        "slots", path, *register, "--as-of", AS_OF, "--week", week, "--format", "json"))
    return {
        (topic, offer["mode"], offer.get("office")): {
            day["date"]: (day["starts"], day["appointments"], day["hours"],
                          day.get("capacities", [offer["staff"]] * len(day["starts"])),
                          tuple(offer.get(name) for name in TERMS))
            for day in offer["days"]}
        for offer in answer["offers"] for topic in offer["topics"]}


def computed(it, week):
    """The same, by the consumer."""
    first = week - timedelta(week.weekday())
    days = [first + timedelta(n) for n in range(7)]
    found = {}
    for topic in it.data["topics"]:
        for service in topic["services"]:
            for desk in it.desks_of(service, topic):
                found[topic["id"], desk.mode, desk.office] = {
                    day.isoformat(): (
                        list(it.starts(desk, service, day, topic["id"])),
                        it.appointments(desk, service, day, topic["id"]),
                        [[f"{m // 60:02}:{m % 60:02}" for m in pair]
                         for pair in it.hours(desk, day, topic["id"])],
                        list(it.capacities(desk, service, day, topic["id"])),
                        tuple(topic.get(name) for name in TERMS))
                    for day in days}
    return found


def weeks(starts):
    for text in starts:
        for number in range(8):
            yield date.fromisoformat(text) + timedelta(7 * number)


def mutants(data):
    """The configuration with one thing changed that a citizen would notice."""
    def changed(change):
        mutant = copy.deepcopy(data)
        change(mutant)
        return mutant

    def longer(mutant):
        for topic in mutant["topics"]:
            for service in topic["services"]:
                service["durationMinutes"] += 5

    yield "longer", changed(longer)
    yield "winter zone", changed(lambda m: m.update(timeZone="Etc/GMT-2"))
    yield "no holidays", changed(lambda m: m["calendar"].update(holidays=[]))
    yield "other weekdays", changed(
        lambda m: [mode["hours"].append(mode["hours"].pop(0)) for mode in m["modes"]])
    yield "gap", changed(lambda m: m["policy"]["numbers"].update(gapMinutes=5))


def broken(data):
    """The configuration as its schema forbids it."""
    for change in (
            lambda m: m.pop("timeZone"), lambda m: m["modes"][0].update(gridMinutes=0),
            lambda m: m["modes"][0]["hours"].pop(), lambda m: m["modes"][0].update(mode="fax"),
            lambda m: m["calendar"]["holidays"][0].update(date="6/1/2026"),
            lambda m: m["conduct"]["video"].update(recording=True)):
        mutant = copy.deepcopy(data)
        change(mutant)
        yield mutant


def judge(verdict, it, path, register, starts):
    """One municipality in the weeks of some starts; gives how many times were compared."""
    told_pools = {(pool["staff"], frozenset(
        (desk["mode"], desk.get("office"), desk["staff"], desk.get("department"))
        for desk in pool["desks"])) for pool in it.data.get("pools", [])}
    own_pools = {(staff, frozenset(
        (desk.mode, desk.office, desk.staff, desk.department) for desk in desks))
        for staff, desks in it.pools()}
    verdict.expect(
        told_pools == (own_pools if it.departments else set()),
        f"{path}: other employees: {told_pools ^ own_pools}")
    errors = [error.message for error in VALIDATOR.iter_errors(it.data)]
    verdict.expect(not errors, f"{path}: {errors[:2]}")
    for mutant in broken(it.data):
        verdict.expect(not VALIDATOR.is_valid(mutant), f"{path}: a broken mutant is valid")
    times, unnoticed = 0, dict(mutants(it.data))
    for week in weeks(starts):
        theirs, ours = told(path, register, week.isoformat()), computed(it, week)
        times += sum(len(day[0]) for days in ours.values() for day in days.values())
        verdict.expect(theirs == ours, f"{path}, week of {week}: {first_difference(theirs, ours)}")
        for name, mutant in list(unnoticed.items()):
            if computed(Municipality(mutant), week) != theirs:
                del unnoticed[name]
    # In few weeks a municipality may have no holiday at all; the samples see all of them.
    allowed = len(unnoticed) if register and len(starts) < len(STARTS) else 0
    verdict.expect(
        len(unnoticed) <= min(allowed, 1), f"{path}: nobody notices {list(unnoticed)}")
    return times


def first_difference(one, other):
    for key in one.keys() | other.keys():
        if one.get(key) != other.get(key):
            for day, value in (one.get(key) or {}).items():
                if (other.get(key) or {}).get(day) != value:
                    return f"{key} {day}: {value} / {(other.get(key) or {}).get(day)}"
            return f"{key} is not in both"
    return None


def main():
    verdict = Verdict("Consumer")
    samples = sorted(ROOT.glob("Municipalities/*/onboarding.yaml"))
    with registry(COUNT) as (folder, named), ThreadPoolExecutor(os.cpu_count()) as pool:
        onboard("build", *named, "--output", folder / "varied")
        tasks = []
        for path in samples:
            runtime = ROOT / "Generated/Drafts" / (path.parent.name + ".json")
            tasks.append((Municipality.load(runtime), path, [], STARTS))
        register = ["--register", folder / "register.txt"]
        for number, path in enumerate(named[:COUNT]):
            runtime = next((folder / "varied/Drafts").glob(path.stem + "-*.json"))
            starts = [STARTS[3], STARTS[number % len(STARTS)]]
            tasks.append((Municipality.load(runtime), path, register, starts))
        times = sum(pool.map(lambda task: judge(verdict, *task), tasks))
    print(f"{verdict.name}: {len(tasks)} municipalities, {times} offered times compared")
    verdict.expect(times > 50_000, f"only {times} times were compared")
    verdict.end()


main()
