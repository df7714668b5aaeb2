import Testing

@testable import Schema

@Suite("The seasons of a year")
struct PeriodTests {
  private struct Season: Sendable {
    let from: String
    let to: String
    let period: Period
    /// Month and day of each of its days, and the days themselves if it comes once.
    let places: Set<Int>
    let days: ClosedRange<Day>?
  }

  private static let seasons: [Season] = {
    let yearly = ["01-01", "02-28", "06-15", "06-16", "12-31"]
    let once = [
      "2026-06-14", "2026-06-15", "2026-06-16", "2027-06-13", "2027-06-14", "2027-06-15",
      "2028-01-01", "2028-12-30",
    ]
    let pairs = [yearly, once].flatMap { ends in
      ends.flatMap { from in ends.map { (from, $0) } }
    }
    return pairs.compactMap { Self.season($0, $1) }
  }()

  private static func season(_ from: String, _ to: String) -> Season? {
    let example = Example(
      """
      seasons:
        - {name: Εποχή, from: \(from), to: \(to), hours: {phone: {monday: 08:00-14:00}}}
      """)
    let declaration = Declaration.make(from: Reader.read(example.file().source).tree).declaration
    guard let period = declaration?.seasons.value?.first.flatMap({ Period($0.value) }) else {
      return nil
    }
    if let first = Day(iso: from), let last = Day(iso: to) {
      let days = (0...last.days(since: first)).map { first.adding($0) }
      return Season(
        from: from, to: to, period: period, places: Set(days.map { Self.place($0) }),
        days: first...last)
    }
    // A leap year, walked from the first day to the last, over its end if need be.
    guard let start = Day(iso: "2028-\(from)"), let end = Day(iso: "2028-\(to)"),
      let new = Day(year: 2028, month: 1, day: 1)
    else { return nil }
    let length = start <= end ? end.days(since: start) : 366 - start.days(since: end)
    let places = (0...length).map { new.adding((start.days(since: new) + $0) % 366) }
    return Season(
      from: from, to: to, period: period, places: Set(places.map { Self.place($0) }), days: nil)
  }

  private static func place(_ day: Day) -> Int { day.month * 100 + day.day }

  @Test("meet where a walk over their days finds one in common")
  func walk() {
    #expect(Self.seasons.count == 25 + 36)
    for one in Self.seasons {
      for other in Self.seasons {
        // One of a year goes before one of every year, so the two never meet.
        let meets =
          switch (one.days, other.days) {
          case (let days?, let others?): days.overlaps(others)
          case (nil, nil): !one.places.isDisjoint(with: other.places)
          default: false
          }
        let names = "\(one.from) to \(one.to), \(other.from) to \(other.to)"
        #expect(one.period.meets(other.period) == meets, "\(names)")
      }
    }
  }
}
