package import Ground

extension JSONValue {
  /// The value with what is at a path changed; what is missing starts as null, and nil removes it.
  package func changing(_ path: [String], _ change: (JSONValue) -> JSONValue?) -> JSONValue {
    guard let name = path.first else { return change(self) ?? .null }
    var members = self.members ?? [:]
    let old = members[name] ?? .null
    members[name] =
      path.count == 1 ? change(old) : old.changing(Array(path.dropFirst()), change)
    return .object(members)
  }

  /// The value with something else at a path; nil removes what is there.
  package func setting(_ path: [String], _ value: JSONValue?) -> JSONValue {
    changing(path) { _ in value }
  }

  /// The texts of an array, with one more, in order, each once.
  fileprivate func inserting(_ text: String) -> JSONValue {
    let texts = Set((elements ?? []).compactMap(\.text)).union([text])
    return .array(texts.sorted().map(JSONValue.string))
  }

  /// The elements of an array but those of which something is said.
  fileprivate func removing(where isGone: (JSONValue) -> Bool) -> JSONValue {
    .array((elements ?? []).filter { !isGone($0) })
  }
}

/// Who is to hold a key.
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

/// Changes to what a root signs.
package enum RootEditing {
  /// The first root, of persons who decide together.
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

  /// Adds a key to the role of root, and to those other roles that the same keys hold.
  package static func enrolling(_ enrolment: Enrolment, in signed: JSONValue) -> JSONValue {
    let id = enrolment.publicKey.id
    return changingRoles(
      of: signed.setting(["keys", id], enrolment.publicKey.metadata)
        .setting(["onboard", "keys", id], enrolment.holder)
    ) { role in
      role.changing(["keyids"]) { $0.inserting(id) }
    }
  }

  /// Sets how many persons must sign, for the role of root and those that the same keys hold.
  package static func demanding(_ count: Int, in signed: JSONValue) -> JSONValue {
    changingRoles(of: signed) { $0.setting(["threshold"], .number(count)) }
  }

  /// Changes the role of root, and those other roles that the same keys hold.
  private static func changingRoles(
    of signed: JSONValue, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    let keys = signed["roles"]?["root"]?["keyids"]
    let roles = (signed["roles"]?.members ?? [:]).mapValues { role in
      role["keyids"] == keys ? change(role) : role
    }
    return signed.setting(["roles"], .object(roles))
  }

  /// Takes a key away from every role.
  package static func removing(_ id: String, from signed: JSONValue) -> JSONValue {
    (signed["roles"]?.members ?? [:]).keys.reduce(
      signed.setting(["keys", id], nil).setting(["onboard", "keys", id], nil)
    ) { signed, name in
      signed.changing(["roles", name, "keyids"]) { $0.removing { $0.text == id } }
    }
  }
}

/// Changes to what a policy signs.
package enum PolicyEditing {
  /// The first policy, in which nobody holds a role yet.
  package static func first(
    expires: Instant, rootMayReview: Bool, isDemonstration: Bool
  ) -> JSONValue {
    let roles = Role.allCases.map { role -> JSONValue in
      [
        "keyids": [], "name": .string(role.rawValue),
        "paths": [.string("\(role.rawValue)/*")], "terminating": true,
        "threshold": .number(role.leastThreshold),
      ]
    }
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

  /// Gives a key a role, from one instant until another.
  package static func enrolling(
    _ enrolment: Enrolment, as role: Role, from notBefore: Instant, until notAfter: Instant,
    in signed: JSONValue
  ) -> JSONValue {
    let id = enrolment.publicKey.id
    let entry = enrolment.holder.with([
      "notAfter": .string(notAfter.description), "notBefore": .string(notBefore.description),
    ])
    return changing(
      role,
      of: signed.setting(["delegations", "keys", id], enrolment.publicKey.metadata)
        .setting(["onboard", "keys", id], entry)
    ) { role in
      role.changing(["keyids"]) { $0.inserting(id) }
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

  /// Adds the key of a log or of a witness.
  package static func enrolling(_ key: NoteVerifier, in signed: JSONValue) -> JSONValue {
    signed.changing(["onboard", key.kind == .ed25519 ? "logs" : "witnesses"]) {
      $0.inserting(key.vkey)
    }
  }

  /// Takes a key away from every role, or a log or a witness of that name.
  package static func removing(_ name: String, from signed: JSONValue) -> JSONValue {
    var signed = signed.setting(["delegations", "keys", name], nil)
      .setting(["onboard", "keys", name], nil)
      .changing(["delegations", "roles"]) { roles in
        .array(
          (roles.elements ?? []).map { one in
            one.changing(["keyids"]) { $0.removing { $0.text == name } }
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
