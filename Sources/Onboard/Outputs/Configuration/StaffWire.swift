import Ground
import Schema

/// The hours in a configuration that have a different number of employees.
enum StaffWire {
  static var members: [WireMember<CalendarPlan.StaffPlan>] {
    CalendarWire.scope { $0.scope }
      + [
        WireMember(
          optional: "hours", .intervals, el: "οι ώρες· αλλιώς όλη η ημέρα",
          en: "the hours; otherwise the whole day"
        ) { $0.hours.isEmpty ? nil : $0.hours },
        WireMember(
          "staff", .count, el: "πόσοι εξυπηρετούν τότε ταυτόχρονα",
          en: "how many serve at the same time then", rulings: [.staffPerOffice]
        ) { $0.staff },
        WireMember(
          optional: "weekdays",
          .list(of: WireValue<Weekday>.word(Weekday.allCases.map(\.key)) { $0.key }),
          el: "οι ημέρες της εβδομάδας· αλλιώς όλες", en: "the days of the week; otherwise all"
        ) { $0.weekdays.isEmpty ? nil : $0.weekdays },
      ]
  }
}
