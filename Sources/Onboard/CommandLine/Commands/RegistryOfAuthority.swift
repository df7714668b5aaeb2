import Ground
import Registry

/// The registry to which an authority belongs, if the authority is in its usual place.
struct RegistryOfAuthority {
  private let authority: String
  /// The folder of the records; nil when the authority is outside a registry.
  private let records: RecordFolder?

  init(_ authority: String) {
    self.authority = authority
    let usual = "/\(AuthorityFolder.usual)"
    let rooted = authority.hasPrefix("/") ? authority : "./" + authority
    records =
      rooted.hasSuffix(usual)
      ? RecordFolder(path: "\(rooted.dropLast(usual.utf8.count))/\(RecordFolder.usual)") : nil
  }

  /// The path of the first root in the folder.
  private var first: String {
    get throws {
      let version = try Authority.versions(in: authority).first ?? 1
      return "\(authority)/\(Authority.rootName(version))"
    }
  }

  /// The records with their authority; nil when there are none.
  func ledger(at now: Instant) throws -> Ledger? {
    guard let records, try !records.matters().isEmpty else { return nil }
    return try Ledger.load(records, authority: authority, pinned: try first, at: now)
  }

  /// The authority with all its versions, from a trusted root or from the first root in the folder.
  func history(pinned: String?, at now: Instant) throws -> AuthorityHistory {
    let entries = try records?.log.contents().signed ?? []
    return try Authority.history(
      folder: authority, pinned: try pinned ?? first, at: now, sealed: SealedVersions(entries))
  }
}
