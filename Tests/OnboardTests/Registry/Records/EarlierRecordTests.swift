import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// What version 0.1.0 approved stays provable: `Data/registry-0.1.0` was written by it.
@Suite struct EarlierRecordTests {
  private static let folder = Repository.root.appending(
    path: "Tests/OnboardTests/Data/registry-0.1.0")

  /// A copy of that registry.
  private func registry() throws -> TrustRegistry {
    let registry = try TrustRegistry()
    try registry.delete("Municipalities")
    for name in ["Generated", "Municipalities"] {
      try FileManager.default.copyItem(
        at: Self.folder.appending(path: name), to: registry.root.appending(path: name))
    }
    return registry
  }

  private func sealed(_ registry: TrustRegistry, hours: Int = 96) throws -> Sealing.Outcome {
    let now = Instant(unix: TrustRegistry.start.unix + hours * 3600)
    return try Sealing.run(
      try registry.ledger(at: now), signer: try TrustRegistry.signer("log"),
      name: "onboard.example/demonstration")
  }

  private func codes(_ outcome: Verification.Outcome) -> [Refusal.Code] {
    (outcome.refusals + outcome.verdicts.flatMap(\.refusals)).map(\.code)
  }

  @Test func itHoldsAsItDid() throws {
    let registry = try registry()
    defer { registry.remove() }
    try registry.index(days: 5)
    for (days, stage) in [(5, Stage.enacted), (366, .enacted), (700, .confirmationDue)] {
      let outcome = try registry.verify(days: days)
      #expect(outcome.isAccepted, "\(codes(outcome))")
      #expect(outcome.deployable.map(\.matter) == [9173])
      #expect(outcome.verdicts.map(\.stage) == [stage, .suspended])
    }
  }

  @Test func itIsSealedOnce() throws {
    let registry = try registry()
    defer { registry.remove() }
    let first = try sealed(registry)
    #expect(first.refusals == [])
    #expect(first.versions == [.root(1), .policy(1)])
    #expect(first.seals.map(\.number) == [1, 2, 1, 2, 3])
    #expect(first.seals.map(\.outcome) == [.approved, .recorded, .approved, .recorded, .recorded])
    let again = try sealed(registry, hours: 100)
    #expect(again.seals.isEmpty && again.versions.isEmpty && again.refusals.isEmpty)
    #expect(again.checkpoint == first.checkpoint)
    try registry.index(days: 5)
    let outcome = try registry.verify(days: 5)
    #expect(outcome.isAccepted, "\(codes(outcome))")
    #expect(try LogAudit(registry.log.place).differences == [])
  }

  /// A record that is there no longer refuses everything before it is sealed, and its own
  /// municipality afterwards.
  @Test(arguments: [false, true])
  func aSuspensionIsNotTakenAway(_ isSealed: Bool) throws {
    let registry = try registry()
    defer { registry.remove() }
    if isSealed { _ = try sealed(registry) }
    try registry.delete("\(RecordFolder.usual)/9306/0003")
    try registry.index(days: 5)
    let outcome = try registry.verify(days: 5)
    #expect(codes(outcome).contains(.recordRemoved))
    #expect(outcome.refusals.isEmpty == isSealed)
    #expect(outcome.deployable.map(\.matter) == (isSealed ? [9173] : []))
  }

  /// The entry of a new seal names the one of version 0.1.0; a record that was never sealed anew
  /// has no such entry, and its loss is everybody's, whoever else lost one.
  @Test func anEntryOfVersion010IsNamedByItsOwnSealOnly() throws {
    let registry = try registry()
    defer { registry.remove() }
    let entries = try registry.log.contents().entries
    let seals = try sealed(registry).seals
    #expect(Set(seals.compactMap(\.entry.former)) == Set(entries))
    for seal in seals { #expect(LogEntry(seal.entry.data[...]) == seal.entry) }
    // Another decision of the old form, which no seal names.
    try registry.log.append([LogEntry(Digest(of: [1]))])
    try registry.log.sign(
      with: try TrustRegistry.signer("log"), name: "onboard.example/demonstration")
    try registry.delete("\(RecordFolder.usual)/9306/0003")
    try registry.index(days: 5)
    let outcome = try registry.verify(days: 5)
    #expect(outcome.refusals.map(\.code) == [.recordRemoved])
    #expect(outcome.deployable.isEmpty)
  }

  /// A seal that names another file of version 0.1.0 than it seals is refused.
  @Test(arguments: [nil, Digest(of: [1])])
  func aSealNamesWhatItSealsAnew(_ other: Digest?) throws {
    let registry = try registry()
    defer { registry.remove() }
    _ = try sealed(registry)
    let place = "\(RecordFolder.usual)/9306/0003/\(Seal.fileName)"
    var seal = try Seal.read(try registry.bytes(place), place)
    seal.earlier = other
    try registry.write(seal.file, to: place)
    try registry.log.append([seal.entry])
    try registry.log.sign(
      with: try TrustRegistry.signer("log"), name: "onboard.example/demonstration")
    try registry.index(days: 5)
    #expect(codes(try registry.verify(days: 5)).contains(.sealWrong))
  }

  @Test(arguments: [
    ("payload", Refusal.Code.signatureWrong), ("signatures", .signatureMissing),
    ("number", .recordOutOfOrder), ("middle", .recordMissing),
  ])
  func whatIsAlteredIsRefused(_ what: String, _ code: Refusal.Code) throws {
    let registry = try registry()
    defer { registry.remove() }
    try registry.index(days: 5)
    let record = "\(RecordFolder.usual)/9306/0002/record.dsse.json"
    switch what {
    case "payload":
      try registry.edit(record) { text in
        let payload = Base64.bytes(String(text.split(separator: "\"")[3])) ?? []
        let altered = String(decoding: payload, as: UTF8.self).replacing("45172", with: "45179")
        text = text.replacing(Base64.text(payload), with: Base64.text(Array(altered.utf8)))
      }
    case "signatures":
      try registry.edit(record) { $0 = $0.split(separator: "[")[0] + "[]}\n" }
    case "number":
      try registry.move(
        "\(RecordFolder.usual)/9306/0003", to: "\(RecordFolder.usual)/9306/0004")
    default: try registry.delete(record)
    }
    #expect(codes(try registry.verify(days: 5)).contains(code))
  }

  /// A record of the old form that the log did not have cannot be slipped in later: its time is
  /// whatever its signer wrote.
  @Test func whatWasNotLoggedIsNotSealedLater() throws {
    let registry = try registry()
    defer { registry.remove() }
    let record = "\(RecordFolder.usual)/9306/0003/record.dsse.json"
    let entries = try registry.log.contents().entries
    try registry.relog(Array(entries.dropLast()))
    let held = try registry.bytes(record)
    try registry.delete(record)
    #expect(try sealed(registry).seals.count == 4)
    try registry.write(held, to: record)
    let later = try sealed(registry, hours: 100)
    #expect(later.seals.isEmpty && later.refusals.map(\.code) == [.signatureTooOld])
  }

  /// New records follow the old ones.
  @Test func itGoesOn() throws {
    let registry = try registry()
    defer { registry.remove() }
    _ = try sealed(registry)
    try registry.enact(9306, change: .lift, number: 4, hours: 100)
    let sealed = try sealed(registry, hours: 104)
    #expect(sealed.refusals == [] && sealed.seals.map(\.number) == [4])
    try registry.index(days: 5)
    let outcome = try registry.verify(days: 5)
    #expect(outcome.isAccepted, "\(codes(outcome))")
    #expect(outcome.deployable.map(\.matter) == [9173, 9306])
  }
}
