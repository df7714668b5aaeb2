import Testing
@testable import Onboard
@Test func x() { }
