import Testing

@testable import Schema

@Suite("Rules and policy")
struct EffectiveDateTests {
  @Test("count from the day on which their decision came into force")
  func rulesInForce() throws {
    let published = try #require(Decision.myDimosLive.published)
    let before = Set(Rulebook.checks(on: published.adding(-1)).map(\.number))
    let after = Set(Rulebook.checks(on: published).map(\.number))
    for (number, rule) in Rulebook.judging.enumerated() {
      guard case .law(let provision, _) = rule.basis else { continue }
      #expect(after.contains(number), "\(rule.id)")
      #expect(before.contains(number) == (provision.decision == .oauth2), "\(rule.id)")
    }
    #expect(Rulebook.checks(on: Specimen.day).count == Rulebook.judging.count)
  }

  @Test("have an edition for each day, without gaps or overlaps")
  func editions() throws {
    let editions = PlatformPolicy.editions
    #expect(Set(editions.map(\.version)).count == editions.count)
    #expect(editions.first?.inForce.from == Decision.myDimosLive.published)
    #expect(editions.last?.inForce.until == nil)
    for (earlier, later) in zip(editions, editions.dropFirst()) {
      let last = try #require(earlier.inForce.until)
      #expect(later.inForce.from == last.adding(1))
    }
  }

  @Test("name each number once, in order, with its meaning in both languages")
  func numbers() {
    for edition in PlatformPolicy.editions {
      let names = edition.numbers.map(\.key.name.text)
      #expect(names == Set(names).sorted())
      #expect(edition.numbers.allSatisfy { !$0.key.title.el.isEmpty && !$0.key.title.en.isEmpty })
    }
  }

  @Test("include both ends of a range")
  func ranges() throws {
    let range = InForce(from: Day(iso: "2026-10-01"), until: Day(iso: "2026-10-31"))
    let days = ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01"].compactMap { Day(iso: $0) }
    #expect(days.map { range.includes($0) } == [false, true, true, false])
    #expect(InForce.always.includes(.earliest) && InForce.always.includes(.latest))
  }
}

@Suite("The legal time of Greece")
struct AthensTimeTests {
  // From the tz database: `zdump -v Europe/Athens`.
  @Test(
    "is two hours before UTC, three from the last Sunday of March to that of October",
    arguments: [
      (1_774_745_999, 120), (1_774_746_000, 180),  // 2026-03-29T00:59:59Z, 01:00:00Z
      (1_792_889_999, 180), (1_792_890_000, 120),  // 2026-10-25T00:59:59Z, 01:00:00Z
      (1_806_195_599, 120), (1_806_195_600, 180),  // 2027-03-28
      (0, 120),
    ])
  func offset(_ unix: Int, _ minutes: Int) {
    #expect(AthensTime.offsetMinutes(atUnix: unix) == minutes)
  }

  @Test("turns the day at midnight in Greece")
  func days() {
    // 2026-10-01T21:00:00Z is midnight of the 2nd in summer time; a second before it is not.
    #expect(AthensTime.day(atUnix: 1_790_888_400) == Day(iso: "2026-10-02"))
    #expect(AthensTime.day(atUnix: 1_790_888_399) == Day(iso: "2026-10-01"))
    #expect(AthensTime.day(atUnix: -7201) == Day(iso: "1969-12-31"))
  }
}
