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
  /// The statement with which the file came; nil for a file that came without.
  private let mailed: SignedSubmission?

  /// Judges a file, or the file in a folder; nil for one with errors, which stays where it is.
  ///
  /// - Parameters:
  ///   - isReceiverAsked: Whether the receiver asked to sign, so that a statement that came with
  ///     the file and does not hold is disregarded, and not refused.
  ///   - broken: Takes the findings of a file with errors.
  package init?(
    _ subject: String, _ compile: Compile, _ ledger: Ledger, isReceiverAsked: Bool,
    broken: (Compilation) -> Void
  ) throws {
    let path = try Discovery.file(of: subject)
    let source = try Compile.read(path)
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
    let matters = compilation.matters
    lives = try matters.map { try ledger.life(of: $0) }
    let signIn = first.code.map { Matter.signIn($0) }
    let isOver = try signIn.map { matter in
      try !matters.contains(matter)
        && ledger.life(of: matter).stage(on: ledger.now.day).isInForce
    }
    ended = isOver == true ? signIn : nil
    let mailed = try Self.mailed(Source(path: path, bytes: bytes), for: place, lives, ledger)
    if let obstacle = mailed?.obstacle, !isReceiverAsked { throw obstacle }
    self.mailed = mailed?.statement
    disregarded = mailed?.obstacle
    try isAtHome(path)
  }

  /// Whether the file came with the submission that its municipality signed, so that nobody else
  /// has to.
  package var isSigned: Bool { mailed != nil }

  /// Why the statement that came with the file does not hold; nil where it does, or none came.
  package let disregarded: Refusal?

  /// The statement beside a file that is not in its place yet; nil where there is none.
  private static func mailed(
    _ source: Source, for place: String, _ lives: [Life], _ ledger: Ledger
  ) throws -> Received? {
    guard try !Discovery.areSame(source.path, "\(Discovery.registry)/\(place)"),
      try FileReading.existing(Received.path(beside: source.path)) != nil
    else { return nil }
    let known = lives.map { Received(source, of: $0.matter, ledger, $0) }
    return known.first { $0.obstacle != nil } ?? known.first
  }

  /// The sign-in that is in force and that the file no longer asks for.
  package let ended: Matter?

  /// The reviews that wait for more signatures, which a new submission makes void.
  package var voided: [Matter] {
    lives.filter { life in
      guard case .pending = life.review else { return false }
      return true
    }.map(\.matter)
  }

  /// Refuses a file of the registry that says it is somebody else's than its folder does.
  private func isAtHome(_ path: String) throws(FileFault) {
    let steps = path.split(separator: "/").filter { $0 != "." }
    guard steps.first == Discovery.registry[...], steps.count == 3,
      let own = place.split(separator: "/").first, steps[1] != own
    else { return }
    throw FileFault(
      path,
      Bilingual(
        el: "η δήλωση ανήκει στον φάκελο \(own): μετονομάστε τον φάκελο, ή διορθώστε τη δήλωση",
        en: "the declaration belongs in the folder \(own): rename the folder, or mend the file"))
  }

  /// Signs that the file was received now, unless it came with a statement, and puts it in its
  /// place.
  ///
  /// - Parameters:
  ///   - signer: Who receives it; asked for a file that came without a statement only.
  ///   - replacing: Whether a declaration that nobody decided about may be replaced.
  /// - Returns: The numbers of the submission in what it asks for, and the person who counts as the
  ///   submitter.
  package func receive(
    by signer: () throws -> any Signer, document: SubmissionStatement.Document?, replacing: Bool
  ) throws -> (numbers: [(matter: Matter, number: Int)], person: String) {
    try DurableStore.open(Discovery.registry) { store in
      try isOnlyOne()
      let statementName = Received.path(beside: place)
      try isNew(replacing: replacing)
      let bytes = compilation.source.bytes
      if !replacing, let old = try store.read(place), old != bytes { try isDecided(old) }
      let path = "\(Discovery.registry)/\(statementName)"
      let signed =
        try mailed ?? SignedSubmission(submission(document), by: try signer(), at: path)
      let person = try signed.person(by: ledger.history, at: ledger.now)
      try ledger.clockIsRight(for: ledger.logged, path)
      try store.replace([
        DurableStore.File(place, bytes), DurableStore.File(statementName, signed.bytes),
      ])
      return (lives.map { ($0.matter, $0.reviews + 1) }, person)
    }
  }

  /// What the receiver of the file signs.
  private func submission(_ document: SubmissionStatement.Document?) -> SubmissionStatement {
    SubmissionStatement(
      numbers: Dictionary(lives.map { ($0.matter, $0.reviews + 1) }) { first, _ in first },
      source: Digest(of: compilation.source.bytes), at: ledger.now,
      policy: ledger.authority.policy.metadata.signedDigest, document: document)
  }

  /// Refuses to put a declaration beside another one of the same municipality, in a folder with
  /// another name: then neither would stand.
  private func isOnlyOne() throws(FileFault) {
    guard let code = lives.first?.matter.code, let own = place.split(separator: "/").first else {
      return
    }
    for name in try Discovery.names(in: Discovery.registry).sorted()
    where name != own && Discovery.code(ofFolder: name) == code {
      let path = "\(Discovery.registry)/\(name)/\(Discovery.fileName)"
      guard try Discovery.exists(path) else { continue }
      throw FileFault(
        path,
        Bilingual(
          el: "υπάρχει ήδη δήλωση του \(code) σε άλλον φάκελο· μετονομάστε τον σε \(own)",
          en: "there is a declaration of \(code) already, in another folder; rename it to \(own)"))
    }
  }

  /// Refuses to receive a file again while its submission can be reviewed: signatures on it would
  /// have to be made again.
  private func isNew(replacing: Bool) throws {
    let path = "\(Discovery.registry)/\(place)"
    let source = Source(path: path, bytes: compilation.source.bytes)
    var open: [SignedSubmission] = [], signed: [Matter] = []
    for life in lives {
      let known = Received(source, of: life.matter, ledger, life)
      // What cannot be read is not taken for absent.
      if let fault = known.obstacle?.fault { throw fault }
      guard let statement = known.statement else { continue }
      open.append(statement)
      if life.signed.contains(where: { $0.stored.submission?.statement == statement.digest }) {
        signed.append(life.matter)
      }
    }
    // What was decided in one matter is submitted anew, although the other still waits.
    guard let statement = open.first,
      !signed.isEmpty || open.count == lives.count && !replacing
    else {
      return
    }
    let day = statement.submission.at.day
    throw Refusal(
      .submissionRepeated, Received.path(beside: path),
      el: "το ίδιο αρχείο παραλήφθηκε ήδη στις \(day.words.el)· επόμενο: onboard review "
        + "\(signed.first ?? lives[0].matter)",
      en: "the same file was received already on \(day.words.en); next: onboard review "
        + "\(signed.first ?? lives[0].matter)")
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
