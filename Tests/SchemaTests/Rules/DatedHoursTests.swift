import Testing

@testable import Schema

/// Hours of certain days say what they open beside what is open anyhow, and when they end.
@Suite("Hours of certain days")
struct DatedHoursTests {
  /// Two offices with hours of their own and the telephone on Tuesdays, as of a Saturday.
  private static func found(_ rules: [String], _ section: String) throws -> [String] {
    let text =
      Specimen.text
      .replacing("modes: [inPerson, phone, video]", with: "modes: [inPerson, phone]")
      .replacing("modes: [inPerson, video]", with: "modes: [inPerson]")
      .replacing(
        "topics:\n",
        with: """
            - {id: kep, name: ΚΕΠ, street: Αιγαίου 71, postcode: 17124, city: Νέα Σμύρνη,
              hours: {friday: 09:00-13:00}}
          topics:

          """, maxReplacements: 1
      )
      .replacing("  video:\n    wednesday: 10:00-14:00\n", with: "")
      .replacing("  video: 20 min\n", with: "").replacing("  video: 1\n", with: "")
      .replacing("thirdParty: true\n", with: "")
      .replacing("  video: [camera, microphone, computer, internet]\n", with: "")
      .replacing("    monday: 08:00-14:30\n", with: "    wednesday: 08:00-14:30\n")
    let day = try #require(Day(iso: "2026-11-28"))
    let findings = Compiler(asOf: day).compile(
      Source(path: "onboarding.yaml", text: text + section)
    ).findings
    #expect(!findings.contains { $0.severity == .error }, "\(findings.map(\.message.en))")
    return findings.filter { rules.contains($0.rule.id) }.map { "\($0.rule.id): \($0.message.en)" }
  }

  private static func entry(_ list: String, _ hours: String, _ scope: String = "") -> String {
    "\(list):\n  - date: 2027-01-13\n    hours: \(hours)\n\(scope)    reason: Κοπή βασιλόπιτας\n"
  }

  /// Wednesday: the town hall is open, the other office and the telephone are closed.
  @Test(
    "open no more than they name without a word",
    arguments: [
      (
        entry("specialHours", "08:00-12:00"),
        ["opening-elsewhere: The hours 08:00-12:00 also open what is closed then: “ΚΕΠ”, phone"]
      ),
      (
        entry("openings", "15:00-18:00"),
        ["opening-elsewhere: The hours 15:00-18:00 also open what is closed then: “ΚΕΠ”, phone"]
      ),
      (
        entry("openings", "15:00-18:00", "    modes: [inPerson]\n"),
        ["opening-elsewhere: The hours 15:00-18:00 also open what is closed then: “ΚΕΠ”"]
      ),
      (
        entry("openings", "08:00-12:00"),
        [
          "opening-without-effect: The additional hours 08:00-12:00 are within the usual ones and"
            + " do not close the others; they only open what is closed then: “ΚΕΠ”, phone"
        ]
      ),
      (entry("openings", "15:00-18:00", "    offices: [dimarcheio]\n"), []),
      (entry("openings", "08:00-12:00", "    offices: [dimarcheio, kep]\n"), []),
      (entry("specialHours", "08:00-12:00", "    offices: [dimarcheio]\n"), []),
      (entry("specialHours", "08:00-12:00", "    offices: [kep]\n"), []),
      (entry("openings", "15:00-18:00", "    modes: [phone]\n"), []),
      (
        "openings:\n  - date: 2027-01-16\n    hours: 09:00-12:00\n    reason: Ημέρα του πολίτη\n",
        []
      ),
      // The topic is served in person only.
      (
        entry("openings", "15:00-18:00", "    topics: [dimotologio]\n"),
        ["opening-elsewhere: The hours 15:00-18:00 also open what is closed then: “ΚΕΠ”"]
      ),
      (
        entry("openings", "08:00-12:00", "    topics: [dimotologio]\n"),
        [
          "opening-without-effect: The additional hours 08:00-12:00 are within the usual ones and"
            + " do not close the others; they only open what is closed then: “ΚΕΠ”"
        ]
      ),
      // Its own hours of that day end earlier, so it does get more.
      (
        entry("openings", "08:00-12:00", "    topics: [dimotologio]\n    offices: [dimarcheio]\n")
          + entry(
            "specialHours", "08:00-10:00", "    topics: [dimotologio]\n    offices: [dimarcheio]\n"),
        []
      ),
    ])
  func elsewhere(_ section: String, _ told: [String]) throws {
    #expect(
      try Self.found(["opening-elsewhere", "opening-without-effect"], section) == told)
  }

  private static func saturdays(_ days: String...) -> String {
    "openings:\n"
      + days.map { day in
        day.split(separator: "|").enumerated()
          .map { ($0.offset == 0 ? "  - " : "    ") + $0.element + "\n" }.joined()
          + "    modes: [inPerson]\n    offices: [kep]\n    hours: 09:00-13:00\n"
          + "    reason: Σάββατο\n"
      }.joined()
  }

  /// Two days may be alike by chance, three or the same reason say that they go on.
  @Test("are a series from three days on, or by their reason")
  func alike() throws {
    let two = Self.saturdays("date: 2026-12-05", "date: 2026-12-19")
    let other = two.replacing("reason: Σάββατο", with: "reason: Εορτή", maxReplacements: 1)
    #expect(try Self.found(["dates-running-out"], two).count == 1)
    #expect(try Self.found(["dates-running-out"], other).isEmpty)
    let three = Self.saturdays("date: 2026-12-05", "date: 2026-12-12", "date: 2026-12-19")
      .replacing("reason: Σάββατο", with: "reason: Εορτή", maxReplacements: 1)
    #expect(try Self.found(["dates-running-out"], three).count == 1)
  }

  private static let ends = "The days with the hours 09:00-13:00 end on "
  private static let ahead = ", but appointments open 60 days ahead"

  @Test(
    "say when they run out beside a week",
    arguments: [
      (
        saturdays("date: 2026-12-05", "date: 2026-12-19", "date: 2027-01-02", "date: 2027-01-16"),
        ["16 January 2027"]
      ),
      (saturdays("dates: [2026-12-05, 2026-12-19, 2027-01-16]"), ["16 January 2027"]),
      (
        saturdays("from: 2026-12-05|to: 2027-01-10|weekdays: [saturday]|everyWeeks: 2"),
        ["10 January 2027"]
      ),
      (
        saturdays("from: 2026-12-05|to: 2027-01-10|weekdays: [saturday]|weekOfMonth: [first]"),
        ["10 January 2027"]
      ),
      (saturdays("date: 2026-12-05"), []),
      (saturdays("date: 2026-12-05", "date: 2026-12-16"), []),
      (saturdays("dates: [2026-12-05, 2027-06-19]"), []),
      (saturdays("from: 2026-12-05|weekdays: [saturday]|everyWeeks: 2"), []),
      (saturdays("from: 2026-12-05|to: 2027-06-30|weekdays: [saturday]"), []),
      (
        saturdays(
          "dates: [2026-12-05, 2026-12-19]", "from: 2027-01-09|weekdays: [saturday]"), []
      ),
      (saturdays("dates: [2026-11-07, 2026-11-21]"), []),
      (
        saturdays("dates: [2026-12-05, 2026-12-19]").replacing("openings", with: "specialHours"),
        ["19 December 2026"]
      ),
      (
        saturdays("dates: [2026-12-04, 2026-12-18]").replacing("openings", with: "specialHours"),
        []
      ),
    ])
  func series(_ section: String, _ last: [String]) throws {
    let told = last.map { "dates-running-out: " + Self.ends + $0 + Self.ahead }
    #expect(try Self.found(["dates-running-out"], section) == told)
  }
}
