import Testing

@testable import Schema

/// One mistake has one finding, with the right reason and nothing false beside it.
@Suite("A single cause")
struct SingleCauseTests {
  /// The specimen after an edit, and the rules with findings about it.
  private static func found(
    _ edit: (String) -> String, path: String = "example.yaml"
  ) -> [Finding] {
    Compiler(asOf: Specimen.day).compile(Source(path: path, text: edit(Specimen.text))).findings
  }

  private static func found(_ from: String, _ to: String) -> [Finding] {
    found { $0.replacing(from, with: to) }
  }

  // MARK: Easter

  @Test(
    "days between Easter and a date are judged in each year of the calendar",
    arguments: [
      ("04-20", "easter-1", "2026"), ("05-01", "easter+10", "2026"), ("04-10", "easter-1", "2029"),
      ("easter+1", "04-30", "2027"), ("easter", "04-01", "2026"), ("easter-48", "02-20", "2026"),
      ("04-18", "easter+3", "2026"), ("10-01", "easter-1", nil), ("easter+1", "06-14", nil),
      ("easter+50", "02-01", nil), ("04-08", "easter", nil), ("09-01", "easter-7", nil),
    ] as [(String, String, String?)])
  func easter(_ from: String, _ to: String, _ year: String?) {
    let (from, to) = (from == "easter" ? "easter+0" : from, to == "easter" ? "easter+0" : to)
    let season = "seasons: [{name: Περίοδος, from: \(from), to: \(to), hours: {"
    let edits: [(String) -> String] = [
      { $0 + season + "inPerson: {monday: 09:00-13:00}}}]\n" },
      { $0.replacing("topics:\n", with: "    \(season)monday: 09:00-13:00}}]\ntopics:\n") },
    ]
    for edit in edits {
      let findings = Self.found(edit).filter { $0.rule === Rule.seasonReversed }
      #expect(findings.count == (year == nil ? 0 : 1), "\(from) \(to)")
      if let year {
        #expect(findings.first?.message.el.hasPrefix("Το \(year) ") == true, "\(from) \(to)")
      }
    }
  }

  @Test(
    "a closure that some years turn around is never accepted",
    arguments: [("04-20", "easter-1"), ("05-01", "easter+10"), ("easter+1", "04-30")])
  func closures(_ from: String, _ to: String) {
    let findings = Self.found {
      $0 + "closures:\n  - from: \(from)\n    to: \(to)\n    reason: Απογραφή αρχείου\n"
    }
    #expect(findings.filter { $0.severity == .error }.map(\.rule.id) == ["closure-reversed"])
  }

  // MARK: Names

  @Test(
    "a name in other letters is mended, and its code is not accused",
    arguments: [
      "ΔΗΜΟΣ ΝΕΑΣ ΣΜΥΡΝΗΣ", "Δημος Νεας Σμυρνης", "δήμος νέας σμύρνης", "Δήμος Νέας  Σμύρνης",
    ])
  func names(_ name: String) {
    let text = Specimen.text.replacing("name: Δήμος Νέας Σμύρνης", with: "name: \"\(name)\"")
    let source = Source(path: "9200-neas-smyrnis/onboarding.yaml", text: text)
    let repair = Repair(of: source, by: Compiler(asOf: Specimen.day))
    let findings = repair.original.findings
    #expect(findings.allSatisfy { !$0.message.el.contains("άλλου Δήμου") })
    #expect(findings.contains { $0.rule === Rule.nameMismatch })
    #expect(repair.compilation.findings.isEmpty)
  }

  @Test("a mark of direction in a name is the only finding")
  func direction() {
    let text = Specimen.text.replacing("Δήμος Νέας Σμ", with: "Δήμος \u{202E}Νέας Σμ")
    let findings = Compiler(asOf: Specimen.day).compile(
      Source(path: "9200-neas-smyrnis/onboarding.yaml", text: text)
    ).findings
    #expect(findings.map(\.rule.id) == ["text-invisible"])
  }

  // MARK: Dates

  @Test("a year of the first thousand is told apart from one without its century")
  func years() {
    #expect(Day(iso: "0026-09-21")?.words.el == "21/9/0026")
    #expect(Day(iso: "2026-09-21")?.words.en == "21 September 2026")
  }

  @Test(
    "a date that contradicts its day of the week, or has a time, is told so",
    arguments: [
      ("Κυριακή 12/12/2026", "Σάββατο"), ("2026-09-21T10:00:00Z", "χωρίς την ώρα"),
      ("2026-09-21 10:00", "χωρίς την ώρα"),
    ])
  func dates(_ date: String, _ words: String) {
    let findings = Self.found("date: 2026-07-20", "date: \(date)")
    #expect(findings.map(\.rule.id) == ["date-format"])
    #expect(findings.first?.help?.el.contains(words) == true)
    #expect(findings.first?.fixes.allSatisfy { $0.applicability == .maybe } == true)
  }

  @Test(
    "a number of more digits than a code, or a date instead of a day, is mended by its own digits",
    arguments: [("code: 9200", "code: 9200,0", "9200"), ("code: 9200", "code: 9200.0", "9200")])
  func codes(_ from: String, _ to: String, _ mended: String) {
    let fixes = Self.found(from, to).flatMap { $0.fixes.map(\.replacement) }
    #expect(fixes == [mended])
  }

  @Test("a local holiday with a year keeps its own day")
  func localHoliday() {
    let findings = Self.found {
      $0 + "localHolidays:\n  - name: Άγιος Νικόλαος\n    date: 2026-12-06\n"
    }
    #expect(findings.flatMap { $0.fixes.map(\.replacement) } == ["12-06"])
  }

  // MARK: Git

  @Test(
    "marks of a merge are the only finding",
    arguments: [
      "hours:\n<<<<<<< HEAD\n  inPerson:\n    monday: 09:00-13:00\n=======\n  inPerson:\n"
        + "    monday: 08:00-14:00\n>>>>>>> other\n",
      "hours:\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> other\r\n",
      "hours:\n  inPerson:\n=======\n    monday: 08:00-14:30\n>>>>>>> 1a2b3c (Αλλαγή)\n",
      "hours:\n||||||| 1a2b3c\n  phone:\n",
    ])
  func merges(_ hours: String) {
    let findings = Self.found("hours:\n  inPerson:\n    monday: 08:00-14:30\n", hours)
    #expect(findings.map(\.rule.id) == ["merge-conflict"])
  }

  @Test("a second document is one finding", arguments: ["---\n", "...\n---\n", "\n---\n# και\n"])
  func documents(_ marker: String) {
    let findings = Self.found { $0 + marker + $0 }
    #expect(findings.map(\.rule.id) == ["yaml-document"])
    #expect(findings.first?.message.el.contains("δεύτερη δήλωση") == true)
  }

  @Test("a line that only cuts a file hides nothing after it")
  func cut() {
    let findings = Self.found("staff:\n", "---\nstaff:\n").map(\.rule.id)
    #expect(findings == ["yaml-document"])
  }

  // MARK: Seasons

  @Test(
    "hours of a season that cannot be read are no hours without effect",
    arguments: [
      "    hours: Κλειστά\n", "    hours:\n      monday: 09:00-13:00\n", "",
      "    hours:\n      inPerson:\n        monday: 9 ως αργά\n", "    hours:\n      inPerson: 9\n",
    ])
  func seasons(_ hours: String) {
    let findings = Self.found {
      $0 + "seasons:\n  - name: Θερινό ωράριο\n    from: 07-01\n    to: 08-31\n" + hours
    }
    #expect(findings.count == 1)
    #expect(findings.first?.rule !== Rule.seasonWithoutEffect)
  }

  // MARK: Tabs

  @Test(
    "a tab and a wrong value on a line are both mended",
    arguments: [
      ("  inPerson: 15 min\n", "\tinPerson: 15 λεπτά\n"),
      ("  phone: 10 min\n", "\tphone: 10'\n"),
      ("  email: rantevou", "\temail:  rantevou"),
      ("    tuesday: 09:00-13:00", "\t\ttuesday: 9.00 - 13.00"),
    ])
  func tabs(_ line: String, _ tabbed: String) {
    let source = Source(
      path: "example.yaml", text: Specimen.text.replacing(line, with: tabbed))
    let repair = Repair(of: source, by: Compiler(asOf: Specimen.day))
    #expect(repair.original.findings.count == 1, "\(repair.original.findings.map(\.message.el))")
    #expect(repair.compilation.findings.isEmpty, "\(repair.compilation.findings.map(\.message.el))")
  }

  // MARK: Values

  @Test("a telephone number in another place is not quoted")
  func numbers() {
    let findings = Self.found("monday: 08:00-14:30", "monday: 2132025700")
    #expect(findings.map(\.rule.id) == ["time-format"])
    #expect(findings.allSatisfy { !$0.message.el.contains("2132025700") })
    #expect(Mask.shortened("τηλ. 2132025700, 8.30") == "τηλ. ••••••••••, 8.30")
    #expect(Mask.shortened("20260921") == "20260921")
  }

  @Test(
    "bytes that are no text in UTF-8 have one finding that says what they are",
    arguments: [
      (Array("version".utf8).flatMap { [$0, 0] }, "UTF-16"),
      ([0xFF, 0xFE] + Array("v: 1\n".utf8).flatMap { [$0, 0] }, "UTF-16"),
      ([0xFE, 0xFF] + Array("v: 1\n".utf8).flatMap { [0, $0] }, "UTF-16"),
      (Array("version".utf8).flatMap { [$0, 0, 0, 0] }, "UTF-32"),
      ([0xFF, 0xFE, 0, 0] + Array("v: 1\n".utf8).flatMap { [$0, 0, 0, 0] }, "UTF-32"),
      ([0, 0, 0xFE, 0xFF] + Array("v: 1\n".utf8).flatMap { [0, 0, 0, $0] }, "UTF-32"),
      (Array("version".utf8).flatMap { [0, 0, 0, $0] }, "UTF-32"),
      (Array("PK\u{3}\u{4}".utf8) + [0x14, 0, 6, 0, 0xFF, 0x0A, 0xFE], ".docx"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], ".xls"), (Array("%PDF-1.7\n".utf8) + [0xE2], "PDF"),
    ] as [([UInt8], String)])
  func foreign(_ bytes: [UInt8], _ kind: String) {
    let findings = Compiler(asOf: Specimen.day).compile(Source(path: "x", bytes: bytes)).findings
    #expect(findings.map(\.rule.id) == ["text-encoding"])
    #expect(findings.first?.message.el.contains(kind) == true)
  }
}
