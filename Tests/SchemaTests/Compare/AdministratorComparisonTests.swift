import TestSupport
import Testing

@testable import Schema

/// A power that is won or lost is told by its post, and is the basis of the act.
@Suite struct AdministratorComparisonTests {
  private static let one = "administrators:\n  - title: ΚΕΠ\n    email: kep@dimos.example\n"
  private static let other = "  - title: Πληροφορική\n    email: it@dimos.example\n"

  private static func compiled(_ administrators: String) -> Compilation {
    let lines = Specimen.text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("administrators:") } ?? lines.startIndex
    let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
    let text = (lines[..<start] + lines[end...]).joined(separator: "\n") + "\n" + administrators
    return Compiler(asOf: GeneratedPlan.today).compile(Source(path: "example.yaml", text: text))
  }

  /// The two with some powers of the other one.
  private static func both(_ powers: String) -> String {
    "\(one)\(other)    powers: [\(powers)]\n"
  }

  private struct Case: Sendable {
    let old: String, new: String
    let changes: [String]

    init(_ old: String, _ new: String, _ changes: String...) {
      (self.old, self.new, self.changes) = (old, new, changes)
    }
  }

  private static let other1 = other.replacing("Πληροφορική", with: "Μηχανοργάνωση")
  private static let other2 = other.replacing("it@", with: "pc@")
  private static let reversed = "administrators:\n\(other)\(one.dropFirst(16))"
  private static let lost = """
    legal-basis Διαχειριστής «Πληροφορική»: δεν έχει πια τις αρμοδιότητες «προσθήκη και αφαίρεση \
    υπαλλήλων», «προσαρμογή του ωραρίου», «μεταφορά ραντεβού»
    """
  private static let lostOne = """
    legal-basis Διαχειριστής «Πληροφορική»: δεν έχει πια την αρμοδιότητα «προσαρμογή του ωραρίου»
    """
  private static let won = """
    legal-basis Διαχειριστής «Πληροφορική»: αποκτά την αρμοδιότητα «αλλαγή διαθέσιμων χρόνων»
    """
  private static let added = """
    legal-basis Νέος διαχειριστής: «Πληροφορική», με την αρμοδιότητα «προσαρμογή του ωραρίου»
    """

  private static let cases = [
    // Who named no power had all five.
    Case("\(one)\(other)", both("overview, slots"), lost),
    Case(both("overview, hours"), both("overview, slots"), lostOne, won),
    Case(one, both("hours"), added),
    Case(
      "\(one)\(other)", one,
      "legal-basis Δεν είναι πια διαχειριστής: «Πληροφορική», με τις πέντε αρμοδιότητες"),
    Case(
      "\(one)\(other)", "\(one)\(other1)",
      "legal-basis Η θέση διαχειριστή «Πληροφορική» γίνεται «Μηχανοργάνωση»"),
    Case(
      "\(one)\(other)", "\(one)\(other2)",
      "editorial Άλλαξε η θυρίδα του διαχειριστή «Πληροφορική»"),
    // All five by name are all five, and an order is no change.
    Case("\(one)\(other)", both("overview, slots, employees, hours, transfer")),
    Case("\(one)\(other)", reversed),
  ]

  @Test(arguments: cases)
  private func areTold(_ one: Case) throws {
    let comparison = try #require(
      Comparison(Self.compiled(one.old), Self.compiled(one.new), from: GeneratedPlan.today))
    #expect(comparison.changes.map { "\($0.effect.key) \($0.text.el)" } == one.changes)
    let json = String(decoding: ComparisonJSON.write(comparison), as: UTF8.self)
    #expect(!json.contains("@"))
  }
}
