import TestSupport
import Testing

@testable import Ground
@testable import Registry

/// What the folder of an authority answers.
@Suite struct AuthorityFolderTests {
  /// Fewer digits would be found by chance, or by intent.
  @Test func aKeyIsNamedBySixteenDigits() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let id = try TrustRegistry.id("reviewer-1")
    func found(_ start: String) throws -> String {
      try AuthorityFolder.open("\(registry.place)/\(AuthorityFolder.usual)") { try $0.key(start) }
    }
    #expect(try found(String(id.prefix(16))) == id)
    #expect(throws: FileFault.self) { try found(String(id.prefix(15))) }
    #expect(throws: FileFault.self) { try found(String(repeating: "0", count: 16)) }
  }
}
