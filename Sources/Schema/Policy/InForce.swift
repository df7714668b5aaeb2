/// The days on which a rule or an edition of the policy applies, including both ends.
public struct InForce: Hashable, Sendable {
  /// The first day; nil means that there is no start.
  public let from: Day?
  /// The last day; nil means until further notice.
  public let until: Day?

  /// Makes a range; nil leaves an end open.
  public init(from: Day? = nil, until: Day? = nil) {
    self.from = from
    self.until = until
  }

  /// A range without start or end.
  public static let always = InForce()

  /// Whether the range includes a day.
  public func includes(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, until < day { return false }
    return true
  }
}
