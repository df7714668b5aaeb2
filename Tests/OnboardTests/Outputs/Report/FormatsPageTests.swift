import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Outputs

/// The page of formats says what the reports hold, no less and no more.
@Suite struct FormatsPageTests {
  /// A file with findings of every make: law and policy, help, other places, fixes, a waiver.
  static let specimen = """
    version: 1
    modes: [inPerson, video]
    durations:
      inPerson: 15 min
    openings:
      - date: 2026-11-28
        hours: 8.00-14.30
        reason: Ημέρα του πολίτη
    hours:
      inPerson:
        monday: 06:30-14:30
    waivers:
      - rule: hours-unusual
        reason: Το ΚΕΠ λειτουργεί σε δύο βάρδιες
        decidedBy: Γενικός Γραμματέας Δήμου
        from: 2026-09-01
        until: 2027-06-30

    """

  private static func page() throws -> [Substring] {
    let place = Repository.root.appending(path: "Sources/Schema/Schema.docc/Formats.md")
    return try String(contentsOf: place, encoding: .utf8).split(separator: "\n")
  }

  private func report(_ format: String) throws -> String {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.specimen.utf8).write(to: folder.appending(path: "file.yaml"))
    return try Tool.run(["check", "--format", format, "file.yaml"], in: folder).output
  }

  /// The paths of all values in a JSON value, each with its type.
  private func members(of value: Any, at path: String = "") -> Set<String> {
    switch value {
    case let object as [String: Any]:
      let start = path.isEmpty ? "" : path + "."
      return object.reduce(into: []) { $0.formUnion(members(of: $1.value, at: start + $1.key)) }
    case let array as [Any]:
      return array.reduce(into: []) { $0.formUnion(members(of: $1, at: path + "[]")) }
    case is String: return [path + ": string"]
    default: return [path + ": number"]
    }
  }

  /// The members that the table of a section names, each with its type.
  private static func rows(below heading: Substring) throws -> [String] {
    let page = try page()
    let start = try #require(page.firstIndex(of: heading))
    let end = page[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? page.endIndex
    return page[start..<end].compactMap { line in
      line.firstMatch(of: /^\| `([a-z\[\].A-Z]+)` \| (string|number)\?? \|/)
        .map { "\($0.output.1): \($0.output.2)" }
    }
  }

  /// The members that a schema has, each with its type.
  private func members(ofSchema schema: JSONValue, at path: String = "") -> Set<String> {
    if let items = schema["items"] { return members(ofSchema: items, at: path + "[]") }
    guard case .object(let properties)? = schema["properties"] else {
      return [path + (schema["type"]?.text == "integer" ? ": number" : ": string")]
    }
    let start = path.isEmpty ? "" : path + "."
    return properties.reduce(into: []) { found, member in
      found.formUnion(members(ofSchema: member.value, at: start + member.key))
    }
  }

  @Test func theMembersOfOutcomesAreThoseOfThePage() throws {
    let rows = try Self.rows(below: "## Outcomes of commands that write")
    #expect(Set(rows) == members(ofSchema: CommandOutcome.format.schema.inlined))
    #expect(rows.count == Set(rows).count)
  }

  @Test func theMembersOfFindingsAreThoseOfThePage() throws {
    let rows = try Self.rows(below: "## Findings as JSON")
    let told = Set(rows)
    let value = try JSONSerialization.jsonObject(with: Data(report("json").utf8))
    let found = members(of: value)
    #expect(told.subtracting(found).sorted() == [])
    #expect(found.subtracting(told).sorted() == [])
    #expect(rows.count == told.count)
  }

  /// Every member of SARIF that the page's table names is in a report.
  @Test func theMembersOfSARIFAreInTheReport() throws {
    let page = try Self.page()
    let start = try #require(page.firstIndex(of: "## SARIF"))
    let end = try #require(page.firstIndex(of: "## JUnit"))
    let names = page[start..<end].filter { $0.hasPrefix("|") }
      .flatMap { $0.matches(of: /`([^`]+)`/) }
      .flatMap { $0.output.1.split { !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != "%" } }
    let report = try report("sarif")
    #expect(names.count > 20)
    #expect(names.filter { !report.contains("\"\($0)\"") } == [])
  }

  @Test func everyFormatAndExitCodeIsTold() throws {
    let text = try Self.page().joined(separator: "\n")
    let usage = try Tool.run(["check", "--format", "?"], in: Repository.root).complaint
    let formats = usage.matches(of: /(?m)^  - ([a-z]+)$/).map { String($0.output.1) }
    #expect(formats.contains("gitlab"))
    for format in formats { #expect(text.contains("`\(format)`")) }
    let help = try Tool.run(["--help"], in: Repository.root).output
    let codes = help.matches(of: /(\d+)\s+(?:χωρίς|υπάρχουν|λάθος|εσωτερικό)/).map { $0.output.1 }
    #expect(codes.count == 5)
    for code in codes { #expect(text.contains("\n| \(code) |")) }
  }
}
