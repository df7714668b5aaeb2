/// Keys that people expect and the form does not have, with the way to express what they mean.
enum ExpectedKey {
  /// Advice on what to write instead of an unknown key; nil for any other.
  static func way(for key: String, among allowed: [Field]) -> Bilingual? {
    let name = name(of: key)
    func holds(_ field: String) -> Bool { allowed.contains { $0.name == field } }
    let way = ways.first { way in
      way.names.contains(name) && (way.beside.isEmpty || way.beside.contains { holds($0) })
        && !way.without.contains { holds($0) }
    }
    return way?.words ?? elsewhere(name, among: allowed)
  }

  /// Where the form has a key that stands at another level.
  private static func elsewhere(_ name: String, among allowed: [Field]) -> Bilingual? {
    func holds(_ fields: [Field]) -> Field? { fields.first { self.name(of: $0.name) == name } }
    let isTop = allowed.contains { $0 === TopFields.version }
    if !isTop, levels.contains(where: { level in allowed.contains { $0.name == level } }),
      let field = holds(TopFields.all)
    {
      return Bilingual(
        el: "το \(field.name) γράφεται στην αρχή γραμμής, για όλον τον Δήμο",
        en: "\(field.name) is written at the top level, for the whole municipality")
    }
    guard isTop else { return nil }
    for (list, fields) in [
      ("topics", Topic.Fields.all), ("offices", Office.Fields.all),
      ("departments", Department.Fields.all),
    ] {
      guard let field = holds(fields), !anywhere.contains(field.name) else { continue }
      return Bilingual(
        el: "το \(field.name) γράφεται στο \(list), σε κάθε εγγραφή που αφορά",
        en: "\(field.name) is written under \(list), in each entry concerned")
    }
    return nil
  }

  /// A key of each level of which a key of the whole municipality may be expected.
  private static let levels = ["audience", "street", "sharedStaff", "everyWeeks", "inPerson"]

  /// Keys that say nothing of where they belong.
  private static let anywhere = ["id", "name", "title", "field", "kind"]

  /// A key folded for comparison, in one word.
  private static func name(of key: String) -> String {
    String(decoding: Suggestion.folded(key).utf8.filter { $0 != 0x20 }, as: UTF8.self)
  }

  /// The field that an unknown key means: one with the same letters, one with another word for it,
  /// or the nearest one where no other way is known to express the key's meaning.
  static func field(for key: String, among allowed: [Field]) -> Field? {
    let near = Suggestion.field(for: key, among: allowed)
    if let near, Suggestion.isTyped(key, near.name) { return near }
    if let synonym = synonym(for: key, among: allowed) { return synonym }
    return way(for: key, among: allowed) == nil ? near : nil
  }

  /// The field for the days of an exception that fits what is written for them: days of the week,
  /// one date, several, or a day of every year; nil for another value.
  static func dayField(
    for key: String, _ meant: Field, holding texts: [String], among allowed: [Field]
  ) -> Field? {
    guard days.contains(name(of: key)),
      allowed.contains(where: { $0 === ExceptionDays.Fields.everyWeeks })
    else { return meant }
    func isDate(_ text: String) -> Bool {
      Day(iso: Array(text.utf8)[...]) != nil || Mend.date(text) != nil
    }
    if texts.isEmpty { return nil }
    if texts.allSatisfy({ WeekdayText($0) != nil }) { return ExceptionDays.Fields.weekdays }
    if texts.allSatisfy({ isDate($0) }) {
      return texts.count > 1 ? ExceptionDays.Fields.dates : ExceptionDays.Fields.date
    }
    let isYearly =
      texts.count == 1
      && (DateText.yearDay(Array(texts[0].utf8)[...]) != nil || Mend.yearDay(texts[0]) != nil)
    return isYearly ? ExceptionDays.Fields.from : nil
  }

  /// The field that another word stands for; nil if none of them is allowed.
  private static func synonym(for key: String, among allowed: [Field]) -> Field? {
    let name = name(of: key)
    for synonym in synonyms where synonym.names.contains(name) {
      if let field = allowed.first(where: { $0.name == synonym.field }) { return field }
    }
    return nil
  }

  /// Words for days, which are told apart by their values.
  private static let days = ["day", "days", "ημερα", "ημερεσ", "ημερομηνια", "ημερομηνιεσ", "when"]

  private static let synonyms: [(field: String, names: [String])] = [
    ("to", ["until", "till", "end", "enddate", "through", "last", "εωσ", "μεχρι", "ληξη"]),
    ("from", ["start", "startdate", "begin", "since", "first", "απο", "εναρξη"]),
    ("everyWeeks", ["every", "interval", "biweekly", "repeatevery"]),
    ("weekdays", ["weekday"]), ("date", days), ("weekdays", days),
    ("hours", ["time", "times", "ωρεσ", "ωρα", "ωραριο"]),
    ("reason", ["description", "why", "note", "notes", "comment", "cause", "αιτια", "περιγραφη"]),
    (
      "staff",
      ["employees", "personnel", "capacity", "desks", "counters", "υπαλληλοι", "προσωπικο"]
    ),
    (
      "interpretation",
      [
        "languages", "language", "interpreter", "translation", "signlanguage", "γλωσσεσ",
        "διερμηνεια",
      ]
    ),
    ("documents", ["requirements", "papers", "files", "prerequisites", "attachments"]),
  ]
}
