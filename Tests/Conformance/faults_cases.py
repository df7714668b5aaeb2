"""The commands that faults are injected into, each with a registry in which it has work to do."""

import json
import pathlib
import re
import shutil
from dataclasses import dataclass, field

import injection
import kills
from kills import CODE, DIGEST, ROOT, VERIFY, key

STORY = ROOT / "Tests/OnboardTests/Stories/init-from.txtar"
ACT = ["--protocol", "45174 ΕΞ 2026", "--ada", "ΨΗ4746ΜΤΛ6-Ω3Ρ", "--date", injection.DAY, "--pdf", "act.pdf"]


@dataclass
class Case:
    """A command, the folder that it is run in, and the exit code of what could not be read."""

    name: str
    base: pathlib.Path
    words: list
    refusals: tuple = (2,)
    # How many of its points to leave out for each that is tried.
    step: int = 1
    # Whether it writes a record and then the vote on it.
    resumes: bool = False
    # Whether it seals, in many steps: the same command goes on where it had to stop.
    seals: bool = False
    # Other states that are whole: what the command gives of one part of its work.
    parts: list = field(default_factory=list)


def run(onboard, folder, *words):
    return injection.run(onboard, folder, words).stdout.decode()


def prepare(onboard, scratch, only=""):
    """Case after case whose name begins so; each registry is made by the command itself, from the samples."""
    for case in cases(onboard, scratch, only):
        if case.name.startswith(only):
            yield case


def cases(onboard, scratch, only):
    plain = scratch / "plain"
    shutil.copytree(ROOT / "Municipalities", plain / "Municipalities")
    (plain / "act.pdf").write_bytes(b"%PDF-1.7\n")
    records = kills.registries(onboard, scratch / "kills")
    records["sealed"] = scratch / "kills/log seal done"
    yield Case("check", plain, ["check", "--format", "json"])
    yield Case("check (1)", altered(scratch, plain, "broken", "thirdParty: false", "thirdParty: 7"),
               ["check", "--format", "json"])
    yield Case("fix", altered(scratch, plain, "fix", "thirdParty: false", "thirdParty: όχι"), ["fix"])
    yield Case("fmt", plain, ["fmt"])
    yield Case("init", plain, ["init", "9201", "--template"])
    yield imported(scratch, plain)
    export = Case("export", plain, ["export", "--drafts", "--target", "osm", "--target", "csv", "--output", "out/for"])
    export.parts = parts_of_build(onboard, scratch, export)
    yield export
    for name in ("approve", "act record", "log seal", "log seal again", "log mend"):
        words = json.loads((records[name] / "command.json").read_text())
        # What is read as proof and cannot be is refused, as verify refuses it.
        seals = name.startswith("log")
        yield Case(name, records[name], words, seals=seals, resumes=not seals, refusals=(2, 4))
    yield Case("act draft", records["act record"], ["act", "draft", "join", CODE, "--output", "drafts/new"])
    yield Case("status", records["sealed"], ["status"])
    yield Case("announce", records["sealed"], ["act", "announce", CODE])
    yield verified(onboard, scratch, records["sealed"])
    if "build".startswith(only[:5]):
        yield from builds(onboard, scratch, records["sealed"])


def altered(scratch, plain, name, old, new):
    """The samples with another text in the first of them that has it."""
    base = scratch / name
    shutil.copytree(plain, base)
    path = next(base.glob(f"Municipalities/{CODE}-*/onboarding.yaml"))
    path.write_text(path.read_text().replace(old, new, 1))
    return base


def builds(onboard, scratch, sealed):
    """A first build, one over an older state, and one into a folder that others write to as well."""
    over = scratch / "build over"
    shutil.copytree(sealed, over)
    run(onboard, over, "build")
    shutil.rmtree(next(over.glob("Municipalities/9254-*")))
    source = next(over.glob("Municipalities/9306-*/onboarding.yaml"))
    source.write_text(source.read_text().replace(
        "audience: [citizens]", "audience: [citizens, businesses]", 1))
    drafts = scratch / "build drafts"
    shutil.copytree(over, drafts)
    run(onboard, drafts, "build", "--output", "out")
    source = next(drafts.glob("Municipalities/9200-*/onboarding.yaml"))
    source.write_text(source.read_text().replace("15 min", "20 min", 1))
    for case in (Case("build drafts", drafts, ["build", "--output", "out"]),
                 Case("build", sealed, ["build"], step=4),
                 Case("build over", over, ["build", "--allow-removal"], step=4)):
        case.parts = parts_of_build(onboard, scratch, case)
        yield case


def parts_of_build(onboard, scratch, case):
    """What a build leaves when one declaration, one folder, the holidays, or the records of one cannot be read."""
    parts = []
    files = sorted(case.base.glob("Municipalities/*/onboarding.yaml")) + sorted(
        case.base.glob("Municipalities/*/authentication.yaml"))
    for lost in [place for file in files for place in (file, file.parent)] + [case.base / "Municipalities/holidays.yaml"]:
        folder = scratch / "part"
        shutil.copytree(case.base, folder, symlinks=True)
        lost = folder / lost.relative_to(case.base)
        kept = lost.with_name("kept")
        lost.rename(kept)
        lost.symlink_to("nowhere")
        run(onboard, folder, *case.words)
        lost.unlink()
        kept.rename(lost)
        parts.append(tree(folder))
        shutil.rmtree(folder)
    for records in sorted(case.base.glob("Generated/Approvals/[0-9]*")):
        folder = scratch / "part"
        shutil.copytree(case.base, folder, symlinks=True)
        injection.run(onboard, folder, case.words, tracing=(
            "strace", "-f", "-o", "/dev/null", "-P", records.name, "-e", "trace=openat",
            "-e", "inject=openat:error=EIO"))
        parts.append(tree(folder))
        shutil.rmtree(folder)
    return parts


def imported(scratch, plain):
    base = scratch / "import"
    shutil.copytree(plain, base)
    shutil.rmtree(next(base.glob("Municipalities/9200-*")))
    sheet = re.search(r"^-- full\.csv --\n(.*?)^-- ", STORY.read_text(), re.S | re.M)[1]
    (base / "full.csv").write_text(sheet)
    return Case("init --from", base, ["init", "--from", "full.csv"])


def verified(onboard, scratch, sealed):
    base = scratch / "verify"
    shutil.copytree(sealed, base)
    run(onboard, base, "build")
    return Case("verify", base, [*VERIFY, "--state", "seen.json", "--first", "--output", "proved"], refusals=(2, 4))


def unproved(left, whole):
    """A tree without what `verify --output` wrote, if that is true: what is refused is not listed."""
    entries = json.loads(left.get("proved/verified.json", b"{}")).get("municipalities", [])
    paths = {"proved", "proved/verified.json"} | {f"proved/{entry['path']}" for entry in entries}
    written = {name for name in left if name.split("/")[0] == "proved"}
    if written - paths or any(
            left.get(name) != whole[name] for name in paths if name.endswith(f"{CODE}.json")):
        return left
    return {name: held for name, held in left.items() if name not in paths}


def tree(folder):
    """Every file of a folder with its bytes, every link and every folder; no lock."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.name != ".lock":
            found[name] = (
                f"link to {path.readlink()}" if path.is_symlink() else
                "folder" if path.is_dir() else path.read_bytes())
    return found
