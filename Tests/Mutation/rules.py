"""The rules of the core, with all their mutants, and the tests that judge them."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mutants import Mutants

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
SCHEMA = ROOT / "Sources/Schema"
PLACES = [SCHEMA / "Rules", SCHEMA / "Policy", SCHEMA / "BetweenFiles.swift", SCHEMA / "Peers.swift"]
# Judges nothing: it cuts the examples out of a file.
NO_RULE = {"Specimen.swift"}
# What `make build` has compiled already: the package that the tests compare the reader with.
BUILT = ROOT / ".build/debug"
YAML_MAP = ROOT / ".build/checkouts/Yams/Sources/CYaml/include/module.modulemap"
YAML = ["-I", str(BUILT / "Modules"), "-Xcc", f"-fmodule-map-file={YAML_MAP}"]
# From quick to slow; a mutant goes on only while no test has noticed it, and each stage stops a
# mutant after so many seconds of the processor. The last stages leave out what judges no rule, or
# says again with more text what others say.
QUICK = ("Boundary|IdentityRule|Period|RecordedFindings|"
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


class Rules:
    """The rules, and the policy and the comparison of files beside them."""

    least = 90

    def __init__(self, work: Path, _: set[str]):
        self.work = work
        files = [path for place in PLACES for path in [place, *place.rglob("*.swift")]
                 if path.is_file() and path.name not in NO_RULE]
        self.mutants = Mutants(SCHEMA, files, work / "Schema")
        self.runner = work / "runner"

    def build(self) -> None:
        """Links the tests of the core with the mutants."""
        tests = [str(p) for p in sorted((ROOT / "Tests/SchemaTests").rglob("*.swift"))]
        while errors := swiftc("Schema", core := self.mutants.write(), self.work):
            if not self.mutants.drop(errors):
                sys.exit(errors[-4000:])
        features = [word for name in ("ExistentialAny", "InternalImportsByDefault")
                    for word in ("-enable-upcoming-feature", name)]
        support = [str(p) for p in sorted((ROOT / "Tests/Support").glob("*.swift"))]

        def rest() -> str:
            return (swiftc("TestSupport", support, self.work, "-c")
                    or swiftc("SchemaTests", tests, self.work, "-c", *features, *YAML))

        # Optimised, although that takes longest: every mutant runs all examples.
        with ThreadPoolExecutor(2) as pool:
            done = [pool.submit(swiftc, "Schema", core, self.work, "-c", "-O"), pool.submit(rest)]
        for errors in filter(None, (one.result() for one in done)):
            sys.exit(errors[-4000:])
        objects = [str(self.work / f"{name}.o") for name in ("Schema", "TestSupport", "SchemaTests")]
        for name in ("Yams", "CYaml"):
            objects += [str(p) for p in (BUILT / f"{name}.build").rglob("*.o")]
        main = [HERE / "Runner.swift", HERE / "Told.swift",
                ROOT / "Tests/OnboardTests/Support/Txtar.swift"]
        subprocess.run(
            ["swiftc", "-swift-version", "6", "-parse-as-library", "-I", str(self.work), *YAML,
             *map(str, main), *objects, "-o", str(self.runner)], check=True, cwd=self.work)

    def survivors(self, numbers: list[int], quick: bool, say) -> list[int]:
        """The mutants that no test notices."""
        for stage in STAGES[:1] if quick else STAGES:
            right = outcome(self.runner, 0, stage)
            if right[0] != 0:
                sys.exit(f"the tests fail without a mutant: {' '.join(stage[0])}")
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                ends = list(pool.map(lambda number: outcome(self.runner, number, stage), numbers))
            numbers = [number for number, end in zip(numbers, ends) if end == right]
            say(f"{len(numbers)} survive {' '.join(stage[0])}")
        return numbers


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
