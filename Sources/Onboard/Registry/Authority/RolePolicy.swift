import Ground
import Schema

/// The policy: TUF's targets metadata, whose delegations are the roles used here (TUF 1.0 §4.5).
///
/// The signed member `onboard` holds what TUF has no place for: who holds each key and when, the
/// keys of logs and witnesses, and whether those who decide about roles may review.
package struct RolePolicy: Sendable {
  /// The file, read strictly.
  let metadata: Metadata
  /// The version and the expiry.
  let header: MetadataHeader
  /// The keys and their holders.
  let table: KeyTable
  /// All keys that hold a role, by identity.
  let keys: [String: AuthorizedKey]
  /// The keys and threshold of each role.
  let roles: [Role: KeyRole]
  /// The logs whose checkpoints are accepted.
  let logs: [NoteVerifier]
  /// The witnesses whose cosignatures are accepted.
  let witnesses: [NoteVerifier]
  /// The number of witnesses that must have cosigned a checkpoint.
  let quorum: Int
  /// Whether those who sign roots and policies may review as well.
  let rootMayReview: Bool
  /// Whether it is a demonstration, whose private keys are public.
  let isDemonstration: Bool

  private static let members: Set<String> = [
    "demonstration", "keys", "logs", "quorum", "rootMayReview", "witnesses",
  ]

  init(_ bytes: [UInt8], file: String) throws(Refusal) {
    try self.init(try Metadata(bytes, file: file))
  }

  init(_ metadata: Metadata) throws(Refusal) {
    let signed = try MetadataObject(metadata.signed, metadata.file, "")
    header = try MetadataHeader(signed, type: "targets")
    _ = try signed.object("targets")
    let ours = try signed.object("onboard")
    try ours.demandOnly(Self.members)
    isDemonstration = try ours.boolean("demonstration")
    rootMayReview = try ours.boolean("rootMayReview")
    let delegations = try signed.object("delegations")
    let entries = try ours.object("keys")
    table = try KeyTable(keys: try delegations.object("keys"), holders: entries)
    keys = try Self.keys(table, entries)
    roles = try Self.roles(try delegations.objects("roles"), table, metadata.file)
    logs = try Self.verifiers("logs", ours, kind: .ed25519)
    witnesses = try Self.verifiers("witnesses", ours, kind: .cosignature)
    quorum = try ours.number("quorum", least: 0)
    self.metadata = metadata
    try demandQuorum()
    try demandBoundSubmitters()
  }

  private static func keys(
    _ table: KeyTable, _ entries: MetadataObject
  ) throws(Refusal) -> [String: AuthorizedKey] {
    var keys: [String: AuthorizedKey] = [:]
    for (id, publicKey) in table.keys.sorted(by: { $0.key < $1.key }) {
      let entry = try entries.object(id)
      try entry.demandOnly([
        "leaked", "notAfter", "notBefore", "organisation", "person", "submitsFor",
      ])
      guard let holder = table.holders[id] else { continue }
      let key = AuthorizedKey(
        id: id, publicKey: publicKey, person: holder.person, organisation: holder.organisation,
        notBefore: try entry.instant("notBefore"), notAfter: try entry.instant("notAfter"),
        leaked: entry.members["leaked"] == nil ? nil : try entry.instant("leaked"),
        submitsFor: entry.members["submitsFor"] == nil ? nil : try entry.text("submitsFor"))
      guard key.notBefore < key.notAfter else {
        throw Refusal(
          .validityReversed, entry.file, el: "το κλειδί \(id) λήγει πριν αρχίσει να ισχύει",
          en: "the key \(id) ends before it starts")
      }
      keys[id] = key
    }
    return keys
  }

  private static func roles(
    _ objects: [MetadataObject], _ table: KeyTable, _ file: String
  ) throws(Refusal) -> [Role: KeyRole] {
    var roles: [Role: KeyRole] = [:]
    for object in objects {
      let name = try object.text("name")
      if name == Role.former { continue }
      guard let role = Role(rawValue: name) else {
        throw Refusal(
          .roleUnknown, file, el: "δεν υπάρχει ρόλος «\(name)»", en: "there is no role “\(name)”")
      }
      _ = try object.boolean("terminating")
      _ = try object.texts("paths")
      let keys = try KeyRole(object, among: table.keys, least: role.leastThreshold)
      guard roles.updateValue(keys, forKey: role) == nil else {
        throw Refusal(
          .roleDuplicate, file, el: "ο ρόλος «\(name)» ορίζεται δύο φορές",
          en: "the role “\(name)” stands twice")
      }
      try keys.demandReachable(by: table.persons, object)
    }
    if let role = Role.allCases.first(where: { roles[$0] == nil && !$0.isOptional }) {
      throw Refusal(
        .roleMissing, file, el: "λείπει ο ρόλος «\(role.rawValue)»",
        en: "the role “\(role.rawValue)” is missing")
    }
    return roles
  }

  private static func verifiers(
    _ name: String, _ ours: MetadataObject, kind: NoteVerifier.SignatureType
  ) throws(Refusal) -> [NoteVerifier] {
    var keys: [NoteVerifier] = []
    for text in try ours.texts(name) {
      let key = try NoteVerifier(vkey: text)
      guard key.kind == kind else {
        throw Refusal(
          .noteKeyUnsupported, ours.file,
          el: "το «\(ours.path(name))» έχει κλειδί άλλου είδους: \(text)",
          en: "“\(ours.path(name))” has a key of another kind: \(text)")
      }
      guard !keys.contains(where: { $0.name == key.name || $0.key == key.key }) else {
        throw Refusal(
          .keyDuplicate, ours.file, el: "στο «\(ours.path(name))» γράφεται δύο φορές: \(text)",
          en: "in “\(ours.path(name))”, twice: \(text)")
      }
      keys.append(key)
    }
    return keys
  }

  private func demandQuorum() throws(Refusal) {
    guard quorum > witnesses.count else { return }
    throw Refusal(
      .quorumUnreachable, metadata.file,
      el: quorum.agreeing("απαιτείται 1 μάρτυρας", "απαιτούνται \(quorum) μάρτυρες")
        + " και " + witnesses.count.agreeing("ορίζεται 1", "ορίζονται \(witnesses.count)"),
      en: quorum.counted("witness", "witnesses") + " must sign, and there "
        + witnesses.count.agreeing("is 1", "are \(witnesses.count)"))
  }

  /// Refuses a submitter's key that is bound to no body, and any other key that is bound to one.
  private func demandBoundSubmitters() throws(Refusal) {
    let submitters = Set(roles[.submitter]?.keyIDs ?? [])
    for key in keys.values.sorted(by: { $0.id < $1.id }) {
      let isBound = key.submitsFor.map { Matter(signInOf: $0) != nil }
      guard isBound != (submitters.contains(key.id) ? true : nil) else { continue }
      throw Refusal(
        .submitterUnbound, metadata.file,
        el: "το κλειδί \(key.id): όποιος υποβάλλει, και μόνο αυτός, έχει στο submitsFor τον κωδικό "
          + "ενός Δήμου ή τον φάκελο ενός φορέα",
        en: "the key \(key.id): submitters, and nobody else, have the code of a municipality or "
          + "the folder of a body in submitsFor")
    }
  }
}
