/// A valid declaration: complete, consistent and judged.
///
/// Only the compiler makes a plan, so an output can only come from checked input. Every default of
/// a declaration is resolved: durations, offices, third persons and holidays.
public final class Plan: Sendable {
  /// The municipality, from the register.
  public let municipality: RegisterEntry
  /// The website for the announcement (Article 6 §4).
  public let website: String
  /// The request's protocol number.
  public let requestNumber: String
  /// The request's date.
  public let requestDate: Day
  /// The page with the data-protection terms (Article 2 §4).
  public let terms: String
  /// The modes offered, in the order of the law.
  public let modes: [ModePlan]
  /// The offices, in the file's order.
  public let offices: [OfficePlan]
  /// The topics, in the file's order.
  public let topics: [TopicPlan]
  /// The departments, in the file's order.
  public let departments: [DepartmentPlan]
  /// The terms of appointments for all topics, unless a topic has its own.
  public let bookingTerms: BookingTerms
  /// Support for deaf citizens, and interpretation into other languages.
  public let interpretation: [Interpretation]
  /// The edition of the platform's policy used for judging.
  public let policy: PlatformPolicy
  /// The declared exceptions to the policy.
  public let waivers: [WaiverPlan]
  /// The municipality's administrators of the platform, in the file's order (Article 5 §4).
  public let administrators: [AdministratorPlan]
  /// The security measures that the municipality declares (Article 7 §2).
  public let measures: [Measure]
  /// Seasons, closures, openings and holidays.
  public let calendar: CalendarPlan

  init?(
    _ declaration: Declaration, of entry: RegisterEntry?, _ policy: PlatformPolicy,
    asOf today: Day, _ span: CalendarSpan, moved: MovedHolidays
  ) {
    guard let entry, let website = declaration.municipality.value?.website.value,
      let number = declaration.request.value?.protocolNumber.value,
      let date = declaration.request.value?.date.value,
      let terms = declaration.dataProtection.value?.terms.value,
      let offered = declaration.offered,
      let topics = declaration.topics.value
    else { return nil }
    let offices = (declaration.offices.value ?? []).compactMap {
      OfficePlan($0.value, declaration)
    }
    let planned = topics.compactMap { TopicPlan($0.value, declaration, offices: offices) }
    let departments = declaration.departments.value ?? []
    let modes = Mode.allCases.filter { offered.contains($0) }
      .compactMap { ModePlan($0, declaration, topics: planned) }
    guard planned.count == topics.count, modes.count == offered.count else { return nil }
    municipality = entry
    self.policy = policy
    self.website = website
    requestNumber = number
    requestDate = date
    self.terms = terms
    self.modes = modes
    self.offices = offices
    self.topics = planned
    bookingTerms = BookingTerms([declaration.booking])
    self.departments = departments.compactMap {
      DepartmentPlan($0.value, declaration, offices: offices)
    }
    interpretation = Interpretation.allCases.filter { wanted in
      declaration.interpretation.value?.contains { $0.value == wanted } ?? false
    }
    waivers = (declaration.waivers.value ?? []).compactMap { WaiverPlan($0.value) }
    administrators = (declaration.administrators.value ?? []).compactMap {
      AdministratorPlan($0.value)
    }
    measures = Measure.allCases.filter { one in
      declaration.security.value?.measures.value?.contains { $0.value == one } ?? false
    }
    calendar = CalendarPlan(
      declaration, years: span.years(request: date, judgement: today), moved: moved)
  }

  /// Makes the plan of what another plan still offers while the rest is suspended, or of the same
  /// under other ids.
  init(
    _ plan: Plan, modes: [ModePlan], offices: [OfficePlan], topics: [TopicPlan],
    departments: [DepartmentPlan], calendar: CalendarPlan? = nil
  ) {
    municipality = plan.municipality
    policy = plan.policy
    website = plan.website
    requestNumber = plan.requestNumber
    requestDate = plan.requestDate
    terms = plan.terms
    self.modes = modes
    self.offices = offices
    self.topics = topics
    bookingTerms = plan.bookingTerms
    self.departments = departments
    interpretation = plan.interpretation
    waivers = plan.waivers
    administrators = plan.administrators
    measures = plan.measures
    self.calendar = calendar ?? plan.calendar
  }
}
