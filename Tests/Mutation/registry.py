"""The rooms of the registry that trust rests on, with all their mutants, and their tests."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

from mutants import Mutants

ROOT = Path(__file__).resolve().parents[2]
REGISTRY = ROOT / "Sources/Onboard/Registry"
ROOMS = ["Authority", "Log", "Records", "Sealing", "Trust", "Verify"]
# The suites that judge the registry, in the order in which they are tried: what kills most for its
# time comes first. A mutant is run only by those that come to its place, all of a stage at once.
STAGES = [
    ["LogFormat", "LogTamper", "MerkleTree", "LogKey", "Envelope", "PublicKey", "SignatureVector",
     "Authority", "AuthorityFolder", "AuthorityRefusal", "AuthorityHistory", "LineEndAttributes"],
    ["Sealing", "EarlierRecord", "Adjustment", "Duty", "PolicyOfTheDay", "MovedHolidayRecord",
     "RegistryStatus", "SignInChain", "VerifyState", "EnactmentTitle"],
    ["RegistryTrouble", "Leak", "Suspension", "Confirmation"],
    ["RegistryAttack"],
    ["TransparencyLog", "RotationChain", "Submission"],
    ["LogCommand", "VerifyCommand", "KeysCommand", "LeakCommand", "PartsCommand", "SignInCommand"],
]
COLOUR = re.compile(r"\x1b\[[\d;]*m")
# What a compilation keeps of the words with which the package was compiled.
KEPT = {"-I", "-target", "-Xcc", "-swift-version", "-enable-upcoming-feature", "-package-name",
        "-module-cache-path", "-sdk"}


@dataclass
class Run:
    """How the tests ended."""

    is_noticed: bool
    seconds: float
    told: str


class Registry:
    """What is signed, counted, sealed, logged and verified."""

    least = 95

    def __init__(self, work: Path, rooms: set[str], built: Path = ROOT / ".build"):
        self.work = work
        self.built = built
        files = [path for room in ROOMS if not rooms or room in rooms
                 for path in (REGISTRY / room).rglob("*.swift")]
        self.mutants = Mutants(REGISTRY, files, work / "Registry", refusals=True)
        self.runner = work / "tests"
        self.costs = {}

    def build(self) -> None:
        """Compiles the module with its mutants, and links it with what `make build` compiled."""
        words = compilation(self.built, "Registry")
        while errors := self.swiftc(words, self.mutants.write()):
            if not self.mutants.drop(errors):
                sys.exit(errors[-4000:])
        self.link("onboardPackageTests", self.runner)
        self.link("onboard", self.work / "onboard")

    def swiftc(self, words: list[str], files: list[str]) -> str:
        """Compiles the module. Gives the errors."""
        done = subprocess.run(
            ["swiftc", "-c", "-wmo", "-Onone", "-enable-testing", "-parse-as-library",
             "-suppress-warnings", "-module-name", "Registry", *words, *files,
             "-o", str(self.work / "Registry.o")], capture_output=True, text=True, cwd=self.work)
        return done.stderr if done.returncode else ""

    def link(self, product: str, to: Path) -> None:
        """Links what the package links, with the mutants instead of the module."""
        words = arguments(self.built, product, "-emit-executable")
        objects = next(Path(word[1:]) for word in words if word.startswith("@"))
        listed = [name for name in objects.read_text(encoding="utf-8").splitlines()
                  if "/Registry.build/" not in name]
        new = self.work / f"{product}.objects"
        new.write_text("\n".join([*listed, str(self.work / "Registry.o")]) + "\n", encoding="utf-8")
        words = [f"@{new}" if word.startswith("@") else word for word in words]
        words[words.index("-o") + 1] = str(to)
        subprocess.run(words, check=True, cwd=self.work)

    def survivors(self, numbers: list[int], _: bool, say) -> list[int]:
        """The mutants that no test notices; what is known of each is written down at once."""
        found, reached = self.mutants.all(), self.reached()
        say(f"the suites take {sum(self.costs.values()):.0f} s of the processor without a mutant")
        noticed = open(self.work / "noticed.txt", "w", encoding="utf-8", buffering=1)
        unnoticed = open(self.work / "survivors.txt", "w", encoding="utf-8", buffering=1)

        def survives(number: int) -> bool:
            seconds = 0
            for stage in STAGES:
                suites = [suite for suite in stage if number in reached[suite]]
                if suites:
                    run = self.run(number, suites)
                    seconds += run.seconds
                    if run.is_noticed:
                        noticed.write(f"{found[number]}\n    {seconds:.1f} s: {run.told}\n")
                        return False
            unnoticed.write(f"{found[number]}\n    {seconds:.1f} s\n")
            return True

        with noticed, unnoticed, ThreadPoolExecutor(os.cpu_count()) as pool:
            return [n for n, survived in zip(numbers, pool.map(survives, numbers)) if survived]

    def reached(self) -> dict[str, set[int]]:
        """The mutants that each suite comes to, and what the suite costs."""
        firsts = {number: site.numbers for found in self.mutants.sites.values() for site in found
                  for number in site.numbers[:1]}

        def look(suite: str) -> set[int]:
            marks = self.work / f"{suite}.reached"
            marks.write_bytes(bytes(max(firsts, default=0) + 4))
            run = self.run(0, [suite], REACHED=str(marks))
            if run.is_noticed:
                sys.exit(f"{suite} fails without a mutant: {run.told}")
            self.costs[suite] = run.seconds
            seen = marks.read_bytes()
            return {number for first, all in firsts.items() if seen[first] for number in all}

        suites = [suite for stage in STAGES for suite in stage]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return dict(zip(suites, pool.map(look, suites)))

    def run(self, number: int, suites: list[str], **more: str) -> Run:
        """Runs suites until the first failure; a crash or an endless loop is one too."""
        place = self.work / "runs" / f"{number}-{suites[0]}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        words = {"MUTANT": str(number), "SWIFT_BACKTRACE": "enable=no"} | more
        # The tests run the tool that stands beside them, with an environment of their own.
        os.link(self.runner, place / "tests")
        tool = place / "onboard"
        tool.write_text("#!/bin/sh\n" + "".join(f"{k}='{v}' " for k, v in words.items())
                        + f"exec '{self.work}/onboard' \"$@\"\n", encoding="utf-8")
        tool.chmod(0o755)
        # Three times what the suites take alone.
        most = 10 + int(3 * sum(self.costs.get(suite, 60) for suite in suites))
        limited = f'ulimit -t {most}; ulimit -v 16000000; exec "$0" "$@"'
        process = subprocess.Popen(
            ["sh", "-c", limited, str(place / "tests"), "--testing-library", "swift-testing",
             "--filter", rf"\.({'|'.join(suites)})Tests/"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
            start_new_session=True, cwd=place,
            env=os.environ | words | {"TMPDIR": str(place)})
        # Who waits for ever takes no time of the processor.
        limit = Timer(6 * most, end, [process])
        limit.start()
        failure, last = "", ""
        for line in process.stdout:
            line = COLOUR.sub("", line).strip()
            last = line or last
            if line.startswith("✘"):
                failure = line
                end(process)
                break
        limit.cancel()
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        shutil.rmtree(place, ignore_errors=True)
        if not failure and (status != 0 or not re.search(r"with [1-9]\d* tests? .*passed", last)):
            failure = f"end {status}: {last}"
        name = re.search(r"Test (?:case passing .*? to )?(\w+)", failure)
        told = name.group(1) if name and failure.startswith("✘") else failure
        return Run(bool(failure), usage.ru_utime + usage.ru_stime, told)


def end(process: subprocess.Popen) -> None:
    """Kills a run with all that it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def arguments(built: Path, module: str, option: str) -> list[str]:
    """The words with which the package compiles or links a module."""
    for line in (built / "debug.yaml").read_text(encoding="utf-8").splitlines():
        found = re.fullmatch(r"\s*(?:args|other-args): (\[.*\])", line)
        if found and f'"-module-name","{module}"' in line and f'"{option}"' in line:
            return json.loads(found.group(1))
    sys.exit(f"{built}/debug.yaml does not say how {module} is compiled")


def compilation(built: Path, module: str) -> list[str]:
    """The words that say what a module may import, and in which language it is written."""
    words, kept = iter(arguments(built, module, "-emit-module")), []
    for word in words:
        if word in KEPT:
            kept += [word, next(words)]
        elif word.startswith("-D"):
            kept.append(word)
    return kept
