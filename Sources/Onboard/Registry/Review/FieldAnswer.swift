import Schema

/// What a file says in one field, in words for a reviewer.
struct FieldAnswer: Sendable {
  /// The field.
  let path: FieldPath
  /// How often it was answered.
  let count: Int
  /// The values that may be shown, or what a group of fields holds; empty when none may.
  let values: [Bilingual]

  /// The most values of a field that are listed.
  static let most = 24

  init(_ testimony: Testimony, _ path: FieldPath) {
    let answers = testimony.answers(at: path.keys, of: path.field)
    self.path = path
    count = answers.count
    switch path.field.kind {
    case .group: values = Self.parts(testimony, path)
    case .groups: values = Self.names(testimony, path)
    default: values = answers.values.map { Self.words($0, path.field) }
    }
  }

  /// Whether the field is answered.
  var isGiven: Bool { count > 0 }

  /// Whether the field holds the hours of modes, which are drawn.
  var isDrawn: Bool { path.path == "hours" }

  /// Whether another answer, that of the group around this field, says all of this one.
  func isSaid(in other: FieldAnswer) -> Bool {
    other.path.keys == Array(path.keys.dropLast()) && !values.isEmpty && path.field.fields.isEmpty
      && values.allSatisfy { value in other.values.contains { $0.el.hasSuffix(value.el) } }
  }

  /// What the fields of a group hold: `τηλεδιάσκεψη: 20 min`.
  private static func parts(_ testimony: Testimony, _ path: FieldPath) -> [Bilingual] {
    path.field.fields.flatMap { field -> [Bilingual] in
      let answers = testimony.answers(at: path.keys + [field.name], of: field)
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

  /// What a field of a group is about: a mode, a day, or what its note says.
  private static func label(of field: Field) -> Bilingual {
    if let mode = Mode.allCases.first(where: { $0.key.text == field.name }) { return mode.label }
    if let day = Weekday.allCases.first(where: { $0.key.text == field.name }) {
      return Bilingual(el: day.el, en: day.en)
    }
    return field.note
  }

  /// The names of a list of groups: titles of topics, names of offices.
  private static func names(_ testimony: Testimony, _ path: FieldPath) -> [Bilingual] {
    for field in path.field.fields {
      guard case .text = field.kind, case .open = field.audience else { continue }
      return testimony.answers(at: path.keys + [field.name], of: field).values
        .map { Bilingual(el: $0, en: $0) }
    }
    return []
  }

  /// A value in words: that of a choice, yes or no, else as written.
  private static func words(_ value: String, _ field: Field) -> Bilingual {
    switch field.kind {
    case .choice(let words), .choices(let words):
      words.first { $0.key.text == value }?.label ?? Bilingual(el: value, en: value)
    case .boolean:
      value == "true" ? Bilingual(el: "ναι", en: "yes") : Bilingual(el: "όχι", en: "no")
    default: Bilingual(el: value, en: value)
    }
  }
}
