import Ground
import Schema

/// The answer of a file in one field, worded for a reviewer.
struct FieldAnswer: Sendable {
  /// The field.
  let path: FieldPath
  /// The number of times that the file gives the field.
  let count: Int
  /// The values that may be shown, or the contents of a group of fields; empty when none may be
  /// shown.
  let values: [Bilingual]

  /// The maximum number of values listed for a field.
  static let most = 24

  /// - Parameter provision: The provision that it answers: each power has one.
  init(_ testimony: Testimony, _ path: FieldPath, in plan: Plan?, to provision: Provision) {
    let answers = testimony.answers(at: path.keys, of: path.field)
    self.path = path
    count = answers.count
    if let plan, path.keys == ["administrators", "powers"] {
      // Who names no power has all five.
      values = Power.allCases.filter { $0.provision == provision }
        .map { plan.administrators.words(of: $0) }
      return
    }
    if let plan, let named = NamedAnswers(path.keys, in: plan) {
      values = answers.count == 0 ? [] : named.values
      return
    }
    switch path.field.kind {
    case .group: values = Self.parts(testimony, path)
    case .groups: values = Self.names(testimony, path)
    default: values = answers.values.map { Self.words($0, path.field) }
    }
  }

  /// Whether the file gives the field, or says by what it leaves out what holds.
  var isGiven: Bool { count > 0 || path.keys == ["administrators", "powers"] && !values.isEmpty }

  /// Whether the field holds the hours of modes, which are shown as a drawing.
  var isDrawn: Bool { path.path == "hours" }

  /// Whether the answer of an enclosing group already contains all of this one; departments that do
  /// not exist are never mentioned.
  func isSaid(in other: FieldAnswer) -> Bool {
    if path.keys.top == "departments", !path.keys.parent.isEmpty, !isGiven, !other.isGiven,
      other.path.keys == ["departments"]
    {
      return true
    }
    return other.path.keys == path.keys.parent && !values.isEmpty
      && path.field.fields.isEmpty
      && values.allSatisfy { value in other.values.contains { $0.el.hasSuffix(value.el) } }
  }

  /// The contents of a group of fields, such as `τηλεδιάσκεψη: 20 min`.
  private static func parts(_ testimony: Testimony, _ path: FieldPath) -> [Bilingual] {
    path.field.fields.flatMap { field -> [Bilingual] in
      let answers = testimony.answers(at: path.keys.appending(field.name), of: field)
      guard !answers.values.isEmpty else { return [] }
      let words = answers.values.map { Self.words($0, field) }
      let label = Self.label(of: field)
      return [
        Bilingual(
          el: "\(label.el): \(words.map(\.el).joined(separator: ", "))",
          en: "\(label.en): \(words.map(\.en).joined(separator: ", "))")
      ]
    }
  }

  /// The label of a field in a group: a mode, a day, or the field's own note.
  private static func label(of field: Field) -> Bilingual {
    if let mode = Mode.allCases.first(where: { $0.key.text == field.name }) { return mode.label }
    if let day = Weekday.allCases.first(where: { $0.key.text == field.name }) {
      return Bilingual(el: day.el, en: day.en)
    }
    return field.note
  }

  /// The names in a list of groups: titles of topics, names of offices.
  private static func names(_ testimony: Testimony, _ path: FieldPath) -> [Bilingual] {
    for field in path.field.fields {
      guard case .text = field.kind, case .open = field.audience else { continue }
      return testimony.answers(at: path.keys.appending(field.name), of: field).values
        .map { Bilingual(el: $0, en: $0) }
    }
    return []
  }

  /// A value in words: the meaning of a choice, yes or no, or else the value as it is written.
  private static func words(_ value: String, _ field: Field) -> Bilingual {
    switch field.kind {
    case .choice(let words), .choices(let words):
      words.first { $0.key.text == value }?.label ?? Bilingual(el: value, en: value)
    case .boolean:
      value == "true" ? Bilingual(el: "ναι", en: "yes") : Bilingual(el: "όχι", en: "no")
    case .date, .yearDay, .seasonDay: DateWords.words(of: value) ?? Bilingual(el: value, en: value)
    default: amount(value) ?? Bilingual(el: value, en: value)
    }
  }

  /// A duration in words, as `15 min` is written in files; nil for any other value.
  private static func amount(_ value: String) -> Bilingual? {
    let words = value.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]) else { return nil }
    switch words[1] {
    case "min": return count.counted(.minute)
    case "hour", "hours":
      return Bilingual(
        el: count.counted("ώρα", "ώρες"), en: count.counted("hour", "hours"))
    case "day", "days": return count.counted(.day)
    default: return nil
    }
  }
}

extension [AdministratorPlan] {
  /// A power, and the posts that have it.
  fileprivate func words(of power: Power) -> Bilingual {
    let posts = filter { $0.powers.contains(power) }.map(\.title)
    let el = posts.isEmpty ? "κανένας" : posts.map { "«\($0)»" }.joined(separator: ", ")
    let en = posts.isEmpty ? "nobody" : posts.map { "“\($0)”" }.joined(separator: ", ")
    return Bilingual(el: "\(power.label.el): \(el)", en: "\(power.label.en): \(en)")
  }
}
