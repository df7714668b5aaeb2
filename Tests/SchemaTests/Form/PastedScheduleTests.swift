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
    "below a title is asked about, and a second title is of something else",
    arguments: [
      ("ΚΕΠ: Δευτέρα 8-14\nΚΕΠ: Τρίτη 9:00-13:00", "mo 08:00-14:00; tu 09:00-13:00", 0),
      ("ΚΕΠ Νέας Σμύρνης: Δευτέρα έως Τρίτη 08:00-14:30", "mo 08:00-14:30; tu 08:00-14:30", 0),
      ("ΚΕΠ: Δευτέρα 8-14\nΔημαρχείο: Τρίτη 9-13", "mo 08:00-14:00", 1),
      ("Εκτός: Δευτέρα 8-14", "", 1), ("Αργίες: Δευτέρα 8-14", "", 1),
    ])
  func titled(_ text: String, _ wanted: String, _ lost: Int) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == wanted)
    let isAsked = pasted.lines.allSatisfy { !$0.isUnderstood || !$0.isSure }
    #expect(isAsked && pasted.lines.filter { !$0.isUnderstood }.count == lost, "\(pasted.lines)")
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

  @Test(
    "says of fewer days what counts, and asks",
    arguments: [
      ("Δευτέρα - Παρασκευή: 8:00 - 14:30\nΤετάρτη κλειστά", "mo 8; tu 8; we; th 8; fr 8"),
      ("Τετάρτη: -\nΔευτέρα - Παρασκευή: 8:00 - 14:30", "mo 8; tu 8; we; th 8; fr 8"),
      ("Δευτέρα - Παρασκευή: 8:00 - 14:30, Τετάρτη: κλειστά", "mo 8; tu 8; we; th 8; fr 8"),
      ("Δευτέρα - Τρίτη: κλειστά\nΤρίτη 8:00-14:30", "mo; tu 8"),
    ])
  func narrower(_ text: String, _ wanted: String) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == wanted.replacing(" 8", with: " 08:00-14:30"))
    #expect(pasted.lines.allSatisfy { $0.isUnderstood })
    #expect(pasted.lines.contains { !$0.isSure })
  }

  @Test("contradicts itself visibly where it says two things of the same days")
  func contradictory() {
    let pasted = PastedSchedule("Τετάρτη 8:00-14:30\nΤετάρτη: κλειστά")
    #expect(Self.told(pasted) == "we 08:00-14:30")
    #expect(pasted.lines.map(\.isUnderstood) == [true, false])
  }

  @Test(
    "gathers days that stand below each other",
    arguments: [
      ("Δευτέρα\nΤρίτη\n08:00 - 14:30", "mo 08:00-14:30; tu 08:00-14:30", true),
      (
        "Δευτέρα,\nΤετάρτη,\nΠαρασκευή\n8-14", "mo 08:00-14:00; we 08:00-14:00; fr 08:00-14:00",
        true
      ),
      ("Δευτέρα, Τρίτη\nκαι Τετάρτη\n8-14", "mo 08:00-14:00; tu 08:00-14:00; we 08:00-14:00", true),
      ("Δευτέρα,\nΤετάρτη 8-14", "mo 08:00-14:00; we 08:00-14:00", true),
      ("Δευτέρα\nΤρίτη\n8-14\n9-13", "mo 08:00-14:00; tu 09:00-13:00", true),
      (
        "Δευτέρα-Τρίτη\n8:00 - 14:00\n17:00 - 20:00",
        "mo 08:00-14:00,17:00-20:00; tu 08:00-14:00,17:00-20:00", true
      ),
      ("Δευτέρα\nΤρίτη\nΤετάρτη\n8-14\n9-13", "", false),
      ("Δευτέρα:\nΤρίτη: 8:00-14:00", "tu 08:00-14:00", false),
      ("Δευτέρα: 8-14\nΤρίτη:\nΤετάρτη: 9-13", "mo 08:00-14:00; we 09:00-13:00", false),
    ])
  func gathered(_ text: String, _ wanted: String, _ isWhole: Bool) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == wanted)
    #expect(pasted.lines.allSatisfy { $0.isUnderstood } == isWhole, "\(pasted.lines)")
  }

  @Test(
    "closes a day whose cell is empty, and asks",
    arguments: [
      ("ΔΕΥΤΕΡΑ\t08:00-14:30\nΤΡΙΤΗ\t\nΤΕΤΑΡΤΗ\t08:00-14:30", "mo 08:00-14:30; tu; we 08:00-14:30"),
      ("Δευτέρα\tΤρίτη\tΤετάρτη\n9:00-13:00\t\t9:00-13:00", "mo 09:00-13:00; tu; we 09:00-13:00"),
      (
        "Δευτέρα\tΤρίτη\n9:00-13:00\t-\n17:00-20:00\t17:00-20:00",
        "mo 09:00-13:00,17:00-20:00; tu 17:00-20:00"
      ),
      ("Τετάρτη\t08:00-14:00\tΚλειστό", "we 08:00-14:00"),
    ])
  func empty(_ text: String, _ wanted: String) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == wanted)
    let isAsked = pasted.lines.contains { !$0.isSure }
    #expect(pasted.lines.allSatisfy { $0.isUnderstood } && isAsked == !text.contains("-\n"))
  }

  @Test(
    "does not join columns of which it does not know what they are for",
    arguments: [
      "Ημέρα\tΦυσική παρουσία\tΤηλέφωνο\nΔευτέρα\t8:00-12:00\t12:00-14:00",
      "Ημέρα\tΧειμερινό\tΘερινό\nΔευτέρα\t08:00-14:00\t17:00-20:00",
    ])
  func otherColumns(_ text: String) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == "" && !pasted.lines.contains { $0.isUnderstood })
  }

  @Test("knows the parts of the day in a heading")
  func parts() {
    let pasted = PastedSchedule("Ημέρα\tΠρωί\tΑπόγευμα\nΔευτέρα\t08:00-14:00\t17:00-20:00")
    #expect(Self.told(pasted) == "mo 08:00-14:00,17:00-20:00")
    #expect(pasted.lines.allSatisfy { $0.isUnderstood })
  }

  @Test(
    "is read as Excel and websites write it",
    arguments: [
      ("Δευτέρα\t08:00:00\t14:30:00", "mo 08:00-14:30"),
      ("Δευτέρα\t8:00:00 πμ\t2:30:00 μμ", "mo 08:00-14:30"),
      ("8:00-14:30 Δευτέρα έως Τρίτη", "mo 08:00-14:30; tu 08:00-14:30"),
      ("Δευτέρα 08.00΄ - 14.30΄", "mo 08:00-14:30"), ("Δευτέρα 8:00-14:30*", "mo 08:00-14:30"),
      ("Δευτέρα 8:00-14:30¹", "mo 08:00-14:30"),
      ("Τετάρτη 8:00-14:00.Παρασκευή 8:00-13:00", "we 08:00-14:00; fr 08:00-13:00"),
    ])
  func written(_ text: String, _ wanted: String) {
    let pasted = PastedSchedule(text)
    #expect(Self.told(pasted) == wanted && pasted.lines.allSatisfy { $0.isUnderstood })
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
