import Ground
package import Outputs
package import Schema

/// A declaration that arrived: it is judged, put in its place, and its submission is signed.
package struct Receiving {
  /// The declaration, judged alone.
  package let compilation: Compilation
  /// Where it belongs.
  package let place: String
  /// The municipality.
  package let code: MunicipalityCode
  private let ledger: Ledger
  private let life: Life

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
    guard let plan = try compilation.municipalPlan() else {
      broken(compilation.with(source))
      return nil
    }
    code = plan.municipality.code
    place = "\(DecidedOutputs.folder(of: code))/\(Discovery.fileName)"
    self.ledger = ledger
    life = try ledger.life(of: code)
  }

  /// Signs that the file was received now, and puts it in its place.
  ///
  /// - Parameter replacing: Whether a declaration that nobody decided about may be replaced.
  /// - Returns: The number of the submission, and the person who counts as the submitter.
  package func receive(
    by signer: any Signer, document: SubmissionStatement.Document?, replacing: Bool
  ) throws -> (number: Int, person: String) {
    try DurableStore.open(Discovery.registry) { store in
      let statementName = Received.path(beside: place)
      try isNew(replacing: replacing)
      let bytes = compilation.source.bytes
      if !replacing, let old = try store.read(place), old != bytes { try isDecided(old) }
      let submission = SubmissionStatement(
        municipality: code, number: life.reviews + 1, source: Digest(of: bytes), at: ledger.now,
        policy: ledger.authority.policy.metadata.signedDigest, document: document)
      let path = "\(Discovery.registry)/\(statementName)"
      let signed = try SignedSubmission(submission, by: signer, at: path)
      let person = try signed.person(by: ledger.history, at: ledger.now)
      try ledger.clockIsRight(for: ledger.logged, path)
      try store.replace([
        DurableStore.File(place, bytes), DurableStore.File(statementName, signed.bytes),
      ])
      return (submission.number, person)
    }
  }

  /// Refuses to receive a file again while its submission can be reviewed: signatures on it would
  /// have to be made again.
  private func isNew(replacing: Bool) throws {
    let path = "\(Discovery.registry)/\(place)"
    let known = Received(
      Source(path: path, bytes: compilation.source.bytes), of: code, ledger, life)
    // What cannot be read is not taken for absent.
    if let fault = known.obstacle?.fault { throw fault }
    guard let statement = known.statement,
      !replacing
        || life.signed.contains(where: { $0.stored.submission?.statement == statement.digest })
    else { return }
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
      !life.signed.contains(where: {
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
