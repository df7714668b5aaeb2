package import Ground
package import Outputs
package import Schema

/// A declaration that arrived: it is judged, put in its place, and its submission is signed.
package struct Receiving {
  /// The declaration, judged alone.
  package let compilation: Compilation
  /// Where it belongs.
  package let place: String
  private let ledger: Ledger
  /// What the file asks for, each with the state of its records.
  private let lives: [Life]

  /// Judges a file, or the file in a folder; nil for one with errors, which stays where it is.
  ///
  /// - Parameter broken: Takes the findings of a file with errors.
  package init?(
    _ subject: String, _ compile: Compile, _ ledger: Ledger, broken: (Compilation) -> Void
  ) throws {
    let source = try Compile.read(try Discovery.file(of: subject))
    // Where it came from does not matter: it is put in its place, and with the line ends that git
    // gives it there, so that what is signed stays as it is.
    let bytes = LineEnds.restored(source.bytes)
    compilation = compile.one(ReviewedSubmission.submission(bytes))
    guard let first = compilation.matters.first else {
      broken(compilation.with(source))
      return nil
    }
    let name = first.code == nil ? Discovery.bodyFileName : Discovery.fileName
    place = "\(DecidedOutputs.folder(of: first))/\(name)"
    self.ledger = ledger
    lives = try compilation.matters.map { try ledger.life(of: $0) }
  }

  /// Signs that the file was received now, and puts it in its place.
  ///
  /// - Parameter replacing: Whether a declaration that nobody decided about may be replaced.
  /// - Returns: The numbers of the submission in what it asks for, and the person who counts as the
  ///   submitter.
  package func receive(
    by signer: any Signer, document: SubmissionStatement.Document?, replacing: Bool
  ) throws -> (numbers: [(matter: Matter, number: Int)], person: String) {
    try DurableStore.open(Discovery.registry) { store in
      let statementName = Received.path(beside: place)
      try isNew(replacing: replacing)
      let bytes = compilation.source.bytes
      if !replacing, let old = try store.read(place), old != bytes { try isDecided(old) }
      let submission = SubmissionStatement(
        numbers: Dictionary(lives.map { ($0.matter, $0.reviews + 1) }) { first, _ in first },
        source: Digest(of: bytes), at: ledger.now,
        policy: ledger.authority.policy.metadata.signedDigest, document: document)
      let path = "\(Discovery.registry)/\(statementName)"
      let signed = try SignedSubmission(submission, by: signer, at: path)
      let person = try signed.person(by: ledger.history, at: ledger.now)
      try ledger.clockIsRight(for: ledger.logged, path)
      try store.replace([
        DurableStore.File(place, bytes), DurableStore.File(statementName, signed.bytes),
      ])
      return (lives.map { ($0.matter, $0.reviews + 1) }, person)
    }
  }

  /// Refuses to receive a file again while its submission can be reviewed: signatures on it would
  /// have to be made again.
  private func isNew(replacing: Bool) throws {
    let path = "\(Discovery.registry)/\(place)"
    let source = Source(path: path, bytes: compilation.source.bytes)
    var open: [SignedSubmission] = [], isSigned = false
    for life in lives {
      let known = Received(source, of: life.matter, ledger, life)
      // What cannot be read is not taken for absent.
      if let fault = known.obstacle?.fault { throw fault }
      guard let statement = known.statement else { continue }
      open.append(statement)
      isSigned =
        isSigned
        || life.signed.contains { $0.stored.submission?.statement == statement.digest }
    }
    // What was decided in one matter is submitted anew, although the other still waits.
    guard let statement = open.first, isSigned || open.count == lives.count && !replacing else {
      return
    }
    let day = statement.submission.at.day
    throw Refusal(
      .submissionRepeated, Received.path(beside: path),
      el: "το ίδιο αρχείο παραλήφθηκε ήδη στις \(day)",
      en: "the same file was received already on \(day)")
  }

  /// Refuses to replace a declaration that no record keeps.
  private func isDecided(_ old: [UInt8]) throws(FileFault) {
    let digest = Digest(of: old)
    guard
      !lives.flatMap(\.signed).contains(where: {
        $0.stored.record.digest(of: ReviewedSubmission.File.source) == digest
      })
    else { return }
    throw FileFault(
      "\(Discovery.registry)/\(place)",
      Bilingual(
        el: "υπάρχει άλλη δήλωση, που δεν έχει ελεγχθεί· δώστε --replace για να αντικατασταθεί",
        en: "there is another declaration, which nobody reviewed; give --replace to replace it"))
  }
}
