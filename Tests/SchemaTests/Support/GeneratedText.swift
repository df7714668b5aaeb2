import TestSupport

/// The words, keys and scalars of generated documents.
extension DocumentGenerator {
  /// A word that holds what has a meaning elsewhere.
  mutating func word() -> String { random.pick(Self.words) }

  private static let words = [
    "a", "b1", "Δήμος", "ΐ", "όχι", "Ν.Σμύρνης", "a:b", "a#b", "it's", "a\"b", "«τίτλος»", "–",
    "https://www.dimos.example/a?b=c&d#e", "kep@dimos.example", "08:00-14:30", "2026-10-26", "010",
    "no", "null", "~", "1.5e3", "-1", "--", "-x", "a-", "x]", "x{y", "a,b", "=", "<<x", "a!", "a*",
    "a&b", "50%", "$", "^", "(α)", ";", "...", "a\\n", "::a", "a::b", "/", "😀", "+3", "._", "a|b",
    "a>", "é:",
  ]

  /// Words that a plain scalar may not begin with, or only just.
  private static let starts = [
    ":a", "?a", "-a", "---a", "!a", "&a", "*a", "@a", "%a", "`a", "|a", ">a", "#a", "- a", "? a",
    ",a",
    "-", "?", ":", "=", "<<", "...", "---",
  ]

  /// A key; mostly one that the mapping does not hold yet.
  mutating func key(number: Int, inFlow: Bool = false) -> String {
    let unique = "κ\(number)"
    switch random.below(20) {
    case 0: return "\"\(unique)\""
    case 1: return "'\(unique) it''s'"
    case 2: return "\"\(unique)\\u03B1\\\"\""
    case 3: return "\(unique) \(random.pick(["a", "b c", "it's", "a:b", "a#b", "x-"]))"
    case 4: return inFlow ? unique : "\(unique),[\(random.pick(["a", "]", "{}"]))"
    case 5: return random.percent(50) ? word() : random.pick(Self.starts)
    case 6...9: return "\(random.pick(["name", "code", "hours", "-k", "Ω"]))\(number)"
    default: return unique
    }
  }

  /// A plain or a quoted scalar on one line.
  mutating func scalar(inFlow: Bool) -> String {
    switch random.below(20) {
    case 0...3: return double()
    case 4...6: return single()
    case 7 where random.percent(30): return random.pick(Self.starts)
    default: return plain(inFlow: inFlow)
    }
  }

  private mutating func plain(inFlow: Bool) -> String {
    var out = ""
    for index in 0..<1 + random.below(3) {
      if index > 0 { out += random.percent(90) ? " " : "  " }
      var next = word()
      while inFlow, random.percent(90), next.contains(where: { "[]{},".contains($0) }) {
        next = word()
      }
      out += next
    }
    return out
  }

  private mutating func single() -> String {
    let parts = (0..<random.below(4)).map { _ in
      random.pick(["''", " ", "a: b", " #c", "\\n", "\"", ",", "[", "ώ", "- ", "''''", "x"])
    }
    return "'" + parts.joined() + "'"
  }

  private mutating func double() -> String {
    let parts = (0..<random.below(5)).map { _ in
      random.pick([
        "\\\"", "\\\\", "\\n", "\\/", "\\ ", "\\x41", "\\u03B1", "\\U0001F600", "'", " ", "a: b",
        " #c", ",", "]", "ή", "- ", random.percent(10) ? "\\t" : "x", "x", "''",
      ])
    }
    return "\"" + parts.joined() + "\""
  }
}
