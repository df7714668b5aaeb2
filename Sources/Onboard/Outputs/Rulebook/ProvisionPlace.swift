import Ground
package import Schema

/// The anchor and the heading of a provision on a page.
extension Provision {
  /// The anchor for links: `article-6-1`, `recital-1-α`, `oauth2-5`, `annex-3`.
  package var anchor: String {
    let kind =
      switch (decision, part) {
      case (.myDimosLive, .body): "article-\(article)"
      case (.myDimosLive, _): "recital"
      case (.oauth2, .body): "oauth2"
      case (.oauth2, .preamble): "oauth2-recital"
      case (.oauth2, .annex): "annex"
      }
    let number = paragraph == 0 && part != .annex ? "" : "-\(paragraph)"
    return kind + number + (point.isEmpty ? "" : "-\(point)")
  }

  /// The place within its decision, as a heading.
  package func heading(_ language: Language) -> String {
    let number = paragraph == 0 ? "" : " \(paragraph)"
    switch part {
    case .body where article == 0:
      return language.say(el: "Παράγραφος", en: "Paragraph") + number
    case .body:
      let title = title(language)
      return language.say(el: "Άρθρο", en: "Article") + title.drop { $0 != " " }
    case .preamble:
      let letter = point.isEmpty ? "" : paragraph == 0 ? " \(point)" : " (\(point))"
      let greek =
        (number.isEmpty ? "" : " αρ.\(number)") + (point.isEmpty ? "" : " στοιχ. \(point)΄")
      return language.say(el: "Προοίμιο," + greek, en: "Recital" + number + letter)
    case .annex:
      let row = paragraph == 0 ? "" : language.say(el: ", α/α", en: ", row") + number
      return language.say(el: "Παράρτημα Ι", en: "Annex I") + row
    }
  }
}
