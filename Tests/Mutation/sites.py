"""Finds the comparisons of Swift files, and gives each a switch that breaks it at run time."""

import re
from dataclasses import dataclass, field

RELATIONAL = {"<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"]}
EQUAL = {"==": ["!="], "!=": ["=="], "===": ["!=="], "!==": ["==="]}
LOGICAL = {"&&": ["||"], "||": ["&&"]}
CHANGES = RELATIONAL | EQUAL | LOGICAL
PRECEDENCE = {"&&": "LogicalConjunctionPrecedence", "||": "LogicalDisjunctionPrecedence"}
# A literal moves away from where the changed operator has it: `> 1` gives `>= 1`, so here `> 2`.
STEP = {"<": -1, "<=": 1, ">": 1, ">=": -1, "==": 1, "!=": 1}

INFIX = re.compile(r"(?<=\s)(<=|>=|===|!==|==|!=|<|>|&&|\|\|)(?=\s)")
# Two types are the same: a demand on types, not a comparison.
SAME_TYPE = re.compile(r"\bwhere [A-Z][\w.]* (?===)")
NOT = re.compile(r"(?<=[\s(\[{,])!(?=[\w$(])")
LITERAL = re.compile(
    r"(?<=\s)(<=|>=|==|!=|<|>)\s+(0x[0-9A-F_]+|\d[\d_]*)(?![\w.])(?!\s*[-+*&|%])")
RANGE = re.compile(r"\((0x[0-9A-F_]+|\d[\d_]*)\.\.\.(0x[0-9A-F_]+|\d[\d_]*)\)\.contains")
EMPTY = re.compile(r"\.isEmpty\b")
ASKED = re.compile(r"(?<!func )\b(?:contains|includes|allSatisfy|elementsEqual|hasPrefix|hasSuffix)"
                   r"(?=\(| \{)")
STRINGS = re.compile(
    r'//[^\n]*|/\*.*?\*/|#*"""(?:\\.|.)*?"""#*'
    r'|"(?:\\\((?:[^()]|\([^()]*\))*\)|\\.|[^"\\\n])*"', re.S)
DIGITS = "^%*+"


@dataclass
class Site:
    """One place in a file, with the ways in which it can be broken."""

    start: int
    end: int
    kind: str
    text: str
    changes: list[str]
    right: str = ""
    numbers: list[int] = field(default_factory=list)


def code_only(text: str) -> str:
    """The text with blanks for comments and strings, so that only code is searched."""
    return STRINGS.sub(lambda found: re.sub(r"[^\n]", blank(found), found.group()), text)


def blank(found: re.Match[str]) -> str:
    """What stands for a character: a string remains an operand, a comment does not."""
    return " " if found.group()[0] == "/" else "_"


def closing(code: str, at: int) -> int:
    """The place after the bracket that closes the one here."""
    depth = 0
    for place in range(at, len(code)):
        depth += (code[place] in "([{") - (code[place] in ")]}")
        if depth == 0:
            return place + 1
    return len(code)


def is_negated(code: str, at: int) -> bool:
    """Whether the operand that goes on at this dot begins with `!`."""
    while at > 0 and (code[at - 1].isalnum() or code[at - 1] in "_$.?)]"):
        if code[at - 1] in ")]":
            depth = 0
            while at > 0:
                at -= 1
                depth += (code[at] in ")]") - (code[at] in "([")
                if depth == 0:
                    break
        else:
            at -= 1
    return at > 0 and code[at - 1] == "!"


def find(text: str) -> list[Site]:
    """Every place to break, in order."""
    code = code_only(text)
    sites = []
    types = {match.end() for match in SAME_TYPE.finditer(code)}
    for match in INFIX.finditer(code):
        if match.start(1) in types:
            continue
        sign = match.group(1)
        right = "nil" if re.match(r"\s+nil\b", code[match.end():]) else ""
        sites.append(Site(match.start(1), match.end(1), "infix", sign, CHANGES[sign], right))
    for match in NOT.finditer(code):
        sites.append(Site(match.start(), match.end(), "not", "!", ["(nothing)"]))
    for match in LITERAL.finditer(code):
        sites.append(literal(match, 2, STEP[match.group(1)]))
    for match in RANGE.finditer(code):
        sites += [literal(match, 1, 1), literal(match, 2, -1)]
    for match in EMPTY.finditer(code):
        if not is_negated(code, match.start()):
            sites.append(asked(match.end(), match.group()))
    for match in ASKED.finditer(code):
        start = match.start() - (code[match.start() - 1] == ".")
        if not is_negated(code, start):
            end = closing(code, code.index("(" if code[match.end()] == "(" else "{", match.end()))
            sites.append(asked(end, match.group()))
    return sorted(sites, key=lambda site: site.start)


def literal(match: re.Match[str], group: int, step: int) -> Site:
    """A number that moves by one."""
    number = match.group(group)
    return Site(match.start(group), match.end(group), "literal", number, [f"{number} {step:+d}"])


def asked(at: int, name: str) -> Site:
    """A question whose answer is turned round."""
    return Site(at, at, "asked", name, [f"not {name}"])


def operator(number: int) -> str:
    """A name for an operator that no Swift code has: the number in other digits."""
    name = ""
    for _ in range(5):
        number, digit = divmod(number, 4)
        name = DIGITS[digit] + name
    return "~" + name


def rewritten(text: str, sites: list[Site]) -> str:
    """The file with a switch at each place; no line moves."""
    for site in reversed(sites):
        number = site.numbers[0]
        new = {
            "infix": operator(number), "not": operator(number),
            "literal": f"shifted({number}, {site.text}, by: {site.changes[0].split()[-1]})",
            "asked": f".turned({number})",
        }[site.kind]
        text = text[:site.start] + new + text[site.end:]
    return text


def declaration(site: Site) -> str:
    """The operator that stands at a place."""
    name = operator(site.numbers[0])
    if site.kind == "not":
        return (f"prefix operator {name}\nprefix func {name} (a: Bool) -> Bool "
                f"{{ mutant == {site.numbers[0]} ? a : !a }}\n")
    if site.kind != "infix":
        return ""
    generic, left, right, b = "<T: Comparable>", "T", "T", "b"
    if site.text in LOGICAL:
        generic, left, right, b = "", "Bool", "@autoclosure () -> Bool", "b()"
    elif site.right == "nil":
        generic, left, right = "<T>", "T?", "_OptionalNilComparisonType"
    elif site.text in ("===", "!=="):
        generic, left, right = "", "AnyObject?", "AnyObject?"
    elif site.text in EQUAL:
        generic = "<T: Equatable>"
    cases = "".join(f"case {number}: a {change} {b}; "
                    for number, change in zip(site.numbers, site.changes))
    return (f"infix operator {name}: {PRECEDENCE.get(site.text, 'ComparisonPrecedence')}\n"
            f"func {name} {generic}(a: {left}, b: {right}) -> Bool "
            f"{{ switch mutant {{ {cases}default: a {site.text} {b} }} }}\n")


SWITCH = """import Glibc
let mutant = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
extension Bool { func turned(_ number: Int) -> Bool { mutant == number ? !self : self } }
func shifted<T: FixedWidthInteger>(_ number: Int, _ value: T, by step: Int) -> T {
  mutant != number ? value : step > 0 ? value &+ 1 : value &- 1
}
"""
