import Ground
package import Schema

/// A table for the terminal: how many appointments each mode can provide, in a week and in each
/// month.
///
/// Each mode is counted with its default duration, and in-person appointments for all offices
/// together.
package struct StatsTable {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func text(_ stats: Stats, of municipality: String) -> String {
    let months = stats.months.map { "\($0.first.month)/\($0.first.year)" }
    let labels =
      [
        language.say(el: "υπάλληλοι", en: "employees"),
        language.say(el: "διάρκεια (λεπτά)", en: "duration (minutes)"),
        language.say(el: "εβδομάδα ", en: "week of ")
          + DayText(language: language).full(stats.week.lowerBound),
      ] + months + [language.say(el: "12 μήνες", en: "12 months")]
    let first = (labels.map(\.columns).max() ?? 0) + 2
    var columns: [[String]] = []
    for mode in stats.modes {
      columns.append(
        [mode.mode.label(language), "\(mode.staff)", "\(mode.duration)"]
          + ([mode.week] + mode.months + [mode.year]).map { "\($0.appointments)" })
    }
    let widths = columns.map { ($0.map(\.columns).max() ?? 0) + 3 }
    let title = language.say(
      el: "ραντεβού με τη συνήθη διάρκεια", en: "appointments of the usual duration")
    var lines = ["\(municipality): \(title)", ""]
    for (index, label) in ([""] + labels).enumerated() {
      let cells = zip(columns, widths).map { $0[index].aligned(to: $1) }
      lines.append(label.padded(to: first) + cells.joined())
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
