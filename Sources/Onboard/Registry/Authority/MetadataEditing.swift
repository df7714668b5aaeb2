package import Ground

extension JSONValue {
  /// A copy with the value at a path changed; a missing value starts as null, and nil removes it.
  package func changing(_ path: [String], _ change: (JSONValue) -> JSONValue?) -> JSONValue {
    guard let name = path.first else { return change(self) ?? .null }
    var members = self.members ?? [:]
    let old = members[name] ?? .null
    members[name] =
      path.count == 1 ? change(old) : old.changing(Array(path.dropFirst()), change)
    return .object(members)
  }

  /// A copy with another value at a path; nil removes the value.
  package func setting(_ path: [String], _ value: JSONValue?) -> JSONValue {
    changing(path) { _ in value }
  }

  /// The sorted texts of an array with one more inserted, without duplicates.
  fileprivate func inserting(_ text: String) -> JSONValue {
    let texts = Set((elements ?? []).compactMap(\.text)).union([text])
    return .array(texts.sorted().map(JSONValue.string))
  }

  /// The elements of an array except those that match.
  fileprivate func removing(where isGone: (JSONValue) -> Bool) -> JSONValue {
    .array((elements ?? []).filter { !isGone($0) })
  }
}

/// A key to be enrolled, and its holder.
package struct Enrolment {
  package let publicKey: PublicKey
  package let person: String
  package let organisation: String

  package init(publicKey: PublicKey, person: String, organisation: String) {
    self.publicKey = publicKey
    self.person = person
    self.organisation = organisation
  }

  fileprivate var holder: JSONValue {
    ["organisation": .string(organisation), "person": .string(person)]
  }
}

/// Edits of a root's signed part.
package enum RootEditing {
  /// The first root, with the persons who decide together.
  package static func first(
    _ holders: [Enrolment], threshold: Int, expires: Instant, isDemonstration: Bool
  ) -> JSONValue {
    let role: JSONValue = ["keyids": [], "threshold": .number(threshold)]
    let empty: JSONValue = [
      "_type": "root", "consistent_snapshot": false, "expires": .string(expires.description),
      "keys": [:], "onboard": ["demonstration": .boolean(isDemonstration), "keys": [:]],
      "roles": ["root": role, "snapshot": role, "targets": role, "timestamp": role],
      "spec_version": "1.0.31", "version": 1,
    ]
    return holders.reduce(empty) { enrolling($1, in: $0) }
  }

  /// Adds a key to the root role, and to the other roles that have the same keys.
  package static func enrolling(_ enrolment: Enrolment, in signed: JSONValue) -> JSONValue {
    let id = enrolment.publicKey.id
    return changingRoles(
      of: signed.setting(["keys", id], enrolment.publicKey.metadata)
        .setting(["onboard", "keys", id], enrolment.holder)
    ) { role in
      role.changing(["keyids"]) { $0.inserting(id) }
    }
  }

  /// Sets how many persons must sign for the root role and the other roles with the same keys.
  package static func demanding(_ count: Int, in signed: JSONValue) -> JSONValue {
    changingRoles(of: signed) { $0.setting(["threshold"], .number(count)) }
  }

  /// Changes the root role, and the other roles that have the same keys.
  private static func changingRoles(
    of signed: JSONValue, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    let keys = signed["roles"]?["root"]?["keyids"]
    let roles = (signed["roles"]?.members ?? [:]).mapValues { role in
      role["keyids"] == keys ? change(role) : role
    }
    return signed.setting(["roles"], .object(roles))
  }

  /// Removes a key from every role.
  package static func removing(_ id: String, from signed: JSONValue) -> JSONValue {
    (signed["roles"]?.members ?? [:]).keys.reduce(
      signed.setting(["keys", id], nil).setting(["onboard", "keys", id], nil)
    ) { signed, name in
      signed.changing(["roles", name, "keyids"]) { $0.removing { $0.text == id } }
    }
  }
}

/// Edits of a policy's signed part.
package enum PolicyEditing {
  /// The first policy, in which no role has a holder yet.
  package static func first(
    expires: Instant, rootMayReview: Bool, isDemonstration: Bool
  ) -> JSONValue {
    let roles = Role.allCases.filter { !$0.isOptional }.map(delegation)
    return [
      "_type": "targets", "delegations": ["keys": [:], "roles": .array(roles)],
      "expires": .string(expires.description),
      "onboard": [
        "demonstration": .boolean(isDemonstration), "keys": [:], "logs": [], "quorum": 0,
        "rootMayReview": .boolean(rootMayReview), "witnesses": [],
      ],
      "spec_version": "1.0.31", "targets": [:], "version": 1,
    ]
  }

  /// A role that nobody holds yet.
  private static func delegation(of role: Role) -> JSONValue {
    [
      "keyids": [], "name": .string(role.rawValue),
      "paths": [.string("\(role.rawValue)/*")], "terminating": true,
      "threshold": .number(role.leastThreshold),
    ]
  }

  /// Gives a key a role for a period of time.
  ///
  /// - Parameter body: The subject whose declarations a submitter submits (`Matter.subject`).
  package static func enrolling(
    _ enrolment: Enrolment, as role: Role, of body: String? = nil, from notBefore: Instant,
    until notAfter: Instant, in signed: JSONValue
  ) -> JSONValue {
    let id = enrolment.publicKey.id
    let entry = enrolment.holder.with([
      "notAfter": .string(notAfter.description), "notBefore": .string(notBefore.description),
    ]).setting(["submitsFor"], body.map(JSONValue.string))
    let listed = signed.setting(["delegations", "keys", id], enrolment.publicKey.metadata)
      .setting(["onboard", "keys", id], entry)
    return changing(role, of: listing(role, in: listed)) { role in
      role.changing(["keyids"]) { $0.inserting(id) }
    }
  }

  /// Adds a role that the policy has not listed so far.
  private static func listing(_ role: Role, in signed: JSONValue) -> JSONValue {
    signed.changing(["delegations", "roles"]) { roles in
      let known = roles.elements ?? []
      let isKnown = known.contains { $0["name"]?.text == role.rawValue }
      return .array(isKnown ? known : known + [delegation(of: role)])
    }
  }

  /// Sets how many persons of a role must sign.
  package static func demanding(_ count: Int, of role: Role, in signed: JSONValue) -> JSONValue {
    changing(role, of: signed) { $0.setting(["threshold"], .number(count)) }
  }

  private static func changing(
    _ role: Role, of signed: JSONValue, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    signed.changing(["delegations", "roles"]) { roles in
      .array(
        (roles.elements ?? []).map { $0["name"]?.text == role.rawValue ? change($0) : $0 })
    }
  }

  /// Adds the key of a log or witness.
  package static func enrolling(_ key: NoteVerifier, in signed: JSONValue) -> JSONValue {
    signed.changing(["onboard", key.kind == .ed25519 ? "logs" : "witnesses"]) {
      $0.inserting(key.vkey)
    }
  }

  /// Ends the validity of a key at an instant; the key stays listed, so that what it signed before
  /// can be judged.
  package static func ending(_ id: String, at end: Instant, in signed: JSONValue) -> JSONValue {
    signed.setting(["onboard", "keys", id, "notAfter"], .string(end.description))
  }

  /// Says that a key has leaked: from an instant on, its signatures do not count.
  package static func leaking(_ id: String, from start: Instant, in signed: JSONValue) -> JSONValue
  {
    signed.setting(["onboard", "keys", id, "leaked"], .string(start.description))
  }

  /// Takes away the role of version 0.1.0 under which nothing was signed, with the keys that have
  /// no other role.
  static func withoutFormerRole(_ signed: JSONValue) -> JSONValue {
    let roles = signed["delegations"]?["roles"]?.elements ?? []
    func ids(_ role: JSONValue) -> [String] { role["keyids"]?.elements?.compactMap(\.text) ?? [] }
    let (former, others) = (
      roles.filter { $0["name"]?.text == Role.former },
      roles.filter { $0["name"]?.text != Role.former }
    )
    guard !former.isEmpty else { return signed }
    let gone = Set(former.flatMap(ids)).subtracting(others.flatMap(ids))
    return gone.reduce(signed.setting(["delegations", "roles"], .array(others))) {
      $0.setting(["delegations", "keys", $1], nil).setting(["onboard", "keys", $1], nil)
    }
  }

  /// The names of the logs of a policy.
  package static func logs(of signed: JSONValue) -> [String] { names("logs", of: signed) }

  /// The names of the witnesses of a policy.
  package static func witnesses(of signed: JSONValue) -> [String] { names("witnesses", of: signed) }

  private static func names(_ list: String, of signed: JSONValue) -> [String] {
    (signed["onboard"]?[list]?.elements ?? []).compactMap { key in
      key.text.flatMap { try? NoteVerifier(vkey: $0) }?.name
    }
  }

  /// Removes a key from every role, or the log or witness with that name.
  package static func removing(_ name: String, from signed: JSONValue) -> JSONValue {
    var signed = signed.setting(["delegations", "keys", name], nil)
      .setting(["onboard", "keys", name], nil)
      .changing(["delegations", "roles"]) { roles in
        .array(
          (roles.elements ?? []).map { one in
            one.changing(["keyids"]) { $0.removing { $0.text == name } }
          }.filter { one in
            // A role without keys cannot be kept; an optional role goes with its last key.
            let role = one["name"]?.text.flatMap(Role.init)
            return role?.isOptional != true || one["keyids"]?.elements?.isEmpty == false
          })
      }
    for list in ["logs", "witnesses"] {
      signed = signed.changing(["onboard", list]) {
        $0.removing { $0.text.flatMap { try? NoteVerifier(vkey: $0) }?.name == name }
      }
    }
    return signed
  }
}
