/// What a change does to bookable time, in words.
enum EffectWords {
  /// What is lost or gained: «−1.980 λεπτά: Τρίτη».
  ///
  /// - Parameter withDays: Whether the days of the week are named.
  static func amount(_ amounts: [Amount], _ sign: String, withDays: Bool) -> Bilingual {
    let minutes = amounts.total.minutes, count = amounts.total.appointments
    var el: [String] = [], en: [String] = []
    if minutes > 0 {
      el.append(sign + minutes.grouped(".") + minutes.agreeing(" λεπτό", " λεπτά"))
      en.append(sign + minutes.grouped(",") + minutes.agreeing(" minute", " minutes"))
    }
    // Other durations change the number of appointments, and the minutes hardly at all.
    if count * 5 > minutes {
      el.append(sign + count.grouped(".") + " ραντεβού")
      en.append(sign + count.grouped(",") + count.agreeing(" appointment", " appointments"))
    }
    let words = Bilingual(el: el.joined(separator: ", "), en: en.joined(separator: ", "))
    guard withDays else { return words }
    let days = Weekday.allCases.filter { !amounts[Int($0.rawValue)].isNone }.words
    return words.joined(days, by: ": ")
  }

  /// Why a part of the calendar that changes has no effect in the counted months.
  static func without(_ part: PartEffect, isPast: Bool) -> Bilingual {
    if isPast { return Bilingual(el: "έχει περάσει", en: "has passed") }
    if let day = part.later {
      return Bilingual(
        el: "αλλάζει ραντεβού από \(day.words.el)",
        en: "changes appointments from \(day.words.en)")
    }
    return part.isOffset
      ? Bilingual(
        el: "άλλη αλλαγή το αναπληρώνει: κανένα ραντεβού δεν αλλάζει",
        en: "another change makes up for it: no appointment changes")
      : Bilingual(el: "κανένα ραντεβού δεν αλλάζει", en: "no appointment changes")
  }
}

extension Int {
  /// The number with a sign between thousands.
  public func grouped(_ separator: String) -> String {
    guard self >= 1000 else { return "\(self)" }
    let rest = "\(self % 1000)"
    return (self / 1000).grouped(separator) + separator
      + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }
}

extension Bilingual {
  /// The text with another one in brackets.
  func adding(_ note: Bilingual) -> Bilingual {
    Bilingual(el: "\(el) (\(note.el))", en: "\(en) (\(note.en))")
  }

  /// Two texts with something between them.
  func joined(_ other: Bilingual, by separator: String = " ") -> Bilingual {
    Bilingual(el: el + separator + other.el, en: en + separator + other.en)
  }
}
