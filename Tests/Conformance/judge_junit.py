"""Does junitparser read from `--format junit` what we found?"""

from collections import Counter

from junitparser import Failure, JUnitXml, Skipped

from common import Verdict, check, chunks, findings


def main():
    verdict = Verdict("JUnit")
    for number, names in enumerate(chunks()):
        language = "el" if number % 2 else "en"
        report = JUnitXml.fromstring(check("junit", names, language))
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
                line = int(case._elem.get("line"))
                read[case.classname, name, line, result.message] += 1
                kind = Failure if result.type else Skipped
                verdict.expect(isinstance(result, kind), f"{case.name}: {type(result)}")
        verdict.expect(read == wanted, f"{names[0]}…: {list((read - wanted).items())[:2]}")
        verdict.expect(len(suites) == summary["files"], "one suite for each file")
        verdict.expect(
            len(set((case.classname, case.name) for case in cases)) == len(cases),
            f"{names[0]}…: names of cases repeat")
        verdict.expect(report.failures == summary["errors"], "failures are the errors")
        verdict.expect(
            report.skipped == summary["warnings"] + summary["notes"],
            "skipped are the warnings and the notes")
        verdict.expect(report.tests == len(cases), "the count of tests")
        verdict.expect(report.errors == 0, "no errors of the tool")
    verdict.end()


def plain(text):
    """A text without what XML 1.0 forbids."""
    return "".join(
        "\ufffd" if one < " " and one not in "\t\n\r" or "\x7f" <= one < "\xa0"
        or one in "\ufffe\uffff" else one for one in text)


main()
