/// One line of a decision's table: a printed line of text and the provision it belongs to.
struct PrintedLine: Sendable {
  let provision: Provision
  let isHeading: Bool
  let text: String

  /// Parses a table of `article|paragraph|point|text`; an empty paragraph marks a heading, and
  /// `preamble` or `annex` stand for the article.
  static func all(in table: String, of decision: Decision) -> [PrintedLine] {
    var lines: [PrintedLine] = []
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(
        separator: UInt8(ascii: "|"), maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, let (part, article) = place(fields[0]) else { continue }
      let provision = Provision(
        decision: decision,
        part: part,
        article: article,
        paragraph: Int(Substring(fields[1])) ?? 0,
        point: String(Substring(fields[2])))
      lines.append(
        PrintedLine(
          provision: provision,
          isHeading: fields[1].isEmpty,
          text: String(Substring(fields[3]))))
    }
    return lines
  }

  private static func place(_ field: Substring.UTF8View) -> (Provision.Part, Int)? {
    if field.elementsEqual("preamble".utf8) { return (.preamble, 0) }
    if field.elementsEqual("annex".utf8) { return (.annex, 0) }
    return Int(Substring(field)).map { (.body, $0) }
  }
}
