/// The services of a declaration that counting alone does not show to be bookable, day by day.
///
/// It is made of the same pieces as the plan. Where one of them cannot be made, something was
/// reported already, and no service is looked at.
struct Feasibility {
  let days: ClosedRange<Day>
  let services: [Service]

  /// A topic in one mode, with the place of the mode's word.
  struct Service {
    let topic: Located<Topic>
    let mode: Located<Mode>
    let slotting: Slotting
    let desks: [Desk]
  }

  init?(_ declaration: Declaration, without certain: ModeSet, _ judgement: Judgement) {
    guard let topics = declaration.topics.value, declaration.hasReadableHours else { return nil }
    let calendar = CalendarPlan(declaration, firstYear: judgement.today.year)
    let offices = (declaration.offices.value ?? []).compactMap {
      OfficePlan($0.value, declaration)
    }
    guard offices.count == declaration.offices.value?.count ?? 0,
      calendar.seasons.count == declaration.seasons.value?.count ?? 0,
      calendar.openings.count == declaration.openings.value?.count ?? 0
    else { return nil }
    let faulty = declaration.modesWithFaultyIntervals(judgement.policy)
    let modes = (declaration.offered ?? []).filter { !certain.holds($0) && !faulty.holds($0) }
      .compactMap { ModePlan($0, declaration, topics: []) }
    let agenda = Agenda(
      modes: modes, offices: offices, calendar: calendar, policy: judgement.policy)
    days = .twelveMonths(from: judgement.today)
    var services: [Service] = []
    for topic in topics {
      for word in topic.value.modes.value ?? [] {
        guard let mode = modes.first(where: { $0.mode == word.value }),
          let minutes = topic.value.minutes(in: mode),
          minutes <= judgement.policy.minutes(of: mode.mode).upperBound
        else { continue }
        let desks = agenda.desks.filter { desk in
          guard desk.mode == mode.mode, let office = desk.office else {
            return desk.mode == mode.mode
          }
          return topic.value.offices.value?.holds(office.id) ?? true
        }
        guard !desks.isEmpty else { continue }
        services.append(
          Service(
            topic: topic, mode: word,
            slotting: Slotting(
              duration: minutes, grid: minutes, gap: judgement.policy.gapMinutes),
            desks: desks))
      }
    }
    self.services = services
  }
}

extension Topic {
  /// The duration of the topic's appointments in a mode; nil when it could not be read.
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
  /// The first run of days without a bookable one that is longer than a bound.
  func firstRun(longerThan bound: Int, in days: ClosedRange<Day>) -> ClosedRange<Day>? {
    var last = days.lowerBound.adding(-1)
    while last.adding(bound + 1) <= days.upperBound {
      // The latest bookable day within reach: only of a few days is anything asked.
      let reach = last.adding(1)...last.adding(bound + 1)
      guard let next = reach.last(where: { isBookable(on: $0) }) else {
        let end = (reach.upperBound...days.upperBound).first { isBookable(on: $0) }
        return reach.lowerBound...(end?.adding(-1) ?? days.upperBound)
      }
      last = next
    }
    return nil
  }

  /// Whether something can be booked on a day.
  private func isBookable(on day: Day) -> Bool {
    desks.contains { $0.hours(on: day).contains { slotting.fits($0) } }
  }

  /// Whether something can be booked.
  func isBookable(in days: ClosedRange<Day>) -> Bool {
    days.contains { isBookable(on: $0) }
  }

  /// How findings about several services name this one.
  var related: Finding.Related {
    Finding.Related(
      span: mode.span,
      note: Bilingual(el: "το ίδιο και για «\(topic.name)»", en: "the same for “\(topic.name)”"))
  }
}

extension Declaration {
  /// Whether all weeks of hours could be read.
  fileprivate var hasReadableHours: Bool {
    if case .unreadable = hours { return false }
    if case .unreadable = closures { return false }
    if case .unreadable = openings { return false }
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
    }
    for office in offices.value ?? [] { look(office.value.hours) }
    return isReadable
  }

  /// The modes with an interval that is reversed or too short for any appointment; that is
  /// reported, and says more than its consequences.
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

  /// The places of the closures that meet a period and a mode, for findings that rest on them.
  func closures(in days: ClosedRange<Day>, of mode: Mode) -> [Finding.Related] {
    var related: [Finding.Related] = []
    let note = Bilingual(el: "κλείνει εδώ", en: "closed here")
    for closure in closures.value ?? [] {
      guard let from = closure.value.from.located,
        let modes = concerned(closure.value.modes, closure.value.offices), modes.holds(mode),
        from.value <= days.upperBound, closure.value.to.value ?? from.value >= days.lowerBound
      else { continue }
      related.append(Finding.Related(span: from.span, note: note))
    }
    return related
  }
}
