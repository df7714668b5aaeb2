import Schema

/// Days and offers in the words of a language.
struct DayText {
  let language: Language

  /// Three letters: `Δευ`, `Mon`.
  func short(_ weekday: Weekday) -> String {
    String((language == .greek ? weekday.el : weekday.en).prefix(3))
  }

  /// Day and month: `23/11`.
  func short(_ day: Day) -> String { "\(day.day)/\(day.month)" }

  /// The whole date: `23/11/2026`.
  func full(_ day: Day) -> String { "\(short(day))/\(day.year)" }

  /// Where appointments are given: the mode, and the office.
  func place(_ desk: Desk) -> String {
    desk.mode.label(language) + (desk.office.map { " · " + $0.name } ?? "")
  }

  /// A duration.
  func minutes(_ count: Int) -> String {
    language.say(el: "\(count) λεπτά", en: "\(count) minutes")
  }

  /// A number of employees.
  func staff(_ count: Int) -> String {
    language.say(
      el: count.counted("υπάλληλος", "υπάλληλοι"), en: count.counted("employee", "employees"))
  }
}
