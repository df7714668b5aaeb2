import Schema
import Testing

@testable import Onboard

/// A call for the version is understood in any order, or refused, and never half answered.
@Suite struct VersionCallTests {
  private func answer(_ words: String) throws -> String? {
    let arguments = words.split(separator: " ").map(String.init)
    return try VersionCall(arguments).map { String(decoding: $0.answer, as: UTF8.self) }
  }

  @Test func itsWordsMayStandInAnyOrder() throws {
    let short = try answer("--version"), long = try answer("--version --verbose")
    #expect(short != long && short?.contains("\n") == true)
    #expect(try answer("--verbose --version") == long)
    let json = try answer("--version --format json")
    #expect(json?.contains("onboard/version/v1") == true)
    for words in [
      "--format json --version", "--format=json --version", "--version --format=json",
      "--verbose --format json --version",
    ] { #expect(try answer(words) == json, "\(words)") }
  }

  @Test(
    arguments: [
      "--version extra", "--version --verbose extra", "--version --format",
      "--version --format xml", "--version --quiet",
      "--verbose --version check",
    ])
  func whatIsNotUnderstoodIsRefused(words: String) {
    #expect(throws: VersionCall.Misfit.self) { try answer(words) }
  }

  @Test(
    arguments: [
      ("--version --format", "--format"), ("--version --format=xml", "--format xml"),
      ("--version extra", "extra"),
    ])
  func whatIsNotUnderstoodIsNamed(words: String, argument: String) {
    let misfit = #expect(throws: VersionCall.Misfit.self) { try answer(words) }
    #expect(misfit?.message(.english).contains("“\(argument)”") == true)
  }

  @Test(arguments: ["check --version", "--help --version", "-h", "", "status", "--verbose"])
  func othersAreNotItsBusiness(words: String) throws { #expect(try answer(words) == nil) }
}
