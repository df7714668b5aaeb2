package import Schema

/// Days and offers in the words of a language.
package struct DayText {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Three letters: `Δευ`, `Mon`.
  package func short(_ weekday: Weekday) -> String {
    String((language == .greek ? weekday.el : weekday.en).prefix(3))
  }

  /// Day and month: `23/11`.
  package func short(_ day: Day) -> String { "\(day.day)/\(day.month)" }

  /// The whole date: `23/11/2026`.
  package func full(_ day: Day) -> String { "\(short(day))/\(day.year)" }

  /// Where appointments are given: the mode, and the office.
  package func place(_ desk: Desk) -> String {
    desk.mode.label(language) + (desk.office.map { " · " + $0.name } ?? "")
  }

  /// A duration.
  package func minutes(_ count: Int) -> String {
    count.counted(.minute)(language)
  }

  /// A number of employees.
  package func staff(_ count: Int) -> String {
    count.counted(.employee)(language)
  }
}
