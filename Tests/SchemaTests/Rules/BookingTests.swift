import Testing

@testable import Schema

@Suite("Days without appointments")
struct BookingTests {
  @Test("are too many when they are more than the bound, up to the last day too")
  func gaps() throws {
    let first = try #require(Day(iso: "2026-10-01"))
    func gap(_ days: Int, _ holds: Set<Int>) -> ClosedRange<Int>? {
      let gap = Booking.gap(longerThan: 2, in: first...first.adding(days - 1)) {
        holds.contains($0.days(since: first))
      }
      return gap.map { $0.lowerBound.days(since: first)...$0.upperBound.days(since: first) }
    }
    #expect(gap(2, []) == nil && gap(3, []) == 0...2 && gap(4, []) == 0...3)
    #expect(gap(4, [0]) == 1...3 && gap(4, [1]) == nil && gap(7, [1, 6]) == 2...5)
    #expect(gap(6, [2, 5]) == nil && gap(6, [3]) == 0...2)
  }
}
