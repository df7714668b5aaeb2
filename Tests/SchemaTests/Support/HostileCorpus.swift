import Foundation
import TestSupport

/// The hostile files: each with the rule and the line of its first finding.
///
/// The format is told at the head of `Data/hostile.txt`.
struct HostileCorpus {
  let entries: [Entry]

  struct Entry {
    let name: String
    let id: String
    let line: Int
    let bytes: [UInt8]
  }

  init() throws {
    let place = Repository.root.appending(path: "Tests/SchemaTests/Data/hostile.txt")
    let text = try String(contentsOf: place, encoding: .utf8)
    self.init(text: text)
  }

  init(text: String) {
    var entries: [Entry] = []
    var name: String?
    var expected: (id: String, line: Int) = ("", 0)
    var content: [Substring] = []
    func finish() {
      guard let name else { return }
      entries.append(
        Entry(name: name, id: expected.id, line: expected.line, bytes: Self.bytes(of: content)))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("== ") {
        finish()
        name = String(line.dropFirst(3))
        content = []
      } else if line.hasPrefix("! "), content.isEmpty {
        let words = line.split(separator: " ")
        expected = (String(words[1]), Int(words[2]) ?? 0)
      } else {
        content.append(line)
      }
    }
    finish()
    self.entries = entries
  }

  private static func bytes(of lines: [Substring]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      var line = line
      let isOpen = index == lines.count - 1 && line.hasSuffix("\\-")
      if isOpen { line = line.dropLast(2) }
      if line.hasPrefix("\\*") || line.hasPrefix("\\+") {
        let end = line.firstIndex(of: " ") ?? line.endIndex
        let count = Int(line[line.index(line.startIndex, offsetBy: 2)..<end]) ?? 0
        let piece = unescaped(line[end...].dropFirst()) + (line.hasPrefix("\\+") ? [0x0A] : [])
        for _ in 0..<count { bytes += piece }
        if line.hasPrefix("\\+") { bytes.removeLast() }
      } else {
        bytes += unescaped(line)
      }
      if !isOpen { bytes.append(0x0A) }
    }
    return bytes
  }

  private static func unescaped(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let kind = rest.popFirst() else {
        bytes += Array(String(scalar).utf8)
        continue
      }
      switch kind {
      case "t": bytes.append(0x09)
      case "r": bytes.append(0x0D)
      case "0": bytes.append(0x00)
      case "x":
        bytes.append(UInt8(String(rest.prefix(2)), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      case "u":
        let digits = String(rest.dropFirst().prefix { $0 != "}" })
        rest = rest.drop { $0 != "}" }.dropFirst()
        if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
          bytes += Array(String(scalar).utf8)
        }
      default: bytes += Array(String(kind).utf8)
      }
    }
    return bytes
  }
}
