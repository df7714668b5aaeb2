import ArgumentParser
import Schema
import Testing

@testable import Onboard

/// The language of a call counts wherever it stands, for help and errors too.
@Suite struct CallLanguageTests {
  private func call(_ words: String) -> CallLanguage {
    CallLanguage(words.split(separator: " ").map(String.init))
  }

  @Test(
    arguments: [
      ("check --language en --help", "check --help", Language.english),
      ("check --help --language=en", "check --help", .english),
      ("keys --language en authority --help", "keys authority --help", .english),
      ("--language en check x", "check x", .english),
      ("help check --language en", "help check", .english),
      ("check --language el --language en", "check", .english),
      ("check --language en --language=el", "check", .greek),
      ("--version --language=en --verbose", "--version --verbose", .english),
    ])
  func isTakenOut(_ words: String, _ rest: String, _ language: Language) {
    let call = call(words)
    #expect(call.arguments == rest.split(separator: " ").map(String.init))
    #expect(call.language == language && call.unknown == nil)
  }

  @Test(arguments: [
    "check", "check -- --language en", "check -- --language=en", "check x --languages",
  ])
  func whatIsNoOptionStays(_ words: String) {
    let call = call(words)
    #expect(call.arguments == words.split(separator: " ").map(String.init))
    #expect(call.language == nil && call.complaint(.english) == nil)
  }

  @Test(
    arguments: [
      ("check --language fr", "“fr”"), ("--language=EN check", "“EN”"),
      ("check --language", "needs a language"), ("check --language=", "needs a language"),
      ("check --language --help", "“--help”"),
    ])
  func anUnknownOneIsRefused(_ words: String, _ part: String) {
    let complaint = call(words).complaint(.english) ?? ""
    #expect(complaint.contains(part) && complaint.contains("el or en"))
  }

  /// The parser names values in one language at a time; a document has both.
  @Test(
    arguments: [
      ["act", "record", "join", "9173"], ["slots", "9173", "--mode", "fax"],
      ["diff", "a", "b", "c"],
      ["check", "--as-of", "2026-13-01"], ["keys", "enrol"], ["keys", "demand"], ["review"],
      ["keys", "demand", "--role", "submitter", "--threshold", "2"],
      ["check", "a", "b", "--nothing"],
      ["receive"], ["export"], ["log", "revoke", "9173"],
    ])
  func aComplaintIsInEachLanguage(_ arguments: [String]) throws {
    let english = try #require(Onboard.complaint(about: arguments, .english))
    let greek = try #require(Onboard.complaint(about: arguments, .greek))
    #expect(!english.unicodeScalars.contains { (0x370..<0x400).contains($0.value) }, "\(english)")
    #expect(greek.unicodeScalars.contains { (0x370..<0x400).contains($0.value) }, "\(greek)")
    #expect(!greek.contains("<format>") && !greek.contains("<digest>"), "\(greek)")
  }

  @Test func whatIsUnderstoodHasNoComplaint() {
    #expect(Onboard.complaint(about: ["check"], .english) == nil)
  }
}
