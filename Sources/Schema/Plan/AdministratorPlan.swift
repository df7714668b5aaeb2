/// An administrator of the platform in a municipality, by post (Article 5 §4).
///
/// The mailbox stays in the declaration: acts and configurations are public.
public struct AdministratorPlan: Sendable {
  /// The post.
  public let title: String
  /// The powers, in the order of the decision; all five if none is named.
  public let powers: [Power]

  init?(_ administrator: Administrator) {
    guard let title = administrator.title.value else { return nil }
    self.title = title
    let named = administrator.powers.value
    powers = Power.allCases.filter { one in named?.contains { $0.value == one } ?? true }
  }
}
