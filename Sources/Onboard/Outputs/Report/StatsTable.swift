import Ground
package import Schema

/// A table for the terminal of the appointments that each mode can provide, in a week and in each
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
      ] + months + [TwelveMonths.figures(language)]
    let first = (labels.map(\.columns).max() ?? 0) + 2
    var columns: [[String]] = []
    for mode in stats.modes {
      columns.append(
        [mode.mode.label(language), Self.staff(mode), "\(mode.duration)"]
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
    lines += pools(of: stats)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The number of employees, as a range where it changes with the hour: 1–3.
  private static func staff(_ mode: Stats.ModeStats) -> String {
    guard let staffing = mode.staffing, staffing.count > 1 else { return "\(mode.staff)" }
    return "\(staffing.lowerBound)–\(staffing.upperBound)"
  }

  /// The employees, each counted once, with the desks at which they serve.
  private func pools(of stats: Stats) -> [String] {
    guard !stats.pools.isEmpty else { return [] }
    let words = DayText(language: language)
    let counts = stats.pools.map { "\($0.staff)" }
    let sum = stats.pools.reduce(0) { $0 + $1.staff }
    let heading = language.say(
      el: "υπάλληλοι, καθένας μία φορά: ", en: "employees, each counted once: ")
    let arithmetic = counts.count == 1 ? "\(sum)" : counts.joined(separator: " + ") + " = \(sum)"
    return ["", heading + arithmetic]
      + stats.pools.map { pool in
        "  \(pool.staff): " + pool.desks.map { words.place($0) }.joined(separator: ", ")
      }
  }
}
