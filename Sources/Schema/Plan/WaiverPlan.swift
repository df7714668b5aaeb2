/// A declared exception to one rule of the policy.
public struct WaiverPlan: Sendable {
  /// The id of the rule.
  public let rule: String
  /// The part of the file concerned, as written: what is approved says the same, even where that is
  /// no place of the file; nil for the whole file.
  public let place: String?
  /// The reason.
  public let reason: String
  /// First day.
  public let from: Day
  /// Last day.
  public let until: Day

  init?(_ waiver: Waiver) {
    guard let rule = waiver.rule.value, let reason = waiver.reason.value,
      let from = waiver.from.value, let until = waiver.until.value
    else { return nil }
    self.rule = rule
    self.reason = reason
    self.from = from
    self.until = until
    place = waiver.place.value
  }
}
