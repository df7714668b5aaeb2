import Ground
import Outputs
import Registry
import Schema

extension Build {
  /// Reports the results and returns the exit code: refusals first, then files that could not be
  /// read or written, then findings.
  func say<Made>(
    _ building: Building<Made>, _ decided: DecidedOutputs?, _ obstacles: [FileFault]
  ) -> Exit {
    let compilations = building.compilations
    let hasFindings = compilations.contains { !$0.findings.isEmpty }
    if hasFindings || report.format != .text { report.report(compilations) }
    let faults = building.faults + (decided?.faults ?? []), refusals = decided?.refusals ?? []
    for fault in building.notes + faults { Terminal.complain(fault.message(report.language)) }
    for refusal in refusals + obstacles.map({ Refusal($0) }) {
      Terminal.complain(refusal.message(report.language))
    }
    if !obstacles.isEmpty { tellWhatStays() }
    if compilations.haveErrors {
      Terminal.complain(
        report.language.say(
          el: "Από τις δηλώσεις με λάθη δεν γράφτηκε τίποτα: ό,τι είχε παραχθεί μένει.",
          en: "Nothing was written from declarations with errors: what they gave before stays."))
    }
    guard refusals.isEmpty else { return .refused }
    guard faults.isEmpty, obstacles.isEmpty else { return .usage }
    return compilations.haveErrors ? .findings : .clean
  }
}
