import TestSupport
import Testing

@testable import Schema

/// A timetable says the hours of a desk, in rules that booking platforms accept.
@Suite struct TimetableTests {
  private static let compiler = Compiler(asOf: GeneratedPlan.today)

  private static func plan(_ seed: UInt64) -> Plan? {
    var generator = GeneratedPlan(seed: seed)
    return compiler.compile(Source(path: "a.yaml", text: generator.text())).plan
  }

  /// Whole years, since those of `AgendaTests` look at two weeks each.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func platformsAcceptTheYears(_ seed: UInt64) throws {
    let plan = try #require(Self.plan(3_000_000 + seed))
    let period = plan.calendar.firstDay...plan.calendar.lastDay
    let faults = PlatformRules.faults(in: plan, Agenda(plan), period)
    #expect(faults.isEmpty, "seed \(seed): \(faults)")
  }

  /// Each rule finds what it is there for.
  @Test func theRulesFindWhatIsWrong() throws {
    let plan = try #require(Self.plan(1))
    let slotting = Slotting(duration: 15, grid: 15, gap: 0)
    let first = GeneratedPlan.today, monday = Weekday.monday
    func rule(_ start: Int, _ end: Int, _ last: Day, _ days: [Weekday]) -> Timetable.Rule {
      Timetable.Rule(
        weekdays: days, span: Interval(start: start, end: end).staffed(by: 1), first: first,
        last: last)
    }
    let long = first.adding(20)
    let sound = rule(480, 600, long, [monday])
    #expect(PlatformRules.faults(in: [sound], slotting).isEmpty)
    for wrong in [
      rule(480, 600, long, []), rule(480, 600, first.adding(-1), [monday]),
      rule(480, 600, first, Weekday.allCases), rule(600, 480, long, [monday]),
    ] {
      #expect(!PlatformRules.faults(in: [wrong], slotting).isEmpty)
    }
    #expect(!PlatformRules.faults(in: [sound, rule(590, 620, long, [monday])], slotting).isEmpty)
    #expect(PlatformRules.faults(in: [sound, rule(600, 630, long, [monday])], slotting).isEmpty)
    #expect(PlatformRules.faults(in: [sound, rule(590, 620, long, [.friday])], slotting).isEmpty)
    #expect(plan.policy.horizonDays > 0)
  }

  /// The rules and the exceptions together are the hours of the desk.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func itSaysTheHoursOfEveryDay(_ seed: UInt64) throws {
    let plan = try #require(Self.plan(4_000_000 + seed))
    let period = plan.calendar.firstDay...plan.calendar.lastDay
    let supports = [RhythmSupport.none, .single, .any]
    for desk in Agenda(plan).desks {
      let timetable = Timetable(desk, in: period, supports[Int(seed % 3)])
      let exceptions = Dictionary(
        uniqueKeysWithValues: timetable.exceptions.map { ($0.day, $0.hours) })
      for day in period {
        let regular = timetable.rules.filter { $0.names(day) }.map(\.interval)
        let said = exceptions[day] ?? regular.sorted { $0.start < $1.start }
        #expect(said == desk.hours(on: day), "seed \(seed), \(day)")
      }
      for exception in timetable.exceptions where exception.hours.isEmpty {
        #expect(timetable.rules.contains { $0.names(exception.day) })
      }
    }
  }

  @Test func unixTimesAreLocal() throws {
    let winter = try #require(Day(iso: "2026-12-01")), summer = try #require(Day(iso: "2026-07-01"))
    #expect(AthensTime.unix(winter, minute: 0) == 1_796_076_000)
    #expect(AthensTime.unix(summer, minute: 600) == 1_782_889_200)
    for day in [winter, summer] {
      #expect(AthensTime.day(atUnix: AthensTime.unix(day)) == day)
      #expect(AthensTime.day(atUnix: AthensTime.unix(day) - 1) == day.adding(-1))
    }
  }
}
