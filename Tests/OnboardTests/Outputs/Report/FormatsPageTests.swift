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

  @Test func theMembersOfFindingsAreThoseOfThePage() throws {
    let rows = try Self.page().compactMap { line in
      line.firstMatch(of: /^\| `([a-z\[\].A-Z]+)` \| (string|number)\?? \|/)
    }
    let told = Set(rows.map { "\($0.output.1): \($0.output.2)" })
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
    let formats = usage.matches(of: /'([a-z]+)'(?:,| or|\.)/).map { String($0.output.1) }
    #expect(formats.count == 5)
    for format in formats { #expect(text.contains("`\(format)`")) }
    let help = try Tool.run(["--help"], in: Repository.root).output
    let codes = help.matches(of: /(\d+)\s+(?:χωρίς|υπάρχουν|λάθος|εσωτερικό)/).map { $0.output.1 }
    #expect(codes.count == 5)
    for code in codes { #expect(text.contains("\n| \(code) |")) }
  }
}
