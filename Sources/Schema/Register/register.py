#!/usr/bin/env python3
"""Writes RegisterTable.swift from municipalities.csv, and EverydayTable.swift from everyday.csv;
`--check` only checks that both are up to date."""

import csv
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "municipalities.csv"
TARGET = HERE / "RegisterTable.swift"
EVERYDAY = HERE / "everyday.csv"
EVERYDAY_TARGET = HERE / "EverydayTable.swift"

COLUMNS = [
    "code",
    "name_el",
    "place_gen_el",
    "regional_unit_el",
    "region_el",
    "slug_elot743",
    "elstat_code",
    "diavgeia_org_uid",
    "website",
]

# The column `doubt` contains remarks. Every row with a remark has an entry here: the other accepted
# forms of the place, in full, or an empty list if the remark is about something else.
ALIASES = {
    "9023": ["Αλεξανδρείας"],
    "9025": ["Ηρωικής Πόλης Νάουσας"],
    "9052": ["Ηρακλείας"],
    "9124": ["Άκτιου - Βόνιτσας"],
    "9139": ["Ηλίδας"],
    "9164": ["Στυλίδος"],
    "9170": [],  # the same name as 9305
    "9173": ["Μεταμόρφωσης"],
    "9184": ["Πετρούπολης"],
    "9191": ["Ηλιούπολης"],
    # The older name has no «Νέας»; its endings are sometimes used in the present name too.
    "9193": ["Νέας Φιλαδελφείας - Νέας Χαλκηδόνος", "Φιλαδελφείας - Χαλκηδόνος"],
    "9211": ["Σαλαμίνος"],
    "9251": ["Μονεμβασιάς"],
    "9275": ["Αστυπαλαίας"],
    "9292": ["Νάξου και Μικρών Κυκλάδων"],
    "9305": [],  # the same name as 9170
    "9306": [],  # a correction of the Latin name
}

HEADER = """\
// Generated from municipalities.csv by `make register`. Do not edit.
// swift-format-ignore-file

/// The register of municipalities, one a line, ordered by code.
///
/// `code|name|place|regional unit|region|slug|elstat|diavgeia|website|aliases`; the aliases are
/// separated by semicolons.
let registerTable = \"\"\"
"""


EVERYDAY_HEADER = """\
// Generated from everyday.csv by `make register`. Do not edit.
// swift-format-ignore-file

/// What people call municipalities besides their names, one a line: `name|codes`.
///
/// Seats, English and other everyday names as in common use, not from a list of the state: they
/// only find a municipality, whose code and name are then shown, and are no form of its name.
let everydayTable = \"\"\"
"""


def everyday(codes):
    """The lines of the everyday names."""
    with EVERYDAY.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = [row["name"] for row in rows]
    for row in rows:
        if row["kind"] not in ("seat", "use", "english") or names.count(row["name"]) > 1:
            sys.exit(f"everyday.csv: {row}")
        if not set(row["codes"].split()) <= codes:
            sys.exit(f"everyday.csv names no municipality: {row}")
    return [f"{row['name']}|{row['codes']}" for row in rows]


def line(row):
    """One municipality as a line of the table."""
    aliases = ";".join("Δήμος " + place for place in ALIASES.get(row["code"], []))
    fields = [row[column] for column in COLUMNS] + [aliases]
    for field in fields:
        if any(mark in field for mark in '|\\\n\r"') or field != field.strip():
            sys.exit(f"{row['code']}: a field that the table cannot hold: {field!r}")
    return "|".join(fields)


def examine(rows):
    """Exits if the table would be ambiguous or a remark has no entry."""
    codes = [int(row["code"]) for row in rows]
    if codes != sorted(set(codes)):
        sys.exit("the codes are not unique and in order")
    doubts = {row["code"] for row in rows if row["doubt"]}
    if doubts != set(ALIASES):
        sys.exit(f"doubts and ALIASES differ: {sorted(doubts ^ set(ALIASES))}")
    places = {row["place_gen_el"] for row in rows}
    aliases = [place for forms in ALIASES.values() for place in forms]
    taken = sorted(place for place in aliases if place in places or aliases.count(place) > 1)
    if taken:
        sys.exit(f"an alias names another municipality: {taken}")


def main():
    with SOURCE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    examine(rows)
    names = everyday({row["code"] for row in rows})
    for target, header, lines in (
        (TARGET, HEADER, map(line, rows)),
        (EVERYDAY_TARGET, EVERYDAY_HEADER, names),
    ):
        text = header + "".join(f"  {entry}\n" for entry in lines) + '  """\n'
        if "--check" not in sys.argv[1:]:
            target.write_text(text, encoding="utf-8")
        elif not target.exists() or target.read_text(encoding="utf-8") != text:
            sys.exit(f"{target.name} is stale: run `make register`")


main()
