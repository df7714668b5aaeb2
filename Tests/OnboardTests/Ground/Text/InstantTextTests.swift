import Schema
import Testing

@testable import Ground

/// Times as people read them.
@Suite struct InstantTextTests {
  /// Two times that differ by seconds are told apart; others are told without them.
  @Test func secondsAreShownWhereMinutesAreEqual() throws {
    let one = try #require(Instant("2026-11-18T12:00:05Z"))
    let other = Instant(unix: one.unix + 30), later = Instant(unix: one.unix + 60)
    #expect(one.words(beside: other).el == "18/11/2026, 14:00:05 ώρα Ελλάδας")
    #expect(other.words(beside: one).en == "18 November 2026, 14:00:35 Greek time")
    #expect(one.words(beside: later) == one.words && one.words(beside: one) == one.words)
    #expect(one.words.el == "18/11/2026, 14:00 ώρα Ελλάδας")
  }
}
