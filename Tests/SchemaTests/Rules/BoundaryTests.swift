import Testing

@testable import Schema

/// Pieces at the boundary of one rule that others find fault with too, so that they cannot be its
/// examples.
@Suite("Boundaries of the rules")
struct BoundaryTests {
  private static func hours(_ monday: String, phone: String = "09:00-13:00") -> String {
    "hours:\n  inPerson:\n    monday: \(monday)\n  phone:\n    tuesday: \(phone)\n"
  }

  private static func opening(_ hours: String, date: String = "2026-11-28") -> String {
    "openings:\n  - {date: \(date), hours: \(hours), reason: Ημέρα του πολίτη}\n"
  }

  private static func reason(_ text: String) -> String {
    "closures:\n  - {from: 2026-12-28, reason: \"\(text)\"}\n"
  }

  private static func office(_ name: String) -> String {
    "offices:\n  - id: kep\n    name: \(name)\n    street: Αγοράς 1\n    postcode: 17122\n"
  }

  private static func english(_ title: String) -> String {
    "topics:\n  - id: kep\n    title: ΚΕΠ\n    titleEnglish: \(title)\n"
  }

  private static func season(_ hours: String, monday: String) -> String {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    let week = days.map { "    \($0): 08:00-16:00\n" }.joined()
    return "hours:\n  inPerson:\n" + week
      + "seasons:\n  - name: Α\n    from: 06-15\n    to: 09-15\n    hours:\n      \(hours):\n"
      + days.map { "        \($0): \($0 == "monday" ? monday : "08:00-16:00")\n" }.joined()
  }

  /// A topic whose appointments by video are longer than the hours of video.
  private static func long(_ video: String, minutes: Int = 40, opening: String? = nil) -> String {
    """
    topics:
      - id: kep
        title: ΚΕΠ
        field: general
        kind: transaction
        modes: [inPerson, \(video)]
        audience: [citizens]
        durations: {video: \(minutes) min}
      - id: plirofories
        title: Πληροφορίες
        field: general
        kind: information
        modes: [phone, video]
        audience: [citizens]
    hours:
      inPerson: {monday: 08:00-14:30}
      phone: {tuesday: 09:00-13:00}
      video: {wednesday: 08:00-08:30}

    """ + (opening.map { "openings:\n  - {date: 2026-11-28, reason: Α, \($0)}\n" } ?? "")
  }

  static let cases: [(Rule, String)] = [
    (.serviceUnbookable, long("⟦video⟧", minutes: 120)),
    (.serviceUnbookable, long("video", minutes: 121)),
    (.serviceUnbookable, long("video", opening: "hours: 09:00-09:00, modes: [video]")),
    (.serviceUnbookable, long("⟦video⟧", opening: "hours: 09:00-09:01, modes: [video]")),
    (.serviceUnbookable, long("⟦video⟧", opening: "hours: 09:00-09:00, modes: [phone]")),
    (.greekMissing, office("ΚΕΠ Center")),
    (.greekMissing, office("Kepo\u{37B}")),
    (.greekMissing, office("⟦aA⟧")),
    (.greekMissing, office("⟦zZ⟧")),
    (.greekMissing, office("'@ 12'")),
    (.greekMissing, office("'[12]'")),
    (.lookAlike, english("Office ⟦\u{37B}⟧")),
    (.lookAlike, english("Office ⟦ἀ⟧")),
    (.lookAlike, english("Office – 24 ‘b’")),
    (.staffInsufficient, season("⟦inPerson⟧", monday: "08:00-16:01")),
    (.staffInsufficient, season("inPerson", monday: "08:00-16:00")),
    (.intervalOverlap, hours("[08:00-14:30, ⟦14:00-14:01⟧]")),
    (.intervalOverlap, hours("[08:00-14:30, 09:00-09:00, 15:00-16:00]")),
    (.intervalOverlap, hours("[08:00-08:01, ⟦08:01-10:00⟧]")),
    (.intervalOverlap, hours("[08:00-08:01, 08:02-10:00]")),
    (.hoursUnusual, hours("[⟦06:58-06:59⟧, 08:00-14:30]")),
    (.hoursUnusual, hours("[06:58-06:58, 08:00-14:30]")),
    (.hoursUnusual, hours("[07:00-14:30]", phone: "⟦20:00-20:01⟧")),
    (.intervalTooShort, hours("⟦08:00-08:01⟧")),
    (.intervalTooShort, hours("08:00-08:00")),
    (.openingOnHoliday, opening("⟦13:00-13:01⟧", date: "2026-12-24")),
    (.openingOnHoliday, opening("[09:00-13:00, 14:00-14:00]", date: "2026-12-24")),
    (.textEdges, reason("Α4⟦  ⟧και Α3")),
    (.textEdges, reason("Α4⟦  ⟧Α3")),
    (.textEdges, reason("Τ4⟦  ⟧")),
    (.textEdges, reason("⟦  ⟧Α")),
    (.textEdges, reason("Α4⟦ ⟧")),
    (.textEdges, reason("Α4⟦   ⟧Α3 και Α2")),
    (.textEdges, reason("Α 4 και 5")),
    (.accentMissing, reason("Πρόσβαση ΑμεΑ")),
    (.accentMissing, reason("Υπηρεσίες της ΔΕΥΑ, ΚΥΑ και ΟΤΑ στο ΚΕΠ")),
    (.accentMissing, reason("⟦Αμεα⟧")),
    (.accentMissing, reason("αΫλα βΑβα")),
    (.accentMissing, reason("ϒα ϗαια")),
    (.accentMissing, reason("Βeα βαéα")),
    (.accentMissing, reason("⟦Βάα⟧".replacing("ά", with: "α"))),
    (.mailboxFree, "contact:\n  email: ⟦a@windowslive.com⟧\n  phone: 2100000000\n"),
    (.mailboxFree, "contact:\n  email: a@gmail.company\n  phone: 2100000000\n"),
    (.mailboxFree, "contact:\n  email: ⟦a@GMX.COM⟧\n  phone: 2100000000\n"),
  ]

  @Test("are kept", arguments: cases.indices)
  func boundary(_ number: Int) {
    let (rule, text) = Self.cases[number]
    let (source, mark) = Example(text).file()
    let findings = Compiler(asOf: Specimen.day).compile(source).findings
    let found = findings.filter { $0.rule === rule }.map { source.text($0.span) }
    let spans = findings.filter { $0.rule === rule }.map(\.span)
    #expect(spans == (mark.map { [$0] } ?? []), "\(rule.id), \(text): \(found)")
  }
}
