import Foundation

/// A scenario in one file: a comment with commands, then named files (the txtar format).
struct Txtar {
  var comment: String
  var files: [(name: String, text: String)]

  init(_ text: String) {
    comment = ""
    files = []
    var lines: [Substring] = []
    var name: String?
    func body() -> String { lines.map { $0 + "\n" }.joined() }
    func finish(_ archive: inout Txtar) {
      if let name { archive.files.append((name, body())) } else { archive.comment = body() }
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        finish(&self)
        name = String(line.dropFirst(3).dropLast(3))
        lines = []
      } else {
        lines.append(line)
      }
    }
    finish(&self)
  }

  var text: String {
    comment + files.map { "-- \($0.name) --\n\($0.text)" }.joined()
  }

  func file(_ name: String) -> String? { files.first { $0.name == name }?.text }

  mutating func replace(_ name: String, with text: String) {
    if let index = files.firstIndex(where: { $0.name == name }) {
      files[index].text = text
    } else {
      files.append((name, text))
    }
  }
}
