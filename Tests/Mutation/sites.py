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

CONDITION = re.compile(r"\b(guard|if|while)\b ?(?=[\w\s!(.])")
NO_BOOL = re.compile(r"(let|var|case|await|#\w+)\b")
THROW = re.compile(r"( \{|\s+else \{ return \})\s*throw\b")
# A call for nothing but its refusal, and a refusal that is noted.
CALL = re.compile(
    r"^[ \t]*(try (?!self\.init|super\.init)[\w.]+\("
    r"|(?:[\w.]+\.)?(?:refusals|failures|faults|differences|strangers|ignored|unreadable)\.append\()",
    re.M)


# What a call behind it is the value of.
NO_START = re.compile(r"([=(,+?:&|[]|\b(return|in))$")
RESULT = re.compile(r"-> [^\n{]+\{$")


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

    @property
    def is_around(self) -> bool:
        """Whether the switch stands around or behind code that other switches may change too."""
        return self.kind in ("clause", "clauses", "call")


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


def refusals(text: str) -> list[Site]:
    """What refuses: a clause of a guard, a condition of a throw, a call that may throw, a note."""
    code = code_only(text)
    sites = []
    asked = {site.start for site in find(text) if site.kind == "asked"}
    for match in CONDITION.finditer(code):
        word, first = match.group(1), match.end()
        ends = clause_ends(code, first, " else" if word == "guard" else " {")
        if not ends:
            continue
        for start, end in zip([first] + [end + 1 for end in ends], ends):
            start += len(code[start:end]) - len(code[start:end].lstrip())
            end = start + len(code[start:end].rstrip())
            clause = text[start:end]
            if NO_BOOL.match(clause):
                continue
            name = " ".join(clause.split())
            if not (INFIX.search(code[start:end]) or NOT.match(code, start) or end in asked):
                sites.append(Site(start, end, "clause", name, ["not that"], "turned"))
            if word == "guard":
                sites.append(Site(start, end, "clause", name, ["taken as true"], "held"))
        if THROW.match(code, ends[-1]):
            name = " ".join(text[match.start():ends[-1]].split())
            sites.append(Site(ends[-1], ends[-1], "clauses", name, ["never so"]))
    for match in CALL.finditer(code):
        before, end = code[:match.start()].rstrip(), closing(code, match.end() - 1)
        is_value = NO_START.search(before) or RESULT.search(before) and code[end:].lstrip()[0] == "}"
        if not is_value and re.match(r" *\n(?!\s*\.)", code[end:]):
            start, name = match.start(1), match.group(1)
            sites.append(Site(start, end, "call", name.rstrip("("), ["left out"]))
    return sites


def clause_ends(code: str, at: int, stop: str) -> list[int]:
    """Where each clause of a condition ends, by the commas outside of all brackets."""
    depth, ends = 0, []
    for place in range(at, len(code)):
        if depth == 0 and re.match(r"\s" + stop.strip() + r"(?!\w)", code[place:place + 6]):
            return ends + [place]
        depth += (code[place] in "([{") - (code[place] in ")]}")
        if depth < 0:
            return []
        if depth == 0 and code[place] == ",":
            ends.append(place)
    return []


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
    for _ in range(6):
        number, digit = divmod(number, 4)
        name = DIGITS[digit] + name
    return "~" + name


def rewritten(text: str, sites: list[Site]) -> str:
    """The file with a switch at each place; no line moves."""
    edits = [edit for site in sites for edit in switches(site)]
    # What is put behind a place goes on from the inside to the outside.
    for start, end, _, new in sorted(edits, key=lambda edit: edit[:3], reverse=True):
        text = text[:start] + new + text[end:]
    return text


def switches(site: Site) -> list[tuple[int, int, int, str]]:
    """What a place gets: from where to where, the rank among others there, and the new text."""
    number, start, end = site.numbers[0], site.start, site.end
    match site.kind:
        case "infix" | "not":
            return [(start, end, 1, operator(number))]
        case "literal":
            step = site.changes[0].split()[-1]
            return [(start, end, 1, f"shifted({number}, {site.text}, by: {step})")]
        case "asked":
            return [(start, end, 1, f".turned({number})")]
        case "clause":
            return [(start, start, 0, "("), (end, end, 2, f").{site.right}({number})")]
        case "clauses":
            return [(start, end, 3, f", isKept({number})")]
        case _:
            return [(start, start, 0, f"if isKept({number}) {{ "), (end, end, 2, " }")]


def declaration(site: Site) -> str:
    """The operator that stands at a place."""
    name = operator(site.numbers[0])
    if site.kind == "not":
        return (f"prefix operator {name}\nprefix func {name} (a: Bool) -> Bool "
                f"{{ isMutant({site.numbers[0]}) ? a : !a }}\n")
    if site.kind != "infix":
        return ""
    generic, left, right, b = "<T: Comparable>", "T", "T", "b"
    if site.text in LOGICAL:
        generic, left, right, b = "", "Bool", "@autoclosure () throws -> Bool", "b()"
    elif site.right == "nil":
        generic, left, right = "<T>", "T?", "_OptionalNilComparisonType"
    elif site.text in ("===", "!=="):
        generic, left, right = "", "AnyObject?", "AnyObject?"
    elif site.text in EQUAL:
        generic = "<T: Equatable>"
    throws, attempt = ("rethrows ", "try ") if site.text in LOGICAL else ("", "")
    cases = "".join(f"case {number}: {attempt}a {change} {b}; "
                    for number, change in zip(site.numbers, site.changes))
    return (f"infix operator {name}: {PRECEDENCE.get(site.text, 'ComparisonPrecedence')}\n"
            f"func {name} {generic}(a: {left}, b: {right}) {throws}-> Bool "
            f"{{ switch mutant(from: {site.numbers[0]}) {{ {cases}default: {attempt}a {site.text} {b} }} }}\n")


# `REACHED` names a file with a byte for each number, which tells what the tests came to.
SWITCH = """import Glibc
let mutant = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
nonisolated(unsafe) let reached: UnsafeMutablePointer<UInt8>? = getenv("REACHED").flatMap {
  let file = open($0, O_RDWR)
  let size = Int(lseek(file, 0, SEEK_END))
  return mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)?
    .assumingMemoryBound(to: UInt8.self)
}
func mutant(from number: Int) -> Int {
  if let reached { reached[number] = 1 }
  return mutant
}
func isMutant(_ number: Int) -> Bool { mutant(from: number) == number }
func isKept(_ number: Int) -> Bool { !isMutant(number) }
extension Bool {
  func turned(_ number: Int) -> Bool { isMutant(number) ? !self : self }
  func held(_ number: Int) -> Bool { isMutant(number) ? true : self }
}
func shifted<T: FixedWidthInteger>(_ number: Int, _ value: T, by step: Int) -> T {
  !isMutant(number) ? value : step > 0 ? value &+ 1 : value &- 1
}
"""
