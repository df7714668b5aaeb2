import Ground
package import Schema

/// Weekly hours as text in a language, grouping days with the same hours.
package struct WeekText {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Lines such as `Δευτέρα–Παρασκευή: 08:00–14:30`; closed days are left out.
  package func lines(_ week: WeekPlan) -> [String] {
    var lines: [String] = []
    var first = 0
    while first < 7 {
      var last = first
      while last < 6, week.days[last + 1] == week.days[first] { last += 1 }
      if !week.days[first].isEmpty {
        lines.append("\(days(first, last)): \(hours(week.days[first]))")
      }
      first = last + 1
    }
    return lines
  }

  /// The hours of a day: `08:00–14:30 και 17:00–20:00`.
  package func hours(_ intervals: [Interval]) -> String {
    intervals.map { Self.dashed($0.text) }.joined(separator: language.say(el: " και ", en: " and "))
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
