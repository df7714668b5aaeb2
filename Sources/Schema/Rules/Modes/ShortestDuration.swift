/// Finds the shortest appointment of a mode and office.
extension Declaration {
  /// Visits every readable week of hours, with its mode and the shortest appointment then provided.
  func forEachWeek(_ policy: PlatformPolicy, _ visit: (Week, Mode, Located<Int>) -> Void) {
    for mode in modes.value ?? [] {
      guard let least = shortestDuration(of: mode.value, policy) else { continue }
      if let week = hours.value?[mode.value].value { visit(week, mode.value, least) }
      for season in seasons.value ?? [] {
        if let week = season.value.hours.value?[mode.value].value { visit(week, mode.value, least) }
      }
    }
    for office in offices.value ?? [] {
      guard let week = office.value.hours.value, let id = office.value.id.value,
        let least = shortestDuration(of: .inPerson, at: id, policy)
      else { continue }
      visit(week, .inPerson, least)
    }
    for department in departments.value ?? [] {
      let topics = topics(of: department.value)
      for mode in modes.value ?? [] {
        guard let least = shortestDuration(of: mode.value, among: topics, policy) else { continue }
        let weeks =
          [department.value.hours]
          + (department.value.seasons.value ?? []).map {
            $0.value.hours
          }
        for week in weeks {
          if let week = week.value?[mode.value].value { visit(week, mode.value, least) }
        }
      }
    }
  }

  /// The shortest appointment in a mode, at one office or anywhere, for some topics or for all.
  ///
  /// Nil when no topic is known to be served there, when a relevant duration is unknown, or when it
  /// exceeds the allowed maximum, because then the duration itself is reported.
  func shortestDuration(
    of mode: Mode, at office: String? = nil, among some: [Located<Topic>]? = nil,
    _ policy: PlatformPolicy
  ) -> Located<Int>? {
    guard modes.value?.holds(mode) == true, let general = durations.value?[mode].located else {
      return nil
    }
    var shortest: Located<Int>?
    for topic in some ?? topics.value ?? [] {
      guard let isServed = topic.value.isServed(in: mode, at: office) else { return nil }
      guard isServed else { continue }
      guard let duration = topic.value.duration(of: mode, general) else { return nil }
      if let known = shortest, known.value <= duration.value { continue }
      shortest = duration
    }
    return shortest.flatMap { $0.value <= policy.minutes(of: mode).upperBound ? $0 : nil }
  }
}

extension Topic {
  /// Whether the topic is served in a mode and at an office; nil when unknown.
  fileprivate func isServed(in mode: Mode, at office: String?) -> Bool? {
    guard let modes = modes.value else { return nil }
    guard modes.holds(mode) else { return false }
    guard let office, !offices.isAbsent else { return true }
    return offices.value?.holds(office)
  }

  /// The topic's own duration in a mode, or the general one; nil when unknown.
  fileprivate func duration(of mode: Mode, _ general: Located<Int>) -> Located<Int>? {
    if durations.isAbsent { return general }
    guard let own = durations.value else { return nil }
    return own[mode].isAbsent ? general : own[mode].located
  }
}
