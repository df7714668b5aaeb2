/// The amounts of one topic in one mode at one place that two versions offer over a period.
public struct BookableEffect: Sendable {
  /// The topic's id.
  public let topic: String
  /// The topic's title, from the newer version if it has the topic.
  public let title: String
  /// The mode.
  public let mode: Mode
  /// The id of the office; nil for the other modes.
  public let office: String?
  /// The name of the office.
  public let officeName: String?
  /// The amounts that could be booked before, for each day of the week from Monday.
  public let before: [Amount]
  /// The amounts that can be booked now, for each day of the week from Monday.
  public let after: [Amount]
  /// The amounts that can no longer be booked, for each day of the week from Monday.
  public let lost: [Amount]
  /// The additional amounts that can be booked, for each day of the week from Monday.
  public let gained: [Amount]

  /// Whether nothing is lost and nothing gained.
  var isEmpty: Bool { lost.total.isNone && gained.total.isNone }

  /// The difference between two versions; without an old version, everything bookable is new.
  public static func difference(
    from old: Plan?, to new: Plan, in period: ClosedRange<Day>
  ) -> BookableDifference {
    let former = old.map { Offering(PlanAlignment($0, new).old) } ?? Offering(new).empty
    let attribution = Attribution(former, Offering(new), in: period)
    let whole = [attribution.whole].merged
    return BookableDifference(
      effects: attribution.differing, lost: whole.lost.total, gained: whole.gained.total)
  }
}

/// The difference between two versions of a declaration over a period, for citizens.
public struct BookableDifference: Sendable {
  /// The services whose amounts differ, by topic as in the files, then by mode and office.
  public let effects: [BookableEffect]
  /// The amount that can no longer be booked: for each desk and day it is the largest loss of any
  /// topic, since topics share employees.
  public let lost: Amount
  /// The additional amount that can be booked, counted in the same way.
  public let gained: Amount

  /// No difference.
  public static let none = BookableDifference(effects: [], lost: Amount(), gained: Amount())
}
