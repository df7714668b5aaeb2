import Ground
import Outputs
package import Schema

extension StoredRecord {
  /// The approved outputs, and how they were proved.
  package struct Compiled: Sendable {
    /// The result of compiling the source now; nil if this compiler can no longer compile it.
    package let compilation: Compilation?
    /// The approved configuration, or the approved clients of sign-in.
    package let configuration: [UInt8]
    /// Whether the sources reproduced these bytes; otherwise the seal vouches that they did.
    package let isCompiledAgain: Bool
  }

  /// The approved configuration, and the proof that it is what the approved source compiles to.
  ///
  /// The source was judged as of its own day, with the moved holidays known then, so it is compiled
  /// with the same ones. If it was approved with another version, which may give other bytes, the
  /// proof is the seal of the machine that compiled it again.
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
      // This proves the calendar of a confirmation; the approval that it renews proves the rest.
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
      // This very compiler is said to have given these bytes, but does not give them.
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

  /// Refuses a submission that names other rules or another policy or register than its compiler
  /// has.
  func demandSourcesNamed() throws(Refusal) {
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
