/// A surname with a form that few other words have.
struct Surname {
  /// Whether it is in the masculine nominative, which is never used for a street.
  let isNominative: Bool
  /// Whether it is a patronymic of a form that hardly any street has, in any case.
  let isPatronymic: Bool

  /// Makes a surname from a folded word; nil if it has another form.
  init?(_ word: FoldedWord) {
    isNominative = Self.has(word, Self.subjects)
    isPatronymic = Self.has(word, Self.patronymics)
    guard isNominative || isPatronymic || Self.has(word, Self.others) else { return nil }
  }

  private static func has(_ word: FoldedWord, _ endings: [StaticString]) -> Bool {
    endings.contains { word.ends(with: $0, after: 4) }
  }

  private static let subjects: [StaticString] = [
    "οπουλοσ", "πουλοσ", "ακησ", "ιδησ", "ιαδησ", "αδησ", "ελλησ", "opoulos", "poulos", "akis",
    "idis", "iadis",
  ]

  private static let patronymics: [StaticString] = [
    "οπουλοσ", "οπουλου", "οπουλο", "ιδου", "ιαδου", "opoulos", "opoulou", "idou", "iadou",
  ]

  private static let others: [StaticString] = [
    "πουλου", "πουλο", "ακη", "ιδη", "ιαδη", "ελλη", "ογλου", "ακοσ", "ακου",
    "poulou", "aki", "oglou",
  ]
}
