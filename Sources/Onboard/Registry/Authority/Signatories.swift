package import Ground
import Schema

/// The persons who validly signed a message in a role, and the signatures that were ignored.
struct Signatories: Hashable, Sendable {
  /// The keys whose signatures count, in the order of the signatures.
  private(set) var keys: [AuthorizedKey] = []
  /// The signatures that were ignored.
  private(set) var ignored: [Ignored] = []

  /// The persons who signed, without repetition.
  var persons: Set<String> { Set(keys.map(\.person)) }

  /// A signature that was ignored, and why.
  struct Ignored: Hashable, Sendable {
    let keyID: String
    let cause: Cause
  }

  /// The reason why a signature was ignored.
  enum Cause: Hashable, Sendable {
    /// The policy does not know the key.
    case unknownKey
    /// The key holds only other roles.
    case otherRole
    /// The key was not yet valid, or no longer valid.
    case notValidThen
    /// The same key has already signed.
    case repeated
    /// The signature does not match this message.
    case wrong

    /// The cause in words.
    var text: Bilingual {
      switch self {
      case .unknownKey: Bilingual(el: "άγνωστο κλειδί", en: "unknown key")
      case .otherRole: Bilingual(el: "κλειδί άλλου ρόλου", en: "key of another role")
      case .notValidThen:
        Bilingual(el: "κλειδί που δεν ίσχυε τότε", en: "key that was not valid then")
      case .repeated: Bilingual(el: "ίδιο κλειδί ξανά", en: "same key again")
      case .wrong: Bilingual(el: "λάθος υπογραφή", en: "wrong signature")
      }
    }
  }
}

extension RolePolicy {
  /// The keys of a role that are valid at an instant, ordered by identity.
  func keys(of role: Role, at instant: Instant) -> [AuthorizedKey] {
    (roles[role]?.keyIDs ?? []).sorted().compactMap { keys[$0] }
      .filter { $0.isValid(at: instant) }
  }

  /// The number of persons who must sign in a role.
  func threshold(of role: Role) -> Int {
    roles[role]?.threshold ?? .max
  }

  /// The signatories of a message in a role, or in any role, judged by the keys valid at an
  /// instant.
  func signatories(
    of message: [UInt8], signatures: [Signature], as role: Role?, at instant: Instant
  ) -> Signatories {
    var signatories = Signatories()
    var seen: Set<String> = []
    for signature in signatures {
      let id = signature.keyID
      let isFirst = seen.insert(id).inserted
      guard let key = keys[id] else {
        signatories.ignore(id, .unknownKey)
        continue
      }
      if !isFirst {
        signatories.ignore(id, .repeated)
      } else if let role, roles[role]?.keyIDs.contains(id) != true {
        signatories.ignore(id, .otherRole)
      } else if !key.isValid(at: instant) {
        signatories.ignore(id, .notValidThen)
      } else if !key.publicKey.isValid(signature.bytes, for: message) {
        signatories.ignore(id, .wrong)
      } else {
        signatories.count(key)
      }
    }
    return signatories
  }
}

extension Authority {
  /// The keys of a role that are valid at an instant, ordered by identity.
  package func keys(of role: Role, at instant: Instant) -> [AuthorizedKey] {
    policy.keys(of: role, at: instant)
  }

  /// The number of persons who must sign in a role.
  package func threshold(of role: Role) -> Int { policy.threshold(of: role) }
}

extension Signatories {
  fileprivate mutating func count(_ key: AuthorizedKey) { keys.append(key) }

  fileprivate mutating func ignore(_ id: String, _ cause: Cause) {
    ignored.append(Ignored(keyID: id, cause: cause))
  }
}
