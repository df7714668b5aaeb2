/// Conversions of local time, which is what files and citizens use.
extension AthensTime {
  /// The hour that is missing from a day: clocks go from 03:00 to 04:00 when summer time begins.
  static let skipped = Interval(start: 180, end: 240)

  /// The minutes that a local time is ahead of UTC; for an hour that occurs twice, the first.
  public static func offset(on day: Day, minute: Int) -> Int {
    let year = day.year
    guard let first = lastSunday(of: 3, in: year), let last = lastSunday(of: 10, in: year) else {
      return 120
    }
    if day == first { return minute < skipped.end ? 120 : 180 }
    if day == last { return minute < 240 ? 180 : 120 }
    return first < day && day < last ? 180 : 120
  }

  /// A local time as an instant: `2026-11-23T08:00:00+02:00` (RFC 3339).
  public static func timestamp(_ day: Day, minute: Int) -> String {
    let offset = offset(on: day, minute: minute)
    return day.iso + "T" + Clock.text(minute) + ":00+" + Clock.text(offset)
  }

  /// The parts of a day's intervals that exist on the clock.
  static func existing(_ intervals: [Interval], on day: Day) -> [Interval] {
    guard intervals.contains(where: { $0.start < skipped.end && skipped.start < $0.end }),
      day == lastSunday(of: 3, in: day.year)
    else { return intervals }
    var parts: [Interval] = []
    for interval in intervals {
      let before = Interval(start: interval.start, end: min(interval.end, skipped.start))
      let after = Interval(start: max(interval.start, skipped.end), end: interval.end)
      for part in [before, after] where part.minutes > 0 { parts.append(part) }
    }
    return parts
  }
}
