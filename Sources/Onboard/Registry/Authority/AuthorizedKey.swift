import Ground

/// A key that the policy authorizes to sign, with its holder and its period of validity.
package struct AuthorizedKey: Hashable, Sendable {
  /// The identity of the key (`PublicKey.id`).
  let id: String
  /// The public half.
  let publicKey: PublicKey
  /// The person who holds it, as an identifier that means nothing to outsiders.
  let person: String
  /// The organisation for which the person acts.
  let organisation: String
  /// The first second at which its signatures count.
  let notBefore: Instant
  /// The first second at which its signatures no longer count.
  let notAfter: Instant
  /// The second from which its signatures do not count because it leaked; nil when it did not.
  let leaked: Instant?
  /// For a submitter, the subject (`Matter.subject`) whose declarations alone the key submits; nil
  /// for a key of the General Secretariat.
  let submitsFor: String?

  /// Whether a signature made at an instant counts.
  func isValid(at instant: Instant) -> Bool { notBefore <= instant && instant < notAfter }
}
