package import Ground
package import Schema

/// The record that an act of the Secretary-General was posted, and of its effect (Article 6 §3).
package struct Enactment: Hashable, Sendable {
  /// The change that the act makes.
  package let change: Change
  /// The act.
  package let act: PostedAct
  /// The digest of the approved record that the act puts in force; nil for the other acts.
  package let approval: Digest?
  /// The reason for a suspension or a withdrawal.
  package let reason: String?
  /// The parts of the service that are suspended or restored; nil for the whole service.
  package let parts: ServiceParts?

  /// The record of the last act before this one was recorded; nil for the first, and in version
  /// 0.1.0. An act never follows any other: so an act that could not be sealed does not take effect
  /// later, when everything has changed.
  package let follows: Digest?

  package init(
    change: Change, act: PostedAct, approval: Digest?, reason: String?, parts: ServiceParts? = nil,
    follows: Digest? = nil
  ) {
    self.parts = parts
    self.follows = follows
    self.change = change
    self.act = act
    self.approval = approval
    self.reason = reason
  }

  /// The effect of an act on a municipality.
  package enum Change: String, CaseIterable, Sendable {
    /// The municipality joins the platform, or rejoins it.
    case onboard
    /// The municipality's configuration is replaced.
    case amend
    /// The municipality is out of force until another act.
    case suspend
    /// A suspension ends, and what was in force before it is in force again.
    case lift
    /// The municipality leaves the platform.
    case withdraw

    /// Whether the act puts an approval in force.
    package var putsInForce: Bool { self == .onboard || self == .amend }

    /// Whether the act ends something, and so gives a reason.
    package var ends: Bool { self == .suspend || self == .withdraw }

    /// Whether the act may be about some parts of the service only.
    package var takesParts: Bool { self == .suspend || self == .lift }
  }

  /// The day on which the change takes effect: an act that is not printed in the gazette takes
  /// effect when it is posted.
  package var effectiveFrom: Day { act.posted }

  package var members: [String: JSONValue] {
    var members: [String: JSONValue] = ["act": act.json, "change": .string(change.rawValue)]
    if let approval { members["approval"] = .digest(approval) }
    members["follows"] = follows.map { .digest($0) }
    members["parts"] = parts?.json
    if let reason { members["reason"] = .string(reason) }
    return members
  }
}

extension Enactment {
  package init?(_ predicate: JSONValue) {
    guard let change = predicate["change"]?.text.flatMap({ Change(rawValue: $0) }),
      let act = predicate["act"].flatMap({ PostedAct($0) })
    else { return nil }
    let approval = predicate["approval"]?.digest, reason = predicate["reason"]?.text
    let parts = predicate["parts"].map { ServiceParts($0) }
    guard change.putsInForce == (approval != nil), change.ends == (reason != nil),
      reason.map(Reason.isOne) ?? true,
      parts == nil || change.takesParts && parts??.isEmpty == false
    else { return nil }
    self.init(
      change: change, act: act, approval: approval, reason: reason, parts: parts ?? nil,
      follows: predicate["follows"]?.digest)
  }
}

/// The record that an earlier record of the municipality no longer counts.
package struct Revocation: Hashable, Sendable {
  /// The digest of the record that is revoked.
  package let record: Digest
  /// The reason for the revocation.
  package let reason: String

  package init(record: Digest, reason: String) {
    self.record = record
    self.reason = reason
  }

  package var members: [String: JSONValue] {
    ["reason": .string(reason), "record": .digest(record)]
  }
}

extension Revocation {
  package init?(_ predicate: JSONValue) {
    guard let record = predicate["record"]?.digest, let reason = predicate["reason"]?.text,
      Reason.isOne(reason)
    else { return nil }
    self.init(record: record, reason: reason)
  }
}
