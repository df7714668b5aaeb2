package import Ground
package import Schema

/// The records of a registry, with the authority that says whose signatures count.
package struct Ledger: Sendable {
  /// The records.
  package let folder: RecordFolder
  /// Who may sign for what.
  package let authority: Authority

  package init(folder: RecordFolder, authority: Authority) {
    self.folder = folder
    self.authority = authority
  }

  /// The state that a municipality's records add up to, counting those made up to an instant.
  package func life(of code: MunicipalityCode, until end: Instant = Instant(unix: .max)) throws
    -> Life
  {
    let chain = try folder.chain(of: code).prefix { $0.record.at <= end }
    return try Life(
      code: code,
      chain.map { stored throws(Refusal) in try SignedRecord(stored, by: authority) })
  }
}

extension Ledger {
  /// The records of this registry with its current authority; nil when there are no records.
  package static func here(at now: Instant) throws -> Ledger? {
    let folder = RecordFolder(path: RecordFolder.usual)
    guard try !folder.codes().isEmpty else { return nil }
    let authority = try Authority.load(
      folder: AuthorityFolder.usual,
      pinned: "\(AuthorityFolder.usual)/\(Authority.rootName(1))", at: now)
    return Ledger(folder: folder, authority: authority)
  }
}
