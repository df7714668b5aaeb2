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
        "openings", .list(of: .object(openings)), el: "ημέρες με έκτακτο ωράριο",
        en: "days with hours out of turn"
      ) { $0.openings },
      WireMember(
        "seasons", .list(of: .object(seasons)), el: "περίοδοι με άλλο ωράριο",
        en: "periods with other hours"
      ) { $0.seasons },
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
    [
      WireMember("from", .date, el: "η πρώτη κλειστή ημέρα", en: "the first closed day") {
        $0.from
      },
      WireMember(
        "modes", .list(of: .mode), el: "οι τρόποι που κλείνουν", en: "the modes that are closed"
      ) { $0.modes },
      WireMember(
        "offices", .list(of: .id), el: "τα καταστήματα που κλείνουν· κενό για όλα",
        en: "the offices that are closed; empty for all"
      ) { $0.offices },
      WireMember("reason", .text, .reasons, el: "ο λόγος", en: "the reason") { $0.reason },
      WireMember("to", .date, el: "η τελευταία κλειστή ημέρα", en: "the last closed day") { $0.to },
    ]
  }

  private static var openings: [WireMember<CalendarPlan.OpeningPlan>] {
    [
      WireMember("date", .date, el: "η ημέρα", en: "the day") { $0.date },
      WireMember(
        "hours", .intervals, el: "το ωράριο της ημέρας", en: "the hours of the day"
      ) { $0.hours },
      WireMember(
        "modes", .list(of: .mode), el: "οι τρόποι που ανοίγουν", en: "the modes that open"
      ) { $0.modes },
      WireMember(
        "offices", .list(of: .id), el: "τα καταστήματα που ανοίγουν· κενό για όλα",
        en: "the offices that open; empty for all"
      ) { $0.offices },
      WireMember("reason", .text, .reasons, el: "ο λόγος", en: "the reason") { $0.reason },
    ]
  }

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
  /// A day of every year (`07-15`), or a single date.
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
  fileprivate static var interval: WireValue {
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
    WireValue<[[Interval]]>.list(of: .intervals).with(["maxItems": 7, "minItems": 7]).of { $0.days }
  }
}
