import TestSupport

/// Writes documents within the accepted subset of YAML, and some just outside it.
///
/// It knows nothing of what a document means: that is for the two readers to agree on.
struct DocumentGenerator {
  var random: SplitMix64
  private(set) var text = ""
  private var lineBreak = "\n"
  private var nodes = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A document; every third one has suffered.
  mutating func document() -> String {
    text = ""
    nodes = 0
    lineBreak = random.percent(15) ? "\r\n" : "\n"
    if random.percent(20) { filler() }
    if random.percent(10) {
      text += "---"
      trail()
    }
    mapping(column: random.percent(90) ? 0 : 1 + random.below(3), depth: 0)
    if random.percent(10), text.unicodeScalars.last == "\n" {
      text.unicodeScalars.removeLast()
      if text.unicodeScalars.last == "\r" { text.unicodeScalars.removeLast() }
    }
    if random.percent(35) { mutate() }
    return text
  }

  // MARK: Blocks

  /// Lines `key: value` at a column; the first one goes on from where the text ends if inline.
  private mutating func mapping(column: Int, depth: Int, isInline: Bool = false) {
    for index in 0..<1 + random.below(depth == 0 ? 4 : 3) {
      if index > 0 || !isInline { text += spaces(column) }
      text += key(number: nodes) + (random.percent(6) ? spaces(1 + random.below(2)) : "") + ":"
      value(column: column, depth: depth, mayAlign: true)
    }
  }

  /// Lines `- item` at a column.
  private mutating func sequence(column: Int, depth: Int, isInline: Bool = false) {
    for index in 0..<1 + random.below(3) {
      if index > 0 || !isInline { text += spaces(column) }
      text += "-"
      let blanks = random.percent(85) ? 1 : 1 + random.below(4)
      let inner = column + 1 + blanks
      switch random.below(depth < 3 && nodes < 12 ? 10 : 7) {
      case 7...8:
        text += spaces(blanks)
        mapping(column: inner, depth: depth + 1, isInline: true)
      case 9:
        text += spaces(blanks)
        sequence(column: inner, depth: depth + 1, isInline: true)
      default:
        value(column: column, depth: depth, mayAlign: false)
      }
    }
  }

  /// What follows a colon or a dash, to the end of its last line.
  private mutating func value(column: Int, depth: Int, mayAlign: Bool) {
    nodes += 1
    let isDeep = depth >= 4 || nodes >= 12
    switch random.below(isDeep ? 16 : 20) {
    case 0: trail()
    case 1...9:
      text += spaces(blanks()) + scalar(inFlow: false)
      trail()
    case 10...12:
      text += spaces(blanks()) + flow(column: column, depth: 0)
      trail()
    case 13...15: blockText(column: column)
    case 16...17:
      trail()
      mapping(column: column + 1 + random.below(4), depth: depth + 1)
    default:
      trail()
      sequence(column: column + (mayAlign ? 0 : 1) + random.below(3), depth: depth + 1)
    }
  }

  /// A literal or folded block with all that it may hold.
  private mutating func blockText(column: Int) {
    text += spaces(blanks()) + random.pick(["|", "|", ">", ">"])
    text += random.pick(["", "", "-", "+", random.percent(8) ? "2" : ""])
    if random.percent(15) { text += " # " + word() }
    text += lineBreak
    let inner = column + 1 + random.below(4)
    if random.percent(10) { text += spaces(random.below(inner + 1)) + lineBreak }
    for index in 0..<1 + random.below(5) {
      switch random.below(12) {
      case 0...1 where index > 0: text += spaces(random.below(inner + 3)) + lineBreak
      case 2 where index > 0: text += spaces(inner + 1 + random.below(3)) + line() + lineBreak
      case 3: text += spaces(inner) + random.pick(Self.oddLines) + lineBreak
      default: text += spaces(inner) + line() + lineBreak
      }
    }
    for _ in 0..<(random.percent(25) ? 1 + random.below(3) : 0) { text += lineBreak }
    if random.percent(10) { text += spaces(random.below(column + 1)) + "# " + line() + lineBreak }
  }

  private static let oddLines = [
    "- a", "a: b", "# όχι σχόλιο", "'", "\"", "...", "---", "a  ", "[", "}", "|", "\\", "%a",
    "a #b",
  ]

  private mutating func line() -> String {
    (0..<1 + random.below(3)).map { _ in word() }.joined(separator: random.percent(90) ? " " : "  ")
  }

  // MARK: Flow

  private mutating func flow(column: Int, depth: Int) -> String {
    nodes += 1
    let isMapping = random.percent(45)
    let count = random.below(depth > 2 || nodes > 14 ? 2 : 4)
    var out = isMapping ? "{" : "["
    for index in 0..<count {
      out += flowSpace(column: column)
      if isMapping {
        out += key(number: nodes &+ index, inFlow: true) + (random.percent(5) ? " :" : ":")
        out += random.percent(90) ? " " : flowSpace(column: column)
      }
      if !isMapping || random.percent(88) {
        let isNested = depth < 4 && random.percent(20)
        out += isNested ? flow(column: column, depth: depth + 1) : scalar(inFlow: true)
      }
      out += flowSpace(column: column)
      if index + 1 < count || random.percent(15) { out += "," }
    }
    return out + flowSpace(column: column) + (isMapping ? "}" : "]")
  }

  /// What may stand between two parts of a flow collection.
  private mutating func flowSpace(column: Int) -> String {
    switch random.below(20) {
    case 0...9: return ""
    case 10...16: return " "
    case 17: return "  "
    default:
      let comment = random.percent(40) ? " #" + word() : random.percent(20) ? " " : ""
      return comment + lineBreak + spaces(column + 1 + random.below(4))
    }
  }

  // MARK: Between

  private mutating func blanks() -> Int { random.percent(90) ? 1 : 1 + random.below(4) }

  /// The end of a line: blanks, a comment, and lines that hold nothing.
  private mutating func trail() {
    if random.percent(10) { text += spaces(1 + random.below(3)) }
    if random.percent(12) { text += spaces(1 + random.below(2)) + comment() }
    text += lineBreak
    if random.percent(12) { filler() }
  }

  private mutating func filler() {
    for _ in 0..<1 + random.below(2) {
      let isComment = random.percent(50)
      text += spaces(random.below(6)) + (isComment ? comment() : "") + lineBreak
    }
  }

  private mutating func comment() -> String {
    random.pick(["#", "# ", "#: ", "## - "]) + (random.percent(80) ? line() : "a: [b\"")
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Changes a few characters into ones that mean something.
  private mutating func mutate() {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<1 + random.below(3) where !scalars.isEmpty {
      let index = random.below(scalars.count)
      let sign = random.pick(Self.signs)
      switch random.below(4) {
      case 0: scalars.remove(at: index)
      case 1: scalars[index] = sign
      case 2: scalars.insert(sign, at: index)
      default:
        let end = min(scalars.count, index + 1 + random.below(6))
        scalars.insert(contentsOf: scalars[index..<end], at: random.below(scalars.count))
      }
    }
    text = ""
    text.unicodeScalars.append(contentsOf: scalars)
  }

  private static let signs = Array(
    "::::----####      \n\n\n\"\"''[]{},,||>>\\?&*!%@`\t\r+=~.<ά0".unicodeScalars)
}
