#!/usr/bin/env python3
"""Follows recipes of CONTRIBUTING.md to the letter, on a fresh clone, to a green `make check`.

    follow.py [rule] [field]

The commands are those that the recipe names, in its order; what a person would write is in
`rule.py` and `field.py`. Whatever a recipe does not say, or says wrongly, ends the script.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

import field
import rule
from clone import Clone, Failure

RECIPES = {"rule": rule, "field": field}
# What `make record` may rewrite.
RECORDS = ("Tests/OnboardTests/Stories/", "Tests/SchemaTests/Data/Findings/")


class Recipe:
    """A section of CONTRIBUTING, as it stands in the clone."""

    def __init__(self, title: str, clone: Clone):
        page = (clone.folder / "CONTRIBUTING.md").read_text(encoding="utf-8")
        found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", page, re.M | re.S)
        if not found:
            raise Failure(f"CONTRIBUTING.md has no section “{title}”")
        self.title = title
        self.text = found[1]
        code = [" ".join(words.split()) for words in re.findall(r"`([^`]+)`", self.text)]
        self.commands = [words for words in code if re.match(r"(make|onboard) ", words)]

    def table(self) -> list[str]:
        """The files that the section's table names, below `Sources`."""
        return [f"Sources/{name}" for name in re.findall(r"^\| `([^`]+)` \|", self.text, re.M)]

    def require(self, words: str) -> None:
        """The recipe must say these words; how its lines are broken does not matter."""
        if " ".join(words.split()) not in " ".join(self.text.split()):
            raise Failure(f"“{self.title}” does not name {words}")


def record(clone: Clone, command: str, due: set[str]) -> None:
    """Records; where it rewrote a file it fails, so that the difference is read, and then holds."""
    before = {path: (clone.folder / path).read_bytes() for path in clone.changed()}
    code, output = clone.run(command)
    new = {path for path in clone.changed()
           if before.get(path) != (clone.folder / path).read_bytes()}
    if not new >= due or not all(path.startswith(RECORDS) for path in new):
        raise Failure(f"`{command}` wrote {sorted(new)}:\n{output[-4000:]}")
    if (code == 0) != (not new):
        raise Failure(f"`{command}` ends with {code}, and wrote {sorted(new)}:\n{output[-4000:]}")
    if new:
        must(clone, command)


def must(clone: Clone, command: str) -> str:
    """What a command says that must end well."""
    code, output = clone.run(command)
    if code:
        lines = output.splitlines()
        told = [line for line in lines[:-10] if re.search(r"error:|✘|FAILED|differ", line)]
        raise Failure(f"`{command}` ends with {code}:\n" + "\n".join(told[:60] + lines[-10:]))
    return output


def follow(name: str, clone: Clone) -> None:
    """One recipe from the first command to the last."""
    recipe = RECIPES[name]
    clone.refresh()
    section = Recipe(recipe.TITLE, clone)
    print(f"{section.title}: {', '.join(section.commands)}", flush=True)
    if "make check" not in section.commands:
        raise Failure(f"“{section.title}” does not end in `make check`")
    recipe.begin(clone, section)
    for command in section.commands:
        if command == "make record":
            record(clone, command, recipe.RECORDED)
        else:
            recipe.after(command, must(clone, command), clone, section)
    print("  " + "\n  ".join(sorted(clone.changed())), flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("recipes", nargs="*", metavar="RECIPE", help=", ".join(RECIPES))
    options.add_argument("--folder", type=Path, help="where to clone, and what was built stays")
    given = options.parse_args()
    unknown = set(given.recipes) - set(RECIPES)
    if unknown:
        options.error(f"no recipe: {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory(prefix="onboard-recipes-") as temporary:
        clone = Clone(given.folder.resolve() if given.folder else Path(temporary, "onboard"))
        for name in given.recipes or RECIPES:
            try:
                follow(name, clone)
            except Failure as failure:
                sys.exit(f"“{RECIPES[name].TITLE}” fails: {failure}")


if __name__ == "__main__":
    main()
