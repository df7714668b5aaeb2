import Foundation
import TestSupport
import Testing

/// A sentence of the edge writes no bound by hand: the number comes from the edition, from the
/// authority, or from the one constant that is also obeyed.
@Suite struct WrittenNumberTests {
  private static let numbers =
    "[0-9]+(?:[-–][0-9]+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|sixty"
    + "|δύο|τρεις|τρία|τριών|τέσσερ(?:ις|α|ων)|πέντε|έξι|επτά|οκτώ|εννέα|δέκα|δώδεκα|δεκαπέντε"
    + "|τριάντα|σαράντα|εξήντα"

  private static let units =
    "days?|hours?|minutes?|months?|years?|weeks?|persons?|people|characters|letters|bytes|[KM]iB"
    + "|approvals|signatures|entries|appointments|employees|reviewers|witnesses|municipalities"
    + "|ημέρ(?:α|ες|ών)|ώρ(?:α|ες|ών)|λεπτ(?:ό|ά|ών)|μήν(?:α|ες|ών)|χρόνια|έτη|ετών"
    + "|εβδομάδ(?:α|ες|ων)|πρόσωπ(?:ο|α|ων)|χαρακτήρες|γράμματα|υπογραφές|εγκρίσεις|εγγραφές"
    + "|ραντεβού|υπάλληλοι|μάρτυρες|Δήμους|Δήμοι"

  /// What is no bound of ours where it stands.
  private static let meant: [String: Set<String>] = [
    "OpeningBounds.swift": ["τρία χρόνια", "three years", "ten years"],  // beside their numbers
    "Metadata.swift": ["δύο υπογραφές", "two signatures"],  // of one key
    "Root.swift": ["1 πρόσωπο"],  // agrees with its number
    "StoredShapes.swift": ["16 random bytes"],  // the salt of the format
    "OpeningHoursDayRefusal.swift": ["2027 week"],  // a year, in an example
    "Pattern.swift": ["1 day"],  // an example
    "ConfigMapExport.swift": ["1 MiB"],  // Kubernetes' own
    "Template.swift": ["πέντε ημέρες"],  // an example
    "Wording.swift": ["3 ημέρες", "3 days"],  // an example
    "WordingDays.swift": ["6 ημέρες", "6 days"],  // an example
  ]

  @Test func noSentenceOfTheEdgeWritesABoundByHand() throws {
    let pattern = try NSRegularExpression(
      pattern: "(?<![\\p{L}\\p{N}.:/-])(?:\(Self.numbers))\\s(?:\\p{L}+\\s)?(?:\(Self.units))"
        + "(?!\\p{L})")
    var found: [String: Set<String>] = [:]
    for file in try Repository.files(in: "Sources/Onboard", ending: ".swift") {
      for line in file.lines where line.contains("\"") || !line.contains("//") {
        let text = String(line.drop { $0 == " " })
        guard !text.hasPrefix("//") else { continue }
        let sentence = text.replacing(/\s\/\/.*/, with: "")
        for match in pattern.matches(
          in: sentence, range: NSRange(sentence.startIndex..., in: sentence))
        {
          guard let range = Range(match.range, in: sentence) else { continue }
          found[file.name, default: []].insert(String(sentence[range]))
        }
      }
    }
    for name in Set(found.keys).union(Self.meant.keys).sorted() {
      #expect(found[name] ?? [] == Self.meant[name] ?? [], "\(name)")
    }
  }
}
