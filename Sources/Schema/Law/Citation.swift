/// Cites provisions as lawyers do.
extension Provision {
  /// The place as named in a message in Greek: «άρθρο 6 § 1».
  public var titleEl: String {
    switch (decision, part) {
    case (.myDimosLive, .body): "άρθρο \(article)\(tailEl)"
    case (.myDimosLive, _): "κοινή απόφαση\(tailEl)"
    case (.oauth2, _): "απόφαση 45174\(tailEl)"
    }
  }

  /// The place as named in a message in English: "Article 6 § 1".
  public var titleEn: String {
    switch (decision, part) {
    case (.myDimosLive, .body): "Article \(article)\(tailEn)"
    case (.myDimosLive, _): "Joint Decision\(tailEn)"
    case (.oauth2, _): "Decision 45174\(tailEn)"
    }
  }

  /// The place as named in a message.
  public var title: Bilingual { Bilingual(el: titleEl, en: titleEn) }

  /// The place with the full name of its decision, in Greek.
  public var citationEl: String {
    isArticle ? "\(titleEl), \(decision.citationEl)" : "\(decision.citationEl)\(tailEl)"
  }

  /// The place with the full name of its decision, in English.
  public var citationEn: String {
    isArticle ? "\(titleEn), \(decision.citationEn)" : "\(decision.citationEn)\(tailEn)"
  }

  private var isArticle: Bool { part == .body && article != 0 }

  private var tailEl: String {
    switch part {
    case .body:
      let place = paragraph == 0 ? "" : " § \(paragraph)"
      return point.isEmpty ? place : "\(place) στοιχ. \(point)΄"
    case .preamble:
      let number = paragraph == 0 ? "" : ", αρ. \(paragraph)"
      return ", προοίμιο\(number)" + (point.isEmpty ? "" : ", στοιχ. \(point)΄")
    case .annex: return ", Παράρτημα Ι" + (paragraph == 0 ? "" : ", α/α \(paragraph)")
    }
  }

  private var tailEn: String {
    switch part {
    case .body:
      let place = paragraph == 0 ? "" : " § \(paragraph)"
      return point.isEmpty ? place : "\(place) (\(point))"
    case .preamble:
      let number = paragraph == 0 ? "" : " \(paragraph)"
      let letter = paragraph == 0 ? " \(point)" : " (\(point))"
      return ", recital\(number)" + (point.isEmpty ? "" : letter)
    case .annex: return ", Annex I" + (paragraph == 0 ? "" : ", row \(paragraph)")
    }
  }
}
