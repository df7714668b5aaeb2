/// The reason why a service cannot be booked: counts of the days whose hours it would fit.
struct ServiceTally {
  /// The days whose hours fit, according to week, season or opening.
  private(set) var fitting = 0
  /// The fitting days that the file closes.
  private(set) var closed = 0
  /// The fitting days that are holidays.
  private(set) var holidays = 0
  /// The fitting days that are eves on which the service would only fit after work ends.
  private(set) var eves = 0
  /// The longest interval of any day.
  private(set) var longest: (day: Day, interval: Interval)?

  init(_ booking: Booking, in days: ClosedRange<Day>) {
    for day in days {
      var isFitting = false
      for desk in booking.desks {
        for interval in desk.openHours(on: day, for: booking.topic) {
          isFitting = isFitting || booking.slotting.fits(interval)
          if interval.minutes > longest?.interval.minutes ?? 0 { longest = (day, interval) }
        }
      }
      guard isFitting else { continue }
      fitting += 1
      switch booking.desks.first?.feasts.effect(on: day) ?? .none {
      case .closed: holidays += 1
      case .endsEarly
      where !booking.desks.contains(where: { $0.closure(on: day, for: booking.topic) != nil }):
        eves += 1
      default: closed += 1
      }
    }
  }

  /// The counts in words: of 52 days, 49 are closed and 3 are holidays.
  var reason: Bilingual {
    guard fitting > 0 else {
      return Bilingual(el: "καμία ημέρα δεν έχει ωράριο", en: "no day has hours")
    }
    var parts: [Bilingual] = []
    if closed > 0 { parts.append(closed.counted(.closedDay)) }
    if holidays > 0 { parts.append(holidays.counted(.holiday)) }
    if eves > 0 {
      let (count, end) = (eves.counted(.eve), HolidayEffect.endText)
      parts.append(Bilingual(el: "\(count.el) (έως \(end))", en: "\(count.en) (until \(end))"))
    }
    let sum = Bilingual(
      el: parts.map { $0.el }.joined(separator: " + "),
      en: parts.map { $0.en }.joined(separator: " + "))
    let days = fitting.counted(.day)
    return Bilingual(
      el: "\(days.el) με ωράριο = \(sum.el)", en: "\(days.en) with hours = \(sum.en)")
  }
}
