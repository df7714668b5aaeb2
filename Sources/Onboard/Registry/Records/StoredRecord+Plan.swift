import Ground
import Outputs
package import Schema

extension StoredRecord {
  /// What was approved, and how it was proved.
  package struct Compiled: Sendable {
    /// What the source gives now; nil if this compiler can no longer compile it.
    package let compilation: Compilation?
    /// The approved configuration, or the approved clients of sign-in.
    package let configuration: [UInt8]
    /// Whether the sources gave these bytes again; otherwise the seal vouches that they did.
    package let isCompiledAgain: Bool
  }

  /// The approved configuration, and the proof that it is what the approved source compiles to.
  ///
  /// The source was judged as of its own day, with the moved holidays that were known, so it is
  /// compiled as of that day with these. If it was approved with another version, which may give
  /// other bytes, the seal of the place that compiled it again is the proof.
  package func compiled() throws -> Compiled {
    let name = ReviewedSubmission.File.output(for: record.matter)
    let configuration = try file(name)
    let source = try file(ReviewedSubmission.File.source)
    _ = try file(ReviewedSubmission.File.page)
    let path = "\(folder)/\(name)"
    let differs = Refusal(
      .configurationNotCompiled, path, el: "δεν είναι ό,τι παράγει η δήλωση που εγκρίθηκε",
      en: "not what the approved source compiles to")
    guard let submission, let day = submission.asOf else { throw differs }
    let compilation = submission.compile(source)
    func compiled(again: Bool) -> Compiled {
      Compiled(compilation: compilation, configuration: configuration, isCompiledAgain: again)
    }
    if let output = compilation?.output(for: record.matter),
      let bytes = RuntimeConfiguration.bytes(output, asVersionOf: configuration)
    {
      if bytes == configuration { return compiled(again: true) }
      // The calendar of a confirmation is proved so, and the rest by the approval that it renews.
      if submission.confirmed != nil,
        Renewal.configuration(configuration, with: bytes) == configuration
      {
        return compiled(again: false)
      }
    }
    let mine = Provenance(Compiler(asOf: day))
    let isOfMine =
      submission.compiler == mine.compiler
      && submission.digest(.rulebook) == mine.rulebook
    if let seal {
      // This very compiler is said to have given these bytes, and does not.
      guard seal.compiler != mine.compiler || seal.rulebook != mine.rulebook else { throw differs }
      return compiled(again: false)
    }
    guard isOfMine else {
      throw Refusal(
        .compilerDiffers, path,
        el:
          "εγκρίθηκε με το onboard \(submission.compiler), που παράγει άλλα· σφραγίστε το με αυτή "
          + "την έκδοση",
        en: "was approved with onboard \(submission.compiler), which gives other bytes; seal it "
          + "with that version")
    }
    throw differs
  }

  /// Refuses a submission that names other rules, policy or register than those of its compiler.
  func namesItsSources() throws(Refusal) {
    guard let submission, let day = submission.asOf else { return }
    let mine = Provenance(Compiler(asOf: day))
    guard submission.compiler == mine.compiler else { return }
    guard submission.digest(.rulebook) == mine.rulebook,
      submission.digest(.register) == mine.register,
      submission.review["policy"]?.text == mine.policy
    else {
      throw Refusal(
        .provenanceWrong, path,
        el: "ονομάζει άλλους κανόνες, πολιτική ή μητρώο από εκείνα του onboard \(mine.compiler)",
        en: "names other rules, policy or register than those of onboard \(mine.compiler)")
    }
  }
}
