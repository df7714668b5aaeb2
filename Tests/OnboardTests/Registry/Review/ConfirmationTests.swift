import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A confirmation renews the calendar of what is in force and nothing else: two persons sign it for
/// many municipalities in one go, and it takes effect when it is sealed, without an act.
@Suite struct ConfirmationTests {
  /// So many days after the start, the calendars of 2026 end within a year.
  private static let due = 850

  /// A registry in which 9173 and 9200 are in force since 2026.
  private func registry(_ work: (TrustRegistry) throws -> Void) throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    for (number, code) in [Matter(9173), 9200].enumerated() {
      try registry.enact(code, number: number + 1, of: try registry.approve(code))
    }
    try registry.sealed(hours: 2)
    try work(registry)
  }

  private func confirmations(
    _ registry: TrustRegistry, _ codes: MunicipalityCode..., days: Int = due,
    moved: MovedHolidays = .empty
  ) throws -> Confirmations {
    let now = TrustRegistry.start.adding(days: days)
    return try Confirmations(of: codes, try registry.ledger(at: now), asOf: now.day, moved: moved)
  }

  /// Approves all that is due, and gives the digest of what was approved.
  @discardableResult
  private func approve(
    _ registry: TrustRegistry, by label: String, days: Int = due, moved: MovedHolidays = .empty
  ) throws -> Digest {
    let ledger = try registry.ledger(at: TrustRegistry.start.adding(days: days))
    return try Recorder.work(on: ledger, signer: try TrustRegistry.signer(label)) { recorder in
      let due = try confirmations(registry, days: days, moved: moved)
      for reviewed in due.reviews { _ = try recorder.approve(reviewed) }
      return due.digest
    }
  }

  /// A decision that was published ten days after the start.
  private static let moved = MovedHolidays([
    MovedHolidays.Move(
      .labourDay, year: 2027, observed: Day(year: 2027, month: 5, day: 4) ?? .epoch,
      decision: "ΦΕΚ Β΄ 999/2027", published: TrustRegistry.start.day.adding(10))
  ])

  /// What it moves of what is in force.
  private func moving(_ registry: TrustRegistry, days: Int) throws -> [Matter: Day] {
    let ledger = try registry.ledger(at: TrustRegistry.start.adding(days: days))
    let status = try RegistryStatus(ledger, on: ledger.now.day)
    return try Confirmations.moving(
      among: status.standings, ledger, asOf: ledger.now.day, Self.moved)
  }

  @Test func nothingIsDueWhileTheCalendarReachesFurther() throws {
    try registry { registry in
      #expect(try confirmations(registry, days: 100).reviews.isEmpty)
      let early = try confirmations(registry, 9173, days: 3)
      #expect(early.refusals.map(\.code) == [.confirmationEmpty])
      let other = try confirmations(registry, 9254)
      #expect(other.refusals.map(\.code) == [.confirmationEmpty])
    }
  }

  /// Two reviewers on two days sign the same digest, and what they signed is in force when sealed.
  @Test func twoPersonsRenewAllCalendarsInOneGo() throws {
    try registry { registry in
      #expect(try registry.stage(9200, hours: Self.due * 24) == .enacted)
      let first = try approve(registry, by: "reviewer-1")
      let second = try approve(registry, by: "reviewer-2", days: Self.due + 3)
      #expect(first == second)
      let waiting = try confirmations(registry, days: Self.due + 3)
      #expect(waiting.refusals.map(\.code) == [.alreadySigned, .alreadySigned])
      let sealed = try registry.sealed(hours: (Self.due + 4) * 24)
      #expect(sealed.refusals == [] && sealed.seals.map(\.outcome) == [.approved, .approved])
      let outcome = try registry.verify(days: Self.due + 5)
      #expect(outcome.isAccepted, "\(outcome.verdicts.flatMap(\.refusals))")
      #expect(outcome.verdicts.map(\.stage) == [.enacted, .enacted])
      #expect(outcome.verdicts.map(\.proof) == [.compiledAgain, .compiledAgain])
      let until = outcome.deployable.compactMap(\.deployment?.service?.calendarUntil.iso)
      #expect(until == ["2032-12-31", "2032-12-31"])
      #expect(try confirmations(registry, days: Self.due + 5).reviews.isEmpty)
    }
  }

  /// A decision that is published after the approval: its holiday is moved by a confirmation, which
  /// is compiled again whatever the file says later.
  @Test func aMovedHolidayIsRenewed() throws {
    try registry { registry in
      let moved = Self.moved
      #expect(try confirmations(registry, days: 9, moved: moved).reviews.isEmpty)
      let published = TrustRegistry.start.day.adding(10)
      #expect(try moving(registry, days: 10) == [9173: published, 9200: published])
      let first = try approve(registry, by: "reviewer-1", days: 10, moved: moved)
      // The second signer's file has lost the decision meanwhile.
      #expect(try approve(registry, by: "reviewer-2", days: 11) == first)
      // It has all its signatures, and no reviewer needs to act.
      #expect(try moving(registry, days: 11) == [:])
      // Where the decision is not known, nothing is sealed that names it.
      let main = try registry.ledger(at: TrustRegistry.hour(12 * 24 - 1))
      let held = try Sealing.run(
        in: main.folder, signer: try TrustRegistry.signer("log"), name: TrustRegistry.origin,
        moved: .empty
      ) { main }
      #expect(held.refusals.map(\.code) == [.provenanceWrong, .provenanceWrong])
      #expect(try registry.sealed(hours: 12 * 24).seals.count == 2)
      let outcome = try registry.verify(days: 13)
      #expect(outcome.isAccepted, "\(outcome.verdicts.flatMap(\.refusals))")
      #expect(outcome.verdicts.map(\.proof) == [.compiledAgain, .compiledAgain])
      for one in outcome.deployable {
        #expect(String(decoding: one.configuration, as: UTF8.self).contains("2027-05-04"))
      }
      #expect(try confirmations(registry, days: 13, moved: moved).reviews.isEmpty)
    }
  }

  /// What cannot be confirmed does not have the decision in its calendar all the same.
  @Test func aMovedHolidayIsToldWhereNothingCanBeConfirmed() throws {
    try registry { registry in
      let first = try #require(try registry.records(of: 9200).first).record
      try registry.approve(
        9200, sequence: 2, previous: first, hours: 3,
        edit: { $0 = $0.replacing("inPerson: 15 min", with: "inPerson: 20 min") })
      let refused = try confirmations(registry, 9200, days: 10, moved: Self.moved).refusals
      #expect(refused.map(\.code) == [.confirmationTooWide])
      let published = TrustRegistry.start.day.adding(10)
      #expect(try moving(registry, days: 10) == [9173: published, 9200: published])
    }
  }

  /// The number of submissions does not count confirmations, so one that was received before is
  /// still the next.
  @Test func aConfirmationTakesNoNumber() throws {
    try registry { registry in
      for label in ["reviewer-1", "reviewer-2"] { try approve(registry, by: label) }
      try registry.sealed(hours: Self.due * 24 + 1)
      let life = try registry.ledger(at: TrustRegistry.hour(Self.due * 24 + 2)).life(of: 9173)
      #expect(life.reviews == 1)
      #expect(life.lastReview?.stored.submission?.confirmed != nil)
      #expect(life.approved?.stored.digest == life.acts.last?.approval?.digest)
    }
  }

  /// A confirmation that changes more than the holidays is refused by everybody.
  @Test(arguments: ["configuration", "source", "approval"])
  func whatChangesMoreIsRefused(_ what: String) throws {
    try registry { registry in
      let days = Self.due, due = try confirmations(registry, 9200)
      let reviewed = try #require(due.reviews.first)
      typealias File = ReviewedSubmission.File
      var object = reviewed.review.object
      var configuration = reviewed.review.content.configuration
      var source = try #require(reviewed.files.first { $0.name == File.source }).bytes
      switch what {
      case "configuration":
        let text = String(decoding: configuration, as: UTF8.self)
        configuration = Array(text.replacing("\"gapMinutes\":0", with: "\"gapMinutes\":5").utf8)
        #expect(configuration != reviewed.review.content.configuration)
      case "source": source += Array("# σχόλιο\n".utf8)
      default: object = object.with(["confirms": .digest(Digest(of: []))])
      }
      object = object.with([
        "configuration": .digest(Digest(of: configuration)), "source": .digest(Digest(of: source)),
      ])
      let record = Record(9200, .review(try #require(ReviewedSubmission(object))))
      try registry.write(configuration, to: TrustRegistry.path(of: record, File.configuration))
      try registry.write(source, to: TrustRegistry.path(of: record, File.source))
      try registry.write(reviewed.review.page, to: TrustRegistry.path(of: record, File.page))
      try registry.add(record, hours: days * 24, by: ["reviewer-1", "reviewer-2"])
      let sealing = try Sealing.run(
        try registry.ledger(at: TrustRegistry.hour(days * 24 + 1)),
        signer: try TrustRegistry.signer("log"), name: TrustRegistry.origin)
      #expect(sealing.seals.isEmpty)
      #expect(sealing.refusals.map(\.code) == [.confirmationTooWide])
      try registry.seal(hours: days * 24 + 2, days: days + 1)
      let outcome = try registry.verify(days: days + 1)
      let codes = outcome.verdicts.flatMap(\.refusals).map(\.code)
      #expect(codes == [.confirmationTooWide] && outcome.deployable.map(\.matter) == [9173])
    }
  }
}
