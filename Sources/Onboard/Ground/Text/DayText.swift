package import Schema

/// Formats dates, durations and places in a language.
package struct DayText {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// A weekday as three letters: `Δευ`, `Mon`.
  package func short(_ weekday: Weekday) -> String {
    String((language == .greek ? weekday.el : weekday.en).prefix(3))
  }

  /// A date as day and month: `23/11`.
  package func short(_ day: Day) -> String { "\(day.day)/\(day.month)" }

  /// A full date: `23/11/2026`, `23 November 2026`.
  package func full(_ day: Day) -> String { day.words(language) }

  /// The first and the last day: `23/11/2026 – 29/11/2026`.
  package func full(_ days: ClosedRange<Day>) -> String { days.words(language) }

  /// The place of appointments: the mode, and the office and department if there are any.
  package func place(_ desk: Desk) -> String {
    ([desk.mode.label(language)] + [desk.office?.name, desk.department?.name].compactMap { $0 })
      .joined(separator: " · ")
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
