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
    try life(of: code, try folder.reading(of: code).get(), until: end)
  }

  /// What records that were read say together. A record that nobody may have signed is refused for
  /// that, also when it stands at the wrong place.
  func life(
    of code: MunicipalityCode, _ records: [StoredRecord], until end: Instant = Instant(unix: .max)
  ) throws(Refusal) -> Life {
    let signed = try records.prefix { $0.record.at <= end }
      .map { stored throws(Refusal) in try SignedRecord(stored, by: authority) }
    try folder.isChain(records, of: code)
    return try Life(code: code, signed)
  }
}

extension Ledger {
  /// The records of this registry with its current authority; nil when there are no records.
  package static func here(at now: Instant) throws -> Ledger? {
    let folder = RecordFolder(path: RecordFolder.usual)
    guard try folder.hasRecords() else { return nil }
    let authority = try Authority.load(
      folder: AuthorityFolder.usual,
      pinned: "\(AuthorityFolder.usual)/\(Authority.rootName(1))", at: now)
    return Ledger(folder: folder, authority: authority)
  }
}
