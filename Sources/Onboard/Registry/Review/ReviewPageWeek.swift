import Ground
import Outputs
import Schema

/// The section of the page that draws the weeks.
extension ReviewPage {
  /// The drawings with their tables, how many appointments fit, and the exceptions.
  var week: [Node] {
    let hours = WeekPicture.hours(of: content.weeks)
    let note = words.say(
      el: """
        Κάθε ράβδος είναι ένα διάστημα λειτουργίας, κάθε γραμμή μέσα της μια ώρα έναρξης που \
        βλέπει ο πολίτης για ραντεβού με τη συνήθη διάρκεια. Δεξιά, οι ώρες της ημέρας.
        """,
      en: """
        Each bar is an interval of opening hours, each line in it a start that citizens may choose \
        for an appointment of the usual duration. At the right, the hours of the day.
        """)
    return [.tag("p", .style("note"), .text(note))]
      + content.weeks.enumerated().map { figure($1, "week-\($0 + 1)", hours) }
      + [content.stats.map { table(of: $0) } ?? "", exceptions]
  }

  private func figure(_ week: DrawnWeek, _ id: String, _ hours: ClosedRange<Int>) -> Node {
    let place = words.place(of: week)
    let title = words.say(el: "Εβδομαδιαίο ωράριο: \(place)", en: "Weekly hours: \(place)")
    return .tag(
      "article", .style("week"),
      .tag("h3", .text(place.prefix(1).uppercased() + place.dropFirst())),
      .tag("p", .style("source"), .text(words.amount(of: week))),
      .tag(
        "div", .style("drawn"),
        WeekPicture(
          week: week, title: title, id: id, language: words.language, hours: hours
        ).node,
        table(week, title)))
  }

  private func table(_ week: DrawnWeek, _ title: String) -> Node {
    let columns = [
      words.say(el: "Ημέρα", en: "Day"), words.say(el: "Ωράριο", en: "Hours"),
      words.say(el: "Ώρες έναρξης", en: "Starts"), words.say(el: "Ραντεβού", en: "Appointments"),
    ]
    let closed = words.say(el: "κλειστά", en: "closed")
    let rows = Weekday.allCases.map { day -> [Node] in
      let index = Int(day.rawValue), intervals = week.days[index]
      let hours = intervals.map(\.text).joined(separator: ", ")
      return [
        .text(words.language == .greek ? day.el : day.en),
        .text(intervals.isEmpty ? closed : hours),
        .text(intervals.isEmpty ? "" : "\(week.starts(on: index).count)"),
        .text(intervals.isEmpty ? "" : "\(week.appointments(on: index))"),
      ]
    }
    return DataTable(caption: title, columns: columns, rows: rows, isNumeric: true).node
  }

  private func table(of stats: Stats) -> Node {
    let days = DayText(language: words.language)
    let week =
      "\(days.short(stats.week.lowerBound)) – \(days.full(stats.week.upperBound))"
    let title = words.say(
      el: "Ραντεβού με τη συνήθη διάρκεια", en: "Appointments of the usual duration")
    let columns = [
      words.say(el: "Τρόπος", en: "Mode"), words.say(el: "Διάρκεια", en: "Duration"),
      words.say(el: "Υπάλληλοι", en: "Employees"),
      words.say(el: "Εβδομάδα \(week)", en: "Week \(week)"),
      words.say(el: "12 μήνες", en: "12 months"),
    ]
    let rows = stats.modes.map { mode -> [Node] in
      [
        .text(mode.mode.label(words.language)), .text(days.minutes(mode.duration)),
        .text("\(mode.staff)"), .text(Self.grouped(mode.week.appointments)),
        .text(Self.grouped(mode.year.appointments)),
      ]
    }
    return .group([
      .tag("h3", .text(title)),
      DataTable(caption: title, columns: columns, rows: rows, isNumeric: true).node,
    ])
  }

  private var exceptions: Node {
    let title = words.say(
      el: "Ημέρες που διαφέρουν", en: "Days that differ")
    let lines = words.exceptions
    return .group([
      .tag("h3", .text(title)),
      lines.isEmpty
        ? .tag("p", .text(words.say(el: "Μόνο οι δημόσιες αργίες.", en: "Public holidays only.")))
        : .tag("ul", .each(lines) { .tag("li", .text($0)) }),
    ])
  }
}
