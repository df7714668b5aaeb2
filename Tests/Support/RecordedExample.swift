import Foundation

/// A rejected example with its recorded findings.
public struct RecordedExample: Equatable, Sendable {
  /// `duration-bounds 1`: the rule, and the number of its rejected example.
  public let name: String
  /// The recorded findings about it.
  public let findings: [RecordedFinding]
  /// Other rules with findings when the excerpt, made for readers, is compiled as a whole file.
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

  /// The folder of the record, with a file for each area of the rules.
  public static let folder = "Tests/SchemaTests/Data/Findings"

  /// All recorded examples, by name.
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
