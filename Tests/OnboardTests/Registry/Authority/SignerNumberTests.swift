import Foundation
import TestSupport
import Testing

/// How many persons sign is the authority's to say, and another one demands other numbers.
@Suite struct SignerNumberTests {
  @Test func noSentenceSaysHowManySign() throws {
    let numbers = try NSRegularExpression(
      pattern: "(?:εγκρ|υπογρ)\\p{L}+ (?:δύο|τρεις) φορές|(?:δύο|τρία) πρόσωπα"
        + "|(?:δύο|τρεις) (?:εγκρίσεις|υπογραφές(?! με)|ελεγκτ)"
        + "|(?:approved|signed) (?:twice|by two)"
        + "|(?:two|three) (?:approvals|signatures(?! with)|persons|reviewers)",
      options: .caseInsensitive)
    for file in try Repository.files(in: "Sources", ending: ".swift") {
      let text = file.text as NSString
      for match in numbers.matches(
        in: file.text, range: NSRange(location: 0, length: text.length))
      {
        let line = text.substring(with: text.lineRange(for: match.range))
        #expect(line.drop { $0 == " " }.hasPrefix("//"), "\(file.path): \(line)")
      }
    }
  }
}
