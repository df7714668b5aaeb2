import Foundation
import TestSupport
import Testing

@testable import Ground

/// Outputs go to a folder of their own: never where people write.
@Suite struct OutputPlaceTests {
  @Test func whereOthersWriteNothingIsWritten() throws {
    try BuildRegistry.with { registry in
      try FileManager.default.createSymbolicLink(
        atPath: registry.path("linked"), withDestinationPath: registry.path("Municipalities"))
      let before = try registry.files(below: ".")
      let places = [
        "Municipalities", "Municipalities/", "./Municipalities/../Municipalities", ".", "..", "./",
        "Municipalities/9200-neas-smyrnis", "Municipalities/new/out", "missing/../Municipalities",
        "Generated/Approvals", "linked",
      ]
      for output in places + [registry.path("Municipalities"), registry.path(".")] {
        let outcome = try registry.build("--output", output)
        #expect(outcome.exit == 2, "\(output)")
        #expect(outcome.complaint.contains("δικό του φάκελο"), "\(output)")
        #expect(outcome.complaint.split(separator: "\n").count == 1, "\(output)")
      }
      #expect(try registry.files(below: ".") == before)
    }
  }

  /// The folder in which a file stands that was named is a declaration's as well.
  @Test func besideANamedDeclarationNothingIsWritten() throws {
    try BuildRegistry.with { registry in
      try registry.move("Municipalities/9200-neas-smyrnis", to: "9200-neas-smyrnis")
      let file = "9200-neas-smyrnis/onboarding.yaml"
      for output in ["9200-neas-smyrnis", "9200-neas-smyrnis/out"] {
        #expect(try registry.build(file, "--output", output).exit == 2)
      }
      #expect(try registry.build(file, "--output", "out").exit == 0)
      #expect(try registry.build("9200-neas-smyrnis", "--output", "new/out").exit == 0)
    }
  }
}
