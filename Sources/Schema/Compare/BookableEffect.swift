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
  /// What can no longer be booked, for each day of the week from Monday.
  public let lost: [Amount]
  /// What can be booked besides, for each day of the week from Monday.
  public let gained: [Amount]

  /// Whether nothing is lost and nothing gained.
  var isEmpty: Bool { lost.total.isNone && gained.total.isNone }

  /// What two versions differ by; without an old version, everything bookable is new.
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

/// What two versions of a declaration differ by over a period, for citizens.
public struct BookableDifference: Sendable {
  /// The services whose amounts differ, by topic as in the files, then by mode and office.
  public let effects: [BookableEffect]
  /// What can no longer be booked: at each desk on each day what its topics lose at most, since
  /// they share employees.
  public let lost: Amount
  /// What can be booked besides, likewise.
  public let gained: Amount

  /// No difference.
  public static let none = BookableDifference(effects: [], lost: Amount(), gained: Amount())
}
