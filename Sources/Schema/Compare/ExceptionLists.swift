/// The lists of exceptions in a calendar, and the words for them.
extension ExceptionList<CalendarPlan.ClosurePlan> {
  static var closures: ExceptionList {
    ExceptionList(
      place: .of("closures"),
      titles: Titles(
        begins: Bilingual(el: "Κλειστά:", en: "Closed:"),
        ends: Bilingual(el: "Δεν είναι πια κλειστά:", en: "No longer closed:"),
        changes: Bilingual(el: "Κλειστά:", en: "Closed:"),
        reason: Bilingual(el: "Λόγος για τον οποίο είναι κλειστά", en: "Reason of a closure")),
      items: { $0.closures }, exchanged: { CalendarPlan($0, closures: $1) },
      words: { ExceptionWords.closed($0, $1) })
  }
}

extension ExceptionList<CalendarPlan.OpeningPlan> {
  /// The hours that are added to the usual ones.
  static var openings: ExceptionList {
    ExceptionList(
      .of("openings"), Bilingual(el: "πρόσθετο ωράριο", en: "additional hours"),
      Bilingual(el: "Νέο πρόσθετο ωράριο", en: "New additional hours,"), { $0.openings },
      { CalendarPlan($0, openings: $1) })
  }

  /// The hours that replace the usual ones.
  static var specialHours: ExceptionList {
    ExceptionList(
      .of("specialHours"), Bilingual(el: "άλλο ωράριο", en: "other hours"),
      Bilingual(el: "Άλλο ωράριο", en: "Other hours,"), { $0.specialHours },
      { CalendarPlan($0, specialHours: $1) })
  }

  private init(
    _ place: Place, _ what: Bilingual, _ begins: Bilingual,
    _ items: @escaping (CalendarPlan) -> [Item],
    _ exchanged: @escaping (CalendarPlan, [Item]) -> CalendarPlan
  ) {
    self.init(
      place: place,
      titles: Titles(
        begins: begins,
        ends: Bilingual(el: "Παύει \(what.el)", en: "No longer \(what.en),"),
        changes: Bilingual(el: "Αλλάζει \(what.el)", en: "Changed \(what.en),"),
        reason: Bilingual(el: "Λόγος (\(what.el))", en: "Reason (\(what.en))")),
      items: items, exchanged: exchanged, words: { ExceptionWords.open($0, $1) })
  }
}

extension ExceptionList<CalendarPlan.StaffPlan> {
  static var staffHours: ExceptionList {
    let title = Bilingual(el: "Υπάλληλοι ανά ώρα:", en: "Employees by the hour:")
    return ExceptionList(
      place: .of("staffHours"),
      titles: Titles(
        begins: title, ends: Bilingual(el: "Δεν ισχύει πια:", en: "No longer so:"),
        changes: title, reason: Bilingual(el: "", en: "")),
      items: { $0.staffHours }, exchanged: { CalendarPlan($0, staffHours: $1) },
      words: { ExceptionWords.serving($0, $1) })
  }
}

/// An exception in words, with its days and hours already in words.
struct ExceptionWords {
  let parts: ExceptionParts
  let days: Bilingual
  /// The hours; nil for whole days.
  let hours: Bilingual?

  /// Takes exceptions that differ at most in their days; nil if there are none.
  init?(_ all: [ExceptionParts]) {
    guard let first = all.first else { return nil }
    self.init(parts: first, days: all.map { $0.days }.words, hours: first.hourWords)
  }

  private init(parts: ExceptionParts, days: Bilingual, hours: Bilingual?) {
    self.parts = parts
    self.days = days
    self.hours = hours
  }

  /// Describes the change of exceptions that differ either in their days or in their hours.
  init?(from old: [ExceptionParts], to new: [ExceptionParts]) {
    guard let was = ExceptionWords(old), let isNow = ExceptionWords(new),
      was.parts.isAlike(isNow.parts)
    else { return nil }
    let isSameDays = old.map { $0.days } == new.map { $0.days }
    guard isSameDays != (was.parts.hours == isNow.parts.hours) else { return nil }
    self.init(
      parts: isNow.parts,
      days: isSameDays ? isNow.days : was.days.joined(isNow.days, by: " → "),
      hours: isSameDays
        ? (was.hours ?? .allDay).joined(isNow.hours ?? .allDay, by: " → ") : isNow.hours)
  }

  private var reason: Bilingual {
    Bilingual(el: "«\(parts.reason)»", en: "“\(parts.reason)”")
  }

  /// «10/1/2027 11:00-14:30, «Εργασίες»».
  static func closed(_ words: ExceptionWords, _ plan: Plan) -> Bilingual {
    let times = words.hours.map { words.days.joined($0) } ?? words.days
    let scope = plan.words(of: words.parts.scope)
    return Bilingual(
      el: "\(times.el), \(words.reason.el)\(scope.el)",
      en: "\(times.en), \(words.reason.en)\(scope.en)")
  }

  /// «09:00-13:00: 24 Σάββατα, κάθε δεύτερο από 9/1/2027 έως 27/11/2027, «Ημέρα του πολίτη»».
  static func open(_ words: ExceptionWords, _ plan: Plan) -> Bilingual {
    open(words, plan, times: (words.hours ?? .allDay).joined(words.days, by: ": "))
  }

  /// «24 Σάββατα, κάθε δεύτερο από 9/1/2027 έως 27/11/2027, 09:00-13:00, «Ημέρα του πολίτη»».
  static func openEntry(_ words: ExceptionWords, _ plan: Plan) -> Bilingual {
    open(words, plan, times: words.days.joined(words.hours ?? .allDay, by: ", "))
  }

  private static func open(
    _ words: ExceptionWords, _ plan: Plan, times: Bilingual
  ) -> Bilingual {
    let scope = plan.words(of: words.parts.scope)
    let staff = words.parts.staff.map { $0.counted(.employee) }
    let (el, en) = (staff.map { ", \($0.el)" } ?? "", staff.map { ", \($0.en)" } ?? "")
    let (also, too) = words.parts.onHoliday ? (", και σε αργία", ", holidays too") : ("", "")
    return Bilingual(
      el: "\(times.el), \(words.reason.el)\(el)\(also)\(scope.el)",
      en: "\(times.en), \(words.reason.en)\(en)\(too)\(scope.en)")
  }

  /// «2 υπάλληλοι: Δευτέρα, 08:00-10:00».
  static func serving(_ words: ExceptionWords, _ plan: Plan) -> Bilingual {
    let scope = plan.words(of: words.parts.scope)
    let text = words.count.joined(words.times, by: ": ")
    return Bilingual(el: text.el + scope.el, en: text.en + scope.en)
  }

  /// «Δευτέρα, 08:00-10:00, 2 υπάλληλοι».
  static func servingEntry(_ words: ExceptionWords, _ plan: Plan) -> Bilingual {
    let scope = plan.words(of: words.parts.scope)
    let text = words.times.joined(words.count, by: ", ")
    return Bilingual(el: text.el + scope.el, en: text.en + scope.en)
  }

  /// The number of employees who serve.
  private var count: Bilingual { (parts.staff ?? 0).counted(.employee) }

  /// The days on which they serve, with the hours.
  private var times: Bilingual {
    let days = parts.dayText.isEmpty ? Bilingual(el: "κάθε ημέρα", en: "every day") : days
    return hours.map { days.joined($0, by: ", ") } ?? days
  }
}

extension ExceptionParts {
  /// The hours in words; nil for whole days.
  fileprivate var hourWords: Bilingual? {
    guard let text = hours?.text, !text.isEmpty else { return nil }
    return Bilingual(el: text, en: text)
  }
}

extension Bilingual {
  fileprivate static var allDay: Bilingual { Bilingual(el: "όλη την ημέρα", en: "all day") }
}
