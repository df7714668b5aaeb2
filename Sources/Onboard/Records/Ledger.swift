import Schema

/// The records of a registry, with the authority that says whose signatures count.
struct Ledger: Sendable {
  /// The records.
  let folder: RecordFolder
  /// Who may sign for what.
  let authority: Authority

  /// What the records of a municipality say together, those made by an instant.
  func life(of code: Int, until end: Instant = Instant(unix: .max)) throws -> Life {
    let chain = try folder.chain(of: code).prefix { $0.record.at <= end }
    return try Life(
      code: code,
      chain.map { stored throws(Refusal) in try Standing(stored, by: authority) })
  }
}

extension Ledger {
  /// The records of this registry, with the authority that stands beside them; nil where there are
  /// none.
  static func here() throws -> Ledger? {
    let folder = RecordFolder(path: RecordFolder.usual)
    guard try !folder.codes().isEmpty else { return nil }
    let authority = try Authority.load(
      folder: AuthorityOptions.usual,
      pinned: "\(AuthorityOptions.usual)/\(Authority.rootName(1))", at: Today.now)
    return Ledger(folder: folder, authority: authority)
  }
}
