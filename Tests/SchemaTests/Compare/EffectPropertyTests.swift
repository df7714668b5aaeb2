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
          let was = Load(old, former, key, day), isNow = Load(new, present, key, day)
          guard was != isNow else { continue }
          let weekday = Int(day.weekday.rawValue)
          // Where the maximum of a day decides, the appointments are counted.
          let isByCount = was.isCapped || isNow.isCapped
          var up = isByCount ? 0 : isNow.minutes(beyond: was)
          var down = isByCount ? 0 : was.minutes(beyond: isNow)
          let rest = isNow.count * isNow.duration - was.count * was.duration - up + down
          (up, down) = (up + max(0, rest), down - min(0, rest))
          lost[weekday] += down
          gained[weekday] += up
          isLoss = isLoss || down > 0 || isNow.count < was.count
          isGain = isGain || up > 0 || was.count < isNow.count
        }
      }
    }
  }

  /// The employees who are busy in every five minutes, if all is booked one after the other.
  private struct Load: Equatable {
    var busy = Array(repeating: 0, count: 300)
    var count = 0
    var isCapped = false
    var duration = 0
    var step = 0

    /// The minutes of appointments in what another one has not.
    func minutes(beyond other: Load) -> Int {
      zip(busy, other.busy).reduce(0) { $0 + max(0, $1.0 - $1.1) } * 5 * duration / max(1, step)
    }

    init(_ plan: Plan, _ agenda: Agenda, _ key: ServiceKey, _ day: Day) {
      guard let topic = plan.topics.first(where: { $0.id == key.topic }),
        let service = topic.services.first(where: { $0.mode == key.mode })
      else { return }
      duration = service.duration
      let pause = topic.terms.pause ?? 0
      let grid = topic.terms.step ?? plan.modes.first { $0.mode == key.mode }?.grid ?? 0
      step = (duration + pause + grid - 1) / grid * grid
      for desk in agenda.desks(for: service, of: topic) where desk.office?.id == key.office {
        var starts: [Int] = []
        let parts = desk.staffing(on: day, for: key.topic)
        for interval in desk.hours(on: day, for: key.topic) {
          let inside = parts.filter { $0.origin == interval.start }
          for number in 0..<(inside.map(\.staff).max() ?? 0) {
            var start = interval.start
            while start + duration + pause <= interval.end {
              let end = start + duration + pause
              let isFree = inside.allSatisfy {
                $0.interval.end <= start || end <= $0.interval.start || number < $0.staff
              }
              if isFree { starts.append(start) }
              start += isFree ? step : grid
            }
          }
        }
        let most = topic.terms.dailyMaximum ?? starts.count
        isCapped = most < starts.count
        count = min(most, starts.count)
        for start in starts {
          for cell in start / 5..<min(300, (start + step) / 5) { busy[cell] += 1 }
        }
      }
    }
  }

  @Test("of generated pairs", arguments: 0..<Cases.among(40))
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
        // What the parts of one service say adds up to its effect.
        guard comparison.effects.count == 1 else { continue }
        #expect(losing.reduce(0) { $0 + $1.lost[day].minutes } == count.lost[day])
        #expect(gaining.reduce(0) { $0 + $1.gained[day].minutes } == count.gained[day])
      }
    }
  }
}
