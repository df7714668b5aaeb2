import Ground
import Schema

/// The days of a configuration that differ from the weekly hours.
enum CalendarWire {
  static var members: [WireMember<CalendarPlan>] {
    [
      WireMember(
        "closures", .list(of: .object(closures)), el: "οι κλειστές ημέρες", en: "the closed days"
      ) { $0.closures },
      WireMember(
        "firstDay", .date, el: "η πρώτη ημέρα για την οποία είναι γνωστές οι αργίες",
        en: "the first day for which the holidays are known"
      ) { $0.firstDay },
      WireMember(
        "holidays", HolidayText.list, el: "οι αργίες, με ημερομηνία", en: "the holidays, by date"
      ) { $0 },
      WireMember(
        "lastDay", .date, el: "η τελευταία ημέρα για την οποία είναι γνωστές οι αργίες",
        en: "the last day for which the holidays are known"
      ) { $0.lastDay },
      WireMember(
        "openings", .list(of: .object(openings)),
        el: "ημέρες στις οποίες προστίθενται ώρες στις συνηθισμένες",
        en: "days on which hours are added to the usual ones"
      ) { $0.openings },
      WireMember(
        "seasons", seasonList,
        el: "περίοδοι με άλλο ωράριο· μία με έτος προηγείται από όσες έρχονται κάθε χρόνο, και μία "
          + "που μετριέται από το Πάσχα από όσες έχουν σταθερές ημερομηνίες",
        en: "periods with other hours; one with a year goes before those of every year, and one "
          + "that is counted from Easter before those of fixed dates"
      ) { $0.seasons },
      WireMember(
        "specialHours", .list(of: .object(openings)),
        el: "ημέρες με άλλο ωράριο, στη θέση του συνηθισμένου",
        en: "days with other hours, instead of the usual ones"
      ) { $0.specialHours },
      WireMember(
        optional: "staffHours", .list(of: .object(StaffWire.members)), .staffHours,
        el: "ώρες με άλλον αριθμό υπαλλήλων· ισχύει η πρώτη που ταιριάζει, και όποια δεν τα "
          + "ονομάζει δεν αφορά τμήμα ή κατάστημα με δικούς του υπαλλήλους",
        en: "hours with another number of employees; the first that applies counts, and one that "
          + "does not name it does not concern a department or office with staff of its own",
        [.article(5, 1)]
      ) { $0.staffHours.isEmpty ? nil : $0.staffHours.inOrder },
    ]
  }

  /// A public or local holiday.
  static let holiday = WireValue<CalendarPlan.HolidayPlan>.object([
    WireMember("date", .date, el: "η ημέρα", en: "the day") { $0.day },
    WireMember(
      optional: "endsAt", .time, el: "πότε σταματά η εργασία· αλλιώς όλη η ημέρα είναι κλειστή",
      en: "when work stops; else the whole day is closed"
    ) { $0.isClosed ? nil : 13 * 60 },
    WireMember(
      optional: "local", .truth, .reasons, el: "αν είναι αργία του τόπου",
      en: "whether it is a holiday of the place"
    ) { $0.isLocal ? true : nil },
    WireMember("name", .text, el: "η ονομασία", en: "the name") { $0.name },
  ])

  private static var closures: [WireMember<CalendarPlan.ClosurePlan>] {
    scope { $0.scope }
      + [
        WireMember("days", days, el: "οι ημέρες", en: "the days") { $0.days },
        WireMember(
          optional: "hours", .intervals, el: "το μέρος της ημέρας που κλείνει· αλλιώς όλη",
          en: "the part of the day that closes; otherwise the whole day"
        ) { $0.hours },
        WireMember("reason", .text, .reasons, el: "ο λόγος", en: "the reason") { $0.reason },
      ]
  }

  private static var openings: [WireMember<CalendarPlan.OpeningPlan>] {
    scope { $0.scope }
      + [
        WireMember("days", days, el: "οι ημέρες", en: "the days") { $0.days },
        WireMember("hours", .intervals, el: "οι ώρες", en: "the hours") { $0.hours },
        WireMember(
          optional: "onHoliday", .truth,
          el: "αν οι ώρες ισχύουν και σε αργία, όπου αλλιώς είναι κλειστά ή τελειώνουν νωρίς",
          en: "whether the hours count on a holiday too, which else closes or ends early",
          rulings: [.openingHoliday]
        ) { $0.onHoliday ? true : nil },
        WireMember("reason", .text, .reasons, el: "ο λόγος", en: "the reason") { $0.reason },
        WireMember(
          optional: "staff", .count, .staffHours,
          el: "πόσοι εξυπηρετούν σε αυτές τις ώρες· προηγείται από κάθε άλλον αριθμό, και στο "
            + "openings από το specialHours",
          en: "how many serve in these hours; goes before every other number, and under openings "
            + "before specialHours", [.article(5, 1)]
        ) { $0.staff },
      ]
  }

  static func scope<Subject>(
    _ get: @escaping @Sendable (Subject) -> CalendarPlan.ScopePlan
  ) -> [WireMember<Subject>] {
    [
      WireMember(
        optional: "departments", .list(of: .id), .departments,
        el: "τα τμήματα που αφορά· αλλιώς όλα, και τα θέματα χωρίς τμήμα",
        en: "the departments concerned; otherwise all, and the topics of none"
      ) { get($0).departments.isEmpty ? nil : get($0).departments },
      WireMember(
        "modes", .list(of: .mode), el: "οι τρόποι που αφορά", en: "the modes concerned"
      ) { get($0).modes },
      WireMember(
        "offices", .list(of: .id), el: "τα καταστήματα που αφορά· κενό για όλα",
        en: "the offices concerned; empty for all"
      ) { get($0).offices },
      WireMember(
        optional: "topics", .list(of: .id), .topicDates,
        el: "τα θέματα που αφορά· αλλιώς όλα", en: "the topics concerned; otherwise all"
      ) { get($0).topics.isEmpty ? nil : get($0).topics },
    ]
  }

  /// Dates, or a period with the days that recur in it.
  private static let days = WireValue<DayRule>.object([
    WireMember(
      optional: "dates", .list(of: .date), el: "οι ημερομηνίες· τότε λείπουν τα άλλα μέλη",
      en: "the dates; then the other members are absent"
    ) { $0.dates.isEmpty ? nil : $0.dates },
    WireMember(
      optional: "everyWeeks", .count, .recurrence,
      el: "ανά πόσες εβδομάδες (Δευτέρα έως Κυριακή), από την εβδομάδα της πρώτης ημέρας",
      en: "every how many weeks (Monday to Sunday), from the week of the first day"
    ) { $0.everyWeeks > 1 ? $0.everyWeeks : nil },
    WireMember(
      optional: "from", .seasonDay, el: "η πρώτη ημέρα", en: "the first day"
    ) { $0.span?.from },
    WireMember(
      optional: "to", .seasonDay, el: "η τελευταία ημέρα· αλλιώς χωρίς τέλος",
      en: "the last day; otherwise without an end"
    ) { $0.span?.to },
    WireMember(
      optional: "weekOfMonth",
      .list(of: WireValue<WeekOfMonth>.word(WeekOfMonth.allCases.map(\.key)) { $0.key }),
      .recurrence,
      el: "ποιες του μήνα, μετρώντας την ίδια ημέρα της εβδομάδας· αλλιώς όλες",
      en: "which of the month, counting the same day of the week; otherwise all"
    ) { rule in
      rule.weeksOfMonth.isEmpty
        ? nil : WeekOfMonth.allCases.filter { rule.weeksOfMonth.contains($0.number) }
    },
    WireMember(
      optional: "weekdays",
      .list(of: WireValue<Weekday>.word(Weekday.allCases.map(\.key)) { $0.key }), .recurrence,
      el: "οι ημέρες της εβδομάδας· αλλιώς όλες", en: "the days of the week; otherwise all"
    ) { $0.weekdays.isEmpty ? nil : $0.weekdays },
  ])

  /// Seasons, of the municipality or of an office.
  static var seasonList: WireValue<[CalendarPlan.SeasonPlan]> { .list(of: .object(seasons)) }

  private static var seasons: [WireMember<CalendarPlan.SeasonPlan>] {
    [
      WireMember(
        "from", .seasonDay, el: "η πρώτη ημέρα, κάθε έτους ή ενός",
        en: "the first day, yearly or dated"
      ) { $0.from },
      WireMember(
        "hours", .list(of: .object(hours)), el: "το ωράριο των τρόπων που αλλάζουν",
        en: "the hours of the modes that change"
      ) { $0.weeks },
      WireMember("name", .text, .reasons, el: "το όνομα της περιόδου", en: "the period’s name") {
        $0.name
      },
      WireMember("to", .seasonDay, el: "η τελευταία ημέρα", en: "the last day") { $0.to },
    ]
  }

  private static var hours: [WireMember<(mode: Mode, week: WeekPlan)>] {
    [
      WireMember("hours", .week, el: "το εβδομαδιαίο ωράριο", en: "the weekly hours") { $0.week },
      WireMember("mode", .mode, el: "ο τρόπος", en: "the mode") { $0.mode },
    ]
  }
}

extension WireValue where Value == SeasonDay {
  /// A day of every year (`07-15`, `easter-6`), or a single date.
  fileprivate static var seasonDay: WireValue {
    WireValue<String>.matching(Pattern.seasonDay).of { $0.text }
  }
}

extension WireValue where Value == Mode {
  /// A mode of service.
  static var mode: WireValue { .word(Mode.allCases.map(\.key)) { $0.key } }
}

extension WireValue where Value == Interval {
  /// An interval from start to end: `["08:00","14:30"]`.
  static var interval: WireValue {
    WireValue<[Int]>.list(of: .time).with(["maxItems": 2, "minItems": 2]).of { [$0.start, $0.end] }
  }
}

extension WireValue where Value == [Interval] {
  /// The intervals of a day.
  static var intervals: WireValue { .list(of: .interval) }
}

extension WireValue where Value == WeekPlan {
  /// Weekly hours: seven lists of intervals, Monday first.
  static var week: WireValue {
    let day = WireValue<[Interval]>.intervals.with([
      "description": "the intervals of a day, the first of which is Monday"
    ])
    return WireValue<[[Interval]]>.list(of: day).with(["maxItems": 7, "minItems": 7])
      .of { $0.days }
  }
}
