import Schema

/// The records of a registry, with the authority that says whose signatures count.
struct Ledger: Sendable {
  /// The records.
  let folder: RecordFolder
  /// Who may sign for what.
  let authority: Authority

  /// What the records of a municipality say together.
  func life(of code: Int) throws -> Life {
    try Life(
      code: code,
      try folder.chain(of: code).map { stored throws(Refusal) in
        try Standing(stored, by: authority)
      })
  }

  /// What the records of all municipalities say, in order of code.
  func lives() throws -> [Life] {
    try folder.codes().map { try life(of: $0) }
  }
}
