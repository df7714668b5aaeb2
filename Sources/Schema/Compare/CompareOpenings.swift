/// Comparing hours of certain days; days with the same hours and reason are told together.
extension ExceptionList<CalendarPlan.OpeningPlan> {
  /// The hours that are added to the usual ones.
  static var openings: ExceptionList {
    ExceptionList(
      "openings", Bilingual(el: "πρόσθετο ωράριο", en: "additional hours"), { $0.openings },
      { CalendarPlan($0, openings: $1) })
  }

  /// The hours that replace the usual ones.
  static var specialHours: ExceptionList {
    ExceptionList(
      "specialHours", Bilingual(el: "άλλο ωράριο", en: "other hours"), { $0.specialHours },
      { CalendarPlan($0, specialHours: $1) })
  }

  private init(
    _ place: String, _ what: Bilingual, _ items: @escaping (CalendarPlan) -> [Item],
    _ exchanged: @escaping (CalendarPlan, [Item]) -> CalendarPlan
  ) {
    self.init(
      place: place, reason: Bilingual(el: "Λόγος (\(what.el))", en: "Reason (\(what.en))"),
      items: items, exchanged: exchanged,
      folds: { Self.areAlike($0.old, $1.old) && Self.areAlike($0.new, $1.new) },
      text: { old, new, before, after in
        let (was, isNow) = (old.words(in: before), new.words(in: after))
        if old.isEmpty {
          return Bilingual(el: "Νέο \(what.el) \(isNow.el)", en: "New \(what.en), \(isNow.en)")
        }
        if new.isEmpty {
          return Bilingual(el: "Παύει \(what.el) \(was.el)", en: "No longer \(what.en), \(was.en)")
        }
        return Bilingual(
          el: "Αλλάζει \(what.el) \(old.hours) → \(isNow.el)",
          en: "Changed \(what.en), \(old.hours) → \(isNow.en)")
      })
  }

  private static func areAlike(_ one: Item?, _ other: Item?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isTold(with: other)
  }
}

extension CalendarPlan.OpeningPlan: DatedException {
  var key: String {
    let count = staff.map { ["staff \($0)"] } ?? []
    let holiday = onHoliday ? ["onHoliday"] : []
    return ([days.text, hours.text] + count + holiday + scope.keys).joined(separator: " ")
  }

  /// Whether another one has the same days for the same, at other hours.
  func became(_ other: CalendarPlan.OpeningPlan) -> Bool {
    days == other.days && scope == other.scope
  }
}

extension [CalendarPlan.OpeningPlan] {
  /// The hours that all of them have.
  fileprivate var hours: String { first?.hours.text ?? "" }

  /// Openings with one reason, hours, modes and offices in words:
  /// «09:00-13:00: 24 Σάββατα, κάθε δεύτερο από 9/1/2027 έως 27/11/2027, «Ημέρα του πολίτη»».
  public func words(in plan: Plan) -> Bilingual {
    guard let first else { return Bilingual(el: "", en: "") }
    let days = map { $0.days }.words
    let parts = plan.words(of: first.scope)
    let staff = first.staff.map { $0.counted(.employee) }
    let (also, too) = first.onHoliday ? (", και σε αργία", ", holidays too") : ("", "")
    let (count, number) = (staff.map { ", \($0.el)" } ?? "", staff.map { ", \($0.en)" } ?? "")
    return Bilingual(
      el: "\(hours): \(days.el), «\(first.reason)»\(count)\(also)\(parts.el)",
      en: "\(hours): \(days.en), “\(first.reason)”\(number)\(too)\(parts.en)")
  }
}
