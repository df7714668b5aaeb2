import Testing

@testable import Schema

/// Folding drops signs; where one carries the meaning, nothing is read without it.
@Suite("Signs that change what a text means")
struct DroppedSignTests {
  @Test(
    "are no part of an ordinal, but for the last",
    arguments: [
      ("-1", .last), ("−1", .last), ("–1", .last), ("1", .first), ("+1", .first), ("2η", .second),
      ("-2", nil), ("-3", nil), ("-first", nil), ("<1", nil), ("1½", nil), ("-", nil),
    ] as [(String, WeekOfMonth?)])
  func ordinals(_ text: String, _ meant: WeekOfMonth?) {
    #expect(WeekOfMonth.meant(by: text) == meant)
  }

  private static func fixes(_ section: String) -> [String] {
    let found = Compiler(asOf: Specimen.day).compile(
      Source(path: "onboarding.yaml", text: Specimen.text + section)
    ).findings
    return found.flatMap(\.fixes).map(\.replacement)
  }

  @Test(
    "leave a choice to its author",
    arguments: [
      ("weekOfMonth: [-1]", ["last"]), ("weekOfMonth: [-2]", []), ("weekOfMonth: [-first]", []),
      ("weekdays: [-monday]", []), ("weekdays: [\"!Δευτέρα\"]", []), ("modes: [-phone]", []),
    ])
  func choices(_ line: String, _ offered: [String]) {
    let section =
      "closures:\n  - from: 2026-10-06\n    \(line)\n"
      + (line.hasPrefix("weekdays") ? "" : "    weekdays: [tuesday]\n") + "    reason: Άδειες\n"
    #expect(Self.fixes(section) == offered)
  }

  @Test("leave an answer of yes or no to its author", arguments: ["-1", "!ναι", "-yes", "<1"])
  func booleans(_ text: String) { #expect(Mend.boolean(text) == nil) }

  @Test(
    "leave a number to its author",
    arguments: ["-δύο", "½", "<3", "~τρεις", "3+", "1½", "δύο-τρεις"])
  func numbers(_ text: String) {
    #expect(Mend.number(text, in: 1...500) == nil)
    #expect(AheadText.mended(text + " ημέρες", isInHours: true) == nil)
  }

  @Test(
    "leave hours to their author",
    arguments: ["8½-14", "~08:00-14:30", "<08:00-14:30", "08:00-14:30 ≠"])
  func hours(_ text: String) { #expect(Mend.hours(text, isInList: false) == nil) }

  @Test(
    "leave a day to its author", arguments: ["~24 Ιουνίου", "-24 Ιουνίου", "easter+-6", "<24/6"])
  func days(_ text: String) { #expect(Mend.yearDay(text) == nil) }

  @Test("are not what begins an item of a list, or stands alone")
  func bullets() {
    for text in ["- ναι", "– φυσική παρουσία", "-", "+3", "20 λεπτά", "easter"] {
      #expect(!Fold.dropsSign(text), "\(text)")
    }
    #expect(Mend.yearDay("-6 πάσχα")?.text == "easter-6")
  }
}
