import ArgumentParser
import Ground
import Outputs
import Schema

/// `onboard slots`: the appointments that a municipality would offer to a citizen.
struct Slots: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slots",
    abstract: Terminal.language.say(
      el: "Δείχνει τις ώρες που θα έβλεπε ο πολίτης σε μια εβδομάδα.",
      en: "Shows the times that a citizen would be offered in a week."),
    examples: ["onboard slots 9200 --week 2026-12-07", "onboard slots 9200 --stats"])

  @Argument(help: .municipalityOrFile, completion: .file())
  var subject: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μια ημέρα της εβδομάδας· αλλιώς η ημέρα του --as-of.",
        en: "A day of the week; else the day of --as-of."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var week: Day?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μόνο αυτό το θέμα (id).", en: "Only this topic (id).")))
  var topic: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μόνο αυτός ο τρόπος.", en: "Only this mode.")))
  var mode: Mode?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text, json ή ical.", en: "Format: text, json or ical.")))
  var format: SlotsFormat = .text

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Πόσα ραντεβού χωρούν ανά εβδομάδα και μήνα, για κάθε τρόπο.",
        en: "How many appointments fit each week and month, by mode.")))
  var stats = false

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το ωράριο κάθε καταστήματος και τρόπου ως opening_hours.",
        en: "The hours of each office and mode as opening_hours.")))
  var hours = false

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Πόσους μήνες αφορά το --hours.", en: "How many months --hours covers.")))
  var months = TwelveMonths.count

  /// The numbers of months for which `--hours` answers.
  private static let lengths = 1...120

  @OptionGroup var day: DayOptions

  @Option(help: .language) var language: Language = Terminal.spoken

  @Option(help: .hidden)
  var register: String?

  /// The format of the answer.
  enum SlotsFormat: String, WordArgument { case text, json, ical }

  func validate() throws {
    if format == .ical, stats || hours {
      throw ValidationError(
        Terminal.spoken.say(
          el: "Η μορφή ical δείχνει μόνο ώρες, όχι --stats ή --hours.",
          en: "The format ical shows slots only, not --stats or --hours."))
    }
    guard !(stats && hours), Self.lengths.contains(months) else {
      throw ValidationError(
        Terminal.spoken.say(
          el: "Δώστε --stats ή --hours, όχι και τα δύο· --months από "
            + "\(Self.lengths.lowerBound) έως \(Self.lengths.upperBound).",
          en: "Give --stats or --hours, not both; --months from "
            + "\(Self.lengths.lowerBound) to \(Self.lengths.upperBound)."))
    }
  }

  func run() throws {
    try reportingFaults(in: language) {
      let path = try Discovery.file(of: subject)
      let compilation = try Compile(
        register: try Register.loaded(from: register), asOf: day.asOf,
        moved: try HolidaysFile.moved(in: .of(path), asOf: day.asOf)
      ).one(path)
      guard let plan = try compilation.municipalPlan() else {
        Terminal.complain(of: [compilation], language)
        return .findings
      }
      try demandWithin(plan.calendar)
      Terminal.write(try answer(plan))
      return .clean
    }
  }

  /// Refuses days whose holidays are not known yet: they are not offered to anybody.
  private func demandWithin(_ calendar: CalendarPlan) throws(FileFault) {
    let last = hours ? ClosedRange<Day>.months(months, from: day.asOf).upperBound : week ?? day.asOf
    guard last > calendar.lastDay else { return }
    throw FileFault(
      last.iso,
      Bilingual(
        el: "είναι μετά το τέλος του ημερολογίου (\(calendar.lastDay.words.el)): οι αργίες δεν"
          + " είναι γνωστές",
        en:
          "is after the end of the calendar (\(calendar.lastDay.words.en)): "
          + "the holidays are not known"
      ))
  }

  private func answer(_ plan: Plan) throws(FileFault) -> [UInt8] {
    let name = plan.municipality.name
    if stats {
      let stats = Stats(plan, week: week ?? day.asOf, from: day.asOf)
      return format == .json
        ? StatsJSON.write(stats, of: plan)
        : Array(StatsTable(language: language).text(stats, of: name).utf8)
    }
    if hours {
      let period = ClosedRange<Day>.months(months, from: day.asOf)
      return format == .json ? HoursJSON.write(plan, in: period) : hoursText(plan, period)
    }
    let offers = try offers(of: plan)
    let days = ClosedRange<Day>.week(of: week ?? day.asOf)
    switch format {
    case .json: return SlotsJSON.write(offers, of: plan, week: days, asOf: day.asOf)
    case .ical:
      return SlotsCalendarFile.write(offers, of: plan, week: days, asOf: day.asOf, language)
    case .text:
      let calendar = SlotCalendar(
        language: language, week: days, width: Columns.count,
        isColourful: Terminal.isColourful(1), isDetailed: topic != nil)
      return Array(calendar.text(offers, of: plan).utf8)
    }
  }

  /// The requested offers; a request that matches none is an error.
  private func offers(of plan: Plan) throws(FileFault) -> [Offer] {
    let topics = plan.topics.filter { topic == nil || $0.id == topic }
    let offers = Agenda(plan).offers(of: topics).filter { mode == nil || $0.desk.mode == mode }
    guard offers.isEmpty else { return offers }
    let all = plan.topics.map(\.id).joined(separator: ", ")
    throw FileFault(
      topic ?? mode?.key.description ?? subject,
      Bilingual(
        el: "δεν προσφέρεται έτσι· θέματα: \(all)", en: "is not offered so; topics: \(all)"))
  }

  private func hoursText(_ plan: Plan, _ period: ClosedRange<Day>) -> [UInt8] {
    let words = DayText(language: language)
    let parts = Agenda(plan).desks.map { desk in
      "\(words.place(desk))\n  \(OpeningHoursText.text(of: desk, in: period))\n"
    }
    return Array(parts.joined().utf8)
  }
}
