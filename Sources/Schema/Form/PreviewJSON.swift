/// The appointments that citizens would be offered in a week, and their number in a year.
///
/// A file with errors has no plan and so no preview.
enum PreviewJSON {
  static func write(_ compilation: Compilation, week day: Day) -> [UInt8] {
    var json = JSONWriter(capacity: 65_536)
    let today = compilation.today
    json.object { json in
      json.key("format")
      json.string(FormAnswer.format)
      guard let plan = compilation.plan else { return }
      let offers = Agenda(plan).offers(of: plan.topics)
      let week = ClosedRange<Day>.week(of: day)
      let holidays = PublicHolidays.of(year: week.lowerBound.year) + plan.calendar.localHolidays
      json.members("holidays", holidays.filter { week.contains($0.day) }) { json, holiday in
        json.object { json in
          json.key("date")
          json.day(holiday.day)
          json.member("name", holiday.name)
        }
      }
      json.key("slots")
      json.document(SlotsJSON.write(offers, of: plan, week: week, asOf: today))
      json.key("stats")
      json.document(StatsJSON.write(Stats(plan, week: day, from: today), of: plan))
    }
    return json.bytes
  }
}

extension JSONWriter {
  /// Writes a document produced by another writer.
  mutating func document(_ bytes: [UInt8]) {
    written(bytes.last == 0x0A ? bytes.dropLast() : bytes[...])
  }
}
