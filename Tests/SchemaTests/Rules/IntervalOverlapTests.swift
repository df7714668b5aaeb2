import Testing

@testable import Schema

@Suite("Intervals that meet")
struct IntervalOverlapTests {
  @Test(
    "are told as the two that do meet",
    arguments: [
      ("[10:00-10:00, 08:00-14:30, 09:00-12:00]", "09:00-12:00 overlaps 08:00-14:30: "),
      ("[08:00-09:00, 10:00-12:00, 11:00-13:00]", "11:00-13:00 overlaps 10:00-12:00: "),
      ("[08:00-09:00, 10:00-12:00, 12:00-13:00]", "12:00-13:00 touches 10:00-12:00: "),
      ("[10:00-12:00, 08:00-09:00]", "08:00-09:00 is written before 10:00-12:00, "),
    ])
  func told(hours: String, message: String) throws {
    let source = Example.inPersonOnly(hours: "hours:\n  inPerson:\n    monday: \(hours)").file()
      .source
    let findings = Compiler(asOf: Specimen.day).compile(source).findings
    let finding = try #require(findings.first { $0.rule === Rule.intervalOverlap })
    #expect(finding.message.en.hasPrefix(message), "\(finding.message.en)")
  }
}
