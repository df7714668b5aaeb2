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
      guard let (provision, _) = rule.basis.provision else { continue }
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
