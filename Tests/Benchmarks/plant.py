#!/usr/bin/env python3
"""Plants one error in each of 30 valid submissions, a different kind each.

    plant.py OUTDIR [--seed S] [--municipalities CSV]

Writes OUTDIR/<kind>/<code>-<slug>/onboarding.yaml and OUTDIR/register.txt, and prints the kinds.
With the same seed as generate.py, each file says what the generated one says but for the error
(its quotes and brackets may differ after it), so a tool that accepts all of those and reports
all of these does look at what it is given.
"""

import argparse
from datetime import date
from pathlib import Path

import generate
import submission
import words
import writer

FORM, TEXT = [], []  # what changes the declaration, and what changes the written text


def form(change):
    """A change of the declaration; a KeyError or IndexError means that it does not fit this one."""
    FORM.append(change)
    return change


def text(change):
    """A change of the text; giving it back unchanged means that it does not fit."""
    TEXT.append(change)
    return change


def set_first_day(d, hours):
    week = d["hours"][d["modes"][0]]
    week[next(iter(week))] = hours


# The text as such

@text
def tab(t):
    return t.replace("\n  ", "\n\t", 1)


@text
def repeated_key(t):
    return t + "version: 1\n"


@text
def unclosed_quote(t):
    return t.replace("version: 1", "version: '1", 1)


@text
def anchor(t):
    return t.replace("\nmunicipality:", "\nmunicipality: &a", 1)


@text
def second_document(t):
    return t + "---\nversion: 1\n"


# The declaration as a whole

@form
def unknown_key(d):
    d["recording"] = "true"


@form
def missing_section(d):
    del d["security"]


@form
def wrong_code(d):
    d["municipality"]["code"] = "8999"


@form
def name_of_another(d):
    d["municipality"]["name"] = "Δήμος Ουτοπίας"


@form
def latin_letter_in_name(d):
    d["municipality"]["name"] = d["municipality"]["name"].replace("ο", "o", 1)


# Values

@form
def impossible_date(d):
    d["request"]["date"] = "2026-02-30"


@form
def mail_without_host(d):
    d["contact"]["email"] = "rantevou"


@form
def short_phone(d):
    d["contact"]["phone"] = "213202570"


@form
def four_digit_postcode(d):
    d["offices"][0]["postcode"] = "1712"


@form
def unknown_field(d):
    d["topics"][0]["field"] = "astrology"


@form
def capital_in_id(d):
    d["topics"][0]["id"] = "Plirofories"


@form
def duration_without_unit(d):
    d["durations"][d["modes"][0]] = "15"


@form
def no_staff(d):
    d["staff"][d["modes"][0]] = "0"


# Hours and days

@form
def dotted_time(d):
    set_first_day(d, "08.00-14:00")


@form
def reversed_hours(d):
    set_first_day(d, "14:00-08:00")


@form
def overlapping_hours(d):
    set_first_day(d, ["08:00-13:00", "12:00-15:00"])


@form
def too_short_an_interval(d):
    set_first_day(d, "08:00-08:05")


@form
def reversed_closure(d):
    first = date.fromisoformat(d["closures"][0]["from"])
    d["closures"][0]["to"] = first.replace(year=first.year - 1).isoformat()


# What must agree with something else

@form
def duration_missing(d):
    del d["durations"][d["modes"][1]]


@form
def hours_of_mode_not_offered(d):
    other = [mode for mode in words.MODES if mode not in d["modes"]][0]
    d["hours"][other] = {"monday": "09:00-13:00"}


@form
def repeated_topic_id(d):
    d["topics"][1]["id"] = d["topics"][0]["id"]


@form
def transaction_by_phone(d):
    [t for t in d["topics"] if "phone" in t["modes"]][0]["kind"] = "transaction"


@form
def topic_at_unknown_office(d):
    [t for t in d["topics"] if "inPerson" in t["modes"]][0]["offices"] = ["faros"]


@form
def third_party_unstated(d):
    del d["thirdParty"]


@form
def video_without_camera(d):
    d["means"]["video"].remove("camera")


def planted(change, candidates, seed):
    """The first candidate that the change fits, and its text with the error in it."""
    for it in candidates:
        rng = generate.source(it, seed)
        declaration = submission.Builder(rng, it).declaration()
        hand = writer.Hand(rng)
        try:
            if change in FORM:
                change(declaration)
                return it, hand.document(declaration)
            before = hand.document(declaration)
            after = change(before)
            if after != before:
                return it, after
        except (KeyError, IndexError, ValueError):
            continue
    raise LookupError(f"no submission fits {change.__name__}")


def plant_all(outdir, seed, path):
    """Plants every kind, and gives the kinds' names."""
    chosen = generate.municipalities(332, path)
    outdir.mkdir(parents=True, exist_ok=True)
    for position, change in enumerate(TEXT + FORM):
        # Each kind starts at a place of its own, so that the files differ.
        it, document = planted(change, chosen[position * 11:], seed)
        kind = change.__name__.replace("_", "-")
        generate.write_submission(outdir / kind / generate.folder(it), document)
        yield kind
    generate.write_register(outdir / "register.txt", chosen)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("outdir", type=Path, metavar="OUTDIR")
    arguments.add_argument("--seed", default="1")
    arguments.add_argument("--municipalities", type=Path, default=generate.REGISTER, metavar="CSV")
    options = arguments.parse_args()
    for kind in plant_all(options.outdir, options.seed, options.municipalities):
        print(kind)


if __name__ == "__main__":
    main()
