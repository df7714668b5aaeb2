#!/usr/bin/env python3
"""Starts a new rule: its file, its line in the rulebook, and its line in the changelog.

    new_rule.py closure-too-long Time

The file compiles immediately. Every text that the author must write is an ellipsis, and the tests
name each one that is left.
"""

import re
import sys
from pathlib import Path

RULES = Path(__file__).resolve().parent
CHANGELOG = RULES.parents[2] / "CHANGELOG.md"

TEMPLATE = '''extension Rule {{
  /// …
  static let {name} = Rule(
    "{id}",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "…",
      en: "…"),
    explanation: Bilingual(
      el: """
        …
        """,
      en: """
        …
        """),
    rejects: [
      Example(
        """
        …
        """)
    ],
    check: .judging {{ declaration, judgement in
    }})
}}
'''


def fail(reason):
    sys.exit(f"new_rule.py: {reason}")


def entered(text, name, area):
    """The rulebook with the rule added after the last one of its area, or at the end of the list."""
    start = text.index("static let declared: [Rule] = [")
    end = text.index("  ]", start)
    of_area = {
        match
        for file in (RULES / area).glob("*.swift")
        for match in re.findall(r"static let (\w+) = Rule\(", file.read_text())
    }
    places = [m for m in re.finditer(r"\.(\w+),", text[start:end]) if m[1] in of_area]
    at = start + places[-1].end() if places else end
    line = f"\n    .{name}," if places else f"    .{name},\n"
    return text[:at] + line + text[at:]


def main():
    if len(sys.argv) != 3:
        fail("make rule NAME=closure-too-long AREA=Time")
    rule, area = sys.argv[1:]
    areas = sorted(folder.name for folder in RULES.iterdir() if folder.is_dir())
    if not re.fullmatch(r"[a-z]+(-[a-z]+)+", rule):
        fail(f"NAME={rule} is not of the form closure-too-long")
    if area not in areas:
        fail(f"AREA={area} is none of {', '.join(areas)}")
    rulebook = RULES / "Rulebook.swift"
    book = rulebook.read_text()
    taken = re.search(r"retired: \[String\] = \[(.*?)\]", book, re.S)
    if taken and f'"{rule}"' in taken[1]:
        fail(f"{rule} is the id of a rule that is gone; ids are never used again")
    if any(f'"{rule}"' in file.read_text() for file in RULES.rglob("*.swift")):
        fail(f"{rule} is the id of a rule already")
    words = rule.split("-")
    name = words[0] + "".join(word.capitalize() for word in words[1:])
    file = RULES / area / (name[0].upper() + name[1:] + ".swift")
    if file.exists():
        fail(f"{file.name} is there already")
    changes = CHANGELOG.read_text()
    section = re.search(r"^### Added\n(?:- .*\n(?:  .*\n)*)+", changes, re.M)
    if not section:
        fail("CHANGELOG.md has no section Added")
    file.write_text(TEMPLATE.format(name=name, id=rule))
    rulebook.write_text(entered(book, name, area))
    CHANGELOG.write_text(
        changes[: section.end()] + f"- `{rule}`: …\n" + changes[section.end() :])
    for path in (file, rulebook, CHANGELOG):
        print(path.relative_to(RULES.parents[2]))


main()
