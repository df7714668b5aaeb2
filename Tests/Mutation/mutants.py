"""All mutants of one module, compiled at once and switched by a number at run time."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import sites as places


@dataclass(frozen=True)
class Meaning:
    """What a mutant changes."""

    file: str
    line: int
    change: str
    code: str

    @property
    def place(self) -> str:
        """How `equivalent.txt` names it."""
        return f"{self.file}: {self.code}: {self.change}"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.change}\n    {self.code}"


class Mutants:
    """The places to break in some files of a module, and a copy of it with a switch at each."""

    def __init__(self, module: Path, files: list[Path], copy: Path, refusals: bool = False):
        self.module = module
        self.copy = copy
        self.texts = {path: path.read_text(encoding="utf-8") for path in sorted(files)}
        self.sites = {}
        for path, text in self.texts.items():
            found = places.find(text) + (places.refusals(text) if refusals else [])
            self.sites[path] = sorted(found, key=lambda site: site.start)
        self.skipped = 0

    def write(self) -> list[str]:
        """Writes the copy, and gives its files."""
        shutil.rmtree(self.copy, ignore_errors=True)
        shutil.copytree(self.module, self.copy)
        number, declared = 1, places.SWITCH
        for path, found in self.sites.items():
            for site in found:
                site.numbers = list(range(number, number + len(site.changes)))
                number += len(site.changes)
                declared += places.declaration(site)
            to = self.copy / path.relative_to(self.module)
            to.write_text(places.rewritten(self.texts[path], found), encoding="utf-8")
        (self.copy / "Mutant.swift").write_text(declared, encoding="utf-8")
        return [str(path) for path in sorted(self.copy.rglob("*.swift"))]

    def drop(self, errors: str) -> bool:
        """Takes out what stands on lines that do not compile: first what stands around others."""
        lines = set(re.findall(rf"{re.escape(str(self.copy))}/(\S+\.swift):(\d+):\d+: error", errors))
        before = self.skipped
        for path, found in self.sites.items():
            name = str(path.relative_to(self.module))
            wrong = [site for site in found
                     if any((name, str(line)) in lines for line in self.lines(path, site))]
            around = {self.line(path, site) for site in wrong if site.is_around}
            gone = [site for site in wrong
                    if site.is_around or self.line(path, site) not in around]
            self.skipped += sum(len(site.changes) for site in gone)
            self.sites[path] = [site for site in found if site not in gone]
        return self.skipped > before

    def line(self, path: Path, site: places.Site) -> int:
        """The line that a place is in."""
        return self.texts[path].count("\n", 0, site.start) + 1

    def lines(self, path: Path, site: places.Site) -> range:
        """The lines on which a place goes."""
        last = self.texts[path].count("\n", 0, site.end) + 1
        return range(self.line(path, site), last + 1)

    def all(self) -> dict[int, Meaning]:
        """Each number with what it means."""
        found = {}
        for path, listed in self.sites.items():
            lines = self.texts[path].splitlines()
            seen = {}
            for site in listed:
                line = self.line(path, site)
                for number, change in zip(site.numbers, site.changes):
                    key = (site.text, change, lines[line - 1])
                    seen[key] = seen.get(key, 0) + 1
                    again = f" #{seen[key]}" if seen[key] > 1 else ""
                    found[number] = Meaning(path.name, line, f"{site.text} → {change}{again}",
                                            lines[line - 1].strip())
        return found
