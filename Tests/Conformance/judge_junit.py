"""Does junitparser read from `--format junit` what we found?

With JUDGES, the XSD that checkers share must accept every report, and refuse altered ones.
"""

import re
from collections import Counter

from junitparser import Failure, JUnitXml, Skipped
from lxml import etree

from common import Verdict, check, chunks, findings, official

PLACE = r"--> .*:(\d+):\d+$"


def judge_by_schema(verdict, schema, report, names):
    root = etree.fromstring(report)
    verdict.expect(schema.validate(root), f"{names[0]}…: {schema.error_log}")
    for text in (b"hostname=", b"<system-err/>", b"time="):
        mutant = report.replace(text, text.replace(b"m", b"x"), 1)
        verdict.expect(
            not schema.validate(etree.fromstring(mutant)), f"{names[0]}…: without {text}")


def main():
    verdict = Verdict("JUnit")
    path = official("junit/JUnit.xsd")
    schema = path and etree.XMLSchema(etree.parse(path))
    for number, names in enumerate(chunks()):
        language = "el" if number % 2 else "en"
        report = JUnitXml.fromstring(check("junit", names, language))
        if schema:
            judge_by_schema(verdict, schema, check("junit", names, language), names)
        ours = findings(names)
        summary = ours["summary"]
        suites = list(report)
        cases = [case for suite in suites for case in suite]
        wanted = Counter(
            (one["path"], one["id"], one["span"]["start"]["line"], plain(one["message"][language]))
            for one in ours["findings"])
        read = Counter()
        for case in cases:
            verdict.expect(len(case.result) <= 1, f"{case.name}: more than one result")
            for result in case.result:
                name = case.name.split(" ")[0]
                line = int(re.search(PLACE, result.text, re.MULTILINE)[1])
                read[case.classname, name, line, result.message] += 1
                kind = Failure if result.type else Skipped
                verdict.expect(isinstance(result, kind), f"{case.name}: {type(result)}")
        verdict.expect(read == wanted, f"{names[0]}…: {list((read - wanted).items())[:2]}")
        verdict.expect(len(suites) == summary["files"], "one suite for each file")
        verdict.expect(
            len(set((case.classname, case.name) for case in cases)) == len(cases),
            f"{names[0]}…: names of cases repeat")
        verdict.expect(
            sum(suite.failures for suite in suites) == summary["errors"], "failures are the errors")
        verdict.expect(
            sum(suite.skipped for suite in suites) == summary["warnings"] + summary["notes"],
            "skipped are the warnings and the notes")
        verdict.expect(sum(suite.tests for suite in suites) == len(cases), "the count of tests")
        verdict.expect(sum(suite.errors for suite in suites) == 0, "no errors of the tool")
    if not schema:
        verdict.unasked("the XSD of JUnit")
    verdict.end()


def plain(text):
    """A text without what XML 1.0 forbids."""
    return "".join(
        "\ufffd" if one < " " and one not in "\t\n\r" or "\x7f" <= one < "\xa0"
        or one in "\ufffe\uffff" else one for one in text)


main()
