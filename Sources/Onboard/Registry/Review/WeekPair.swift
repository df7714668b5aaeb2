import Schema

/// A drawn week beside the one approved before, of the same mode, place and season.
struct WeekPair: Sendable {
  /// The approved week; nil if the week is new.
  let before: DrawnWeek?
  /// The submitted week; nil if the week is gone.
  let after: DrawnWeek?

  /// The submitted week, or else the approved one.
  var any: DrawnWeek? { after ?? before }

  /// Whether both weeks are present, and differ in hours, duration or employees.
  var isChanged: Bool {
    guard let before, let after else { return false }
    return !before.isAlike(after)
  }

  /// All weeks of a submission in their order, then those that are gone.
  static func all(_ before: [DrawnWeek], _ after: [DrawnWeek]) -> [WeekPair] {
    var rest = before
    let pairs = after.map { week -> WeekPair in
      let index = rest.firstIndex { $0.isSame(as: week) }
      return WeekPair(before: index.map { rest.remove(at: $0) }, after: week)
    }
    return pairs + rest.map { WeekPair(before: $0, after: nil) }
  }
}

extension DrawnWeek {
  /// Whether two weeks are of the same mode, place and season.
  fileprivate func isSame(as other: DrawnWeek) -> Bool {
    mode == other.mode && office == other.office && season?.name == other.season?.name
  }

  /// Whether they would be drawn alike.
  fileprivate func isAlike(_ other: DrawnWeek) -> Bool {
    days == other.days && staff == other.staff && slotting.duration == other.slotting.duration
      && (0..<7).allSatisfy { appointments(on: $0) == other.appointments(on: $0) }
  }
}
