import Ground
import Outputs
import Schema

/// The section of the page that draws the weeks.
extension ReviewPage {
  /// The drawings with their tables, how many appointments fit, and the exceptions.
  var week: [Node] {
    let hours = WeekPicture.hours(of: content.weeks + content.formerWeeks)
    let pairs = WeekPair.all(content.formerWeeks, content.weeks)
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
      + pairs.enumerated().map { figure($1, "week-\($0 + 1)", hours) }
      + [content.stats.map { table(of: $0) } ?? "", exceptions]
  }

  /// A week with its table; a changed week is shown beside the approved one.
  private func figure(_ pair: WeekPair, _ id: String, _ hours: ClosedRange<Int>) -> Node {
    guard let week = pair.any else { return "" }
    let place = words.place(of: week)
    let title = words.say(el: "Εβδομαδιαίο ωράριο: \(place)", en: "Weekly hours: \(place)")
    guard pair.isChanged, let before = pair.before, let after = pair.after else {
      return article(
        place, pair, words.amount(of: week),
        .tag("div", .style("drawn"), picture(week, title, id, hours), table(week, title)))
    }
    let (old, new) = (words.say(el: "Πριν", en: "Before"), words.say(el: "Μετά", en: "After"))
    return article(
      place, pair, "",
      .group([
        .tag(
          "div", .style("beside"),
          .each([(old, before, "\(id)-old"), (new, after, "\(id)-new")]) { name, week, id in
            .tag(
              "div", .style("drawn one"), .tag("h4", .text(name)),
              .tag("p", .style("source"), .text(words.amount(of: week))),
              picture(week, "\(name). \(title)", id, hours))
          }), table(before, after, title),
      ]))
  }

  private func article(_ place: String, _ pair: WeekPair, _ amount: String, _ body: Node) -> Node {
    let isCompared = !content.formerWeeks.isEmpty
    let state =
      pair.after == nil
      ? words.say(el: " – δεν παρέχεται πια", en: " – no longer offered")
      : isCompared && pair.before == nil ? words.say(el: " – νέο", en: " – new") : ""
    return .tag(
      "article", .style("week"),
      .tag("h3", .text(place.prefix(1).uppercased() + place.dropFirst() + state)),
      amount.isEmpty ? "" : .tag("p", .style("source"), .text(amount)), body)
  }

  private func picture(
    _ week: DrawnWeek, _ title: String, _ id: String, _ hours: ClosedRange<Int>
  ) -> Node {
    WeekPicture(week: week, title: title, id: id, language: words.language, hours: hours).node
  }

  private func table(_ week: DrawnWeek, _ title: String) -> Node {
    let columns = [
      words.say(el: "Ημέρα", en: "Day"), words.say(el: "Ωράριο", en: "Hours"),
      words.say(el: "Ραντεβού", en: "Appointments"),
      words.say(el: "Ώρες έναρξης", en: "Starts"),
    ]
    let rows = Weekday.allCases.map { day -> [Node] in
      let index = Int(day.rawValue), isOpen = !week.days[index].isEmpty
      return [
        name(of: day), .text(told(week, index)),
        .text(isOpen ? "\(week.appointments(on: index))" : ""),
        .text(isOpen ? "\(week.starts(on: index).count)" : ""),
      ]
    }
    return DataTable(caption: title, columns: columns, rows: rows, isNumeric: true).node
  }

  /// The days before and after; differences are marked, and not by colour alone.
  private func table(_ before: DrawnWeek, _ after: DrawnWeek, _ title: String) -> Node {
    let columns = [
      words.say(el: "Ημέρα", en: "Day"), words.say(el: "Πριν", en: "Before"),
      words.say(el: "Μετά", en: "After"), words.say(el: "Ραντεβού", en: "Appointments"),
    ]
    let rows = Weekday.allCases.map { day -> [Node] in
      let index = Int(day.rawValue)
      let (old, new) = (told(before, index), told(after, index))
      let counts = (before.appointments(on: index), after.appointments(on: index))
      return [
        name(of: day), .text(old), old == new ? .text(new) : .tag("strong", .text(new)),
        .text(counts.0 == counts.1 ? "\(counts.1)" : "\(counts.0) → \(counts.1)"),
      ]
    }
    return DataTable(caption: title, columns: columns, rows: rows, isNumeric: true).node
  }

  private func name(of day: Weekday) -> Node {
    .text(words.language == .greek ? day.el : day.en)
  }

  private func told(_ week: DrawnWeek, _ day: Int) -> String {
    let intervals = week.days[day]
    return intervals.isEmpty
      ? words.say(el: "κλειστά", en: "closed") : intervals.map(\.text).joined(separator: ", ")
  }

  private func table(of stats: Stats) -> Node {
    let days = DayText(language: words.language)
    let week = days.full(stats.week)
    let title = words.say(
      el: "Ραντεβού με τη συνήθη διάρκεια", en: "Appointments of the usual duration")
    let columns = [
      words.say(el: "Τρόπος", en: "Mode"), words.say(el: "Διάρκεια", en: "Duration"),
      words.say(el: "Υπάλληλοι", en: "Employees"),
      words.say(el: "Εβδομάδα \(week)", en: "Week \(week)"),
      TwelveMonths.figures(words.language),
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
