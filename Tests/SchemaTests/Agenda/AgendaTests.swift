import TestSupport
import Testing

@testable import Schema

@Suite("The agenda")
struct AgendaTests {
  private static let compiler = Compiler(asOf: GeneratedPlan.today)

  /// Plans of generated declarations; what a rule refuses has none.
  private static func plans(_ seeds: Range<UInt64>) -> [Plan] {
    seeds.compactMap { seed in
      var generator = GeneratedPlan(seed: seed)
      return compiler.compile(Source(path: "example.yaml", text: generator.text())).plan
    }
  }

  @Test("offers what can be kept, on generated plans", arguments: 0..<20)
  func properties(_ part: Int) {
    let first = UInt64(part * 250), cases = Cases.among(250)
    let plans = Self.plans(first..<first + UInt64(cases))
    #expect(plans.count > cases * 4 / 5)
    for (number, plan) in plans.enumerated() {
      let agenda = Agenda(plan)
      let from = GeneratedPlan.today.adding(number % 300)
      for offer in agenda.offers(of: plan.topics) {
        for day in from...from.adding(9) {
          if let fault = Self.fault(offer, plan, on: day) { Issue.record("\(day): \(fault)") }
        }
        let sum = offer.desk.amount(of: offer.slotting, in: from...from.adding(9))
        var parts = offer.desk.amount(of: offer.slotting, in: from...from.adding(3))
        parts += offer.desk.amount(of: offer.slotting, in: from.adding(4)...from.adding(9))
        #expect(sum == parts)
      }
      let faults = PlatformRules.faults(in: plan, agenda, from...from.adding(13))
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  /// Slots lie in open hours, on the grid, not on closed days; packed, they need no more staff.
  private static func fault(_ offer: Offer, _ plan: Plan, on day: Day) -> String? {
    let desk = offer.desk, slotting = offer.slotting
    let hours = offer.hours(on: day), staffing = desk.staffing(on: day, for: offer.topics[0].id)
    var appointments = 0
    let spans = offer.spans(on: day)
    for interval in hours {
      let inside = staffing.filter { $0.origin == interval.start }
      guard inside.map(\.interval.minutes).reduce(0, +) == interval.minutes else {
        return "hours without employees"
      }
      for start in slotting.starts(in: interval) {
        let end = start + slotting.duration + slotting.gap
        guard (start - interval.start) % slotting.grid == 0 else { return "off the grid" }
        guard interval.start <= start, end <= interval.end else { return "outside hours" }
        let least = inside.filter { $0.interval.start < end && start < $0.interval.end }
          .map(\.staff).min()
        guard slotting.capacity(at: start, in: spans) == least else { return "wrong capacity" }
      }
      // Each employee for himself: the first ones are there whenever anybody is.
      for number in 0..<(inside.map(\.staff).max() ?? 0) {
        var next = interval.start
        while next + slotting.duration + slotting.gap <= interval.end {
          let end = next + slotting.duration + slotting.gap
          let isThere = inside.allSatisfy { part in
            part.interval.end <= next || end <= part.interval.start || part.staff > number
          }
          appointments += isThere ? 1 : 0
          next += isThere ? slotting.step : slotting.grid
        }
      }
    }
    appointments = min(appointments, slotting.dailyMaximum ?? appointments)
    let amount = offer.amount(on: day)
    guard amount.appointments == appointments,
      amount.minutes == appointments * slotting.duration
    else { return "not what the slots hold" }
    let holidays = plan.calendar.holidays.filter { $0.day == day }
    guard desk.closure(on: day) == nil || hours.isEmpty else { return "open on a closed day" }
    // What says so counts on holidays too.
    let usual = hours.without(desk.workedHours(on: day, for: offer.topics[0].id))
    let isHoliday = holidays.contains { $0.isClosed }
    guard !isHoliday || usual.isEmpty else { return "open on a holiday" }
    let isEve = holidays.contains { !$0.isClosed }
    return isEve && usual.contains { $0.end > 780 } ? "open after 13:00 on an eve" : nil
  }

  @Test("finds the first run of days as a walk over every day does")
  func runs() throws {
    var found = 0
    for seed in UInt64(0)..<80 {
      var generator = GeneratedPlan(seed: 500_000 + seed)
      let source = Source(path: "example.yaml", text: generator.text())
      guard let declaration = Declaration.make(from: Reader.read(source).tree).declaration else {
        continue
      }
      var judgement = Judgement(Self.compiler, declaration: declaration, path: source.path)
      guard let all = Feasibility(declaration, &judgement) else { continue }
      for service in all.services {
        let booking = service.booking
        func isPossible(_ day: Day) -> Bool {
          booking.desks.contains { desk in
            desk.hours(on: day, for: booking.topic).contains { booking.slotting.fits($0) }
          }
        }
        #expect(booking.isPossible == all.days.contains { isPossible($0) })
        for bound in [6, 8, 13, 20] {
          let gap = Booking.gap(longerThan: bound, in: all.days, isPossible)
          if gap != Self.walk(longerThan: bound, in: all.days, isPossible) {
            Issue.record("seed \(seed), \(service.topic.name), \(bound)")
          }
          found += gap == nil ? 0 : 1
        }
      }
    }
    #expect(found > 20)
  }

  private static func walk(
    longerThan bound: Int, in days: ClosedRange<Day>, _ isPossible: (Day) -> Bool
  ) -> ClosedRange<Day>? {
    var start: Day?
    for day in days {
      if !isPossible(day) {
        start = start ?? day
      } else if let first = start {
        if day.days(since: first) > bound { return first...day.adding(-1) }
        start = nil
      }
    }
    guard let start, days.upperBound.days(since: start) >= bound else { return nil }
    return start...days.upperBound
  }

  @Test("skips the hour that clocks skip, and knows the offset on both sides of it")
  func summerTime() throws {
    let first = try #require(Day(iso: "2027-03-28")), last = try #require(Day(iso: "2027-10-31"))
    let night = [Interval(start: 150, end: 300)]
    #expect(AthensTime.existing(night, on: first).map(\.text) == ["02:30-03:00", "04:00-05:00"])
    #expect(AthensTime.existing(night, on: last) == night)
    #expect(AthensTime.timestamp(first, minute: 179) == "2027-03-28T02:59:00+02:00")
    #expect(AthensTime.timestamp(first, minute: 240) == "2027-03-28T04:00:00+03:00")
    #expect(AthensTime.timestamp(last, minute: 239) == "2027-10-31T03:59:00+03:00")
    #expect(AthensTime.timestamp(last, minute: 240) == "2027-10-31T04:00:00+02:00")
    for day in first.adding(-400)...first.adding(400) {
      let minute = 12 * 60
      let seconds = Int(day.number) * 1440 + minute - AthensTime.offset(on: day, minute: minute)
      let offset = AthensTime.offset(on: day, minute: minute)
      #expect(AthensTime.offsetMinutes(atUnix: seconds * 60) == offset)
    }
  }

  @Test("keeps a gap free after each appointment")
  func gap() {
    let slotting = Slotting(duration: 20, grid: 20, gap: 5)
    let interval = Interval(start: 480, end: 565)
    #expect(Array(slotting.starts(in: interval)) == [480, 500, 520, 540])
    #expect(slotting.step == 40 && slotting.count(in: interval) == 2)
    #expect(!slotting.fits(Interval(start: 480, end: 504)))
  }

  @Test("counts months from any day to the eve of the same date")
  func months() throws {
    let day = try #require(Day(iso: "2027-01-31"))
    #expect(ClosedRange<Day>.months(1, from: day).upperBound.iso == "2027-02-27")
    #expect(ClosedRange<Day>.twelveMonths(from: day).upperBound.iso == "2028-01-30")
    #expect(ClosedRange<Day>.week(of: day).lowerBound.iso == "2027-01-25")
  }
}
