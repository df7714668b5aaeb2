import TestSupport
import Testing

@testable import Schema

/// What is mended unasked, and what is left to the person.
@Suite("Repairs")
struct RepairTests {
  private static let compiler = Compiler(asOf: Specimen.day)

  /// One line of a file, as it was written and as it is after all certain fixes.
  struct Line: Sendable, CustomTestStringConvertible {
    let written: String
    let mended: String
    var testDescription: String { written.debugDescription }

    init(_ written: String, _ mended: String? = nil) {
      self.written = written
      self.mended = mended ?? written
    }
  }

  static let lines = [
    Line("hours: 8.30 – 14.30", "hours: 08:30-14:30"), Line("hours: 8-14"),
    Line("hours: 8:00-2:30"), Line("hours: 8-2:30"), Line("hours: 9-5"), Line("hours: 8.30-1"),
    Line("hours: 14:30-08:00"), Line("hours: Κλειστά"), Line("hours: 20:00-2:00"),
    Line("hours: από 08:00 έως 14:30", "hours: 08:00-14:30"),
    Line("hours: 0800-1430", "hours: 08:00-14:30"), Line("hours: 800-1430"),
    Line("hours: 8:00 π.μ. - 2:30 μ.μ.", "hours: 08:00-14:30"),
    Line("hours: 08:00-14:00, 17:00-20:00", "hours: [08:00-14:00, 17:00-20:00]"),
    Line("hours: 08:00-14:00 & 17:00-20:00", "hours: [08:00-14:00, 17:00-20:00]"),
    Line("hours: 08:00-14:00 και 17:00-20:00", "hours: [08:00-14:00, 17:00-20:00]"),
    Line("hours: 08:00-14:00· 17:00-20:00", "hours: [08:00-14:00, 17:00-20:00]"),
    Line("hours: 08:00-14:00 17:00-20:00", "hours: [08:00-14:00, 17:00-20:00]"),
    Line("hours: 08:00-14:00; 17:00-20:00", "hours: [08:00-14:00, 17:00-20:00]"),
    Line("hours: 8-2, 5-8"),
    Line(
      "hours: '8:00-14:00 & 17:00-20:00'",
      "hours: [08:00-14:00, 17:00-20:00]"),
    Line("hours: [8:00-14:00 & 17:00-20:00]", "hours: [08:00-14:00, 17:00-20:00]"),
    Line("hours: 08:00-14:30 εκτός Αυγούστου"), Line("hours: 07:30-13:"),
    Line("hours: 8.5-14.00"),
    Line("hours: '8:30-14:30'  # πρωί", "hours: '08:30-14:30'  # πρωί"),
    Line("hours: 8 30-14 30"), Line("hours: 8:30 - 14:5"), Line("hours: 08:00-25:00"),
    Line("hours: [8:30-12:00, 17.00-20.00]", "hours: [08:30-12:00, 17:00-20:00]"),
    Line("date: 28/11/2026", "date: 2026-11-28"), Line("date: 2/11/2026"),
    Line("date: 11.11.2026", "date: 2026-11-11"), Line("date: 2026-1-5", "date: 2026-01-05"),
    Line("date: 2026/11/28", "date: 2026-11-28"), Line("date: 28 11 2026"), Line("date: 31/2/2026"),
    Line("date: περίπου 28/11/2026"), Line("date: 28/11-2026"),
    Line("modes: [InPerson, VIDEO]", "modes: [inPerson, video]"),
    Line("modes: [in-person, παρουσία]", "modes: [inPerson, παρουσία]"),
    Line("modes: [τηλεδιάσκεψη]", "modes: [video]"), Line("modes: [βιντεο]"),
    Line("Hours: 08:00-14:00", "hours: 08:00-14:00"),
    Line("ηοθρσ: 08:00-14:00", "hours: 08:00-14:00"),
    Line("hour: 08:00-14:00"),
    Line("hours: x\n    reason:Απογραφή", "hours: x\n    reason: Απογραφή"),
    Line("hours: x\n    reson:Απογραφή"),
    Line("reason: Κλειστά: απογραφή", "reason: \"Κλειστά: απογραφή\""),
    Line("reason: Κλειστά: απογραφή # σχόλιο"), Line("reason: modes: phone"),
    Line("reason: @Δημαρχείο", "reason: \"@Δημαρχείο\""), Line("reason: |x"),
    Line("reason:\tΑπογραφή", "reason: Απογραφή"), Line("reason: Α\u{A0}β", "reason: Α β"),
    Line("reason: Απο\u{200B}γραφή  # α\u{AD}β", "reason: Απογραφή  # αβ"),
    Line("reason: \u{202E}Απογραφή"), Line("reason: ε\u{308}"),
    Line("reason: Απογραφη\u{301} και ϊ\u{301}", "reason: Απογραφή και ΐ"),
    Line("reason: Α\u{B7}β\u{387}γ\u{37E}", "reason: Α·β·γ;"),
    Line("reason: Απογραφή\t", "reason: Απογραφή"),
    Line("reason: \" Απογραφή\"", "reason: \"Απογραφή\""),
  ]

  @Test("mend what has one reading, and leave the rest", arguments: lines)
  func line(_ line: Line) {
    let start = "openings:\n  - "
    let source = Source(path: "a.yaml", text: start + line.written + "\n    # τέλος\n")
    let repair = Repair(of: source, by: Self.compiler)
    let mended = String(decoding: repair.source.bytes, as: UTF8.self)
    let expected = start + line.mended + "\n    # τέλος\n"
    #expect(
      mended.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(mended.debugDescription)")
    #expect(
      (repair.count > 0)
        == (line.mended.utf8.count != line.written.utf8.count || !mended.isSame(source)))
  }

  static let sections = [
    Line("durations:\n  inPerson: 15", "durations:\n  inPerson: 15 min"),
    Line("durations:\n  inPerson: 15'", "durations:\n  inPerson: 15 min"),
    Line("durations:\n  inPerson: \"15 λεπτά\"", "durations:\n  inPerson: \"15 min\""),
    Line("durations:\n  inPerson: 0:15", "durations:\n  inPerson: 15 min"),
    Line("durations:\n  inPerson: 1 ώρα", "durations:\n  inPerson: 60 min"),
    Line("durations:\n  inPerson: 2"), Line("durations:\n  inPerson: 15:00"),
    Line("staff:\n  inPerson: 02", "staff:\n  inPerson: 2"), Line("staff:\n  inPerson: 00"),
    Line("staff:\n  inPerson: 2.5"), Line("staff:\n  inPerson: τρεις", "staff:\n  inPerson: 3"),
    Line("staff:\n  inPerson: 3 υπάλληλοι"), Line("thirdParty: ναι", "thirdParty: true"),
    Line("thirdParty: No", "thirdParty: false"), Line("thirdParty: ίσως"),
    Line("contact:\n  phone: 210 000 9200", "contact:\n  phone: 2100009200"),
    Line("contact:\n  phone: \"+30 (210) 000-9200\"", "contact:\n  phone: \"2100009200\""),
    Line("contact:\n  phone: 0030 2100009200", "contact:\n  phone: 2100009200"),
    Line("contact:\n  phone: 210 000 920"), Line("contact:\n  phone: 2100009200 εσωτ. 3"),
    Line("offices:\n  - postcode: 171 22", "offices:\n  - postcode: 17122"),
    Line("offices:\n  - postcode: Τ.Κ. 17122", "offices:\n  - postcode: 17122"),
    Line("offices:\n  - postcode: 17122 Σμύρνη"), Line("offices:\n  - postcode: 1712"),
    Line("localHolidays:\n  - date: 24/6", "localHolidays:\n  - date: 06-24"),
    Line("localHolidays:\n  - date: 2/6"),
    Line("localHolidays:\n  - date: Πάσχα + 5", "localHolidays:\n  - date: easter+5"),
    Line("localHolidays:\n  - date: easter 5"),
    Line("seasons:\n  - from: 15/6/2026", "seasons:\n  - from: 2026-06-15"),
    Line("\u{FEFF}version: 1", "version: 1"), Line("contact:\n\tphone: 2100009200"),
    Line("staff:\nStaff:", "staff:\nStaff:"),
  ]

  @Test("mend whole sections in the same way", arguments: sections)
  func section(_ line: Line) {
    let repair = Repair(of: Source(path: "a.yaml", text: line.written + "\n"), by: Self.compiler)
    let mended = String(decoding: repair.source.bytes, as: UTF8.self)
    #expect(mended == line.mended + "\n", "\(mended.debugDescription)")
  }

  @Test("of a rule's wrong examples remove the finding and bring no other", arguments: RuleCase.all)
  func example(_ rule: RuleCase) {
    guard !rule.isAccepted else { return }
    let (source, _) = rule.example.file()
    let before = rule.findings(in: source)
    guard before.contains(where: { $0.fixes.contains { $0.applicability == .certain } }) else {
      return
    }
    let repair = Repair(of: source, by: Self.compiler)
    let after = rule.findings(in: repair.source)
    #expect(after.map(\.rule.id) == [], "\(rule.testDescription)", sourceLocation: rule.location)
    #expect(Repair(of: repair.source, by: Self.compiler).count == 0, sourceLocation: rule.location)
  }

  @Test("of a duration without its unit are made where the rule's explanation says so")
  func bareDurations() throws {
    let sure = (1...999).filter { Mend.duration("\($0)")?.applicability == .certain }
    let first = try #require(sure.first), last = try #require(sure.last)
    #expect(sure == Array(first...last))
    let explanation = try #require(Rule.durationFormat.help)
    #expect(explanation.el.includes("αριθμός από \(first) έως \(last) εννοεί λεπτά"))
    #expect(explanation.en.includes("a number from \(first) to \(last) means minutes"))
  }

  @Test("are done after one turn, whatever the file")
  func mutations() throws {
    var mended = 0
    for (number, source) in try FormatTests.samples().enumerated() {
      var mutation = Mutation(of: source.bytes, seed: UInt64(500 + number))
      for _ in 0..<45 {
        let repair = Repair(
          of: Source(path: source.path, bytes: mutation.next()), by: Self.compiler)
        mended += repair.count
        let again = Repair(of: repair.source, by: Self.compiler)
        #expect(again.count == 0, "\(String(decoding: repair.source.bytes, as: UTF8.self))")
      }
    }
    #expect(mended >= 5, "\(mended)")
  }

  /// A blank that was copied along is no reason to move a line under another section.
  @Test("do not break what could be read")
  func indentation() {
    let text = "version: 1\ncontact:\n    \u{A0} email: a@b.example\n    phone: \"2100009200\"\n"
    let source = Source(path: "a.yaml", text: text)
    let repair = Repair(of: source, by: Self.compiler)
    func damage(_ compilation: Compilation) -> Int {
      compilation.findings.count { $0.rule.id.hasPrefix("yaml-") && $0.severity == .error }
    }
    #expect(damage(repair.compilation) <= damage(repair.original))
    #expect(repair.source.bytes == source.bytes)
  }

  @Test("of what may name a person stay out of the JSON")
  func personal() {
    let source = Source(path: "a.yaml", text: "contact:\n  phone: 210 000 9200\n")
    let compilation = Self.compiler.compile(source)
    #expect(compilation.findings.contains { !$0.fixes.isEmpty })
    let json = String(decoding: FindingsJSON.write([compilation]), as: UTF8.self)
    #expect(!json.includes("2100009200"))
  }
}

extension String {
  fileprivate func isSame(_ source: Source) -> Bool { Array(utf8) == source.bytes }
}
