import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Roots and a policy in memory, sound until a test breaks something.
struct AuthorityWorld {
  /// What is signed, who signs it, and what happens to the file on its way.
  struct File {
    var signed: JSONValue
    var signers: [String]
    /// Changes the whole file after it was signed.
    var tamper: (JSONValue) -> JSONValue = { $0 }
    /// Changes the file's bytes after it was signed.
    var garble: (String) -> String = { $0 }

    func bytes() throws -> [UInt8] {
      let message = signed.canonical
      let signatures = try signers.map { label -> JSONValue in
        let key = try AuthorityWorld.key(label)
        return [
          "keyid": .string(key.publicKey.id),
          "sig": .string(Hexadecimal.text(try key.sign(message))),
        ]
      }
      let file = tamper(["signatures": .array(signatures), "signed": signed])
      return Array(garble(String(decoding: file.indented, as: UTF8.self)).utf8)
    }
  }

  var roots: [File]
  var policy: File
  var at: Instant
  var seen = Authority.Versions()

  static let organisation = "Example"
  static let later = Instant(unix: 2_000_000_000)

  /// The key of a label; everybody can make it again.
  static func key(_ label: String) throws -> NewKey {
    try #require(NewKey(demonstration: "test " + label))
  }

  static func id(_ label: String) throws -> String { try key(label).publicKey.id }

  static func enrolment(_ label: String, person: String? = nil) throws -> Enrolment {
    Enrolment(
      publicKey: try key(label).publicKey, person: person ?? "p-" + label,
      organisation: organisation)
  }

  /// Three roots of three holders each, the second without `r1` and with `r4`.
  init() throws {
    at = try #require(Instant("2026-11-22T08:00:00Z"))
    let holders = try ["r1", "r2", "r3"].map { try Self.enrolment($0) }
    let first = RootEditing.first(
      holders, threshold: 2, expires: Self.later, isDemonstration: false)
    let second = RootEditing.enrolling(
      try Self.enrolment("r4"), in: RootEditing.removing(try Self.id("r1"), from: first)
    ).setting(["version"], 2)
    roots = [
      File(signed: first, signers: ["r1", "r2"]), File(signed: second, signers: ["r2", "r3"]),
      File(signed: second.setting(["version"], 3), signers: ["r3", "r4"]),
    ]
    var signed = PolicyEditing.first(
      expires: Self.later, rootMayReview: false, isDemonstration: false)
    let posts: [(String, Role)] = [
      ("a", .reviewer), ("b", .reviewer), ("c", .reviewer), ("e", .enactor), ("v", .revoker),
    ]
    for (label, role) in posts {
      signed = PolicyEditing.enrolling(
        try Self.enrolment(label), as: role, from: Instant(unix: 0), until: Self.later, in: signed)
    }
    policy = File(signed: signed, signers: ["r2", "r3"])
  }

  /// Gives a person a role, with a key of its own.
  mutating func enrol(_ label: String, person: String? = nil, as role: Role) throws {
    policy.signed = PolicyEditing.enrolling(
      try Self.enrolment(label, person: person), as: role,
      of: role == .submitter ? "9306" : nil, from: Instant(unix: 0), until: Self.later,
      in: policy.signed)
  }

  /// Adds so many roots that nobody signed.
  mutating func append(roots count: Int) {
    guard let last = roots.last?.signed, let version = last["version"]?.number else { return }
    roots += (1...count).map { step in
      File(signed: last.setting(["version"], .number(version + step)), signers: [])
    }
  }

  /// Changes the keys or the threshold of a role in the policy.
  mutating func change(
    _ role: Role, _ member: String, _ change: @escaping (JSONValue) -> JSONValue
  ) {
    policy.signed = policy.signed.changing(["delegations", "roles"]) { roles in
      .array(
        (roles.elements ?? []).map {
          $0["name"]?.text == role.rawValue ? $0.changing([member], change) : $0
        })
    }
  }

  /// Judges everything, from bytes.
  func load() throws -> Authority {
    let read = try roots.enumerated().map { index, file in
      try Root(try file.bytes(), file: "\(index + 1).root.json")
    }
    return try Authority(
      pinned: try #require(read.first), successors: Array(read.dropFirst()),
      policy: try RolePolicy(try policy.bytes(), file: "targets.json"), at: at, seen: seen)
  }
}
