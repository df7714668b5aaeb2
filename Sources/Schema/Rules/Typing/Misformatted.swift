/// The finding shared by all rules about the notation of a value.
extension Finding {
  /// A value that its field does not accept as written, with a corrected form if there is one.
  static func misformatted(
    _ rule: Rule, _ field: Field, found: String, quotedBy quote: String, mended: Mended?,
    example: String? = nil, at span: SourceSpan
  ) -> Finding {
    var shown = Mask.shortened(found)
    var isPersonal = false
    if case .personal = field.audience { isPersonal = true }
    if isPersonal { shown = Mask.hide(shown) }
    if !isPersonal, mended == nil, let none = ValueWay.impossible(found, in: field) {
      return Finding(rule, at: span, none.asSentence)
    }
    let example = example ?? Wanted.example(of: field), wanted = Wanted.value(of: field.kind)
    let way = way(isPersonal ? nil : mended, example)
    return Finding(
      rule, at: span,
      Bilingual(
        el: "Βρέθηκε «\(shown)», ενώ χρειάζεται \(wanted.el): \(way.el)",
        en: "Found “\(shown)”, where \(wanted.en) is wanted: \(way.en)"),
      help: isPersonal ? ValueWay.ofPersonal(found, in: field) : ValueWay.of(found, in: field),
      fixes: mended.map {
        // A list is written without quotes.
        let quote = $0.text.utf8.first == UInt8(ascii: "[") ? "" : quote
        return [
          Fix(span: span, replacement: quote + $0.text + quote, applicability: $0.applicability)
        ]
      } ?? [])
  }
  /// What to write: a corrected form, as a question where something was assumed, or an example.
  private static func way(_ mended: Mended?, _ example: String) -> Bilingual {
    guard let mended else {
      return Bilingual(el: "γράψτε π.χ. \(example)", en: "write e.g. \(example)")
    }
    switch mended.applicability {
    case .certain: return Bilingual(el: "γράψτε \(mended.text)", en: "write \(mended.text)")
    case .maybe:
      return Bilingual(
        el: "μήπως εννοείτε \(mended.text);", en: "did you mean \(mended.text)?")
    }
  }
}
