/// The services of a declaration, each checked day by day.
///
/// It is made from the same parts as the plan. If one of them cannot be made, something has already
/// been reported, and no service is checked.
struct Feasibility {
  let days: ClosedRange<Day>
  let services: [Service]

  /// A topic in one mode, with the position of the mode's word.
  struct Service {
    let topic: Located<Topic>
    let mode: Located<Mode>
    let booking: Booking
  }

  init?(_ declaration: Declaration, _ judgement: inout Judgement) {
    guard let topics = declaration.topics.value,
      let agenda = judgement.agenda(of: declaration)
    else { return nil }
    let modes = agenda.modes
    days = .twelveMonths(from: judgement.today)
    var services: [Service] = []
    var bookings: [Booking] = []
    for topic in topics {
      for word in topic.value.modes.value ?? [] {
        guard let mode = modes.first(where: { $0.mode == word.value }),
          let minutes = topic.value.minutes(in: mode),
          minutes <= judgement.policy.minutes(of: mode.mode).upperBound
        else { continue }
        let desks = agenda.desks.filter {
          $0.mode == mode.mode && declaration.isServed(topic.value, at: $0)
        }
        guard !desks.isEmpty else { continue }
        let terms = declaration.terms(of: topic.value), policy = judgement.policy
        let slotting = Slotting(
          duration: minutes, grid: minutes, gap: terms.pause ?? policy.gapMinutes)
        let horizon = terms.horizonDays(policy)
        let known = bookings.first {
          $0.isSame(slotting, of: topic.value.id.value, at: desks) && $0.horizon == horizon
        }
        let booking =
          known
          ?? Booking(
            slotting, of: topic.value.id.value, at: desks, in: days,
            horizon: horizon)
        if known == nil { bookings.append(booking) }
        services.append(Service(topic: topic, mode: word, booking: booking))
      }
    }
    self.services = services
  }
}

extension Judgement {
  /// The services to check day by day, made on first use; nil when something required is
  /// unreadable, or when exceptions last by mistake for most of a year.
  ///
  /// A count that spares most files their calendars would be a second truth about the same rules;
  /// without one `check` costs 5 to 9 % more instructions for 332 files (callgrind, November 2026).
  mutating func feasibility(of declaration: Declaration) -> Feasibility? {
    if let feasibility { return feasibility }
    let found =
      declaration.offered == nil || hasTurnedDays ? nil : Feasibility(declaration, &self)
    feasibility = .some(found)
    return found
  }
}

extension Topic {
  /// The duration of the topic's appointments in a mode; nil when it is unreadable.
  fileprivate func minutes(in mode: ModePlan) -> Int? {
    switch durations {
    case .absent: return mode.duration
    case .unreadable: return nil
    case .given(let own):
      let answer = own.value[mode.mode]
      return answer.isAbsent ? mode.duration : answer.value
    }
  }
}

extension Feasibility.Service {
  /// This service as a related place, in findings about several services.
  var related: Finding.Related {
    Finding.Related(
      span: mode.span,
      note: Bilingual(el: "το ίδιο και για «\(topic.name)»", en: "the same for “\(topic.name)”"))
  }
}

extension Judgement {
  /// The hours of all desks, which are made once; nil if a part of them cannot be made.
  mutating func agenda(of declaration: Declaration) -> Agenda? {
    if let agenda { return agenda }
    let made = declaration.agendaOfReadableHours(self)
    agenda = .some(made)
    return made
  }
}

extension Declaration {
  /// The hours of all desks; nil if a part of them cannot be made.
  fileprivate func agendaOfReadableHours(_ judgement: Judgement) -> Agenda? {
    guard hasReadableHours else { return nil }
    let calendar = CalendarPlan(
      self, years: judgement.calendarYears, moved: judgement.moved ?? .empty)
    let plans = (offices.value ?? []).compactMap { OfficePlan($0.value, self) }
    let departments = (self.departments.value ?? []).compactMap {
      DepartmentPlan($0.value, self, offices: plans)
    }
    guard plans.count == offices.value?.count ?? 0,
      departments.count == self.departments.value?.count ?? 0,
      calendar.seasons.count == seasons.value?.count ?? 0,
      calendar.openings.count == openings.value?.count ?? 0,
      calendar.specialHours.count == specialHours.value?.count ?? 0
    else { return nil }
    let faulty = modesWithFaultyIntervals(judgement.policy)
    let modes = (offered ?? []).filter { !faulty.holds($0) }
      .compactMap { ModePlan($0, self, topics: []) }
    return Agenda(
      modes: modes, offices: plans, departments: departments, calendar: calendar,
      terms: BookingTerms([booking]),
      policy: judgement.policy)
  }

  /// Whether all weeks of hours are readable.
  fileprivate var hasReadableHours: Bool {
    if case .unreadable = hours { return false }
    if case .unreadable = departments { return false }
    if case .unreadable = closures { return false }
    if case .unreadable = openings { return false }
    if case .unreadable = specialHours { return false }
    var isReadable = true
    func look(_ week: Answer<Week>) {
      if case .unreadable = week { isReadable = false }
      if let week = week.value, !week.isReadable { isReadable = false }
    }
    for mode in Mode.allCases {
      if let hours = hours.value { look(hours[mode]) }
      for season in seasons.value ?? [] {
        if let hours = season.value.hours.value { look(hours[mode]) }
      }
      for department in departments.value ?? [] {
        if let hours = department.value.hours.value { look(hours[mode]) }
        for season in department.value.seasons.value ?? [] {
          if let hours = season.value.hours.value { look(hours[mode]) }
        }
      }
    }
    for office in offices.value ?? [] {
      look(office.value.hours)
      for season in office.value.seasons.value ?? [] { look(season.value.hours) }
    }
    return isReadable
  }

  /// The modes with an interval that is reversed or too short for any appointment, which is
  /// reported by itself and explains more than its consequences.
  fileprivate func modesWithFaultyIntervals(_ policy: PlatformPolicy) -> ModeSet {
    var faulty = ModeSet()
    forEachInterval { interval, day in
      guard interval.value.minutes <= 0 else { return }
      for mode in Mode.allCases where day.mode ?? mode == mode { faulty.insert(mode) }
    }
    forEachWeek(policy) { week, mode, least in
      for day in week.days {
        for interval in day.value ?? [] where interval.value.minutes < least.value {
          faulty.insert(mode)
        }
      }
    }
    return faulty
  }

  /// The positions of the closures that overlap a period for a mode, for findings that refer to
  /// them.
  func closures(in days: ClosedRange<Day>, of mode: Mode) -> [Finding.Related] {
    var related: [Finding.Related] = []
    let note = Bilingual(el: "κλείνει εδώ", en: "closed here")
    for closure in closures.value ?? [] {
      guard let rule = closure.value.days.rule,
        let modes = concerned(closure.value.scope), modes.holds(mode),
        days.contains(where: { rule.holds($0) })
      else { continue }
      related.append(Finding.Related(span: closure.value.days.span, note: note))
    }
    return related
  }
}
