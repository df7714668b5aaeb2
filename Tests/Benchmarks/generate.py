#!/usr/bin/env python3
"""Writes N valid submissions and the register that they belong to.

    generate.py N OUTDIR [--seed S] [--municipalities CSV]

The first 332 are the real municipalities; the rest are synthetic, with codes from 10000 up.
The same arguments give the same bytes.
"""

import argparse
import csv
import random
from pathlib import Path

import submission
import writer

ROOT = Path(__file__).resolve().parents[2]
REGISTER = ROOT / "Sources/Schema/Register/municipalities.csv"
FIRST_SYNTHETIC_CODE = 10_000
# The second forms in use for names whose official form is doubtful.
ALIASES = {"9023": "Δήμος Αλεξανδρείας", "9052": "Δήμος Ηρακλείας",
           "9173": "Δήμος Μεταμόρφωσης", "9184": "Δήμος Πετρούπολης"}
COLUMNS = ["code", "name", "place", "unit", "region", "slug", "elstat", "diavgeia", "website",
           "aliases"]


def real(path):
    """The municipalities of the table; web sites are replaced by reserved names."""
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            slug = row["slug_elot743"]
            yield {
                "code": row["code"], "name": row["name_el"], "place": row["place_gen_el"],
                "unit": row["regional_unit_el"], "region": row["region_el"], "slug": slug,
                "elstat": row["elstat_code"], "diavgeia": row["diavgeia_org_uid"],
                "website": f"https://www.{slug}.example" if row["website"] else "",
                "aliases": ALIASES.get(row["code"], ""),
            }


def synthetic(originals):
    """Endless further municipalities: `Δήμος Δοξάτου Β1`, `Δήμος Δράμας Β1`, ..."""
    code = FIRST_SYNTHETIC_CODE
    number = 0
    while True:
        number += 1
        for it in originals:
            alias = f"{it['name']} Γ{number}" if code % 10 == 0 else ""
            yield it | {
                "code": str(code), "name": f"{it['name']} Β{number}",
                "place": f"{it['place']} Β{number}", "slug": f"{it['slug']}-v{number}",
                "elstat": str(code), "diavgeia": str(900_000_000 + code),
                "website": "", "aliases": alias,
            }
            code += 1


def municipalities(count, path=REGISTER):
    chosen = list(real(path))
    more = synthetic(list(chosen))
    while len(chosen) < count:
        chosen.append(next(more))
    return chosen[:count]


def folder(municipality):
    return f"{municipality['code']}-{municipality['slug']}"


def source(municipality, seed):
    """The random source of one municipality, the same however many are generated."""
    return random.Random(f"{seed}/{municipality['code']}")


def write_submission(directory, text):
    directory.mkdir(parents=True)
    (directory / "onboarding.yaml").write_text(text, encoding="utf-8")


def write_register(path, chosen):
    lines = ("|".join(it[column] for column in COLUMNS) for it in chosen)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write(directory, chosen, text):
    """Writes the submissions of the chosen municipalities, each with its text, and the register."""
    directory.mkdir(parents=True, exist_ok=True)
    for it in chosen:
        write_submission(directory / folder(it), text(it))
    write_register(directory / "register.txt", chosen)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("count", type=int, metavar="N")
    arguments.add_argument("outdir", type=Path, metavar="OUTDIR")
    arguments.add_argument("--seed", default="1")
    arguments.add_argument("--municipalities", type=Path, default=REGISTER, metavar="CSV")
    options = arguments.parse_args()

    def text(it):
        rng = source(it, options.seed)
        return writer.Hand(rng).document(submission.Builder(rng, it).declaration())
    write(options.outdir, municipalities(options.count, options.municipalities), text)


if __name__ == "__main__":
    main()
