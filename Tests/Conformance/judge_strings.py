"""Does `onboard init --hours` read what another reader of `opening_hours` reads?

$STRINGS generated texts of the whole grammar (800) become declarations, are compiled, and give the
hours of every day of three years by `consumer.py`; opening-hours-py, with the Greek calendar of
holidays, must find the same, to the minute. A text that is refused must be refused for a reason that
it gives. Altered texts must be noticed. Left out are only the days on which public services are closed by law, where the platform
is closed whatever a text says; on the eves, what is after 13:00.
"""

import os
import re
import subprocess
import tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path

import strings
import varied
from common import CLOCK, ONBOARD, ROOT, Verdict
from consumer import Desk, Municipality
from opening_hours import OpeningHours, validate

COUNT = int(os.environ.get("STRINGS") or 800)
AS_OF = "2026-11-22"
FIRST, LAST = date(2027, 1, 1), date(2029, 12, 31)
ALTERED = 200
# Reasons that follow from several rules together.
ASKED = {"overruled", "replaced", "never", "dated", "holiday", "days", "not held", "no date"}

DECLARATION = """\
version: 1
municipality: {code: CODE, name: NAME, website: "https://www.dimosCODE.example"}
request: {protocol: CODE/20-7-2026, date: 2026-07-20}
contact: {email: rantevou@dimosCODE.example, phone: "2100000000"}
modes: [inPerson]
offices:
  - {id: a, name: Δημαρχείο, street: Οδός CODE, postcode: 17122, city: Πόλη, stepFree: true}
topics:
  - id: t
    title: Θέμα
    field: general
    kind: information
    modes: [inPerson]
    audience: [citizens]
durations: {inPerson: 10 min}
staff: {inPerson: 1}
means: {inPerson: [counter, computer]}
administrators:
  - {title: Προϊστάμενος, email: kep@dimosCODE.example}
dataProtection: {email: dpo@dimosCODE.example, terms: "https://www.dimosCODE.example/dpo"}
security: {email: sec@dimosCODE.example, measures: [accessLog, traceability, dataProtection]}

"""


def read(text):
    """The sections that a text becomes, or the words of its refusal."""
    easter = "orthodox" if text.orthodox else "western"
    done = subprocess.run(
        [ONBOARD, "init", "--hours", text.ours, "--easter", easter, "--language", "en"],
        cwd=ROOT, env=CLOCK, capture_output=True, text=True)
    if done.returncode == 0:
        return done.stdout, None
    if done.returncode == 1 and done.stderr.startswith("hours, column"):
        return None, done.stderr.splitlines()[0]
    return None, f"exit {done.returncode}: {done.stderr}"


def expanded(text, first, last):
    """The open intervals of each day in minutes, by the other reader."""
    start = datetime.combine(first, datetime.min.time())
    end = datetime.combine(last + timedelta(1), datetime.min.time())
    days = {}
    for begin, until, state, _ in OpeningHours(text, country="GR").intervals(start, end):
        if str(state) != "open":
            continue
        while begin < until:
            midnight = datetime.combine(begin.date() + timedelta(1), datetime.min.time())
            stop = min(until, midnight)
            days.setdefault(begin.date(), []).append(
                (begin.hour * 60 + begin.minute,
                 24 * 60 if stop == midnight else stop.hour * 60 + stop.minute))
            begin = stop
    return days


def public(it):
    """The end of work on public holidays: 0 where they are closed all day."""
    ends = {}
    for holiday in it.data["calendar"]["holidays"]:
        if not holiday.get("local"):
            end = 13 * 60 if "endsAt" in holiday else 0
            day = date.fromisoformat(holiday["date"])
            ends[day] = min(end, ends.get(day, end))
    return ends


def differing(it, text):
    """The days on which the two do not say the same."""
    desk, ends = Desk("inPerson", "a", 1), public(it)
    theirs = expanded(text, FIRST, LAST)
    day = FIRST
    while day <= LAST:
        end = ends.get(day, 24 * 60)
        said = [(a, min(b, end)) for a, b in theirs.get(day, []) if a < end]
        ours = [(a, b) for a, b in it.hours(desk, day)]
        if said != ours:
            yield f"{day}: ours {ours}, theirs {said}"
        day += timedelta(1)


def open_days(text):
    """The working days of the year after the judgement on which a text opens."""
    first = date.fromisoformat(AS_OF)
    found = expanded(text, first, first + timedelta(364))
    return [day for day in found if not is_public(day)]


def is_public(day):
    """Whether public services are closed by law."""
    fixed = {"01-01", "01-06", "03-25", "05-01", "08-15", "10-28", "12-25", "12-26"}
    easter = strings.ORTHODOX[day.year]
    return f"{day:%m-%d}" in fixed or (day - easter).days in {-48, -2, -1, 1, 50}


def is_true(reason, words, text):
    """Whether a refusal that follows from several rules together is true, by the other reader."""
    judged = text.for_judge
    named = re.search(r"\d+ [A-Z][a-z]+ \d{4}", words)
    if reason == "never":
        return not expanded(judged, date(2040, 1, 1), date(2043, 12, 31))
    if reason == "dated":
        return not expanded(judged, date(2050, 1, 1), date(2053, 12, 31))
    if reason == "overruled":
        column = int(re.search(r"column (\d+)", words)[1])
        rule, _, later = text.ours[column - 1:].partition(";")
        return ("off" in rule or "closed" in rule) and bool(later or "," in rule)
    if reason == "replaced":
        column = int(re.search(r"column (\d+)", words)[1])
        rule, _, later = text.ours[column - 1:].partition(";")
        return "off" not in rule and "closed" not in rule and bool(later)
    if reason == "holiday":
        return is_public(datetime.strptime(named[0], "%d %B %Y").date())
    if reason == "not held":
        return text.ours.count(";") + text.ours.count(", ") > 0
    if reason == "no date":
        return "Feb" in judged and "29" in judged
    return reason == "days" and "20" in judged


def mutants(text):
    """The text with one thing changed."""
    later = text.replace(":30-", ":35-", 1).replace(":00-", ":05-", 1).replace(":15-", ":20-", 1)
    fewer = text.rsplit("; ", 1)[0]
    moved = re.sub(r"\b(20\d\d) ", lambda found: f"{int(found[1]) + 1} ", text, count=1)
    return [one for one in (later, fewer, moved) if one != text and validate(one)]


def reason_of(words):
    found = [name for name, part in strings.REASONS.items() if part in words]
    return found[0] if found else None


def refusal(report, code):
    """What the compiler says of a file that it refuses."""
    lines = report.splitlines()
    places = [n for n, line in enumerate(lines) if f"declared/{code}.yaml" in line]
    return [lines[n - 1] for n in places[:2]]


def configurations(accepted, folder):
    """What the compiler makes of the sections that were read, in their order."""
    chosen = varied.generate.municipalities(len(accepted))
    varied.generate.write_register(folder / "register.txt", chosen)
    (folder / "declared").mkdir()
    paths = []
    for it, sections in zip(chosen, accepted):
        paths.append(folder / "declared" / f"{it['code']}.yaml")
        paths[-1].write_text(
            DECLARATION.replace("CODE", it["code"]).replace("NAME", it["name"]) + sections,
            encoding="utf-8")
    done = subprocess.run(
        [ONBOARD, "build", *paths, "--register", folder / "register.txt", "--as-of", AS_OF,
         "--output", folder / "built"], cwd=ROOT, env=CLOCK, capture_output=True, text=True)
    built = {path.name.split("-")[0]: path
             for path in (folder / "built" / "Drafts").glob("[0-9]*.json")}
    for it in chosen:
        path = built.get(it["code"])
        yield Municipality.load(path) if path else refusal(done.stdout, it["code"])


def main():
    verdict = Verdict("Strings")
    texts = [text for text in strings.texts(COUNT) if validate(text.for_judge)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(read, texts))
    counts, accepted = Counter(), []
    for text, (sections, words) in zip(texts, answers):
        reason = reason_of(words) if words else None
        counts[reason or "read"] += 1
        if words is None:
            accepted.append((text, sections))
        else:
            asked = reason in ASKED
            verdict.expect(
                reason in text.why or asked and is_true(reason, words, text),
                f"{text.ours}: {words}")
    tried = noticed = 0
    with tempfile.TemporaryDirectory() as name:
        found = configurations([sections for _, sections in accepted], Path(name))
        for (text, sections), it in zip(accepted, found):
            if not isinstance(it, Municipality):
                # Who opens on no working day of a year has nothing to offer, as the compiler says.
                idle = "service-unbookable" in it[0] and not open_days(text.for_judge)
                verdict.expect(idle, f"{text.ours}: does not compile {it}")
                counts["never bookable"] += 1
                continue
            wrong = list(differing(it, text.for_judge))
            verdict.expect(not wrong, f"{text.ours}: {len(wrong)} days, {wrong[:2]}")
            for mutant in mutants(text.for_judge) if tried < ALTERED else []:
                tried += 1
                noticed += any(True for _ in differing(it, mutant))
    verdict.expect(noticed > tried * 0.75, f"only {noticed} of {tried} mutants were noticed")
    verdict.expect(counts["read"] > len(texts) * 0.3, f"too few are read: {counts}")
    print(f"{verdict.name}: {len(texts)} texts, {counts['read']} read, "
          f"{noticed} of {tried} mutants refused; "
          + ", ".join(f"{name} {count}" for name, count in counts.most_common() if name != "read"))
    verdict.end()


main()
