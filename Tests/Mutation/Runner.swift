import Glibc
import Testing

@testable import Schema
@testable import SchemaTests

/// The tests of the core, run against one mutant: `MUTANT` in the environment is its number.
@main
enum Runner {
  static func main() async {
    if CommandLine.arguments.dropFirst() == ["examples"] { exit(examples() ? 0 : 1) }
    if CommandLine.arguments.dropFirst() == ["stories"] {
      try? Told.write()
      exit(0)
    }
    await Testing.__swiftPMEntryPoint() as Never
  }

  /// What `RuleExampleTests` expects, in a fraction of its time: it stops at the first failure.
  private static func examples() -> Bool {
    let specimen = Compiler(asOf: Specimen.day).compile(
      Source(path: "example.yaml", text: Specimen.text))
    guard specimen.findings.isEmpty, specimen.plan != nil else { return false }
    for rule in RuleCase.all {
      let (source, mark) = rule.example.file()
      let findings = rule.findings(in: source).filter { $0.waiver == nil }
      if rule.isAccepted {
        guard findings.isEmpty else { return failed(rule) }
      } else {
        guard findings.count == 1, findings[0].rule.id == rule.rule.id, findings[0].span == mark
        else { return failed(rule) }
      }
    }
    return true
  }

  private static func failed(_ rule: RuleCase) -> Bool {
    print(rule.testDescription)
    return false
  }
}
