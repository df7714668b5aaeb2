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
