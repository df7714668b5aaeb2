extension WeekPlan {
  /// The open days with their hours, with days of the same hours grouped: «Δευτέρα–Πέμπτη
  /// 08:00-14:30, Παρασκευή 08:00-13:00».
  public var words: Bilingual {
    var groups: [(days: [Weekday], hours: [Interval])] = []
    for day in Weekday.allCases {
      let hours = days[Int(day.rawValue)]
      guard !hours.isEmpty else { continue }
      if let known = groups.firstIndex(where: { $0.hours == hours }) {
        groups[known].days.append(day)
      } else {
        groups.append((days: [day], hours: hours))
      }
    }
    guard !groups.isEmpty else { return [Interval]().words }
    let words = groups.map { group -> Bilingual in
      let days = group.days.words, hours = group.hours.words
      return Bilingual(el: "\(days.el) \(hours.el)", en: "\(days.en) \(hours.en)")
    }
    return Bilingual(
      el: words.map { $0.el }.joined(separator: "· "),
      en: words.map { $0.en }.joined(separator: "; "))
  }
}

extension OfficePlan {
  /// Its name with its address and hours: «ΚΕΠ Γαζίου, Ηρώων 12, 71414 Γάζι: Δευτέρα 08:00-14:30».
  func words(in plan: Plan) -> Bilingual {
    let place = "«\(name)», \(address)"
    let english = "“\(name)”, \(address)"
    guard let week = week ?? plan.modes.first(where: { $0.mode == .inPerson })?.week else {
      return Bilingual(el: place, en: english)
    }
    let hours = week.words
    return Bilingual(el: "\(place): \(hours.el)", en: "\(english): \(hours.en)")
  }
}
