"""Does each report that a command prints as JSON match the schema that is published for it?

The commands run on a copy of the repository, in which one municipality is in force, one waits for
its second signature and one has errors; so no report is empty.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

from common import ONBOARD, ROOT, Verdict

SCHEMAS = {}
for path in sorted((ROOT / "Generated" / "Schema").glob("*.schema.json")):
    schema = json.loads(path.read_text())
    jsonschema.validators.validator_for(schema).check_schema(schema)
    name = schema.get("properties", {}).get("format", {}).get("const")
    if name:
        SCHEMAS[name] = jsonschema.validators.validator_for(schema)(
            schema, format_checker=jsonschema.FormatChecker())

KEYS = "Municipalities/authority/demonstration"
FORCE, HALF, BROKEN = "9173", "9306", "9254"


def run(folder, *words, codes=(0,)):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    done = subprocess.run(
        [ONBOARD, *words], cwd=folder, capture_output=True, text=True, env=environment)
    if codes is not None and done.returncode not in codes:
        sys.exit(f"{' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def approve(folder, code, *keys):
    run(folder, "receive", code, "--key", f"{KEYS}/revoker.key")
    review = json.loads(run(folder, "review", code, "--format", "json"))
    digest = review["digest"]
    for key in keys:
        run(folder, "approve", code, "--digest", digest, "--key", f"{KEYS}/{key}.key")


def prepare(folder):
    for name in ("Municipalities", "Generated"):
        shutil.copytree(ROOT / name, folder / name)
    approve(folder, FORCE, "reviewer-1", "reviewer-2")
    (folder / "act.pdf").write_bytes(b"%PDF-1.7\n")
    today = subprocess.run(
        ["date", "+%F"], capture_output=True, text=True, env={"TZ": "Europe/Athens"}).stdout.strip()
    run(folder, "act", "record", "join", FORCE, "--protocol", "45174 ΕΞ 2026", "--ada",
        "ΨΗ4746ΜΤΛ6-Ω3Ρ", "--date", today, "--pdf", "act.pdf", "--key", f"{KEYS}/enactor.key")
    run(folder, "log", "seal", "--key", f"{KEYS}/log.key")
    run(folder, "build")
    approve(folder, HALF, "reviewer-1")
    file = next(folder.glob(f"Municipalities/{BROKEN}-*/onboarding.yaml"))
    file.write_text(file.read_text().replace("version: 1", "version: 7"))


REPORTS = [
    ["check", "--format", "json"], ["status", "--format", "json"],
    ["status", FORCE, "--format", "json"], ["inbox", "--format", "json"],
    ["slots", FORCE, "--format", "json"], ["slots", FORCE, "--stats", "--format", "json"],
    ["diff", f"Municipalities/{FORCE}-metamorfoseos/onboarding.yaml",
     "Municipalities/9200-neas-smyrnis/onboarding.yaml", "--format", "json"],
    ["review", HALF, "--format", "json"], ["review", "--confirm", "--format", "json"],
    ["impact", "--format", "json"], ["explain", "--format", "json"],
    ["keys", "authority", "--format", "json"], ["log", "show", "--format", "json"],
    ["log", "audit", "--format", "json"],
    ["verify", "--root", "Municipalities/authority/1.root.json", "--allow-demonstration",
     "--format", "json"],
    ["approve", HALF, "--digest", "0" * 64, "--key", f"{KEYS}/reviewer-2.key", "--format", "json"],
    ["reject", HALF, "--reason", "Λείπει το παράρτημα", "--key", f"{KEYS}/reviewer-2.key",
     "--format", "json"],
    ["act", "draft", "join", "9200", "--output", "drafts", "--format", "json"],
]


def main():
    verdict = Verdict("Reports")
    seen = set()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        for words in REPORTS:
            text = run(folder, *words, codes=None)
            label = " ".join(words)
            try:
                report = json.loads(text)
            except ValueError:
                verdict.expect(False, f"{label}: no JSON: {text[:200]}")
                continue
            known = SCHEMAS.get(report.get("format"))
            verdict.expect(known is not None, f"{label}: no schema for {report.get('format')}")
            if known:
                seen.add(report["format"])
                faults = [f"{one.json_path}: {one.message[:150]}"
                          for one in known.iter_errors(report)]
                verdict.expect(not faults, f"{label}: {faults[:3]}")
        for path in sorted(folder.glob("Generated/**/*.json")):
            report = json.loads(path.read_text())
            known = SCHEMAS.get(report.get("format")) if isinstance(report, dict) else None
            if known:
                seen.add(report["format"])
                verdict.expect(not list(known.iter_errors(report)), f"{path.relative_to(folder)}")
    verdict.expect(len(seen) > 0, "nothing was judged")
    print("never seen:", ", ".join(sorted(set(SCHEMAS) - seen)) or "none")
    verdict.end()


main()
