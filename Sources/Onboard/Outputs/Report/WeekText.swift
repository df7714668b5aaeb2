import Ground
package import Schema

/// Weekly hours as text in a language, grouping days with the same hours.
package struct WeekText {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Lines such as `Δευτέρα–Παρασκευή: 08:00–14:30`; closed days are left out.
  package func lines(_ week: WeekPlan) -> [String] { lines(week.days.map { $0.map(\.text) }) }

  /// The same for seven days whose intervals are written as in files: `08:00-14:30`.
  package func lines(_ week: [[String]]) -> [String] {
    Self.runs(of: week).filter { !week[$0.lowerBound].isEmpty }.map { run in
      "\(days(run.lowerBound, run.upperBound)): \(hours(week[run.lowerBound]))"
    }
  }

  /// The runs of consecutive days with the same hours, including closed days.
  package static func runs<Hours: Equatable>(of week: [Hours]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in week.indices {
      if let last = runs.last, week[last.lowerBound] == week[day] {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }

  /// The hours of a day: `08:00–14:30 και 17:00–20:00`.
  package func hours(_ intervals: [Interval]) -> String { hours(intervals.map(\.text)) }

  private func hours(_ intervals: [String]) -> String {
    intervals.map(Self.dashed).joined(separator: language.say(el: " και ", en: " and "))
  }

  private func days(_ first: Int, _ last: Int) -> String {
    first == last ? name(first) : "\(name(first))–\(name(last))"
  }

  private func name(_ index: Int) -> String {
    let day = Weekday.allCases[index]
    return language.say(el: day.el, en: day.en)
  }

  /// An interval with a typographic dash.
  private static func dashed(_ text: String) -> String {
    text.split(separator: "-").joined(separator: "–")
  }
}
