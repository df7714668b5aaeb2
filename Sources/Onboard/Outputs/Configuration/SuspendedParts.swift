import Ground
package import Schema

/// Parts of a service that one act suspended, while the rest is in force.
///
/// A mode and an office are two separate suspensions, not the mode at that office, so each is named
/// by itself.
package struct SuspendedParts: Hashable, Sendable {
  /// The parts, which no earlier act had suspended.
  package let parts: ServiceParts
  /// The ministry's protocol number of the act: `45175 ΕΞ 2026`.
  private let protocolNumber: String
  /// The act's number at Diavgeia.
  private let ada: String

  package init(_ parts: ServiceParts, by protocolNumber: String, ada: String) {
    (self.parts, self.protocolNumber, self.ada) = (parts, protocolNumber, ada)
  }

  /// A sentence for citizens: what cannot be booked, and by which act.
  package func sentence(in plan: Plan, _ language: Language) -> String {
    let service = AnnouncedService(plan)
    let none = Announcement.appointments(of: parts, in: service, .greek)
      .joined(separator: ", ούτε ")
    let ways = Announcement.ways(of: parts, in: service, .english).joined(separator: ", nor ")
    return language.say(
      el: "έως νεότερη ανακοίνωση δεν κλείνονται \(none) (απόφαση \(protocolNumber), ΑΔΑ \(ada)).",
      en: "until further notice, no appointments can be booked \(ways) (decision "
        + "\(protocolNumber), ADA \(ada)).")
  }

  /// The parts that are not offered, and by which act, for exports of the rest.
  func note(in plan: Plan, _ language: Language) -> String {
    let list = Announcement.appointments(of: parts, in: AnnouncedService(plan), language)
      .joined(separator: language.say(el: "· ", en: "; "))
    return language.say(
      el: "σε αναστολή με την απόφαση \(protocolNumber) (ΑΔΑ \(ada)), δεν προσφέρονται: \(list)",
      en: "suspended by decision \(protocolNumber) (ADA \(ada)), not offered: \(list)")
  }
}

extension [SuspendedParts] {
  /// All parts that are suspended.
  package var parts: ServiceParts { reduce(.none) { $0.adding($1.parts) } }
}
