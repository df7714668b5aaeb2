import Ground
import Outputs
import Schema

extension StoredRecord {
  /// What was approved: the plan, and the configuration, which must be what the plan gives.
  ///
  /// The source was judged as of its own day, so it is compiled as of that day.
  func compiled() throws -> (plan: Plan, configuration: [UInt8]) {
    let configuration = try file(Approval.File.configuration)
    let source = try file(Approval.File.source)
    _ = try file(Approval.File.page)
    let path = "\(folder)/\(Approval.File.configuration)"
    let differs = Refusal(
      .configurationNotCompiled, path, el: "δεν είναι ό,τι παράγει η δήλωση που εγκρίθηκε",
      en: "not what the approved source compiles to")
    guard let approval, let day = approval.asOf else { throw differs }
    let compiler = Compiler(asOf: day)
    let plan = compiler.compile(Approval.submission(source)).plan
    if let plan, plan.municipality.code == record.municipality,
      RuntimeConfiguration.bytes(of: plan) == configuration
    {
      return (plan, configuration)
    }
    let wanted = approval.review["compiler"]?.text ?? ""
    let rulebook = approval.review["rulebook"]?.digest
    let mine = Provenance(compiler)
    guard wanted == mine.compiler, rulebook == mine.rulebook else {
      throw Refusal(
        .compilerDiffers, path, el: "εγκρίθηκε με το onboard \(wanted): ελέγξτε με αυτή την έκδοση",
        en: "was approved with onboard \(wanted): verify with that version")
    }
    throw differs
  }
}
