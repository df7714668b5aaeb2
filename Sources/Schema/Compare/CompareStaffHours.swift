/// Comparing hours with another number of employees.
extension ExceptionList<CalendarPlan.StaffPlan> {
  static var staffHours: ExceptionList {
    ExceptionList(
      place: "staffHours", reason: Bilingual(el: "", en: ""), items: { $0.staffHours },
      exchanged: { CalendarPlan($0, staffHours: $1) }, folds: { _, _ in false },
      text: { old, new, before, after in
        let (was, isNow) = (old.first?.words(in: before), new.first?.words(in: after))
        switch (was, isNow) {
        case (.some(let was), .some(let isNow)):
          return Bilingual(
            el: "Υπάλληλοι ανά ώρα: \(was.el) → \(isNow.el)",
            en: "Employees by the hour: \(was.en) → \(isNow.en)")
        case (.some(let was), nil):
          return Bilingual(
            el: "Δεν ισχύει πια: \(was.el)", en: "No longer so: \(was.en)")
        case (nil, .some(let isNow)):
          return Bilingual(
            el: "Υπάλληλοι ανά ώρα: \(isNow.el)", en: "Employees by the hour: \(isNow.en)")
        default: return Bilingual(el: "", en: "")
        }
      })
  }
}

extension CalendarPlan.StaffPlan: DatedException {
  var days: DayRule {
    DayRule(weekdays: weekdays.isEmpty ? Weekday.allCases.map { $0 } : weekdays)
  }

  var reason: String { "" }

  var key: String {
    let days = weekdays.map { $0.key.text }
    return (days + (hours.isEmpty ? [] : [hours.text]) + scope.keys + ["staff \(staff)"])
      .joined(separator: " ")
  }

  /// Whether another one is about the same hours, or about the same employees.
  func became(_ other: CalendarPlan.StaffPlan) -> Bool {
    scope == other.scope && (weekdays == other.weekdays && hours == other.hours)
  }

  /// When and for whom so many serve: «2 υπάλληλοι: Δευτέρα, 08:00-10:00».
  public func words(in plan: Plan) -> Bilingual {
    let count = staff.counted(.employee)
    let times = hours.isEmpty ? [] : [hours.text]
    let days = weekdays.isEmpty ? Bilingual(el: "κάθε ημέρα", en: "every day") : self.days.words
    let parts = plan.words(of: scope)
    return Bilingual(
      el: "\(count.el): \(([days.el] + times).joined(separator: ", "))\(parts.el)",
      en: "\(count.en): \(([days.en] + times).joined(separator: ", "))\(parts.en)")
  }
}
