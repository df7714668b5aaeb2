import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry
@testable import Schema

/// Departments in a configuration: what an earlier version cannot say, and what needs an act.
@Suite struct DepartmentConfigurationTests {
  private static func configuration(_ change: (String) -> String = { $0 }) throws -> [UInt8] {
    let files = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    let file = try #require(files.first { $0.path.contains("/9254-") })
    let source = Source(path: file.path, text: change(file.text))
    let plan = try #require(Compiler(asOf: Specimen.day).compile(source).plan)
    return RuntimeConfiguration.bytes(of: plan)
  }

  @Test func theFirstVersionCannotSayThem() throws {
    let bytes = try Self.configuration()
    let first = Array("{\"format\":\"onboard/runtime/v1\"}".utf8)
    #expect(RuntimeConfiguration.bytes(bytes, asVersionOf: first) == nil)
    #expect(RuntimeConfiguration.bytes(bytes, asVersionOf: bytes) == bytes)
  }

  /// Hours and staff are the administrators'; what the department is, is not.
  @Test func hoursAndStaffNeedNoAct() throws {
    let old = try Self.configuration()
    let hours = try Self.configuration {
      $0.replacing("wednesday: 16:00-19:00", with: "wednesday: 16:00-18:00")
    }
    let staff = try Self.configuration {
      $0.replacing("{ inPerson: 1, video: 1 }", with: "{ inPerson: 2, video: 1 }")
    }
    let alone = try Self.configuration {
      $0.replacing("sharedStaff: true ", with: "sharedStaff: false ")
    }
    for new in [hours, staff, alone] {
      #expect(new != old && Adjustment.separates(old, new))
    }
    let name = try Self.configuration {
      $0.replacing("Τμήμα Δημοτολογίου", with: "Τμήμα Μητρώων")
    }
    let topics = try Self.configuration {
      $0.replacing("topics: [dimotologio]", with: "topics: [dimotologio, dia-viou-mathisi]")
    }
    for new in [name, topics] { #expect(new != old && !Adjustment.separates(old, new)) }
  }
}
