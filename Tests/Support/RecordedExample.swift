import Foundation

/// A rejected example with what was recorded of it.
public struct RecordedExample: Equatable, Sendable {
  /// `duration-bounds 1`: the rule, and which of its rejected examples.
  public let name: String
  /// What the rules say of it.
  public let findings: [RecordedFinding]
  /// Rules that speak too when a piece of a file, made for the reader, is compiled whole.
  public let beside: [String]

  public init(name: String, findings: [RecordedFinding], beside: [String]) {
    self.name = name
    self.findings = findings
    self.beside = beside
  }

  /// The entry of the record.
  public var text: String {
    let last = beside.isEmpty ? [] : [Self.compiled + beside.joined(separator: " ")]
    return ([name] + findings.flatMap(\.lines) + last).joined(separator: "\n")
  }

  private static let compiled = "compiled also "

  /// Where the record is: a file for each area of the rules.
  public static let folder = "Tests/SchemaTests/Data/Findings"

  /// All that is recorded, by name.
  public static func all() throws -> [String: RecordedExample] {
    let files = try Repository.files(in: folder, ending: ".txt")
    let entries = files.flatMap { $0.text.dropLast().components(separatedBy: "\n\n") }
    return Dictionary(
      uniqueKeysWithValues: entries.map { (RecordedExample($0)) }.map { ($0.name, $0) })
  }

  private init(_ entry: String) {
    var lines = entry.components(separatedBy: "\n")
    name = lines.removeFirst()
    var beside: [String] = []
    if let last = lines.last, last.hasPrefix(Self.compiled) {
      beside = last.dropFirst(Self.compiled.count).split(separator: " ").map(String.init)
      lines.removeLast()
    }
    self.beside = beside
    let starts = lines.indices.filter {
      lines[$0].prefixMatch(of: /(?:error|warning|note) [a-z-]+ [0-9]+:[0-9]+\s/) != nil
    }
    let ends = starts.dropFirst() + [lines.count]
    findings = zip(starts, ends).compactMap { RecordedFinding(lines[$0..<$1]) }
  }
}
