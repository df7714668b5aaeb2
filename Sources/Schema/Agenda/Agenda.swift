/// The appointments that can be booked at a municipality: where, on which days, at which times.
public struct Agenda: Sendable {
  /// The desks, in the order of the modes, the offices and the departments; at each place, the desk
  /// for topics without a department comes first.
  public let desks: [Desk]

  let modes: [ModePlan]
  /// The terms for the appointments of all topics.
  private let terms: BookingTerms
  private let gap: Int

  /// Makes the agenda from a plan. Where there are departments, it has only desks that serve some
  /// topic.
  public init(_ plan: Plan) {
    self.init(
      modes: plan.modes, offices: plan.offices, departments: plan.departments,
      calendar: plan.calendar, terms: plan.bookingTerms, policy: plan.policy
    ) { mode, office, department in
      plan.departments.isEmpty
        || plan.topics.contains { topic in
          topic.department == department
            && topic.services.contains { $0.isGiven(mode, at: office) }
        }
    }
  }

  init(
    modes: [ModePlan], offices: [OfficePlan], departments: [DepartmentPlan],
    calendar: CalendarPlan, terms: BookingTerms, policy: PlatformPolicy,
    isUsed: (Mode, _ office: String?, _ department: String?) -> Bool = { _, _, _ in true }
  ) {
    var desks: [Desk] = []
    for mode in modes {
      let places = mode.mode == .inPerson ? offices.map { Optional($0) } : [nil]
      for office in places {
        let own = departments.filter { $0.serves(mode.mode, at: office?.id) }.map { Optional($0) }
        for department in [nil] + own where isUsed(mode.mode, office?.id, department?.id) {
          desks.append(Desk(mode, office, department, calendar))
        }
      }
    }
    self.desks = desks
    self.modes = modes
    self.terms = terms
    gap = policy.gapMinutes
  }

  /// The desks that provide a service of a topic.
  public func desks(for service: TopicPlan.Service, of topic: TopicPlan) -> [Desk] {
    desks.filter { $0.gives(service, of: topic) }
  }

  /// The division of appointments of a duration into slots in a mode, on their own terms or on
  /// those of all topics.
  public func slotting(
    of duration: Int, in mode: Mode, _ own: BookingTerms? = nil
  ) -> Slotting {
    let terms = own ?? terms
    let grid = terms.step ?? modes.first { $0.mode == mode }?.grid ?? duration
    return Slotting(
      duration: duration, grid: grid, gap: terms.pause ?? gap, dailyMaximum: terms.dailyMaximum)
  }

  /// The division of a topic's appointments in one mode into slots.
  public func slotting(of service: TopicPlan.Service, in topic: TopicPlan) -> Slotting {
    slotting(of: service.duration, in: service.mode, topic.terms)
  }

  /// The amounts of a service that can be booked in a period, for each day of the week from Monday.
  public func amounts(
    of service: TopicPlan.Service, in topic: TopicPlan, _ days: ClosedRange<Day>
  ) -> [Amount] {
    let slotting = slotting(of: service, in: topic)
    var amounts = Array(repeating: Amount(), count: 7)
    for desk in desks(for: service, of: topic) {
      for day in days {
        amounts[Int(day.weekday.rawValue)] += desk.amount(of: slotting, on: day, for: topic.id)
      }
    }
    return amounts
  }
}

/// Services that one desk provides with the same duration, on the same terms and with the same
/// exceptions, and so at the same times.
public struct Offer: Sendable {
  /// The desk that provides them.
  public let desk: Desk
  /// The division of their appointments into slots.
  public let slotting: Slotting
  /// The topics, in the file's order.
  public internal(set) var topics: [TopicPlan]

  /// The hours of a day for these topics.
  public func hours(on day: Day) -> [Interval] { desk.hours(on: day, for: topics.first?.id) }

  /// The terms of their appointments.
  public var terms: BookingTerms { topics.first?.terms ?? .usual }

  /// The open hours of a day with the employees who serve in them.
  public func spans(on day: Day) -> [StaffedSpan] { desk.spans(on: day, for: topics.first?.id) }

  /// The amount that can be booked on a day.
  public func amount(on day: Day) -> Amount {
    desk.amount(of: slotting, on: day, for: topics.first?.id)
  }
}

extension Agenda {
  /// The offers for some topics, ordered by desk and then by duration.
  public func offers(of topics: [TopicPlan]) -> [Offer] {
    var offers: [Offer] = []
    for desk in desks {
      var own: [Offer] = []
      for topic in topics {
        guard let service = topic.services.first(where: { desk.gives($0, of: topic) }) else {
          continue
        }
        if let known = own.firstIndex(where: { offer in
          offer.slotting.duration == service.duration && offer.terms == topic.terms
            && offer.topics.first.map { desk.isSame($0.id, topic.id) } ?? false
        }) {
          own[known].topics.append(topic)
        } else {
          let slotting = slotting(of: service, in: topic)
          own.append(Offer(desk: desk, slotting: slotting, topics: [topic]))
        }
      }
      offers += own.sorted { $0.slotting.duration < $1.slotting.duration }
    }
    return offers
  }
}

extension TopicPlan.Service {
  /// Whether the topic is provided in a mode at a place: an office, or nil for the other modes.
  func isGiven(_ mode: Mode, at office: String?) -> Bool {
    self.mode == mode && (office.map { offices.contains($0) } ?? true)
  }
}

extension Desk {
  /// Whether the desk provides a service of a topic.
  public func gives(_ service: TopicPlan.Service, of topic: TopicPlan) -> Bool {
    topic.department == department?.id && service.isGiven(mode, at: office?.id)
  }
}
