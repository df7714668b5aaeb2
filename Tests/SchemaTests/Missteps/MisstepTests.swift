import Foundation
import TestSupport
import Testing

@testable import Schema

/// One slip of the hand gives one finding, and what undoes it gives the file as it was.
@Suite("Slips of the hand")
struct MisstepTests {
  /// A slip: what stood there, what was written, and the rule that names it.
  struct Slip: Sendable, CustomTestStringConvertible {
    let what: String
    let from: String
    let to: String
    let rule: String
    var says = ""
    /// Whether the mended file is the one before the slip, byte for byte.
    var isUndone = true

    var testDescription: String { what }
  }

  private static let contact =
    "  email: rantevou@neasmyrni.example\n  phone: \"2100009200\" "
  private static let documents =
    "      - Δελτίο αστυνομικής ταυτότητας ή διαβατήριο\n      - Ληξιαρχική πράξη"

  /// The lines of a list of two groups.
  private static let closures: String = {
    let file = ClerkEditTests.file
    guard let start = file.range(of: "closures:\n"),
      let end = file.range(of: "\nlocalHolidays:")
    else { return "" }
    return String(file[start.upperBound..<end.lowerBound])
  }()

  /// Lines as they are when all start at the left.
  private static func flat(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } + "\n" }.joined()
  }

  static let slips: [Slip] = [
    Slip(
      what: "no indentation", from: contact, to: contact.replacing("  ", with: ""),
      rule: "yaml-indent", says: "ανήκουν στο «contact»"),
    Slip(
      what: "no indentation of the first line", from: contact,
      to: contact.replacing("  email", with: "email"), rule: "yaml-indent",
      says: "ανήκει στο «contact»"),
    Slip(
      what: "no indentation of the last line", from: contact,
      to: contact.replacing("  phone", with: "phone"), rule: "yaml-indent",
      says: "2 διαστήματα πιο μέσα ανήκει στο «contact»"),
    Slip(
      what: "a mode at the left", from: "  video:\n    tuesday: 17", to: "video:\n    tuesday: 17",
      rule: "yaml-indent", says: "«hours»"),
    Slip(
      what: "days below their mode", from: "  phone:\n    monday: 09:00-13:00\n    wednesday",
      to: "  phone:\n  monday: 09:00-13:00\n    wednesday", rule: "yaml-indent", says: "«phone»"),
    Slip(
      what: "a key of a topic at the left", from: "    title: Ληξιαρχείο\n",
      to: "title: Ληξιαρχείο\n", rule: "yaml-indent", says: "«lixiarcheio»"),
    Slip(
      what: "a key of a topic at its dash", from: "    title: Ληξιαρχείο\n",
      to: "  title: Ληξιαρχείο\n", rule: "yaml-indent", says: "«lixiarcheio»"),
    Slip(
      what: "one blank too many", from: "    street: Αιγαίου 71\n", to: "     street: Αιγαίου 71\n",
      rule: "yaml-indent", says: "1 διάστημα πιο έξω"),
    Slip(
      what: "a missing dash, first item", from: "  - id: dimarcheio ", to: "    id: dimarcheio ",
      rule: "yaml-item", says: "της λίστας «offices»"),
    Slip(
      what: "a missing dash, second item", from: "  - id: kep\n", to: "    id: kep\n",
      rule: "yaml-item", says: "της λίστας «offices»"),
    Slip(
      what: "a missing dash and its blank", from: "  - id: kep\n", to: "  id: kep\n",
      rule: "yaml-item", says: "της λίστας «offices»"),
    Slip(
      what: "a missing dash of a text", from: "      - Ληξιαρχική πράξη",
      to: "      Ληξιαρχική πράξη", rule: "yaml-item", says: "της λίστας «documents»"),
    Slip(
      what: "all dashes missing", from: documents, to: documents.replacing("- ", with: ""),
      rule: "yaml-item", says: "Λείπουν οι παύλες"),
    Slip(
      what: "a dash without its blank", from: "      - Ληξιαρχική πράξη",
      to: "      -Ληξιαρχική πράξη", rule: "yaml-item", says: "διάστημα"),
    Slip(
      what: "an item at the column of its list", from: "  - name: Αγία Φωτεινή\n    date: 02-26",
      to: "  name: Αγία Φωτεινή\n  date: 02-26", rule: "yaml-item", says: "«localHolidays»",
      isUndone: false),
    Slip(
      what: "a long dash in a list", from: "  - id: kep\n", to: "  – id: kep\n",
      rule: "yaml-long-dash", says: "«–»"),
    Slip(
      what: "a long dash at the first item", from: "  - id: dimarcheio ",
      to: "  — id: dimarcheio ", rule: "yaml-long-dash", says: "«—»"),
    Slip(
      what: "bullets", from: documents, to: documents.replacing("- ", with: "• "),
      rule: "yaml-long-dash", says: "«•»"),
    Slip(
      what: "a long dash before a key", from: "  phone: \"2100009200\" ",
      to: "  – phone: \"2100009200\" ", rule: "yaml-long-dash", says: "σβήστε"),
    Slip(
      what: "a long dash before the first key", from: "  email: rantevou",
      to: "– email: rantevou", rule: "yaml-long-dash", says: "σβήστε"),
    Slip(
      what: "long dashes before all keys", from: contact, to: contact.replacing("  ", with: "  – "),
      rule: "yaml-long-dash", says: "σβήστε"),
    Slip(
      what: "a hyphen before a key", from: "  phone: \"2100009200\" ",
      to: "  - phone: \"2100009200\" ", rule: "yaml-dash", says: "περισσεύει"),
    Slip(
      what: "a list on two lines", from: "modes: [inPerson, phone, video] ",
      to: "modes: inPerson,\n  phone, video ", rule: "yaml-continuation", says: "αγκύλες",
      isUndone: false),
    Slip(
      what: "tabs in front of lines", from: contact, to: contact.replacing("  ", with: "\t"),
      rule: "text-tab", says: "2 γραμμές αρχίζουν με στηλοθέτη"),
    Slip(
      what: "one tab", from: contact, to: contact.replacing("  email", with: "\temail"),
      rule: "text-tab", says: "Η γραμμή αρχίζει με στηλοθέτη"),
    Slip(
      what: "a dash at the second key", from: "    name: ΚΕΠ", to: "  - name: ΚΕΠ",
      rule: "yaml-dash", says: "περισσεύει"),
    Slip(
      what: "a section of several levels at the left",
      from: "  video:\n    tuesday: 17:00-20:00\n    thursday: 10:00-14:00",
      to: "video:\ntuesday: 17:00-20:00\nthursday: 10:00-14:00",
      rule: "yaml-indent", says: "3 γραμμές από εδώ έχασαν την εσοχή τους"),
    Slip(
      what: "no colon after a section's key", from: "  video:\n    tuesday: 17",
      to: "  video\n    tuesday: 17", rule: "yaml-colon", says: "Λείπει η άνω και κάτω τελεία"),
    Slip(
      what: "a long dash before the only text of a list",
      from: "      - Δελτίο αστυνομικής ταυτότητας ή διαβατήριο\n"
        + "      - Βεβαίωση του μαιευτηρίου, ",
      to: "      – Βεβαίωση του μαιευτηρίου, ", rule: "yaml-long-dash", says: "«–»",
      isUndone: false),
    Slip(
      what: "an item of texts at the left", from: "      - Ληξιαρχική πράξη",
      to: "- Ληξιαρχική πράξη", rule: "yaml-indent", says: "ανήκει στο «documents»"),
    Slip(
      what: "an item of groups at the left", from: "  - id: kep\n", to: "- id: kep\n",
      rule: "yaml-indent", says: "ανήκει στο «offices»"),
    Slip(
      what: "the first item at the left", from: "  - id: dimarcheio ", to: "- id: dimarcheio ",
      rule: "yaml-indent", says: "«offices»"),
    Slip(
      what: "the first item one blank to the left", from: "  - id: dimarcheio ",
      to: " - id: dimarcheio ", rule: "yaml-indent", says: "1 διάστημα πιο μέσα"),
    Slip(
      what: "a list of texts at the left", from: documents,
      to: documents.replacing("      ", with: ""), rule: "yaml-indent",
      says: "2 γραμμές από εδώ"),
    Slip(
      what: "a list of groups at the left", from: closures, to: flat(closures),
      rule: "yaml-indent", says: "έχασαν την εσοχή τους"),
    Slip(
      what: "no dashes in a list of groups", from: closures,
      to: closures.replacing("- ", with: "  "), rule: "yaml-item",
      says: "Λείπουν οι παύλες της λίστας «closures»"),
    Slip(
      what: "long dashes in a list of groups", from: closures,
      to: closures.replacing("- ", with: "– "), rule: "yaml-long-dash", says: "«–»"),
    Slip(
      what: "another municipality's code", from: "code: 9200 ", to: "code: 9201 ",
      rule: "name-mismatch", says: "άλλου Δήμου", isUndone: false),
  ]

  private static let compiler = Compiler(asOf: Specimen.day)
  private static let path = "Municipalities/9200-neas-smyrnis/onboarding.yaml"

  private static func findings(_ text: String) -> [Finding] {
    compiler.compile(Source(path: path, text: text)).findings.filter { $0.severity != .note }
  }

  @Test(arguments: slips)
  func giveOneFinding(_ slip: Slip) throws {
    let file = ClerkEditTests.file
    try #require(file.contains(slip.from), "the file no longer has what is edited")
    let spoiled = file.replacing(slip.from, with: slip.to, maxReplacements: 1)
    let findings = Self.findings(spoiled)
    try #require(findings.count == 1, "\(findings.map { "\($0.rule.id): \($0.message.el)" })")
    #expect(findings[0].rule.id == slip.rule)
    #expect(findings[0].message.el.contains(slip.says), "\(findings[0].message.el)")
    guard slip.rule != "name-mismatch" else { return }
    let repair = Repair(of: Source(path: Self.path, text: spoiled), by: Self.compiler)
    let mended = String(decoding: repair.source.bytes, as: UTF8.self)
    if slip.isUndone { #expect(mended == file) }
    #expect(Self.findings(mended).isEmpty, "\(mended)")
  }

  /// A slip hides no other mistake, be it beside it or far away.
  @Test(arguments: slips.filter { $0.rule != "name-mismatch" })
  func hideNoOtherMistake(_ slip: Slip) throws {
    var text = ClerkEditTests.file.replacing(slip.from, with: slip.to, maxReplacements: 1)
    for (from, to) in [
      ("date: 2026-10-01 ", "date: 2/11/2026 "), ("thirdParty: true ", "thirdParty: ίσως "),
    ] {
      try #require(text.contains(from))
      text = text.replacing(from, with: to)
    }
    let rules = Self.findings(text).map(\.rule.id).sorted()
    #expect(rules == ["boolean-format", "date-format", slip.rule].sorted())
  }

  @Test func twoSlipsAreTwoFindings() {
    let text = ClerkEditTests.file.replacing("  - id: kep\n", with: "  – id: kep\n")
      .replacing("  phone: \"2100009200\" ", with: "phone: \"2100009200\" ")
    #expect(Self.findings(text).map(\.rule.id) == ["yaml-indent", "yaml-long-dash"])
  }

  /// A key with a comment and no value begins no list: a bracket before the comment, and a comma
  /// before that, once crashed the search.
  @Test func aCommentIsNoList() {
    let lines = TextLines(Array("modes: # όλοι\n    inPerson, phone\n".utf8))
    for misstep in lines.missteps(at: 1, of: .yamlContinuation) {
      if case .brackets = misstep.kind { Issue.record("\(misstep)") }
      #expect(!lines.applying(misstep.edits).isEmpty)
    }
    let late = TextLines.Edit(line: 0, column: 3, length: 2, text: "")
    let early = TextLines.Edit(line: 0, column: 0, length: 1, text: "")
    #expect(lines.applying([late, early]) == lines.applying([late]))
  }

  /// What no single slip explains is told as it was.
  @Test func otherMistakesStay() {
    let text = ClerkEditTests.file.replacing("  phone: \"2100009200\" ", with: "  fax: \"210\" ")
    #expect(Self.findings(text).map(\.rule.id) == ["key-unknown"])
  }
}
