/// The effect of a change on bookable time, in words.
enum EffectWords {
  /// The loss or gain: «−1.980 λεπτά: Τρίτη».
  ///
  /// - Parameters:
  ///   - withDays: Whether the days of the week are named.
  ///   - asMany: Whether the number of appointments stays the same, and only times change.
  static func effect(
    _ effect: WeekEffect, _ sign: String, withDays: Bool, asMany: Bool
  ) -> Bilingual {
    var words = effect.times.isEmpty ? amount(effect.amounts, sign) : times(effect.times, sign)
    if !effect.times.isEmpty, asMany { words = Self.asMany.joined(words, by: ", ") }
    return withDays ? words.joined(effect.days.words, by: ": ") : words
  }

  /// Times that can be chosen in addition, or no longer, while the day's maximum stays the same.
  private static func times(_ times: [Int], _ sign: String) -> Bilingual {
    let minutes = times.reduce(0, +)
    return Bilingual(
      el: sign + minutes.grouped(".") + minutes.agreeing(" λεπτό", " λεπτά") + " για επιλογή ώρας",
      en: sign + minutes.grouped(",") + minutes.agreeing(" minute", " minutes")
        + " to choose a time from")
  }

  private static var asMany: Bilingual {
    Bilingual(
      el: "όσα ραντεβού την ημέρα και πριν", en: "as many appointments a day as before")
  }

  /// The loss or gain in appointments.
  static func amount(_ amounts: [Amount], _ sign: String) -> Bilingual {
    let minutes = amounts.total.minutes, count = amounts.total.appointments
    var el: [String] = [], en: [String] = []
    if minutes > 0 {
      el.append(sign + minutes.grouped(".") + minutes.agreeing(" λεπτό", " λεπτά"))
      en.append(sign + minutes.grouped(",") + minutes.agreeing(" minute", " minutes"))
    }
    // Other durations change the number of appointments, but hardly the minutes.
    if count * 5 > minutes {
      el.append(sign + count.grouped(".") + " ραντεβού")
      en.append(sign + count.grouped(",") + count.agreeing(" appointment", " appointments"))
    }
    return Bilingual(el: el.joined(separator: ", "), en: en.joined(separator: ", "))
  }

  /// The reason why a changed part of the calendar has no effect in the counted months.
  static func without(_ part: PartEffect, isPast: Bool) -> Bilingual {
    if isPast { return Bilingual(el: "έχει περάσει", en: "has passed") }
    if let day = part.later {
      return Bilingual(
        el: "αλλάζει ραντεβού από \(day.words.el)",
        en: "changes appointments from \(day.words.en)")
    }
    if part.isOffset {
      return Bilingual(
        el: "άλλη αλλαγή το αναπληρώνει ή το μετρά ήδη: κανένα άλλο ραντεβού δεν αλλάζει",
        en: "another change makes up for it, or counts it already: no further appointment changes")
    }
    return part.isCapped
      ? asMany.joined(Bilingual(el: "τις ίδιες ώρες", en: "at the same times"), by: ", ")
      : Bilingual(el: "κανένα ραντεβού δεν αλλάζει", en: "no appointment changes")
  }
}

extension Int {
  /// The number with a separator between thousands.
  public func grouped(_ separator: String) -> String {
    guard self >= 1000 else { return "\(self)" }
    let rest = "\(self % 1000)"
    return (self / 1000).grouped(separator) + separator
      + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }
}
