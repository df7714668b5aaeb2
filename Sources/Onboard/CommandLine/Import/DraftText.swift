import Outputs
import Schema

/// Writes a draft in the form's order, with the form's own words as comments.
struct DraftText {
  /// The file.
  private(set) var text = ""
  /// For each line, where its answer came from.
  private(set) var origins: [Int?] = []

  /// The keys of the days, Monday first.
  static let weekdays = Weekday.allCases.map(\.key.text)

  /// Writes a whole file: `lines` first, then the sections with a blank line before each.
  init(_ draft: Draft, below lines: [String] = []) {
    for line in lines { write(line, nil) }
    for node in Self.ordered(draft.root.children, at: []) {
      if !text.isEmpty, Self.isLong(node) || lastWasLong { write("", nil) }
      write(node, at: [node.key], indent: 0, isNoted: true)
      lastWasLong = Self.isLong(node)
    }
  }

  private var lastWasLong = true

  private static func isLong(_ node: Draft.Node) -> Bool { !node.children.isEmpty }

  /// Where what stands at a place came from.
  func origin(at place: Position) -> Int? {
    let word = words.first {
      $0.line == place.line && $0.columns.contains(place.column)
    }
    return word?.origin
      ?? (origins.indices.contains(place.line - 1) ? origins[place.line - 1] : nil)
  }

  /// Words that came from a cell of their own.
  private var words: [(line: Int, columns: Range<Int>, origin: Int)] = []

  private mutating func write(_ line: String, _ origin: Int?) {
    text += line + "\n"
    origins.append(origin)
  }

  private static func ordered(_ nodes: [Draft.Node], at path: [String]) -> [Draft.Node] {
    let order = FieldPath.fields(at: path).map(\.name)
    return nodes.sorted {
      (order.firstIndex(of: $0.key) ?? .max) < (order.firstIndex(of: $1.key) ?? .max)
    }
  }

  private mutating func write(
    _ node: Draft.Node, at path: [String], indent: Int, isNoted: Bool, lead: String? = nil
  ) {
    let start = (lead ?? String(repeating: " ", count: indent)) + node.key + ":"
    let origin = node.origin ?? Self.origin(in: node)
    let note = isNoted ? FieldPath.field(at: path).map { "  # " + $0.note.el } ?? "" : ""
    switch node.value {
    case .text(let value):
      write(start + (value.isEmpty ? "" : " " + Scalar.plain(value, inFlow: false)) + note, origin)
    case .words(let words):
      let list = words.map { Scalar.plain($0, inFlow: true) }.joined(separator: ", ")
      write(start + " [" + list + "]" + note, origin)
    case .cells(let cells): write(cells, after: start + " [", note, origin)
    case .texts(let texts):
      write(start + note, origin)
      let blanks = String(repeating: " ", count: indent + 2)
      for text in texts { write(blanks + "- " + Scalar.plain(text, inFlow: false), origin) }
    case .nothing: write(start + " {}" + note, origin)
    case nil:
      write(start + note, origin)
      if node.isList {
        writeItems(of: node, at: path, indent: indent + 2, isNoted: isNoted)
      } else {
        for child in Self.ordered(node.children, at: path) {
          let isWeek = Self.weekdays.contains(child.key)
          write(child, at: path + [child.key], indent: indent + 2, isNoted: isNoted && !isWeek)
        }
      }
    }
  }

  private mutating func write(
    _ cells: [Draft.Word], after start: String, _ note: String, _ origin: Int?
  ) {
    var line = start
    for cell in cells {
      if line != start { line += ", " }
      let column = line.unicodeScalars.count + 1
      line += Scalar.plain(cell.text, inFlow: true)
      words.append((origins.count + 1, column..<line.unicodeScalars.count + 1, cell.origin))
    }
    write(line + "]" + note, origin)
  }

  /// The items of a list; the words beside the first one stand for all.
  private mutating func writeItems(
    of list: Draft.Node, at path: [String], indent: Int, isNoted: Bool
  ) {
    for (number, item) in list.children.enumerated() {
      let blanks = String(repeating: " ", count: indent)
      for (place, child) in Self.ordered(item.children, at: path).enumerated() {
        write(
          child, at: path + [child.key], indent: indent + 2, isNoted: isNoted && number == 0,
          lead: blanks + (place == 0 ? "- " : "  "))
      }
    }
  }

  private static func origin(in node: Draft.Node) -> Int? {
    for child in node.children {
      if let origin = child.origin ?? origin(in: child) { return origin }
    }
    return nil
  }
}
