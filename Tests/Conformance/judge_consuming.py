"""Do the worked consumers of the page on reading a configuration do what it says?

The Python one is run on what `verify --output` would write; the types of TypeScript are checked by its
compiler where one is installed (Debian: node-typescript), against the configurations of the samples.
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

from common import ROOT, Verdict
from consumer import Desk, Municipality, clock

PAGE = (ROOT / "Sources/Schema/Schema.docc/Consuming.md").read_text(encoding="utf-8")
SAMPLES = sorted(path for path in ROOT.glob("Generated/Drafts/[0-9]*.json"))


def block(language):
    return re.search(rf"```{language}\n(.*?)```", PAGE, re.S)[1]


def proved(folder):
    """The samples as verification writes them."""
    entries = []
    for path in SAMPLES:
        code = path.name[:4]
        content = path.read_bytes()
        (folder / f"{code}.json").write_bytes(content)
        entries.append({"code": code, "path": f"{code}.json", "sha256": hashlib.sha256(content).hexdigest()})
    (folder / "verified.json").write_text(json.dumps({"municipalities": entries}))


def judge_python(verdict, folder):
    script = folder / "consumer.py"
    script.write_text(block("python"), encoding="utf-8")
    proved(folder)
    for path in SAMPLES:
        whole = Municipality.load(path)
        if whole.departments:
            continue
        for mode in whole.modes:
            for step in range(0, 400, 40):
                day = date(2026, 10, 1) + timedelta(step)
                done = subprocess.run(
                    [sys.executable, script, folder, path.name[:4], mode, day.isoformat()],
                    capture_output=True, text=True)
                verdict.expect(done.returncode == 0, done.stderr)
                usual = [[start, end] for start, end in json.loads(done.stdout or "[]")]
                desk = Desk(mode, None, whole.modes[mode]["staff"])
                plain = not any(whole.exceptions(name, desk, None, day)
                                for name in ("closures", "openings", "specialHours"))
                if plain and whole.week(desk, day) == whole.modes[mode]["hours"]:
                    wanted = [[clock(one), clock(two)] for one, two in whole.hours(desk, day)]
                    verdict.expect(usual == wanted, f"{path.name} {mode} {day}: {usual} {wanted}")
    def asked(*words):
        return subprocess.run([sys.executable, script, folder, *words], capture_output=True, text=True)

    verdict.expect(asked("9200", "phone", "2030-03-25").returncode != 0, "a day beyond the calendar has hours")
    listed = folder / "verified.json"
    whole = listed.read_text()
    entries = json.loads(whole)
    for entry in entries["municipalities"]:
        entry["suspended"] = {"modes": ["phone"], "offices": []}
    day = next(one for one in (date(2026, 10, 5) + timedelta(step) for step in range(7))
               if asked("9200", "phone", one.isoformat()).stdout.strip() != "[]").isoformat()
    listed.write_text(json.dumps(entries))
    verdict.expect(asked("9200", "phone", day).stdout.strip() == "[]", "a suspended mode has hours")
    verdict.expect(asked("9200", "inPerson", day).stdout.strip() != "[]", "a mode that is not suspended has none")
    listed.write_text(whole)
    (folder / "9200.json").write_bytes(b"{}")
    done = subprocess.run([sys.executable, script, folder, "9200", "phone", "2026-10-01"], capture_output=True)
    verdict.expect(done.returncode != 0, "altered bytes are read")


def judge_typescript(verdict, folder):
    compiler = shutil.which("tsc")
    if not compiler:
        print(f"{verdict.name}: tsc is not installed, not asked")
        return
    for path in SAMPLES:
        # Members that the types lack are allowed in what a type variable stands for.
        text = block("typescript") + "const held = <Held extends Runtime>(value: Held): Runtime => value;\n"
        text += f"openHours(held({path.read_text().strip()}), 'phone', new Date());\n"
        source = folder / "page.ts"
        source.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [compiler, "--strict", "--noEmit", "--target", "es2020", source], capture_output=True, text=True)
        verdict.expect(done.returncode == 0, f"{path.name}: {done.stdout[:600]}")
    source.write_text(text.replace('"inPerson" |', ""), encoding="utf-8")
    done = subprocess.run([compiler, "--strict", "--noEmit", "--target", "es2020", source], capture_output=True)
    verdict.expect(done.returncode != 0, "the compiler accepts a mode that the types lack")


def main():
    verdict = Verdict("Worked consumers")
    with tempfile.TemporaryDirectory() as name:
        judge_python(verdict, Path(name))
        judge_typescript(verdict, Path(name))
    verdict.end()


main()
