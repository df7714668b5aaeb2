import TestSupport
import Testing

@testable import Outputs
@testable import Schema

/// A note that holds for many files is told once; an error never stands for another file's.
@Suite("Notes of many files")
struct SharedNotesTests {
  private static func compiled(_ count: Int, _ lines: String) -> [Compilation] {
    (0..<count).map { number in
      let (source, _) = Example(lines).file()
      return Compiler(asOf: Specimen.day).compile(
        Source(path: "\(number).yaml", bytes: source.bytes))
    }
  }

  private static func report(_ compilations: [Compilation]) -> String {
    TextReport(language: .greek, isColourful: false, columns: nil).text(compilations)
  }

  private static let past = "closures:\n  - from: 2020-12-28\n    reason: Απογραφή αρχείου"

  @Test("are told once, with the number of the others")
  func once() {
    let report = Self.report(Self.compiled(5, Self.past))
    let told = report.split(separator: "\n").filter { $0.contains("[exception-past]") }
    #expect(told.count == 1)
    #expect(report.contains("το ίδιο και σε 4 άλλα αρχεία"))
  }

  @Test("are told one by one where they are few")
  func few() {
    let report = Self.report(Self.compiled(3, Self.past))
    let told = report.split(separator: "\n").filter { $0.contains("[exception-past]") }
    #expect(told.count == 3)
    #expect(!report.contains("το ίδιο και"))
  }

  @Test("are not errors, each of which somebody must mend")
  func errors() {
    let report = Self.report(Self.compiled(5, "thirdParty: ναι"))
    #expect(report.split(separator: "\n").count { $0.contains("[boolean-format]") } == 5)
  }
}
