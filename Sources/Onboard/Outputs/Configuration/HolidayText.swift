import Ground
import Schema

/// The holidays of a calendar as JSON.
///
/// Public holidays are the same for all municipalities and make up a third of every configuration,
/// so those of frequently used years are rendered only once.
enum HolidayText {
  private static let years = 2021...2032
  private static let table = years.map { Year(PublicHolidays.of(year: $0)) }
  /// The years without the holidays that decisions move, used for years in which they moved some.
  private static let fixed = years.map { Year(PublicHolidays.fixed(in: $0)) }

  /// Public holidays of one year.
  private struct Year: Sendable {
    let days: [Day]
    /// The holidays as objects, separated by commas.
    var bytes: [UInt8] = []
    /// The start of each holiday in `bytes`, followed by where the next one would start.
    var starts: [Int] = [0]

    init(_ holidays: [CalendarPlan.HolidayPlan]) {
      days = holidays.map(\.day)
      for holiday in holidays {
        var json = JSONWriter(capacity: 128)
        CalendarWire.holiday.write(holiday, &json)
        if !bytes.isEmpty { bytes.append(0x2C) }
        bytes += json.bytes
        starts.append(bytes.count + 1)
      }
    }

    func text(_ range: Range<Int>) -> ArraySlice<UInt8> {
      range.isEmpty ? [] : bytes[starts[range.lowerBound]..<starts[range.upperBound] - 1]
    }
  }

  /// The list of holidays; only local ones count as an aspect that the municipality uses.
  static let list = WireValue<CalendarPlan>(
    schema: ["items": CalendarWire.holiday.schema, "type": "array"],
    facts: CalendarWire.holiday.facts.map { $0.below("[]") },
    collect: { calendar, aspect, used in
      for holiday in calendar.localHolidays {
        CalendarWire.holiday.collect(holiday, aspect, &used)
      }
    },
    write: { calendar, json in json.array { write(calendar, &$0) } })

  /// Writes the elements of the list: public and local holidays ordered by date.
  private static func write(_ calendar: CalendarPlan, _ json: inout JSONWriter) {
    for number in calendar.years {
      let isMoved = calendar.moved.moves.contains { $0.year == number }
      let index = number - years.lowerBound
      let year =
        years.contains(number)
        ? isMoved ? fixed[index] : table[index]
        : Year(isMoved ? PublicHolidays.fixed(in: number) : PublicHolidays.of(year: number))
      var next = 0
      for own in calendar.ownHolidays(in: number) {
        let end = year.days.firstIndex { $0 > own.day } ?? year.days.count
        json.written(year.text(next..<end))
        CalendarWire.holiday.write(own, &json)
        next = end
      }
      json.written(year.text(next..<year.days.count))
    }
  }
}
