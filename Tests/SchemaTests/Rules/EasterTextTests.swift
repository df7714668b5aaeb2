import Testing

@testable import Schema

/// Days counted from Easter have the side of Easter that is written, or none at all.
@Suite("Days from Easter, as they are written")
struct EasterTextTests {
  @Test(
    "are before it or after it",
    arguments: [
      ("Πάσχα 6 μέρες πριν", -6), ("Πάσχα, 6 ημέρες πριν", -6), ("6 ημέρες πριν το Πάσχα", -6),
      ("6 μέρες πριν από το Πάσχα", -6), ("πριν από το Πάσχα 6 ημέρες", -6),
      ("έξι ημέρες πριν από την Πάσχα", -6), ("ΠΑΣΧΑ ΕΞΙ ΜΕΡΕΣ ΠΡΙΝ", -6),
      ("Πριν 6 ημέρες από το Πάσχα", -6), ("σαράντα οκτώ ημέρες πριν το Πάσχα", -48),
      ("easter 6 days before", -6), ("6 days before Easter", -6), ("Πάσχα - 6 ημέρες πριν", -6),
      ("Πάσχα – 6", -6), ("Πάσχα −6 ημέρες", -6), ("-6 ημέρες πριν το Πάσχα", -6),
      ("μία ημέρα πριν το Πάσχα", -1), ("μία εβδομάδα πριν από το Πάσχα", -7),
      ("50 ημέρες μετά το Πάσχα", 50), ("Πάσχα 50 μέρες μετά", 50), ("Πάσχα +50 ημέρες", 50),
      ("μετά το Πάσχα 5 ημέρες", 5), ("easter + 5 days", 5), ("2 weeks after Easter", 14),
      ("παραμονή του Πάσχα", -1), ("η επομένη του Πάσχα", 1),
    ])
  func side(_ text: String, _ offset: Int) {
    let mended = Mend.yearDay(text)
    #expect(mended?.text == AnnualDay.easter(offset: offset).text)
    #expect(mended?.applicability == .maybe)
  }

  @Test("are certain with a sign and a number alone", arguments: ["Πάσχα-6", "easter - 6"])
  func sure(_ text: String) {
    #expect(Mend.yearDay(text)?.text == "easter-6")
    #expect(Mend.yearDay(text)?.applicability == .certain)
  }

  @Test(
    "are left to their author where no side is said, or two",
    arguments: [
      "Πάσχα 6", "easter 5", "6 ημέρες Πάσχα", "6 ημέρες από το Πάσχα", "Πάσχα + 6 πριν",
      "Πάσχα - 6 ημέρες μετά", "easter+-6", "50ή ημέρα μετά το Πάσχα", "Πάσχα 6-8 μέρες πριν",
      "2η Κυριακή μετά το Πάσχα", "Δευτέρα 6 μέρες πριν το Πάσχα", "πριν ή μετά το Πάσχα 6",
      "μετά από 6 ημέρες, Πάσχα", "6 ημέρες πριν το Πάσχα των Καθολικών", "πριν το Πάσχα",
      "100 ημέρες πριν το Πάσχα",
    ])
  func unsaid(_ text: String) { #expect(Mend.yearDay(text) == nil) }

  @Test("are asked about where only the side is missing")
  func asked() {
    for (lines, says) in [
      ("localHolidays:\n  - date: Πάσχα 6", "«easter-6» είναι 6 ημέρες πριν"),
      ("closures:\n  - date: 6 ημέρες Πάσχα", "«easter-6» είναι 6 ημέρες πριν"),
      ("closures:\n  - date: 6 ημέρες πριν το Πάσχα", "from: easter-6"),
    ] {
      let source = Source(path: "a.yaml", text: lines + "\n")
      let found = Compiler(asOf: Specimen.day).compile(source).findings
      #expect(found.contains { $0.help?.el.contains(says) ?? false }, "\(lines)")
    }
  }
}
