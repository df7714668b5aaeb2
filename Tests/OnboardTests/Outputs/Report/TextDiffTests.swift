import Testing

@testable import Outputs

/// A diff leads from one text to the other, with as few lines as can be.
@Suite struct TextDiffTests {
  @Test func everyStepIsRight() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<2000 {
      let old = (0..<random(12)).map { _ in random(4) },
        new = (0..<random(12)).map { _ in random(4) }
      let steps = LineMatching.steps(from: old, to: new)
      #expect(steps.filter(\.isInOld).map { old[$0.places.old] } == old)
      #expect(steps.filter(\.isInNew).map { new[$0.places.new] } == new)
      let same = steps.filter(\.isSame)
      #expect(same.allSatisfy { old[$0.places.old] == new[$0.places.new] })
      #expect(same.count == Self.longest(old, new))
    }
  }

  @Test func textsWithoutACommonLineEndSoon() {
    let steps = LineMatching.steps(from: Array(0..<20_000), to: Array(30_000..<50_000))
    #expect(steps.count == 40_000)
  }

  /// The length of the longest common part, by the textbook.
  private static func longest(_ old: [Int], _ new: [Int]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for line in old {
      var last = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = line == other ? last + 1 : max(above, row[index])
        last = above
      }
    }
    return row[new.count]
  }
}
