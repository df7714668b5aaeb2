import Ground

/// A key that the policy lets sign, with its holder and the time in which it may.
package struct AuthorizedKey: Hashable, Sendable {
  /// The identity of the key (`PublicKey.id`).
  let id: String
  /// The public half.
  let publicKey: PublicKey
  /// The person who holds it, by an identifier that means nothing to outsiders.
  let person: String
  /// The organisation that the person acts for.
  let organisation: String
  /// The first second in which a signature counts.
  let notBefore: Instant
  /// The first second in which a signature no longer counts.
  let notAfter: Instant

  /// Whether signatures made then count.
  func isValid(at instant: Instant) -> Bool { notBefore <= instant && instant < notAfter }
}
