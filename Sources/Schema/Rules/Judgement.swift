/// The context in which rules judge a declaration, and their findings.
public struct Judgement: Sendable {
  /// The municipalities that exist.
  public let register: Register
  /// The register's entry for the declared code, if there is one.
  public let entry: RegisterEntry?
  /// The path of the file as given; `<stdin>` and the like are not in a registry.
  public let path: String
  /// The day as of which the file is judged.
  public let today: Day
  /// The edition of the platform's policy that applies on that day.
  public let policy: PlatformPolicy
  /// The holidays that decisions have moved; nil when the decisions were not looked up.
  let moved: MovedHolidays?
  /// The findings so far.
  public internal(set) var findings: [Finding] = []

  /// The services that must be checked day by day, once computed.
  var feasibility: Feasibility??
  /// Whether exceptions of every year last for most of it by mistake, so that what can be booked
  /// says nothing.
  private(set) var hasTurnedDays = false
  /// The hours of all desks, once computed.
  var agenda: Agenda??
  /// The texts with findings, once they have been examined.
  var texts: [DeclaredText]?

  /// The index in `Rulebook.judging` of the rule being checked; a number, because rules are shared
  /// between threads.
  var number = 0

  init(
    of declaration: Declaration, path: String, register: Register, asOf today: Day,
    policy: PlatformPolicy, moved: MovedHolidays? = nil
  ) {
    self.register = register
    self.today = today
    self.policy = policy
    self.moved = moved
    self.path = path
    let code = declaration.municipality.value?.code.value
    entry = code.flatMap { MunicipalityCode($0) }.flatMap { register.entry(code: $0) }
    hasTurnedDays = declaration.exceptionDays.contains { days in
      guard let from = days.from.value, let to = days.to.value else { return false }
      return turned(from, to, isLongAllowed: false) != nil
    }
  }

  /// The years whose holidays are resolved for a file that is approved on that day.
  var calendarYears: Range<Int> { CalendarSpan.judgement.years(request: today, judgement: today) }
  /// The days of these years.
  var calendarPeriod: ClosedRange<Day> {
    let years = calendarYears
    let first = Day(year: years.lowerBound, month: 1, day: 1) ?? .earliest
    return first...(Day(year: years.upperBound - 1, month: 12, day: 31) ?? .latest)
  }

  /// Reports a finding of the rule being checked.
  mutating func report(
    _ span: SourceSpan, el: String, en: String, help: Bilingual? = nil,
    related: [Finding.Related] = [], fixes: [Finding.Fix] = []
  ) {
    findings.append(
      Finding(
        Rulebook.judging[number], at: span, Bilingual(el: el, en: en), help: help, related: related,
        fixes: fixes))
  }
}
