import Testing

@testable import Schema

/// Days of the week as clerks write them.
@Suite("Weekdays as they are written")
struct WeekdayTextTests {
  private static let workdays = Array(Weekday.allCases.prefix(5))

  @Test(
    arguments: [
      ("Δευτέρα-Παρασκευή", workdays), ("Δευ-Παρ", workdays), ("ΔΕΥ. - ΠΑΡ.", workdays),
      ("Δευτέρα έως Παρασκευή", workdays), ("από Δευτέρα έως και Παρασκευή", workdays),
      ("Δευτέρα με Παρασκευή", workdays), ("monday-friday", workdays), ("Mon–Fri", workdays),
      ("mo to fr", workdays), ("weekdays", workdays), ("Καθημερινές", workdays),
      ("εργάσιμες ημέρες", workdays), ("Δε, Τε", [.monday, .wednesday]),
      ("Τρίτη και Πέμπτη", [.tuesday, .thursday]), ("Τρίτες & Πέμπτες", [.tuesday, .thursday]),
      ("Δευτέρα-Τετάρτη, Παρασκευή", [.monday, .tuesday, .wednesday, .friday]),
      ("Παρασκευή-Δευτέρα", [.monday, .friday, .saturday, .sunday]),
      ("κάθε Σάββατο", [.saturday]), ("Κυριακή", [.sunday]), ("Σαβ/Κυρ", [.saturday, .sunday]),
      ("Σαββατοκύριακο", [.saturday, .sunday]), ("ΣΚ", [.saturday, .sunday]),
      ("Σ.Κ.", [.saturday, .sunday]), ("weekends", [.saturday, .sunday]),
      ("Παρασκευή και Σαββατοκύριακο", [.friday, .saturday, .sunday]),
      ("thurs", [.thursday]), ("Δευτέρας", [.monday]), ("Σαββάτου", [.saturday]),
    ] as [(String, [Weekday])])
  func days(text: String, wanted: [Weekday]) {
    guard case .days(let days)? = WeekdayText(text) else {
      Issue.record("\(text)")
      return
    }
    #expect(days == wanted)
  }

  @Test(arguments: ["καθημερινά", "Καθημερινά", "κάθε μέρα", "daily", "everyday"])
  func open(text: String) {
    guard case .open? = WeekdayText(text) else {
      Issue.record("\(text)")
      return
    }
  }

  @Test(
    arguments: [
      "", "-", "Δευτέρα-", "-Παρασκευή", "Δευτέρα 08:00", "μήνας", "inPerson", "staff", "Δ-Π",
      "Δευτέρα--Τρίτη", "Τρίτωνας", "Δευτέρα-καθημερινές", "fridge",
    ])
  func others(text: String) {
    #expect(WeekdayText(text) == nil)
  }
}
