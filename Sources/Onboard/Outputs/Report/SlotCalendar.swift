import Ground
package import Schema

/// A municipality's week as a calendar for the terminal.
///
/// There is a table for each desk and duration, with a column for each day and a row for each hour.
/// Each cell gives the number of start times that a citizen may choose from. Below are the
/// appointments of the day and the exceptions.
package struct SlotCalendar {
  package let language: Language
  package let week: ClosedRange<Day>
  package let width: Int
  package let isColourful: Bool
  /// Whether every start time is listed as well.
  package let isDetailed: Bool

  package init(
    language: Language, week: ClosedRange<Day>, width: Int, isColourful: Bool, isDetailed: Bool
  ) {
    self.language = language
    self.week = week
    self.width = width
    self.isColourful = isColourful
    self.isDetailed = isDetailed
  }

  private var words: DayText { DayText(language: language) }

  /// The calendar for some offers of a plan.
  package func text(_ offers: [Offer], of plan: Plan) -> String {
    let municipality = plan.municipality.name
    let pools = Agenda(plan).pools
    let title = "\(municipality) · \(words.full(week.lowerBound)) – \(words.full(week.upperBound))"
    let key = language.say(
      el: "Κάθε κελί: πόσες ώρες έναρξης προσφέρονται μέσα στην ώρα αυτή. Ραντεβού: όσα χωρούν"
        + " την ημέρα, για όλους τους υπαλλήλους μαζί.",
      en: "Each cell: how many starts are offered within that hour. Appointments: as many as fit"
        + " the day, for all employees together.")
    let parts = offers.map { self.text($0, pools) }
    return paint(title, .bold) + "\n\n" + parts.joined(separator: "\n") + "\n"
      + Wrapping.lines(of: key, width: width).map { paint($0, .dim) }.joined(separator: "\n") + "\n"
  }

  private func text(_ offer: Offer, _ pools: [Pool]) -> String {
    let heading = [
      words.place(offer.desk), words.minutes(offer.slotting.duration),
      words.staff(offer.desk.staff),
    ].joined(separator: " · ")
    let terms = OfferTerms(offer, language)
    let topics = offer.topics.map(\.title).joined(separator: ", ")
    var lines = [paint(heading.cut(to: width), .bold)]
    lines += Wrapping.lines(of: topics, width: width - 2).map { "  " + $0 }
    func wrapped(_ texts: [String]) -> [String] {
      texts.filter { !$0.isEmpty }
        .flatMap { Wrapping.lines(of: $0, width: width - 2).map { "  " + $0 } }
    }
    lines += wrapped([terms.parts.joined(separator: " · ")])
    lines += origin(offer.desk, pools).map { "  " + paint($0, .dim) }
    lines += table(offer)
    lines += wrapped(terms.staffing(in: week, words)) + notes(offer)
    if isDetailed { lines += starts(offer) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The place whose hours apply, and the other desks served by the same employees, where that is
  /// not obvious.
  private func origin(_ desk: Desk, _ pools: [Pool]) -> [String] {
    var lines: [String] = []
    let levels = Set(week.map { desk.level(on: $0) }).sorted()
    if desk.department != nil || levels != [.municipality] {
      let whose = levels.map { $0.label(language) }.joined(separator: ", ")
      lines += Wrapping.lines(
        of: language.say(el: "Ωράριο: ", en: "Hours: ") + whose, width: width - 2)
    }
    let pool = pools.first { pool in pool.desks.contains { $0.name == desk.name } }
    let others = (pool?.desks ?? []).filter { $0.name != desk.name }.map { words.place($0) }
    if !others.isEmpty {
      lines += Wrapping.lines(
        of: language.say(el: "Οι ίδιοι υπάλληλοι: ", en: "The same employees: ")
          + others.joined(separator: ", "), width: width - 2)
    }
    return lines
  }

  // MARK: Table

  private static let first = 14
  private static let cell = 6

  private func table(_ offer: Offer) -> [String] {
    let starts = week.map { day in
      offer.hours(on: day).flatMap { Array(offer.slotting.starts(in: $0)) }
    }
    let hours = starts.joined().map { $0 / 60 }
    var lines = [
      row("", week.map { words.short($0.weekday) }), row("", week.map { words.short($0) }),
    ]
    guard let open = hours.min(), let close = hours.max() else {
      return lines + [
        "  " + language.say(el: "Κανένα ραντεβού αυτή την εβδομάδα.", en: "Nothing this week.")
      ]
    }
    for hour in open...close where hours.contains(hour) {
      let counts = starts.map { day in day.count { $0 / 60 == hour } }
      lines.append(
        row("  \(Clock.text(hour * 60))", counts.map { $0 == 0 ? "·" : "\($0)" }, .green))
    }
    let sums = week.map { day in
      offer.desk.amount(of: offer.slotting, on: day, for: offer.topic).appointments
    }
    let label = "  " + language.say(el: "ραντεβού", en: "appointments")
    lines.append(row(label, sums.map { $0 == 0 ? "·" : "\($0)" }, .bold))
    return lines
  }

  private func row(_ label: String, _ cells: [String], _ colour: Paint? = nil) -> String {
    label.padded(to: Self.first)
      + cells.map { cell in
        let text = cell.aligned(to: Self.cell)
        return cell == "·" ? paint(text, .dim) : colour.map { paint(text, $0) } ?? text
      }.joined()
  }

  // MARK: Exceptions

  /// Why the hours of a day are not those of the week: the topics of an offer always have the same.
  private func reasons(_ offer: Offer, on day: Day) -> [String] {
    let desk = offer.desk
    if let holiday = desk.holiday(on: day) {
      let name = holiday(language)
      guard !desk.worksDespite(holidayOn: day, for: offer.topic) else {
        return [despite(desk.isHoliday(day)) + name] + added(offer, on: day)
      }
      return [
        desk.isHoliday(day)
          ? language.say(el: "αργία: ", en: "holiday: ") + name
          : language.say(el: "έως τις 13:00: ", en: "until 13:00: ") + name
      ]
    }
    if let closure = desk.closure(on: day, for: offer.topic) {
      return [language.say(el: "κλειστά: ", en: "closed: ") + closure.reason]
    }
    let found = added(offer, on: day)
    guard found.isEmpty, let season = desk.season(on: day),
      day == week.lowerBound || desk.season(on: day.adding(-1))?.name != season.name
    else { return found }
    return [season.name]
  }

  /// A note that a desk works although the day, or the rest of it, is a holiday.
  private func despite(_ isWhole: Bool) -> String {
    isWhole
      ? language.say(el: "λειτουργεί αν και αργία: ", en: "works although a holiday: ")
      : language.say(el: "λειτουργεί και μετά τις 13:00: ", en: "works after 13:00 too: ")
  }

  /// What changes the hours of a day, and takes a part of them.
  private func added(_ offer: Offer, on day: Day) -> [String] {
    let desk = offer.desk, topic = offer.topic
    var found: [String] = []
    if let special = desk.replacement(on: day, for: topic) {
      found.append(language.say(el: "άλλο ωράριο: ", en: "other hours: ") + special.reason)
    }
    found += desk.openings(on: day, for: topic).map {
      language.say(el: "πρόσθετο ωράριο: ", en: "additional hours: ") + $0.reason
    }
    found += desk.partialClosures(on: day, for: topic).map { closure in
      let hours = (closure.hours ?? []).map(\.text).joined(separator: ", ")
      return language.say(el: "κλειστά \(hours): ", en: "closed \(hours): ") + closure.reason
    }
    return found
  }

  private func notes(_ offer: Offer) -> [String] {
    week.flatMap { day -> [String] in
      let reason = reasons(offer, on: day).joined(separator: " · ")
      guard !reason.isEmpty else { return [] }
      let text = "\(words.short(day.weekday)) \(words.short(day)): \(reason)"
      return Wrapping.lines(of: text, width: width - 2).map { "  " + paint($0, .yellow) }
    }
  }

  private func starts(_ offer: Offer) -> [String] {
    week.flatMap { day -> [String] in
      let times = offer.hours(on: day).flatMap { offer.slotting.starts(in: $0) }
      guard !times.isEmpty else { return [] }
      let text = times.map { Clock.text($0) }.joined(separator: " ")
      let lines = Wrapping.lines(of: text, width: width - Self.first)
      let label = "  \(words.short(day.weekday)) \(words.short(day))".padded(to: Self.first)
      return lines.enumerated().map { index, line in
        (index == 0 ? label : String(repeating: " ", count: Self.first)) + line
      }
    }
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}

extension Offer {
  /// The topic by which its hours are asked for; all of its topics have the same.
  fileprivate var topic: String? { topics.first?.id }
}
