/// The numbers that a sentence names, in digits or in words, as `5`, `20:00`, `2026-10-26`.
///
/// What a sentence cites (Article 5 § 2) or quotes (“15 min”), a date with its year (2/11/2026,
/// 2 November 2026), and how it names a character (U+00A0), are none of its numbers.
enum NumbersOfText {
  static func found(in sentence: String) -> Set<String> {
    let text = sentence.replacing(/“[^”]*”|«[^»]*»|U\+[0-9A-F]+/, with: "").replacing(
      citation, with: ""
    ).replacing(date, with: "")
    let digits = text.matches(of: number).map { String($0.output) }
    let spelled = words.filter { word, _ in
      text.lowercased().split { !$0.isLetter }.contains { $0.hasPrefix(word) }
    }
    return Set(digits).union(spelled.values)
  }

  private nonisolated(unsafe) static let number =
    /[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}-[0-9]{2}|[0-9]+(?:[.,:][0-9]+)*/

  private nonisolated(unsafe) static let date =
    /[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4}|[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}/

  private nonisolated(unsafe) static let citation =
    /(?:άρθρ[α-ώ]+|παρ\.|Articles?|§§?|[Pp]aragraph|RFC)\s*[0-9]+(?:(?:\.[0-9]+)+|\s(?:και|and)\s[0-9]+)?/

  /// How numbers of the policy begin when they are written as words.
  private static let words = [
    "τρεις": "3", "τρία": "3", "τριών": "3", "three": "3", "πέντε": "5", "πεντά": "5", "five": "5",
    "δέκα": "10", "ten": "10", "δεκαπέντε": "15", "fifteen": "15", "τέταρτο": "15",
    "quarter": "15", "εικοσιτέσσερ": "24", "σαράντα": "40", "forty": "40", "εξήντα": "60",
    "sixty": "60",
  ]
}
