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
  private typealias World = SignInRegistry

  @Test func eachIsInForceByItsOwnAct() throws {
    let outcome = try #require(World.honest).verify()
    #expect(outcome.isAccepted, "\(outcome.refusals)\(outcome.verdicts.flatMap(\.refusals))")
    #expect(outcome.verdicts.map(\.matter) == World.all)
    #expect(outcome.verdicts.map(\.proof) == [.compiledAgain, .compiledAgain, .compiledAgain])
    let seen = try #require(outcome.state)
    #expect(Set(seen.matters.keys) == Set(World.all))
    let written = VerifiedFiles(outcome, at: TrustRegistry.start).files.map(\.path)
    #expect(written == World.all.map { "\($0).json" } + ["verified.json"])
  }

  /// The approved clients are those of the approved file, no more; the index lists them apart.
  @Test func theClientsAreTheApprovedOnes() throws {
    let registry = try #require(World.honest)
    let index = try JSONReader.read(try registry.bytes(DeploymentIndex.place))
    #expect(index["municipalities"]?.elements?.count == 1)
    let bodies = try #require(index["signIn"]?.elements)
    #expect(bodies.map { $0["body"]?.text } == ["9200", "perifereia-kentrikis-makedonias"])
    for (entry, matter) in zip(bodies, [World.ofMunicipality, World.ofBody]) {
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
      World.ofMunicipality,
      edit: { text in
        #expect(text.matches(of: letter).count == 1)
        text.replace(letter, with: "")
        text.replace(/(?m)^      production:.*\n/, with: "")
      })
    try registry.enact(World.ofMunicipality, of: record)
    try registry.seal()
    #expect(try registry.refusalsByMatter() == [:])
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
    try World.changing { registry in
      try registry.enact(World.ofMunicipality, change: .suspend, number: 7, hours: 2)
      try registry.revoke(World.ofBody, try registry.records(of: World.ofBody)[0].digest)
      try registry.seal()
      for matter in [World.ofMunicipality, World.ofBody] {
        try registry.delete("Generated/" + matter.output)
      }
      let outcome = try registry.verify()
      #expect(outcome.isAccepted, "\(outcome.refusals)\(outcome.verdicts.flatMap(\.refusals))")
      #expect(outcome.verdicts.map(\.stage) == [.enacted, .suspended, .revoked])
      #expect(outcome.deployable.map(\.matter) == [9200])
    }
    try World.changing { registry in
      try registry.enact(9200, change: .withdraw, number: 7, hours: 2)
      try registry.seal()
      try registry.delete("Generated/" + (9200 as Matter).output)
      let left = try registry.verify().deployable.map(\.matter)
      #expect(left == [World.ofMunicipality, World.ofBody])
    }
  }

  @Test func aSuspensionIsOfTheWhole() throws {
    try World.changing { registry in
      try registry.enact(
        World.ofMunicipality, change: .suspend, number: 7, hours: 2,
        parts: ServiceParts(modes: [.video], offices: []))
      try registry.seal()
      #expect(try registry.refusalsByMatter() == ["sign-in-9200": [.partUnknown]])
    }
  }

  /// What an act or a review takes from another matter is refused, of that matter alone.
  @Test func nothingIsTakenFromAnother() throws {
    try World.changing { registry in
      let appointments = try registry.records(of: 9200)[0].record
      try registry.enact(
        World.ofMunicipality, change: .amend, number: 7, of: appointments, hours: 2)
      try registry.seal()
      #expect(try registry.refusalsByMatter() == ["sign-in-9200": [.enactmentUnapproved]])
    }
    try World.changing { registry in
      let folder = try registry.records(of: World.ofMunicipality)[0]
      let place = "\(RecordFolder.usual)/9200/\(folder.record.folderName)"
      let root = registry.root
      try FileManager.default.moveItem(
        at: root.appending(path: "\(RecordFolder.usual)/\(RecordFolder.place(folder.record))"),
        to: root.appending(path: place))
      let found = try registry.refusalsByMatter()
      #expect(found["9200"] == [.recordOfAnother])
      #expect(found["sign-in-9200"]?.isEmpty == false && found[World.ofBody.description] == nil)
    }
  }

  /// Sign-in never changes without an act, whatever a review says.
  @Test(arguments: [
    ["effect": JSONValue.string("sealing")], ["signIn": .string("9173")],
    ["municipality": .string("9200")], ["foo": .string("bar")], ["effect": .string("now")],
    ["movedHolidays": .array([])],
  ])
  func aForgedReviewIsNone(_ members: [String: JSONValue]) throws {
    let registry = try #require(World.honest)
    let record = try #require(registry.records(of: World.ofMunicipality).first)
    let review = try #require(record.submission).review
    #expect(ReviewedSubmission(review)?.matter == World.ofMunicipality)
    let forged = ReviewedSubmission(review.with(members))
    #expect(forged?.matter != World.ofMunicipality)
  }

  @Test func whatIsAlteredIsRefused() throws {
    let copy = "Generated/" + World.ofMunicipality.output
    let honest = try #require(World.honest)
    let record = try #require(honest.records(of: World.ofMunicipality).first)
    let place = TrustRegistry.path(of: record.record, ReviewedSubmission.File.signIn)
    let act = try #require(honest.records(of: World.ofMunicipality).last)
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
      try World.changing { registry in
        try alter(registry)
        let found = try registry.refusalsByMatter()
        #expect(found["sign-in-9200"]?.contains(code) == true, "\(code): \(found)")
        #expect(found["9200"] == nil && found[World.ofBody.description] == nil, "\(code): \(found)")
      }
    }
  }

  @Test func anOlderCopyIsRefused() throws {
    let honest = try #require(World.honest)
    let seen = try #require(honest.verify().state)
    try World.changing { registry in
      try registry.delete("\(RecordFolder.usual)/\(World.ofBody)")
      let outcome = try registry.verify(state: seen)
      let verdict = outcome.verdicts.first { $0.matter == World.ofBody }
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
