import Foundation
import TestSupport
import Testing

@testable import Schema

/// Lists without brackets, days in other words, hours without days, and text that is a comment.
@Suite("Values in other notations")
struct ListTextTests {
  private static let compiler = Compiler(asOf: Specimen.day)

  private static func source(_ from: String, _ to: String) throws -> Source {
    try #require(ClerkEditTests.file.contains(from))
    let path = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
    return Source(
      path: path, text: ClerkEditTests.file.replacing(from, with: to, maxReplacements: 1))
  }

  private static func finding(_ source: Source) throws -> Finding {
    let findings = compiler.compile(source).findings.filter { $0.severity != .note }
    try #require(findings.count == 1, "\(findings.map { "\($0.rule.id): \($0.message.el)" })")
    return findings[0]
  }

  private static let modes = "modes: [inPerson, phone, video] "

  @Test(
    "lists without brackets are shown in brackets, and mended if every value is known",
    arguments: [
      "inPerson, phone, video", "inPerson; phone; video", "inPerson phone video",
      "inPerson και phone και video", "inPerson, phone & video", "inPerson/phone/video",
      "[inPerson; phone; video]", "[inPerson phone video]", "[inPerson, phone και video]",
      "\"inPerson, phone, video\"", "InPerson, Phone, Video", "[inPerson\u{B7} phone, video]",
    ])
  func lists(_ written: String) throws {
    let source = try Self.source(Self.modes, "modes: \(written) ")
    let finding = try Self.finding(source)
    #expect(finding.rule.id == "value-kind")
    let isInList = written.hasPrefix("[")
    #expect(
      finding.message.el.contains(isInList ? "κόμμα" : "γράψτε [inPerson, phone, video]"),
      "\(finding.message.el)")
    #expect(finding.fixes.map(\.applicability) == [.certain])
    let mended = Repair(of: source, by: Self.compiler).source
    #expect(String(decoding: mended.bytes, as: UTF8.self) == ClerkEditTests.file)
  }

  @Test func anUnknownValueIsLeftToThePerson() throws {
    let finding = try Self.finding(try Self.source(Self.modes, "modes: inPerson, phone, fax "))
    #expect(finding.message.el.contains("[inPerson, phone, fax]"))
    #expect(finding.fixes.map(\.applicability) == [.maybe])
  }

  @Test func referencesAreAList() throws {
    let source = try Self.source("    offices: [dimarcheio]  ", "    offices: dimarcheio, kep  ")
    let finding = try Self.finding(source)
    #expect(finding.message.el.contains("γράψτε [dimarcheio, kep]"))
    #expect(finding.fixes.map(\.applicability) == [.certain])
  }

  @Test func anotherMistakeInTheListStays() throws {
    let source = try Self.source(Self.modes, "modes: [inPerson; phone, vdeo] ")
    let findings = Self.compiler.compile(source).findings.filter { $0.severity == .error }
    #expect(findings.map(\.rule.id) == ["value-kind", "choice-unknown"])
  }

  private static let phone =
    "    monday: 09:00-13:00\n    wednesday: 09:00-13:00\n    friday: 09:00-13:00\n"

  @Test(
    "days in other words are mended to the form's",
    arguments: [
      ("Δευτέρα, Τετάρτη, Παρασκευή", true), ("Δευ, Τετ, Παρ", true), ("Δε & Τε & Πα", true),
      ("mon, wed, fri", true), ("Δευτέρα και Τετάρτη και Παρασκευή", true),
    ])
  func days(_ written: String, isSure: Bool) throws {
    let source = try Self.source(Self.phone, "    \(written): 09:00-13:00\n")
    let finding = try Self.finding(source)
    #expect(finding.rule.id == "key-unknown")
    #expect(finding.message.el.contains("monday, wednesday, friday"), "\(finding.message.el)")
    let mended = Repair(of: source, by: Self.compiler).source
    #expect(String(decoding: mended.bytes, as: UTF8.self) == ClerkEditTests.file)
  }

  @Test(
    "weeks in one word or range are five lines; what leaves the days open only maybe",
    arguments: [
      ("Δευτέρα-Παρασκευή", true), ("Δευ-Παρ", true), ("Δευτέρα έως Παρασκευή", true),
      ("monday-friday", true), ("mon-fri", true), ("weekdays", true), ("Καθημερινές", true),
      ("καθημερινά", false), ("Καθημερινά", false), ("daily", false),
    ])
  func weeks(_ written: String, isSure: Bool) throws {
    let finding = try Self.finding(
      try Self.source(Self.phone, "    \(written): 09:00-13:00\n"))
    #expect(finding.rule.id == "key-unknown")
    #expect(finding.fixes.map(\.applicability) == [isSure ? .certain : .maybe])
    let lines = ["monday", "tuesday", "wednesday", "thursday", "friday"]
      .map { "\($0): 09:00-13:00" }.joined(separator: "\n    ")
    #expect(finding.fixes.map(\.replacement) == [lines])
  }

  @Test(
    "hours without days are asked about",
    arguments: [
      "08:00-14:30", "8-14:30", "[08:00-14:00, 17:00-20:00]", "08:00-14:00 & 17:00-20:00",
    ])
  func hoursWithoutDays(_ written: String) throws {
    let finding = try Self.finding(
      try Self.source("  phone:\n" + Self.phone, "  phone: \(written)\n"))
    #expect(finding.rule.id == "value-kind")
    #expect(finding.message.el.hasPrefix("Ποιες ημέρες"), "\(finding.message.el)")
    #expect(finding.message.el.contains("monday: "))
    #expect(finding.fixes.isEmpty)
  }

  @Test func daysAndHoursInOneLine() throws {
    let source = try Self.source(
      "  phone:\n" + Self.phone, "  phone: Δευτέρα, Τετάρτη, Παρασκευή 09:00-13:00\n")
    #expect(try Self.finding(source).rule.id == "value-kind")
    let mended = Repair(of: source, by: Self.compiler).source
    #expect(String(decoding: mended.bytes, as: UTF8.self) == ClerkEditTests.file)
  }

  @Test(
    "a comment right after a text is pointed out, an ordinary one is not",
    arguments: [
      ("Θέση #3 Δημοτολόγιο", true), ("Κτίριο #Β", true), ("Δημοτολόγιο # θέση 3", false),
      ("Δημοτολόγιο   #3 στη σειρά", false), ("Δημοτολόγιο#3", false),
      ("\"Θέση #3\"", false), ("Δημοτολόγιο #", false), ("Δημοτολόγιο #-- --", false),
    ])
  func comments(_ written: String, isPointedOut: Bool) throws {
    let source = try Self.source("title: Δημοτολόγιο\n", "title: \(written)\n")
    let notes = Self.compiler.compile(source).findings.filter { $0.rule.id == "comment-in-text" }
    #expect(notes.count == (isPointedOut ? 1 : 0))
    #expect(notes.allSatisfy { $0.severity == .note && $0.fixes.count == 1 })
    #expect(notes.first.map { $0.fixes[0].replacement == "\"\(written)\"" } ?? true)
  }

  @Test func aTextThatIsAllCommentIsNamed() throws {
    let finding = try Self.finding(
      try Self.source("title: Δημοτολόγιο\n", "title: #3 Δημοτολόγιο\n"))
    #expect(finding.rule.id == "value-empty")
    #expect(finding.message.el.contains("σχόλιο"))
  }
}
