"""Asks the Greek dictionary of Debian (hunspell-el) about every word of our Greek texts."""

import re
from pathlib import Path

from common import ROOT, Verdict
from spylls.hunspell import Dictionary

DICTIONARY = Path("/usr/share/hunspell/el_GR")
OWN = Path(__file__).with_name("spelling-el.txt")
TEXTS = ("Sources/**/*.swift", "Sources/**/*.js", "Sources/**/*.html", "Sources/**/*-el.md", "README.el.md")
# Laws as they were printed, names of places, and what clerks are known to write, mostly without accents.
ELSEWHERE = re.compile(
    r"Schema/(Law|Register|Privacy|Missteps)/|/(Import|Sheet)/|Words-el|Declaration/(ForbiddenKey|ExpectedKey|Mend|"
    r"ChoiceWords|DurationText|WrittenDay|AheadText|ExceptionDays|HourToken|MonthText|WeekdayText)"
    r"|(OddLetters?|Alphabet|Syllables|AccentMissing|LookAlikeText|EncodingRules|Conduct)[.]|ValueWays"
    r"|page/field|SignInDecisionText|ApproveMany")
LETTERS = "Ά-ΏΑ-Ωά-ώΐΰ"
# Not what is cut by a point («Ταχ.»), joined to something else or inside an interpolation.
WORD = re.compile(rf"(?<![\w’-])[{LETTERS}]{{4,}}(?![\w’-])")
SECOND_ACCENT = str.maketrans("άέήίόύώ", "αεηιουω")


def words():
    """Each word with one of the files that have it; not those in capitals, which have no accents."""
    found = {}
    for pattern in TEXTS:
        for path in sorted(ROOT.glob(pattern)):
            name = str(path.relative_to(ROOT))
            if ELSEWHERE.search(name):
                continue
            for word in WORD.findall(path.read_text(encoding="utf-8")):
                if not word.isupper():
                    found.setdefault(word, name)
    return found


def alone(word):
    """A word without the second accent that an enclitic gives it («διάρκειές του»)."""
    if sum(letter in "άέήίόύώΐΰΆΈΉΊΌΎΏ" for letter in word) < 2:
        return word
    at = max(index for index, letter in enumerate(word) if letter in "άέήίόύώ")
    return word[:at] + word[at].translate(SECOND_ACCENT) + word[at + 1:]


verdict = Verdict("spelling")
if DICTIONARY.with_suffix(".dic").exists():
    own = {line for line in OWN.read_text(encoding="utf-8").splitlines() if not line.startswith("#")}
    dictionary = Dictionary.from_files(str(DICTIONARY))
    for word, name in words().items():
        holds = word in own or word.lower() in own or dictionary.lookup(alone(word))
        verdict.expect(holds, f"{name}: {word}")
else:
    verdict.expect(True, "")
    verdict.unasked("hunspell-el, which is not installed")
verdict.end()
