"""Do the JSON Schemas accept and refuse what the compiler accepts and refuses?

Compared is the structure: keys, types, words, formats (the rules of the family `typing`). Rules
between fields are beyond a schema. So are a few spellings that YAML resolves before a schema sees
them, such as `True` for `true`, `~` for a text, `0x10` or `1.0` for a number: its documentation
(Schema.docc/Formats.md) lists them.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
from jsonschema.validators import validator_for
from ruamel.yaml import YAML

from common import CHUNK, ROOT, Verdict, files, findings, run

SCHEMAS = ROOT / "Generated" / "Schema"
SUBMITTED = SCHEMAS / "onboarding.schema.json"
SAMPLES = sorted(ROOT.glob("Municipalities/*/onboarding.yaml"))
TYPING = {path.name.split(".")[0] for path in files("typing")}

# Values that look like something else to a YAML reader.
TRAPS = [
    "8:30", "08:00-14:30", "08:00-24:30", "[08:00-12:00, 17:00-20:00]", "8.00-14.30", "15 min",
    "15", "0 min", "1000 min", "true", "false", '"true"', "yes", "ναι", "17122", '"17122"',
    "171 22", "9200", '"9200"', "99", "1", "2", "0", "501", "-1", "2026-07-20", "2026-02-30",
    "20/7/2026", "06-24", "24-06", "02-30", "easter+5", "easter-48", "easter+05", "dimarcheio",
    "Dimarcheio", "a--b", "inPerson", "[inPerson]", "[inPerson, inPerson]", "[fax]", "fax",
    "citizens", "civil-registry", "transaction", "kep@dimos.example", "kep@dimos", "a@b@c.example",
    "2100000000", '"2100000000"', "3100000000", "6900000000", "7100000000", "210 0000000",
    "https://www.dimos.example/a", "www.dimos.example", "https://dimos.example:99999/", "Κείμενο",
    "24310/2-11-2026", "{a: b}", "[]", '""', "", "[[a]]",
]


def validator(path):
    schema = json.loads(path.read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())


def reader(kind):
    yaml = YAML(typ=kind, pure=True)
    yaml.preserve_quotes = True
    if kind == "safe":  # as check-jsonschema reads: a date is text
        constructors = yaml.constructor.yaml_constructors
        constructors["tag:yaml.org,2002:timestamp"] = constructors["tag:yaml.org,2002:str"]
    return yaml


def refused(names):
    """The files in which the compiler finds something wrong in the structure."""
    wrong = set()
    for start in range(0, len(names), CHUNK * 10):
        found = findings(names[start:start + CHUNK * 10])["findings"]
        # A note refuses nothing, as that on a comment, of which a schema knows nothing.
        wrong |= {one["path"] for one in found if one["id"] in TYPING and one["severity"] != "note"}
    return wrong


def refused_by_tool(names):
    """The files that check-jsonschema refuses."""
    tool = Path(sys.executable).with_name("check-jsonschema")
    done = subprocess.run(
        [tool, "--schemafile", SUBMITTED, "--output-format", "json", *names],
        capture_output=True, text=True)
    report = json.loads(done.stdout)
    return {one["filename"] for one in report["errors"] + report.get("parse_errors", [])}


def judge_examples_of_rules(verdict):
    """check-jsonschema and the compiler agree on the examples of the typing rules."""
    names = [str(path) for path in files("typing") + SAMPLES]
    ours, theirs = refused(names), refused_by_tool(names)
    for name in names:
        verdict.expect(
            (name in ours) == (name in theirs),
            f"{Path(name).name}: refused by {'us' if name in ours else 'the schema'} alone")
    verdict.expect(not theirs & {str(path) for path in SAMPLES}, "a sample is refused")
    verdict.expect(len(ours) > 20, "few examples were refused")


def judge_examples_in_schema(verdict, schema):
    """Every example that an editor shows is valid."""
    for example in schema.get("examples", []):
        verdict.expect(
            jsonschema.Draft7Validator(schema).is_valid(example), f"example {example}")
    for inner in schema.get("properties", {}).values():
        judge_examples_in_schema(verdict, inner)
    if "items" in schema:
        judge_examples_in_schema(verdict, schema["items"])


def places(node, path=()):
    """Every key of a file: its line, its path, and the path without places in lists."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield node.lc.key(key)[0], (*path, key)
            yield from places(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from places(value, (*path, index))


def part(schema, path):
    """The part of a schema that speaks of a path; an unknown key has none."""
    for step in path:
        schema = schema["items"] if isinstance(step, int) else schema["properties"][step]
    return schema


def value(data, path):
    for step in path:
        data = data[step]
    return data


def variants(sample, schema, seen):
    """A sample with one thing changed: what, the text, and whether the schema accepts it.

    All else is as it was, so only the changed group or value is asked about.
    """
    lines = sample.read_text().split("\n")
    plain = reader("safe")
    data = plain.load("\n".join(lines))
    traps = [(trap, plain.load(f"a: {trap}\n")["a"]) for trap in TRAPS]

    def is_valid(path, meant):
        return jsonschema.Draft7Validator(
            part(schema, path), format_checker=jsonschema.FormatChecker()).is_valid(meant)

    def text(number, line):
        return "\n".join(lines[:number] + line + lines[number + 1:])

    for number, path in places(reader("rt").load("\n".join(lines))):
        shape = tuple(step for step in path if isinstance(step, str))
        if shape in seen:
            continue
        seen.add(shape)
        head, _, rest = lines[number].partition(":")
        above, key = path[:-1], path[-1]
        group = dict(value(data, above))
        inner = group.pop(key)
        yield (f"{shape} misspelt", text(number, [f"{head}X:{rest}"]),
               is_valid(above, {**group, key + "X": inner}))
        written = rest.split(" #")[0].strip()
        if not written or written[0] in ">|":
            continue
        if not head.strip().startswith("-") and group:
            yield f"{shape} left out", text(number, []), is_valid(above, group)
        for trap, meant in traps:
            yield f"{shape}: {trap}", text(number, [f"{head}: {trap}"]), is_valid(path, meant)


def judge_variants(verdict, schema):
    """The schema and the compiler agree on thousands of files with one thing changed."""
    seen = set()
    for sample in SAMPLES:
        with tempfile.TemporaryDirectory() as folder:
            cases = []
            for number, (name, text, is_valid) in enumerate(variants(sample, schema, seen)):
                path = Path(folder) / f"{number:05}.yaml"
                path.write_text(text)
                cases.append((name, str(path), is_valid))
            ours = refused([path for _, path, _ in cases])
            for name, path, is_valid in cases:
                verdict.expect(
                    is_valid != (path in ours),
                    f"{name}: refused by {'us' if path in ours else 'the schema'} alone")


def closed(schema):
    """A schema that allows nothing it does not name."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return {**inner, "additionalProperties": False} if "properties" in schema else inner


def kind(name):
    """The schema of a configuration, by the name of its file."""
    return "sign-in" if name.startswith("sign-in-") else "runtime"


def judge_outputs(verdict):
    """Every generated configuration is what its schema says, and nothing besides."""
    paths = [*ROOT.glob("Generated/Runtime/*.json"), *ROOT.glob("Generated/Drafts/*.json")]
    for path in sorted(paths):
        name = path.stem if path.stem in ("index", "deployment") else kind(path.stem)
        schema = closed(json.loads((SCHEMAS / f"{name}.schema.json").read_text()))
        errors = list(validator_for(schema)(schema).iter_errors(json.loads(path.read_text())))
        verdict.expect(not errors, f"{path.name}: {[error.message for error in errors[:3]]}")


def main():
    verdict = Verdict("JSON Schema")
    run("build", "--check", folder=ROOT)
    for path in sorted(SCHEMAS.glob("*.json")):
        validator(path)
    submitted = validator(SUBMITTED)
    judge_examples_in_schema(verdict, submitted.schema)
    judge_examples_of_rules(verdict)
    judge_variants(verdict, submitted.schema)
    judge_outputs(verdict)
    verdict.end()


main()
