/// Finds the modes that can certainly be booked, by counting alone.
///
/// For almost every file it is clear that exceptions do not use up its weeks, and then no calendar
/// is made. Modes that are not certain here are checked day by day (`Feasibility`). Without this
/// shortcut, the calendars of 10,000 files would cost `check` an eighth more CPU time.
extension Declaration {
  /// The modes for which some day of the week occurs more often than anything can cancel it.
  ///
  /// A mode is included if each of its offices has a day of the week on which the longest
  /// appointment fits, and if fewer of these days than a period has are taken by holidays,
  /// closures, openings and seasons in which the appointment does not fit.
  func modesBeyondDoubt(
    days: Int, holidays: Int, _ policy: PlatformPolicy
  ) -> ModeSet {
    var certain = ModeSet()
    // Each department may have hours of its own.
    guard departments.isAbsent else { return certain }
    guard let taken = exceptionsByWeekday() else { return certain }
    for mode in modes.value ?? [] {
      guard let general = hours.value?[mode.value].value, general.isReadable,
        let longest = longestDuration(of: mode.value)
      else { continue }
      let need = longest + longestPause(policy)
      func isCertain(_ week: Week, hasSeasons: Bool) -> Bool {
        for day in 0..<7 where week.fits(need, on: day) {
          var rest = days
          if hasSeasons {
            for season in seasons.value ?? [] {
              rest -= season.value.days(without: need, on: day, mode.value)
            }
          }
          if taken[day] < rest / 7 - holidays { return true }
        }
        return false
      }
      guard mode.value == .inPerson else {
        if isCertain(general, hasSeasons: true) { certain.insert(mode.value) }
        continue
      }
      let isMet = (offices.value ?? []).allSatisfy { office in
        guard office.value.seasons.isAbsent else { return false }
        switch office.value.hours {
        case .given(let own): return isCertain(own.value, hasSeasons: false)
        case .absent: return isCertain(general, hasSeasons: true)
        case .unreadable: return false
        }
      }
      if isMet { certain.insert(mode.value) }
    }
    return certain
  }

  /// The longest appointment of a mode, over all topics; nil when a duration is unknown.
  private func longestDuration(of mode: Mode) -> Int? {
    guard var longest = durations.value?[mode].value else { return nil }
    for topic in topics.value ?? [] {
      switch topic.value.durations {
      case .absent: continue
      case .unreadable: return nil
      case .given(let own):
        if case .unreadable = own.value[mode] { return nil }
        longest = max(longest, own.value[mode].value ?? 0)
      }
    }
    return longest
  }

  /// The longest pause after an appointment, over all topics.
  private func longestPause(_ policy: PlatformPolicy) -> Int {
    bookings.reduce(policy.gapMinutes) { max($0, $1.pause.value ?? 0) }
  }

  /// The numbers of Mondays, Tuesdays and so on that closures and special hours of the file affect;
  /// nil where days recur, which counting cannot handle.
  private func exceptionsByWeekday() -> [Int]? {
    var taken = Array(repeating: 0, count: 7)
    let replaced = (specialHours.value ?? []).map { $0.value.days }
    for days in (closures.value ?? []).map({ $0.value.days }) + replaced {
      guard let rule = days.rule else { continue }
      for date in rule.dates { taken[Int(date.weekday.rawValue)] += 1 }
      guard rule.dates.isEmpty else { continue }
      guard !rule.recurs, let from = rule.span?.from.date, let to = rule.span?.to?.date else {
        return nil
      }
      let count = max(0, to.days(since: from)) + 1
      let first = Int(from.weekday.rawValue)
      for day in 0..<min(count, 7) { taken[(first + day) % 7] += (count - day + 6) / 7 }
    }
    return taken
  }
}

extension Season {
  /// The maximum number of times in twelve months that the season takes a day of the week, because
  /// an appointment does not fit on it then.
  fileprivate func days(without minutes: Int, on day: Int, _ mode: Mode) -> Int {
    guard let hours = hours.value else { return 366 }
    switch hours[mode] {
    case .absent: return 0
    case .unreadable: return 366
    case .given(let week):
      guard !week.value.fits(minutes, on: day) else { return 0 }
      guard let from = from.value, let to = to.value else { return 366 }
      // Some of the remaining days may be before the season and some after it: one more week.
      if case .once(let first) = from, case .once(let last) = to {
        return last.days(since: first) + 8
      }
      // Months count as 32 days here, so that the difference is never too small.
      guard case .yearly(let lastMonth, let last) = to, case .yearly(let month, let first) = from
      else { return 366 }
      let length = lastMonth * 32 + last - month * 32 - first
      return (length < 0 ? length + 12 * 32 : length) + 8
    }
  }
}

extension Week {
  /// Whether an appointment fits on a day, whenever summer time begins.
  fileprivate func fits(_ minutes: Int, on day: Int) -> Bool {
    days[day].value?.contains {
      $0.value.minutes >= minutes && $0.value.start >= AthensTime.skipped.end
    } ?? false
  }
}
