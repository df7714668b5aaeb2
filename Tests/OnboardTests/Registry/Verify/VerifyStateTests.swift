import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Registry

/// What a pipeline keeps of a verification, written and read again.
@Suite struct VerifyStateTests {
  /// The state after the honest registry was verified.
  private static func seen() throws -> VerifyState {
    let registry = try #require(TrustRegistry.honest)
    return try #require(try registry.verify().state)
  }

  /// A state from the file of that one, after a change of its text.
  private func read(_ edit: (String) -> String = { $0 }) throws -> VerifyState? {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "seen.json").path
    let text = String(decoding: try Self.seen().file, as: UTF8.self)
    try Data(edit(text).utf8).write(to: URL(filePath: path))
    return try VerifyState(file: path)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let seen = try Self.seen()
    #expect(try read() == seen)
    #expect(seen.log != nil && seen.matters.count == 3)
    #expect(try VerifyState(file: "/nowhere/seen.json") == nil)
  }

  @Test(
    arguments: [
      ("verify-state/v2", "verify-state/v1"), ("\"targets\":1", "\"targets\":\"1\""),
      ("\"9173\":", "\"9173x\":"), ("\"sequence\":", "\"number\":"), ("\"size\":", "\"sizes\":"),
    ])
  func whatIsNoStateIsRefused(_ old: String, _ new: String) throws {
    let code = refusal { try read { $0.replacing(old, with: new) } }
    #expect(code == .stateMalformed)
  }

  @Test func aRegistryWithoutLogIsAStateToo() throws {
    let seen = try read { text in
      let log = text.firstRange(of: "\"log\":{").map { $0.upperBound }
      let end = log.flatMap { text[$0...].firstIndex(of: "}") }
      guard let log, let end else { return text }
      return text[..<log].dropLast() + "null" + text[text.index(after: end)...]
    }
    #expect(seen?.log == nil && seen?.matters.count == 3)
  }
}
