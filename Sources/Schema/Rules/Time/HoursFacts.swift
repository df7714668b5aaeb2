/// What the rules about hours need to know of all intervals and durations, found in one walk.
///
/// Nearly every file has nothing wrong with its hours; these few numbers show it, and the rules
/// walk again only when they do not.
struct HoursFacts {
  /// The numbers of one mode.
  struct OfMode {
    /// The shortest interval, in minutes.
    var shortest = Int.max
    /// The greatest common divisor of all intervals.
    var step = 0
    /// The most minutes of any week.
    var longestWeek = 0
    /// The longest appointment.
    var longest = 0
    /// The greatest common divisor of all appointments.
    var grid = 0
    /// Whether the general duration and every topic's own could be read.
    var isKnown = false

    fileprivate mutating func add(interval minutes: Int) {
      shortest = min(shortest, minutes)
      if minutes > 0 { step = ModePlan.divisor(minutes, step) }
    }

    fileprivate mutating func add(duration minutes: Int) {
      longest = max(longest, minutes)
      grid = ModePlan.divisor(minutes, grid)
    }
  }

  /// The first minute of a day at which any interval starts.
  private(set) var earliest = Int.max
  /// The last minute of a day at which any interval ends.
  private(set) var latest = 0
  /// Whether an interval ends before it starts, or when it does.
  private(set) var hasReversed = false
  /// Whether a day has more than one interval.
  private(set) var hasSplitDays = false
  private var inPerson = OfMode()
  private var phone = OfMode()
  private var video = OfMode()

  subscript(mode: Mode) -> OfMode {
    get {
      switch mode {
      case .inPerson: inPerson
      case .phone: phone
      case .video: video
      }
    }
    _modify {
      switch mode {
      case .inPerson: yield &inPerson
      case .phone: yield &phone
      case .video: yield &video
      }
    }
  }

  init(_ declaration: Declaration) {
    if let hours = declaration.hours.value { add(hours) }
    for season in declaration.seasons.value ?? [] {
      if let hours = season.value.hours.value { add(hours) }
    }
    for office in declaration.offices.value ?? [] {
      if let week = office.value.hours.value { add(week, .inPerson) }
    }
    for opening in declaration.openings.value ?? [] {
      hasSplitDays = hasSplitDays || (opening.value.hours.value?.count ?? 0) > 1
      for interval in opening.value.hours.value ?? [] {
        add(interval.value)
        for mode in opening.value.modes.value ?? declaration.modes.value ?? [] {
          self[mode.value].add(interval: interval.value.minutes)
        }
      }
    }
    addDurations(declaration)
  }

  private mutating func add(_ hours: PerMode<Week>) {
    for mode in Mode.allCases {
      if let week = hours[mode].value { add(week, mode) }
    }
  }

  private mutating func add(_ week: Week, _ mode: Mode) {
    var sum = 0
    for day in week.days {
      guard case .given(let hours) = day else { continue }
      hasSplitDays = hasSplitDays || hours.value.count > 1
      for interval in hours.value {
        add(interval.value)
        let minutes = interval.value.minutes
        sum += max(0, minutes)
        self[mode].add(interval: minutes)
      }
    }
    self[mode].longestWeek = max(self[mode].longestWeek, sum)
  }

  private mutating func add(_ interval: Interval) {
    earliest = min(earliest, interval.start)
    latest = max(latest, interval.end)
    hasReversed = hasReversed || interval.minutes <= 0
  }

  private mutating func addDurations(_ declaration: Declaration) {
    guard let general = declaration.durations.value else { return }
    for mode in Mode.allCases {
      guard let minutes = general[mode].value else { continue }
      self[mode].isKnown = true
      self[mode].add(duration: minutes)
    }
    for topic in declaration.topics.value ?? [] {
      switch topic.value.durations {
      case .absent: continue
      case .unreadable: for mode in Mode.allCases { self[mode].isKnown = false }
      case .given(let own):
        for mode in Mode.allCases {
          switch own.value[mode] {
          case .absent: continue
          case .unreadable: self[mode].isKnown = false
          case .given(let minutes): self[mode].add(duration: minutes.value)
          }
        }
      }
    }
  }
}

extension Judgement {
  /// The facts of the declaration that is judged, found when they are first asked for.
  mutating func hoursFacts(of declaration: Declaration) -> HoursFacts {
    if let known = facts { return known }
    let found = HoursFacts(declaration)
    facts = found
    return found
  }

  /// The services to look at day by day, made when they are first asked for; nil when all can be
  /// booked beyond doubt, or when something that is needed could not be read.
  mutating func feasibility(of declaration: Declaration) -> Feasibility? {
    if let known = doubts { return known }
    let found = doubtful(declaration)
    doubts = .some(found)
    return found
  }

  /// What is bookable in any stretch as long as the booking window is also bookable in a year.
  private mutating func doubtful(_ declaration: Declaration) -> Feasibility? {
    // In 60 days at most three holidays fall on one day of the week: those at fixed dates are
    // spread, and of the Mondays that move two at most are so near.
    let locals = declaration.localHolidays.value?.count ?? 0
    let certain = declaration.modesBeyondDoubt(
      days: policy.horizonDays, holidays: (policy.horizonDays + 59) / 60 * (3 + locals),
      hoursFacts(of: declaration), policy)
    guard let offered = declaration.modes.value,
      offered.contains(where: { !certain.holds($0.value) })
    else { return nil }
    return Feasibility(declaration, without: certain, self)
  }
}
