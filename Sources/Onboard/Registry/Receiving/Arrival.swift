package import Ground
package import Outputs
package import Schema

/// A declaration that arrived, judged beside the ones before it, and its place in the registry.
package struct Arrival {
  /// The declaration, which has no errors.
  package let compilation: Compilation
  /// The path of its place in the registry.
  package let place: String
  /// The statement that came with the file, so that nobody else has to sign; nil where none came.
  package let enclosed: SignedSubmission?
  /// The reason why the statement that came with the file does not hold; nil where it holds, or
  /// none came.
  package let disregarded: Refusal?
  /// The sign-in that is in force and that the file no longer asks for.
  package let ended: Matter?
  /// The parts of the file about which nothing can be decided, each with the reason.
  package let settled: [Matter: Refusal]
  let ledger: Ledger
  /// Whether the file that was read is the one in its place.
  let wasInPlace: Bool
  /// The state of the records of each matter that the file asks for.
  let lives: [Life]

  /// Judges a file, or the file in a folder; nil for one with errors, which stays where it is.
  ///
  /// - Parameters:
  ///   - isReceiverAsked: Whether the receiver asked to sign, so that a statement that came with
  ///     the file and does not hold is disregarded, and not refused.
  ///   - broken: Takes the findings of a file with errors.
  package init?(
    _ subject: String, _ compile: Compile, _ ledger: Ledger, beside others: Forerunners,
    isReceiverAsked: Bool, broken: (Compilation) -> Void
  ) throws {
    let path = try Self.path(of: subject)
    let source = try Compile.read(path)
    // The file is put in its place wherever it came from, with the line ends that git gives it
    // there, so that the signed bytes stay as they are.
    let bytes = LineEnds.restored(source.bytes)
    compilation = try others.judged(
      compile.one(ReviewedSubmission.submission(bytes)), claiming: .arriving)
    guard let first = compilation.matters.first else {
      broken(compilation.with(source))
      return nil
    }
    let name = first.code == nil ? Discovery.bodyFileName : Discovery.fileName
    place = "\(first.folder)/\(name)"
    try Self.demandAtHome(path, place)
    self.ledger = ledger
    wasInPlace = try Discovery.areSame(path, "\(Discovery.registry)/\(place)")
    lives = try compilation.matters.map { try ledger.life(of: $0) }
    ended = try Self.ended(by: compilation.matters, ledger)
    settled = Self.settled(compilation, lives, path)
    // A file that no longer asks for something in force changes that, whatever else it says.
    if ended == nil, settled.count == lives.count { throw Self.needless(lives, settled) }
    let mailed = try Self.mailed(Source(path: path, bytes: bytes), for: place, lives, ledger)
    if let mailed, let obstacle = mailed.obstacle, !isReceiverAsked {
      throw Self.altered(obstacle, subject)
    }
    enclosed = mailed?.statement
    disregarded = mailed?.obstacle
  }

  /// The declaration under its path in the registry.
  package var inPlace: Compilation {
    compilation.with(
      Source(path: "\(Discovery.registry)/\(place)", bytes: compilation.source.bytes))
  }

  /// The reviews that wait for more signatures, which a new submission makes void.
  package var voided: [Matter] {
    lives.filter { life in
      guard case .pending = life.review else { return false }
      return true
    }.map(\.matter)
  }

  /// The path of the file that a person names; a folder without a declaration is a fault.
  private static func path(of subject: String) throws(FileFault) -> String {
    let path = try Discovery.file(of: subject)
    guard try Discovery.isFolder(path) else { return path }
    throw FileFault(
      subject,
      Bilingual(
        el: "ο φάκελος δεν έχει δήλωση (\(Discovery.fileName) ή \(Discovery.bodyFileName)): δώστε "
          + "το ίδιο το αρχείο που ήρθε",
        en: "the folder has no declaration (\(Discovery.fileName) or \(Discovery.bodyFileName)): "
          + "give the very file that came"))
  }

  /// The parts of a file about which nothing can be decided.
  private static func settled(
    _ compilation: Compilation, _ lives: [Life], _ path: String
  ) -> [Matter: Refusal] {
    var settled: [Matter: Refusal] = [:]
    for life in lives {
      guard let output = compilation.output(for: life.matter) else { continue }
      do throws(Refusal) {
        try life.demandUndecided(output, path)
      } catch {
        settled[life.matter] = error
      }
    }
    return settled
  }

  /// The refusal of a file about no part of which anything can be decided.
  private static func needless(_ lives: [Life], _ settled: [Matter: Refusal]) -> Refusal {
    let refusals = lives.compactMap { settled[$0.matter] }
    return refusals.first { $0.code == .requestRepeated } ?? refusals[0]
  }

  /// The municipality's sign-in that is in force and that a file does not ask for.
  private static func ended(by matters: [Matter], _ ledger: Ledger) throws -> Matter? {
    guard let code = matters.first?.code else { return nil }
    let signIn = Matter.signIn(code)
    guard !matters.contains(signIn) else { return nil }
    return try ledger.life(of: signIn).stage(on: ledger.now.day).isInForce ? signIn : nil
  }

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

  /// The fault of a file that differs from its own submission: receiving it once more would fail
  /// again.
  private static func altered(_ obstacle: Refusal, _ subject: String) -> Refusal {
    guard obstacle.code == .submissionStale else { return obstacle }
    return Refusal(
      .submissionStale, obstacle.subject,
      el: "δεν είναι το αρχείο που υπέγραψε ο φορέας του: ζητήστε το ξανά, ή παραλάβετέ το με δική "
        + "σας υπογραφή: onboard receive \(subject.inShell) --key ΚΛΕΙΔΙ",
      en: "is not the file that its body signed: ask for it again, or receive it by a signature of "
        + "your own: onboard receive \(subject.inShell) --key KEY",
      next: "onboard receive \(subject.inShell) --key KEY")
  }

  /// Refuses a file in the registry that names another municipality or body than its folder does.
  private static func demandAtHome(_ path: String, _ place: String) throws(FileFault) {
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
}

extension Arrival {
  /// The receiver's statement that the file was received now.
  package func statement(
    signedBy signer: any Signer, _ document: SubmissionStatement.Document?
  ) throws -> SignedSubmission {
    let submission = SubmissionStatement(
      numbers: Dictionary(lives.map { ($0.matter, $0.reviews + 1) }) { first, _ in first },
      source: Digest(of: compilation.source.bytes), at: ledger.now,
      policy: ledger.authority.policy.metadata.signedDigest, document: document)
    return try SignedSubmission(
      submission, by: signer, at: "\(Discovery.registry)/\(Received.path(beside: place))")
  }
}
