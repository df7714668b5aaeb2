/// The days on which a rule or an edition of the policy counts; both ends belong to it.
public struct InForce: Hashable, Sendable {
  /// First day; nil means since ever.
  public let from: Day?
  /// Last day; nil means until further notice.
  public let until: Day?

  /// Names a range; nil leaves an end open.
  public init(from: Day? = nil, until: Day? = nil) {
    self.from = from
    self.until = until
  }

  /// Since ever and until further notice.
  public static let always = InForce()

  /// Whether a day lies in the range.
  public func includes(_ day: Day) -> Bool {
    if let from, day < from { return false }
    if let until, until < day { return false }
    return true
  }
}
