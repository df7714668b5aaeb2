import Testing

@testable import Schema

/// Lines as clerks write them, each with what is said of it and offered.
@Suite("Lines as they are written")
struct WrittenLineTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let written: String
    let rule: String
    /// What is offered; nil where it is left to its author.
    var offer: String?
    /// What the message or its help says.
    var says = ""
    var testDescription: String { written }
  }

  @Test(
    "are answered with what they mean, or with the question",
    arguments: [
      Line(written: "version: 1\nthirdParty true", rule: "yaml-colon", offer: ": "),
      Line(
        written: "version: 1\nopenings:\n  - reason = Απογραφή\n    date: 2027-01-02",
        rule: "yaml-colon", offer: ": "),
      Line(written: "version: 1\nthirdParty： true", rule: "yaml-colon", offer: ": "),
      Line(
        written: "version: 1\nopenings:\n  - λόγος Απογραφή\n    date: 2027-01-02",
        rule: "yaml-colon"),
      Line(
        written: "topics:\n  - documents: κανένα", rule: "value-empty", says: "σβήστε τη γραμμή"),
      Line(
        written: "topics:\n  - documents: [\"\\u03ba\\u03b1\\u03bd\\u03ad\\u03bd\\u03b1\"]",
        rule: "value-empty", says: "σβήστε τη γραμμή"),
      Line(
        written: "topics:\n  - documents: Δεν απαιτούνται.", rule: "value-empty",
        says: "σβήστε τη γραμμή"),
      Line(
        written: "topics:\n  - documents: [\"-\"]", rule: "value-empty", says: "σβήστε τη γραμμή"),
      Line(
        written: "topics:\n  - documents: ταυτότητα; πιστοποιητικό", rule: "value-kind",
        offer: "[ταυτότητα, πιστοποιητικό]"),
      Line(
        written: "closures:\n  - weekdays: Δευ-Παρ", rule: "choice-unknown",
        offer: "[monday, tuesday, wednesday, thursday, friday]"),
      Line(
        written: "closures:\n  - weekdays: [Τρίτη έως Πέμπτη]", rule: "choice-unknown",
        offer: "[tuesday, wednesday, thursday]"),
      Line(written: "closures:\n  - weekdays: wed", rule: "choice-unknown", offer: "wednesday"),
      Line(written: "closures:\n  - days: 3", rule: "key-unknown", says: "weekdays: [saturday]"),
      Line(written: "interpretation: όχι", rule: "choice-unknown", says: "σβήστε τη γραμμή"),
      Line(
        written: "administrators:\n  - powers: [υπάλληλοι]", rule: "choice-unknown",
        offer: "employees"),
      Line(
        written: "hours:\n  phone: καθημερινά 9:00-13:00", rule: "value-kind",
        says: "Ποιες ημέρες"),
      Line(written: "seasons:\n  - from: Ιούνιος", rule: "year-day-format", says: "06-30"),
      Line(written: "closures:\n  - date: Μεγάλη Πέμπτη", rule: "date-format", says: "easter-3"),
      Line(written: "durations:\n  phone: 10-15 min", rule: "duration-format", says: "15 min"),
      Line(
        written: "contact:\n  phone: 210 000 9200", rule: "phone-format", offer: "2100009200",
        says: "δέκα ψηφία"),
      Line(written: "contact:\n  phone: 1595", rule: "phone-format", says: "τηλεφωνικού κέντρου"),
    ])
  func line(_ line: Line) throws {
    let source = Source(path: "a.yaml", text: line.written + "\n")
    let found = Compiler(asOf: Specimen.day).compile(source).findings
    let finding = try #require(found.first { $0.rule.id == line.rule }, "\(line.written)")
    #expect(finding.fixes.first?.replacement == line.offer)
    let said = finding.message.el + (finding.help?.el ?? "")
    #expect(said.contains(line.says), "\(said)")
  }
}
