import Testing

@testable import Schema

@Suite("A schedule that is pasted into the form")
struct PastedScheduleTests {
  /// The days that a text names, with their hours: `mo 08:00-14:30; sa`.
  private static func told(_ pasted: PastedSchedule) -> String {
    Weekday.allCases.filter { pasted.named[Int($0.rawValue)] }.map { day in
      let hours = pasted.week[Int(day.rawValue)].map(\.text).joined(separator: ",")
      return "\(day.key)".prefix(2) + (hours.isEmpty ? "" : " \(hours)")
    }.joined(separator: "; ")
  }

  @Test(
    "is understood in the ways that town halls write it",
    arguments: [
      ("Δευτέρα : 8:00 - 14:30", "mo 08:00-14:30"), ("Δευτέρα 8:00-14:30.", "mo 08:00-14:30"),
      ("Δευτέρα (08:00-14:30)", "mo 08:00-14:30"), ("Τρίτη: ώρες 08:00 - 14:30", "tu 08:00-14:30"),
      ("Τετάρτη (απόγευμα): 17:00-20:00", "we 17:00-20:00"), ("ΣΚ κλειστά", "sa; su"),
      ("Ώρες κοινού: Τρίτη 9:00-13:00", "tu 09:00-13:00"), ("Σ/Κ: κλειστά", "sa; su"),
      ("• Δευτέρα: 08:00-14:00\n- Τρίτη: 09:00-13:00", "mo 08:00-14:00; tu 09:00-13:00"),
      ("1. Δευτέρα: 08:00-14:00\n2) Τρίτη: κλειστά", "mo 08:00-14:00; tu"),
      ("Ημέρα\tΈναρξη\tΛήξη\nΔευτέρα\t8:00\t14:30\nΚυριακή\tΚλειστά\t", "mo 08:00-14:30; su"),
      ("Ημέρα\tΑπό\tΈως\tΑπό\tΈως\nΤρίτη\t8:00\t13:00\t17:00\t20:00", "tu 08:00-13:00,17:00-20:00"),
      ("Δευτέρα;08:00;14:30", "mo 08:00-14:30"), ("Δευτέρα; 8:00-14:30", "mo 08:00-14:30"),
      ("Δευτέρα;8:00-14:30", "mo 08:00-14:30"),
      ("Δευτέρα\t8:00-13:00\t17:00-20:00", "mo 08:00-13:00,17:00-20:00"),
    ])
  func understood(_ text: String, _ wanted: String) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == wanted)
    let isWhole = pasted.lines.allSatisfy { $0.isUnderstood }
    #expect(isWhole, "\(pasted.lines)")
  }

  @Test(
    "gives its hours, and tells what limits them",
    arguments: [
      ("Δευτέρα 8:00-14:30 (εκτός αργιών)", "mo 08:00-14:30", "εκτός αργιών"),
      ("Mo 08:00-14:30; Sa 09:00-12:00; PH off", "mo 08:00-14:30; sa 09:00-12:00", "PH off"),
      ("Τρίτη 8:00 έως 14:30, κατόπιν συνεννόησης", "tu 08:00-14:30", "κατόπιν συνεννόησης"),
      ("Ημέρα\tΑπό\tΈως\tΣχόλια\nΤρίτη\t8:00\t13:00\tμόνο ΚΕΠ", "tu 08:00-13:00", "μόνο ΚΕΠ"),
    ])
  func limited(_ text: String, _ wanted: String, _ rest: String) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == wanted)
    #expect(pasted.lines.filter { !$0.isUnderstood }.map(\.text) == [rest])
  }

  @Test("is asked about where an appointment is needed, which all hours need")
  func appointment() {
    let pasted = PastedSchedule("Τρίτη 08:00-14:30 μόνο με ραντεβού")
    #expect(Self.told(pasted) == "tu 08:00-14:30")
    #expect(pasted.lines.map(\.isUnderstood) == [true] && pasted.lines.map(\.isSure) == [false])
  }

  @Test(
    "is not understood where words say other hours or other days",
    arguments: [
      "Δευτέρα 8:00-14:30 εκτός Τρίτης", "Δευτέρα 8:00-14:30 εκτός 15/8",
      "Δευτέρα 8:00-14:30 και απόγευμα", "Δευτέρα 8:00-14:30 κλειστά",
      "Θερινό ωράριο: Δευτέρα 8-14",
      "Πρωτόκολλο: Δευτέρα 8-14", "Δευτέρα 8:00-14:30 (15:00 τον χειμώνα)", "Δευτέρα\tαπό\t8:00",
    ])
  func lost(_ text: String) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == "" && pasted.lines.map(\.isUnderstood) == [false])
  }
}
