import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Sign-in has a chain of its own: decided, sealed, proved and ended like appointments, and apart
/// from them.
@Suite struct SignInChainTests {
  private static let ofMunicipality = Matter.signIn(9200)
  private static let ofBody = Matter.signInOfBody("perifereia-kentrikis-makedonias")
  private static let all: [Matter] = [9200, ofMunicipality, ofBody]

  /// A registry in which 9200 has appointments and sign-in, and a region has sign-in.
  private static let honest: TrustRegistry? = {
    guard let registry = try? TrustRegistry() else { return nil }
    do {
      for (number, matter) in all.enumerated() {
        try registry.enact(matter, number: number + 1, of: try registry.approve(matter))
      }
      try registry.seal()
    } catch {
      Issue.record(error)
      return nil
    }
    return registry
  }()

  private func changing(_ work: (TrustRegistry) throws -> Void) throws {
    let registry = try #require(Self.honest).copy()
    defer { registry.remove() }
    try work(registry)
  }

  /// The codes by which each matter is refused, and those of the whole.
  private func refusals(_ registry: TrustRegistry) throws -> [String: [Refusal.Code]] {
    let outcome = try registry.verify()
    var refusals = Dictionary(
      outcome.verdicts.filter { !$0.holds }.map { ("\($0.matter)", $0.refusals.map(\.code)) }
    ) { $0 + $1 }
    let common = (outcome.refusals + outcome.strangers).map(\.code)
    if !common.isEmpty { refusals["all"] = common }
    return refusals
  }

  @Test func eachIsInForceByItsOwnAct() throws {
    let outcome = try #require(Self.honest).verify()
    #expect(outcome.isAccepted, "\(outcome.refusals)\(outcome.verdicts.flatMap(\.refusals))")
    #expect(outcome.verdicts.map(\.matter) == Self.all)
    #expect(outcome.verdicts.map(\.proof) == [.compiledAgain, .compiledAgain, .compiledAgain])
    let seen = try #require(outcome.state)
    #expect(Set(seen.matters.keys) == Set(Self.all))
    let written = VerifiedFiles(outcome, at: TrustRegistry.start).files.map(\.path)
    #expect(written == Self.all.map { "\($0).json" } + ["verified.json"])
  }

  /// The approved clients are those of the approved file, no more; the index lists them apart.
  @Test func theClientsAreTheApprovedOnes() throws {
    let registry = try #require(Self.honest)
    let index = try JSONReader.read(try registry.bytes(DeploymentIndex.place))
    #expect(index["municipalities"]?.elements?.count == 1)
    let bodies = try #require(index["signIn"]?.elements)
    #expect(bodies.map { $0["body"]?.text } == ["9200", "perifereia-kentrikis-makedonias"])
    for (entry, matter) in zip(bodies, [Self.ofMunicipality, Self.ofBody]) {
      let path = try #require(entry["path"]?.text)
      let approved = try registry.bytes("Generated/" + path)
      let record = try #require(registry.records(of: matter).first)
      let source = try record.file(ReviewedSubmission.File.source)
      #expect(record.submission?.compile(source)?.output(for: matter) == approved)
      #expect(try registry.bytes("Generated/" + matter.output) == approved)
    }
  }

  @Test func noClientIsInProductionBeforeTheLetter() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let letter = /(?m)^    productionLetter:.*\n(?:      .*\n)+/
    let record = try registry.approve(
      Self.ofMunicipality,
      edit: { text in
        #expect(text.matches(of: letter).count == 1)
        text.replace(letter, with: "")
        text.replace(/(?m)^      production:.*\n/, with: "")
      })
    try registry.enact(Self.ofMunicipality, of: record)
    try registry.seal()
    #expect(try refusals(registry) == [:])
    let file = TrustRegistry.path(of: record, ReviewedSubmission.File.signIn)
    let clients = try JSONReader.read(try registry.bytes(file))
    let systems = try #require(clients["systems"]?.elements)
    #expect(!systems.isEmpty)
    for system in systems {
      let environments = system["environments"]?.elements ?? []
      #expect(environments.map { $0["environment"]?.text } == ["test"])
    }
  }

  @Test func oneEndsAndTheOtherStays() throws {
    try changing { registry in
      try registry.enact(Self.ofMunicipality, change: .suspend, number: 7, hours: 2)
      try registry.revoke(Self.ofBody, try registry.records(of: Self.ofBody)[0].digest)
      try registry.seal()
      for matter in [Self.ofMunicipality, Self.ofBody] {
        try registry.delete("Generated/" + matter.output)
      }
      let outcome = try registry.verify()
      #expect(outcome.isAccepted, "\(outcome.refusals)\(outcome.verdicts.flatMap(\.refusals))")
      #expect(outcome.verdicts.map(\.stage) == [.enacted, .suspended, .revoked])
      #expect(outcome.deployable.map(\.matter) == [9200])
    }
    try changing { registry in
      try registry.enact(9200, change: .withdraw, number: 7, hours: 2)
      try registry.seal()
      try registry.delete("Generated/" + (9200 as Matter).output)
      #expect(try registry.verify().deployable.map(\.matter) == [Self.ofMunicipality, Self.ofBody])
    }
  }

  @Test func aSuspensionIsOfTheWhole() throws {
    try changing { registry in
      try registry.enact(
        Self.ofMunicipality, change: .suspend, number: 7, hours: 2,
        parts: ServiceParts(modes: [.video], offices: []))
      try registry.seal()
      #expect(try refusals(registry) == ["sign-in-9200": [.partUnknown]])
    }
  }

  /// What an act or a review takes from another matter is refused, of that matter alone.
  @Test func nothingIsTakenFromAnother() throws {
    try changing { registry in
      let appointments = try registry.records(of: 9200)[0].record
      try registry.enact(
        Self.ofMunicipality, change: .amend, number: 7, of: appointments, hours: 2)
      try registry.seal()
      #expect(try refusals(registry) == ["sign-in-9200": [.enactmentUnapproved]])
    }
    try changing { registry in
      let folder = try registry.records(of: Self.ofMunicipality)[0]
      let place = "\(RecordFolder.usual)/9200/\(folder.record.folderName)"
      let root = registry.root
      try FileManager.default.moveItem(
        at: root.appending(path: "\(RecordFolder.usual)/\(RecordFolder.place(folder.record))"),
        to: root.appending(path: place))
      let found = try refusals(registry)
      #expect(found["9200"] == [.recordOfAnother])
      #expect(found["sign-in-9200"]?.isEmpty == false && found[Self.ofBody.description] == nil)
    }
  }

  /// Sign-in never changes without an act, whatever a review says.
  @Test(arguments: [
    ["effect": JSONValue.string("sealing")], ["signIn": .string("9173")],
    ["municipality": .string("9200")], ["foo": .string("bar")], ["effect": .string("now")],
    ["movedHolidays": .array([])],
  ])
  func aForgedReviewIsNone(_ members: [String: JSONValue]) throws {
    let registry = try #require(Self.honest)
    let record = try #require(registry.records(of: Self.ofMunicipality).first)
    let review = try #require(record.submission).review
    #expect(ReviewedSubmission(review)?.matter == Self.ofMunicipality)
    let forged = ReviewedSubmission(review.with(members))
    #expect(forged?.matter != Self.ofMunicipality)
  }

  @Test func whatIsAlteredIsRefused() throws {
    let copy = "Generated/" + Self.ofMunicipality.output
    let honest = try #require(Self.honest)
    let record = try #require(honest.records(of: Self.ofMunicipality).first)
    let place = TrustRegistry.path(of: record.record, ReviewedSubmission.File.signIn)
    let act = try #require(honest.records(of: Self.ofMunicipality).last)
    let alterations: [(Refusal.Code, (TrustRegistry) throws -> Void)] = [
      (.copyAltered, { try $0.edit(copy) { $0 = $0.replacing("neasmyrni", with: "kryfo") } }),
      (.copyMissing, { try $0.delete(copy) }),
      (.subjectChanged, { try $0.edit(place) { $0 = $0.replacing("neasmyrni", with: "kryfo") } }),
      (
        .recordRemoved, { try $0.delete("\(RecordFolder.usual)/\(RecordFolder.place(act.record))") }
      ),
      (
        .indexStale,
        {
          try $0.edit(DeploymentIndex.place) {
            $0 = $0.replacing(
              "\"body\":\"9200\",\"effectiveFrom\":\"2026",
              with:
                "\"body\":\"9200\",\"effectiveFrom\":\"2025")
          }
        }
      ),
    ]
    for (code, alter) in alterations {
      try changing { registry in
        try alter(registry)
        let found = try refusals(registry)
        #expect(found["sign-in-9200"]?.contains(code) == true, "\(code): \(found)")
        #expect(found["9200"] == nil && found[Self.ofBody.description] == nil, "\(code): \(found)")
      }
    }
  }

  /// What a record says is printed, and nobody may have signed it.
  @Test(arguments: ["\u{1B}[31mx", "a\nb", "\u{202E}x", ""])
  func aReasonIsOneLineToSee(_ reason: String) throws {
    let act: JSONValue = [
      "ada": "ΨΗ4746ΜΤΛ6-Ω31", "pdf": .digest(Digest(of: [])), "posted": "2026-10-01",
      "protocol": "1 ΕΞ 2026", "signed": "2026-10-01",
    ]
    func suspension(_ reason: String) -> Enactment? {
      Enactment(["act": act, "change": "suspend", "reason": .string(reason)])
    }
    func revocation(_ reason: String) -> Revocation? {
      Revocation(["reason": .string(reason), "record": .digest(Digest(of: []))])
    }
    #expect(suspension("βλάβη") != nil && suspension(reason) == nil)
    #expect(revocation("λάθος") != nil && revocation(reason) == nil)
  }

  /// The index of all may say what is in force in its place only, and once.
  @Test func theIndexOfAllIsHeldToBeExact() throws {
    let entries = try #require(Self.honest).verify().verdicts.compactMap(\.deployment)
    let rows = entries.map { entry -> JSONValue in
      JSONValue.object(entry.matter.key).with([
        "decided": [
          "path": .string(entry.matter.output), "sha256": .digest(entry.sha256),
        ],
        "status": "enacted",
      ])
    }
    let draft: JSONValue = ["code": "9183", "status": "draft"]
    func index(_ municipalities: [JSONValue], _ signIn: [JSONValue]) -> JSONValue {
      [
        "format": "onboard/index/v3", "municipalities": .array(municipalities),
        "signIn": .array(signIn),
      ]
    }
    func changed(_ row: JSONValue, _ members: [String: JSONValue]) -> JSONValue {
      row.with(members)
    }
    let lies: [JSONValue] = [
      index([rows[0]], [rows[1]]), index(Array(rows[0...1]), [rows[2]]),
      index([rows[0]], [rows[1], rows[2], rows[2]]),
      index([changed(rows[0], ["status": "suspended"])], Array(rows[1...])),
      index([rows[0], changed(draft, ["status": "enacted"])], Array(rows[1...])),
      index([rows[0], changed(draft, ["decided": ["path": "Drafts/x.json"]])], Array(rows[1...])),
      index(
        [changed(rows[0], ["decided": ["path": "Drafts/9200-neas-smyrnis.json"]])],
        Array(rows[1...])),
      index([rows[0]], Array(rows[1...])).with(["format": "onboard/index/v2"]),
    ]
    try changing { registry in
      func write(_ index: JSONValue) throws {
        try registry.write(index.file, to: "Generated/" + RuntimeIndex.path)
      }
      try write(index([draft, rows[0]], Array(rows[1...])))
      #expect(try refusals(registry) == [:])
      for lie in lies {
        try write(lie)
        let found = try refusals(registry)["all"] ?? []
        #expect(found == [.indexStale] || found == [.indexMalformed], "\(lie)")
      }
    }
  }

  @Test func anOlderCopyIsRefused() throws {
    let honest = try #require(Self.honest)
    let seen = try #require(honest.verify().state)
    try changing { registry in
      try registry.delete("\(RecordFolder.usual)/\(Self.ofBody)")
      let outcome = try registry.verify(state: seen)
      let verdict = outcome.verdicts.first { $0.matter == Self.ofBody }
      #expect(verdict?.refusals.map(\.code).contains(.recordRollback) == true)
    }
  }

  @Test(arguments: [
    ("9200", Matter?.some(9200)), ("sign-in-9200", .signIn(9200)),
    ("sign-in-perifereia", .signInOfBody("perifereia")),
    ("sign-in-1i-ype", .signInOfBody("1i-ype")),
    ("sign-in-", nil), ("sign-in-Α", nil), ("sign-in-../x", nil), ("perifereia", nil),
    ("09200", nil),
    ("sign-in-A", nil), ("", nil),
  ])
  func aMatterHasOneName(_ name: String, _ matter: Matter?) {
    #expect(Matter(name) == matter)
    if let matter { #expect("\(matter)" == name) }
  }
}
