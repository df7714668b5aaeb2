import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Registry

/// What an act is called.
@Suite struct EnactmentTitleTests {
  /// A municipality joins, while sign-in is granted; every other act is called the same.
  @Test func signInIsGranted() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    func title(_ change: Enactment.Change, _ matter: Matter) throws -> String? {
      let record = try registry.enact(9200, change: change)
      guard case .enactment(let enactment) = record.body else { return nil }
      return enactment.title(of: matter).en
    }
    #expect(try title(.onboard, .signIn(9200)) == "grant")
    #expect(try title(.onboard, 9200) == "onboarding")
    #expect(try title(.suspend, .signIn(9200)) == "suspension")
    #expect(try title(.withdraw, .signIn(9200)) == "withdrawal")
  }
}
