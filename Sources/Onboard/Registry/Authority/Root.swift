import Ground
import Schema

/// A root of trust (TUF 1.0 §4.3): the persons who decide who holds the roles.
///
/// Only two of its roles are used: `root` signs the next root, and `targets` signs the policy.
/// There are no `snapshot` and `timestamp` files, although TUF demands those roles in every root: a
/// repository has one policy, its version may not decrease, and the log's witnesses provide proof
/// of freshness.
package struct Root: Sendable {
  /// The file, read strictly.
  package let metadata: Metadata
  /// The version and the expiry.
  let header: MetadataHeader
  /// The keys and their holders.
  package let table: KeyTable
  /// The role that signs the next root.
  package let root: KeyRole
  /// The role that signs the policy.
  package let targets: KeyRole
  /// Whether it is a demonstration, whose private keys are public.
  package let isDemonstration: Bool
  /// The digest of the signed part of the root before (`Metadata.signedDigest`).
  ///
  /// With it, a person who trusts a later root can recognize the true roots before it. The first
  /// root has none, and neither has a root that version 0.1.0 made.
  let previous: Digest?

  /// The lowest threshold for roots and policies: nobody decides alone.
  package static let leastThreshold = 2

  /// The roles that TUF demands, with the lowest threshold of each.
  private static let thresholds = [
    "root": leastThreshold, "snapshot": 1, "targets": leastThreshold, "timestamp": 1,
  ]

  package init(_ bytes: [UInt8], file: String) throws(Refusal) {
    try self.init(try Metadata(bytes, file: file))
  }

  package init(_ metadata: Metadata) throws(Refusal) {
    let signed = try MetadataObject(metadata.signed, metadata.file, "")
    header = try MetadataHeader(signed, type: "root")
    let ours = try signed.object("onboard")
    try ours.demandOnly(["demonstration", "keys", "previous"])
    isDemonstration = try ours.boolean("demonstration")
    previous = try ours.members["previous"].map { _ throws(Refusal) in
      try ours.digest("previous")
    }
    let entries = try ours.object("keys")
    table = try KeyTable(keys: try signed.object("keys"), holders: entries)
    for id in table.keys.keys.sorted() {
      try (try entries.object(id)).demandOnly(["organisation", "person"])
    }
    let roles = try Self.roles(try signed.object("roles"), table)
    guard let root = roles["root"], let targets = roles["targets"] else {
      throw Self.missing("root, targets", metadata.file)
    }
    (self.root, self.targets, self.metadata) = (root, targets, metadata)
  }

  private static func roles(
    _ object: MetadataObject, _ table: KeyTable
  ) throws(Refusal) -> [String: KeyRole] {
    if let other = object.members.keys.sorted().first(where: { thresholds[$0] == nil }) {
      throw Refusal(
        .roleUnknown, object.file, el: "δεν υπάρχει ρόλος «\(other)»",
        en: "there is no role “\(other)”")
    }
    var roles: [String: KeyRole] = [:]
    for name in thresholds.keys.sorted() {
      guard object.members[name] != nil else { throw missing(name, object.file) }
      let place = try object.object(name)
      let role = try KeyRole(place, among: table.keys, least: thresholds[name] ?? 1)
      try role.demandReachable(by: table.persons, place)
      roles[name] = role
    }
    return roles
  }

  private static func missing(_ name: String, _ file: String) -> Refusal {
    Refusal(
      .roleMissing, file, el: "λείπει ο ρόλος «\(name)»", en: "the role “\(name)” is missing")
  }

  /// Refuses a root that too few of its own root role's persons signed.
  func demandOwnSignatures() throws(Refusal) {
    let count = table.persons(of: root, signing: metadata).count
    guard count < root.threshold else { return }
    let signed = Self.signed(by: count, of: root.threshold)
    throw Refusal(
      .rootUnsigned, metadata.file,
      el: "\(signed.el) που το ίδιο απαιτεί", en: "\(signed.en) that it demands itself")
  }

  /// How many persons signed, of how many that are needed.
  static func signed(by count: Int, of needed: Int) -> Bilingual {
    Bilingual(
      el: count.agreeing("υπογράφει 1", "υπογράφουν \(count)") + " από "
        + needed.agreeing("το 1 πρόσωπο", "τα \(needed) πρόσωπα"),
      en: "it was signed by \(count) of the "
        + needed.agreeing("one person", "\(needed) persons"))
  }

  /// Refuses a root of another version than its place in the chain demands.
  func demandVersion(_ wanted: Int) throws(Refusal) {
    guard header.version != wanted else { return }
    throw Refusal(
      .rootVersion, metadata.file, el: "έχει την έκδοση \(header.version), αντί για \(wanted)",
      en: "has version \(header.version) instead of \(wanted)")
  }

  /// Refuses a root that may not succeed this one (TUF 1.0 §5.3).
  func demandFollowed(by next: Root) throws(Refusal) {
    try next.demandVersion(header.version + 1)
    guard next.previous.map({ $0 == metadata.signedDigest }) ?? true else {
      throw Refusal(
        .rootPrevious, next.metadata.file,
        el: "ακολουθεί άλλη έκδοση \(header.version) από εκείνη που υπάρχει",
        en: "follows another version \(header.version) than the one that is there")
    }
    let count = table.persons(of: root, signing: next.metadata).count
    guard count >= root.threshold else {
      let signed = Self.signed(by: count, of: root.threshold)
      throw Refusal(
        .rootUnsignedByPrevious, next.metadata.file,
        el: "\(signed.el) που απαιτεί η προηγούμενη έκδοση",
        en: "\(signed.en) that the version before demands")
    }
    try next.demandOwnSignatures()
  }
}
