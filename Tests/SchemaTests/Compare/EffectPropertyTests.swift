import TestSupport
import Testing

@testable import Schema

@Suite("The class of a change agrees with what can be booked")
struct EffectPropertyTests {
  private static let compiler = Compiler(asOf: GeneratedPlan.today)
  /// Six weeks with Christmas and an opening: the outside judge counts twelve months.
  private static let period = GeneratedPlan.today.adding(15)...GeneratedPlan.today.adding(56)

  private static func compiled(_ text: String) -> Compilation {
    compiler.compile(Source(path: "example.yaml", text: text))
  }

  /// A text without one of its parts.
  private static func without(_ part: String, _ text: String) -> String {
    var lines: [Substring] = [], isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.hasPrefix(" ") { isInside = line == "\(part):" }
      if !isInside { lines.append(line) }
    }
    return lines.joined(separator: "\n")
  }

  /// Versions of a declaration: without some part, and one that has little to do with it.
  private static func pairs(_ seed: UInt64) -> [(old: String, new: String)] {
    var generator = GeneratedPlan(seed: 900_000 + seed), other = GeneratedPlan(seed: 950_000 + seed)
    let text = generator.text()
    let part = ["openings", "closures", "seasons", "localHolidays", "departments"][Int(seed % 5)]
    return [(Self.without(part, text), text), (text, other.text())]
  }

  /// Lost and gained minutes by weekday, and appointments, counted without haste.
  private struct Count {
    var lost = Array(repeating: 0, count: 7)
    var gained = Array(repeating: 0, count: 7)
    var isLoss = false
    var isGain = false

    init(_ old: Plan, _ new: Plan, in period: ClosedRange<Day>) {
      let former = Agenda(old), present = Agenda(new)
      for key in ServiceKey.all([Offering(old), Offering(new)]) {
        for day in period {
          let was = Self.booked(old, former, key, day), isNow = Self.booked(new, present, key, day)
          let weekday = Int(day.weekday.rawValue)
          for (one, other) in zip(was.busy, isNow.busy) where one != other {
            lost[weekday] += 5 * max(0, one - other)
            gained[weekday] += 5 * max(0, other - one)
            if one > other { isLoss = true } else { isGain = true }
          }
          isLoss = isLoss || isNow.count < was.count
          isGain = isGain || was.count < isNow.count
        }
      }
    }

    /// The employees who are busy in every five minutes, if all is booked one after the other.
    private static func booked(
      _ plan: Plan, _ agenda: Agenda, _ key: ServiceKey, _ day: Day
    ) -> (busy: [Int], count: Int) {
      var busy = Array(repeating: 0, count: 288), count = 0
      let topic = plan.topics.first { $0.id == key.topic }
      guard let topic, let service = topic.services.first(where: { $0.mode == key.mode }) else {
        return (busy, count)
      }
      for desk in agenda.desks(for: service, of: topic) where desk.office?.id == key.office {
        for interval in desk.hours(on: day, for: key.topic) {
          var start = interval.start
          while start + service.duration <= interval.end {
            for cell in start / 5..<(start + service.duration) / 5 { busy[cell] += desk.staff }
            count += desk.staff
            start += service.duration
          }
        }
      }
      return (busy, count)
    }
  }

  @Test("of generated pairs", arguments: 0..<40)
  func agrees(_ seed: Int) throws {
    for pair in Self.pairs(UInt64(seed)) {
      let old = Self.compiled(pair.old), new = Self.compiled(pair.new)
      guard let before = old.plan, let after = new.plan else { continue }
      let comparison = try #require(Comparison(old, new, in: Self.period))
      let count = Count(before, after, in: Self.period)
      func sums(_ part: (BookableEffect) -> [Amount]) -> [Int] {
        (0..<7).map { day in comparison.effects.reduce(0) { $0 + part($1)[day].minutes } }
      }
      #expect(sums(\.lost) == count.lost)
      #expect(sums(\.gained) == count.gained)
      let losing = comparison.changes.filter { !$0.lost.isEmpty }
      let gaining = comparison.changes.filter { !$0.gained.isEmpty }
      #expect(losing.isEmpty == !count.isLoss)
      #expect(gaining.isEmpty == !count.isGain)
      #expect(losing.allSatisfy { $0.effect == .withdraws || $0.effect == .narrows })
      #expect(gaining.allSatisfy { $0.effect == .widens })
      for day in 0..<7 {
        #expect(losing.contains { $0.lost[day].minutes > 0 } == (count.lost[day] > 0))
        #expect(gaining.contains { $0.gained[day].minutes > 0 } == (count.gained[day] > 0))
      }
    }
  }
}
