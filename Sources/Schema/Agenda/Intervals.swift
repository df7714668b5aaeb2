extension [Interval] {
  /// The intervals cut off at a minute of the day.
  func ending(by minute: Int) -> [Interval] {
    var left: [Interval] = []
    for interval in self where interval.start < minute {
      left.append(Interval(start: interval.start, end: Swift.min(interval.end, minute)))
    }
    return left
  }

  /// The minutes of both, as intervals in order; adjacent intervals become one.
  func union(_ other: [Interval]) -> [Interval] {
    guard !other.isEmpty else { return self }
    var found: [Interval] = []
    for interval in (self + other).sorted(by: { $0.start < $1.start }) {
      if let last = found.last, interval.start <= last.end {
        found[found.count - 1] = Interval(
          start: last.start, end: Swift.max(last.end, interval.end))
      } else {
        found.append(interval)
      }
    }
    return found
  }

  /// The minutes that are in none of the others.
  func without(_ others: [Interval]) -> [Interval] {
    others.reduce(self) { left, other in
      left.flatMap { interval -> [Interval] in
        let before = Interval(start: interval.start, end: Swift.min(interval.end, other.start))
        let after = Interval(start: Swift.max(interval.start, other.end), end: interval.end)
        return [before, after].filter { $0.minutes > 0 }
      }
    }
  }
}
