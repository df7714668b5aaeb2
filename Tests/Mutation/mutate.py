#!/usr/bin/env python3
"""Breaks each comparison of the rules in turn, and tells which of these mutants no test notices."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import sites as places

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
SCHEMA = ROOT / "Sources/Schema"
RULES = [SCHEMA / "Rules", SCHEMA / "Policy", SCHEMA / "BetweenFiles.swift", SCHEMA / "Peers.swift"]
# Judges nothing: it cuts the examples out of a file.
NO_RULE = {"Specimen.swift"}
# What `make build` has compiled already: the package that the tests compare the reader with.
BUILT = ROOT / ".build/debug"
YAML_MAP = ROOT / ".build/checkouts/Yams/Sources/CYaml/include/module.modulemap"
YAML = ["-I", str(BUILT / "Modules"), "-Xcc", f"-fmodule-map-file={YAML_MAP}"]
# From quick to slow; a mutant goes on only while no test has noticed it, and each stage stops a
# mutant after so many seconds of the processor. The last stages leave out what judges no rule, or
# says again with more text what others say.
QUICK = ("Boundary|EasyModes|IdentityRule|Period|RecordedFindings|"
         "BetweenFilesTests|TextLook|Waiver")
OTHER = ("RuleExample|Agenda|Layout|Differential|Conformance|Hostile|MutationTests|"
         "RegisterTests|Import|Calendar|Slug|Law|JSONWriter|Ruling")
STAGES = [
    (["examples"], 5),
    (["stories"], 5),
    (["--quiet", "--filter", QUICK], 10),
    (["--quiet", "--skip", f"{QUICK}|{OTHER}"], 15),
    (["--quiet", "--filter", "AgendaTests"], 30),
]


def equivalent() -> dict[str, str]:
    """Mutants that no input can tell from the original, each with the reason."""
    found = {}
    for line in (HERE / "equivalent.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            place, reason = line.split(" — ", 1)
            found[place] = reason
    return found


class Mutants:
    """All mutants of a copy of the sources, switched by a number at run time."""

    def __init__(self, work: Path):
        self.work = work
        self.texts = {}
        self.sites = {}
        for path in sorted(path for place in RULES for path in [place, *place.rglob("*.swift")]
                           if path.is_file()):
            if path.name not in NO_RULE:
                self.texts[path] = path.read_text(encoding="utf-8")
                self.sites[path] = places.find(self.texts[path])
        self.skipped = 0

    def write(self) -> None:
        """The copy, with every switch in its place."""
        copy = self.work / "Schema"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(ROOT / "Sources/Schema", copy)
        number, declared = 1, places.SWITCH
        for path, found in self.sites.items():
            for site in found:
                site.numbers = list(range(number, number + len(site.changes)))
                number += len(site.changes)
                declared += places.declaration(site)
            to = copy / path.relative_to(ROOT / "Sources/Schema")
            to.write_text(places.rewritten(self.texts[path], found), encoding="utf-8")
        (copy / "Mutant.swift").write_text(declared, encoding="utf-8")

    def drop(self, errors: str) -> bool:
        """Takes out what stands on lines that do not compile."""
        lines = set(re.findall(r"/Schema/(\S+\.swift):(\d+):\d+: error", errors))
        before = self.skipped
        for path, found in self.sites.items():
            name = str(path.relative_to(ROOT / "Sources/Schema"))
            kept = [s for s in found if (name, str(self.line(path, s))) not in lines]
            self.skipped += sum(len(s.changes) for s in found) - sum(len(s.changes) for s in kept)
            self.sites[path] = kept
        return self.skipped > before

    def line(self, path: Path, site: places.Site) -> int:
        """The line that a place is in."""
        return self.texts[path].count("\n", 0, site.start) + 1

    def all(self) -> dict[int, tuple[str, int, str, str]]:
        """Each number with what it means: file, line, code and change."""
        found = {}
        for path, listed in self.sites.items():
            lines = self.texts[path].splitlines()
            seen = {}
            for site in listed:
                line = self.line(path, site)
                for number, change in zip(site.numbers, site.changes):
                    key = (site.text, change, lines[line - 1])
                    seen[key] = seen.get(key, 0) + 1
                    again = f" #{seen[key]}" if seen[key] > 1 else ""
                    found[number] = (path.name, line, f"{site.text} → {change}{again}",
                                     lines[line - 1].strip())
        return found


def compiled(mutants: Mutants, work: Path) -> Path:
    """The tests of the core, linked with the mutants."""
    tests = [str(p) for p in sorted((ROOT / "Tests/SchemaTests").rglob("*.swift"))]
    while True:
        mutants.write()
        core = [str(p) for p in sorted((work / "Schema").rglob("*.swift"))]
        errors = swiftc("Schema", core, work)
        if not errors:
            break
        if not mutants.drop(errors):
            sys.exit(errors[-4000:])
    features = [word for name in ("ExistentialAny", "InternalImportsByDefault")
                for word in ("-enable-upcoming-feature", name)]
    support = [str(p) for p in sorted((ROOT / "Tests/Support").glob("*.swift"))]

    def rest() -> str:
        return (swiftc("TestSupport", support, work, "-c")
                or swiftc("SchemaTests", tests, work, "-c", *features, *YAML))

    # Optimised, although that takes longest: every mutant runs all examples.
    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(swiftc, "Schema", core, work, "-c", "-O"), pool.submit(rest)]
    for errors in filter(None, (one.result() for one in done)):
        sys.exit(errors[-4000:])
    runner = work / "runner"
    objects = [str(work / f"{name}.o") for name in ("Schema", "TestSupport", "SchemaTests")]
    for name in ("Yams", "CYaml"):
        objects += [str(p) for p in (BUILT / f"{name}.build").rglob("*.o")]
    main = [HERE / "Runner.swift", HERE / "Told.swift", ROOT / "Tests/OnboardTests/Support/Txtar.swift"]
    subprocess.run(
        ["swiftc", "-swift-version", "6", "-parse-as-library", "-I", str(work), *YAML,
         *map(str, main), *objects, "-o", str(runner)], check=True, cwd=work)
    return runner


def swiftc(name: str, files: list[str], work: Path, *options: str) -> str:
    """Compiles one module: its interface, or with `-c` its object file. Gives the errors."""
    if "-c" in options:
        options += ("-o", str(work / f"{name}.o"))
    if "-O" not in options:
        options += ("-emit-module", "-emit-module-path", str(work / f"{name}.swiftmodule"))
    done = subprocess.run(
        ["swiftc", "-swift-version", "6", "-wmo", "-enable-testing", "-parse-as-library",
         "-suppress-warnings", "-module-name", name, "-I", str(work), *options, *files],
        capture_output=True, text=True, cwd=work)
    return done.stderr if done.returncode else ""


def outcome(runner: Path, number: int, stage: tuple[list[str], int]) -> tuple[int, str]:
    """How the tests end with a mutant, and what they tell; a crash or an endless loop too."""
    words, seconds = stage
    # Seconds of the processor, so that a busy machine changes nothing.
    limited = f'ulimit -t {seconds}; ulimit -v 8000000; exec "$0" "$@"'
    done = subprocess.run(
        ["sh", "-c", limited, str(runner), *words],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env=os.environ | {"MUTANT": str(number), "SWIFT_BACKTRACE": "enable=no"})
    return done.returncode, done.stdout if words == ["stories"] else ""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=Path, default=ROOT / ".build/mutation")
    options.add_argument("--quick", action="store_true", help="the rules' own examples only")
    options.add_argument("--least", type=float, default=90, help="the least score, in per cent")
    given = options.parse_args()
    work = given.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    mutants = Mutants(work)
    runner = compiled(mutants, work)
    found = mutants.all()
    print(f"{len(found)} mutants, {mutants.skipped} more do not compile; "
          f"{time.monotonic() - start:.0f} s to compile", flush=True)
    left = sorted(found)
    for stage in STAGES[:1] if given.quick else STAGES:
        right = outcome(runner, 0, stage)
        if right[0] != 0:
            sys.exit(f"the tests fail without a mutant: {' '.join(stage[0])}")
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            ends = list(pool.map(lambda number: outcome(runner, number, stage), left))
        left = [number for number, end in zip(left, ends) if end == right]
        (work / "survivors.txt").write_text(
            "".join(f"{found[number]}\n" for number in left), encoding="utf-8")
        print(f"{len(left)} survive {' '.join(stage[0])}; "
              f"{time.monotonic() - start:.0f} s", flush=True)
    report(found, left, given.least)


def report(found: dict, left: list[int], least: float) -> None:
    """The survivors and the score; ends with 1 if the score is too low."""
    same = equivalent()
    excused = [n for n in left if f"{found[n][0]}: {found[n][3]}: {found[n][2]}" in same]
    for number in left:
        name, line, change, code = found[number]
        mark = "equivalent" if number in excused else "SURVIVES"
        print(f"{mark} {name}:{line}: {change}\n    {code}")
    total = len(found) - len(excused)
    killed = len(found) - len(left)
    score = 100 * killed / total
    print(f"total {len(found)}, equivalent {len(excused)}, killed {killed}, "
          f"survived {total - killed}: {score:.1f} % of {total}")
    unused = set(same) - {f"{n}: {c}: {h}" for n, _, h, c in (found[x] for x in excused)}
    for place in sorted(unused):
        print(f"equivalent.txt names no survivor: {place}")
    sys.exit(0 if score >= least and not unused else 1)


if __name__ == "__main__":
    main()
