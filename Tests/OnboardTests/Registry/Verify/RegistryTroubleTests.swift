import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// One municipality's trouble is its own; what all rely on refuses all.
@Suite struct RegistryTroubleTests {
  /// The caller's own copy of the root.
  private static let root = Repository.root.appending(
    path: "\(AuthorityFolder.usual)/1.root.json"
  ).path

  private func altered(
    days: Int = 2, _ alter: (TrustRegistry) throws -> Void
  ) throws -> Verification.Outcome {
    let registry = try #require(TrustRegistry.honest).copy()
    defer { registry.remove() }
    try alter(registry)
    return try registry.verify(days: days, root: Self.root)
  }

  private func codes(_ outcome: Verification.Outcome) -> [Matter: [Refusal.Code]] {
    let refused = outcome.verdicts.filter { !$0.holds }
    return Dictionary(refused.map { ($0.matter, $0.refusals.map(\.code)) }) { $0 + $1 }
  }

  @Test(arguments: RegistryTrouble.ofOne)
  func theOthersHold(_ trouble: RegistryTrouble) throws {
    let start = ContinuousClock.now
    let outcome = try altered(trouble.alter)
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(outcome.refusals.map { $0.message(.english) } == [])
    #expect(!outcome.isAccepted && outcome.state == nil)
    #expect(
      codes(outcome) == Dictionary(trouble.whose.map { ($0, [trouble.code]) }) { $1 },
      "\(outcome.verdicts.flatMap(\.refusals).map { $0.message(.english) })")
    let wanted: [Matter] = [9173, 9306].filter { !trouble.whose.contains($0) }
    #expect(outcome.deployable.map(\.matter) == wanted)
  }

  @Test(arguments: RegistryTrouble.ofAll)
  func nothingHolds(_ trouble: RegistryTrouble) throws {
    let outcome = try altered(trouble.alter)
    #expect(outcome.refusals.map(\.code) == [trouble.code])
    #expect(outcome.deployable.isEmpty && outcome.state == nil)
    let report = VerifyReport(outcome: outcome, at: TrustRegistry.start, language: .english)
    #expect(report.text.split(separator: "\n").count == 1 && report.text.hasPrefix("REFUSED"))
  }

  /// Nobody hides a suspension behind the damaged record of another.
  @Test func aDamagedRecordHidesNoSuspension() throws {
    let outcome = try altered { registry in
      try registry.delete(TrustRegistry.path(9254, 3, ""))
      try registry.write(Array("{}\n".utf8), to: TrustRegistry.path(9306, 1))
      try registry.index()
    }
    #expect(codes(outcome) == [9254: [.recordRemoved], 9306: [.recordMalformed]])
    #expect(outcome.deployable.map(\.matter) == [9173])
  }

  @Test func aSuspensionIsNotHiddenInAnothersFolder() throws {
    let outcome = try altered { registry in
      let name = try registry.records(of: 9254)[2].record.folderName
      try registry.move(
        "\(RecordFolder.usual)/9254/\(name)", to: "\(RecordFolder.usual)/9173/\(name)")
      try registry.index()
    }
    #expect(codes(outcome) == [9173: [.recordOfAnother], 9254: [.recordRemoved]])
    #expect(outcome.deployable.map(\.matter) == [9306])
  }

  @Test(arguments: ["09173", "foo", "9173 ", "+9173", "９１７３"])
  func aStrangerAmongTheRecordsIsNamed(_ name: String) throws {
    let outcome = try altered {
      try $0.folder("\(RecordFolder.usual)/\(name)/0001")
      try $0.write([0x78], to: "\(RecordFolder.usual)/README")
    }
    #expect(outcome.strangers.map(\.code) == [.folderForeign, .folderForeign])
    #expect(outcome.strangers.contains { $0.subject.hasSuffix("/\(name)") })
    #expect(!outcome.isAccepted && outcome.refusals.isEmpty)
    #expect(outcome.deployable.map(\.matter) == [9173, 9306])
  }

  /// Age ends nothing: an act does, and before the calendar ends a confirmation is due.
  @Test(arguments: [(366, Stage.enacted), (830, .confirmationDue), (3000, .confirmationDue)])
  func whatIsInForceStaysSo(_ days: Int, _ stage: Stage) throws {
    let outcome = try altered(days: days) { _ in }
    #expect(outcome.isAccepted)
    #expect(outcome.verdicts.map(\.stage) == [stage, .suspended, stage])
  }

  /// What is not sealed has no effect, and is named.
  @Test func whatIsNotSealedDoesNotCount() throws {
    let registry = try #require(TrustRegistry.honest).copy()
    defer { registry.remove() }
    try registry.enact(9173, change: .suspend, number: 3, hours: 5)
    try registry.enact(9200, of: try registry.approve(9200))
    let outcome = try registry.verify()
    #expect(outcome.isAccepted && outcome.deployable.map(\.matter) == [9173, 9306])
    let report = VerifyReport(outcome: outcome, at: TrustRegistry.start, language: .english)
    #expect(report.text.components(separatedBy: "is not sealed and does not count").count == 4)
  }

  @Test func everyCauseHasItsCode() {
    func code(_ number: Int32) -> Refusal.Code { Refusal(FileFault("x", errno: number)).code }
    #expect([EACCES, EPERM, EIO, EMFILE, ENAMETOOLONG].allSatisfy { code($0) == .fileUnreadable })
    #expect(code(ENOENT) == .fileMissing && code(ELOOP) == .fileIsLink)
    #expect(code(EISDIR) == .fileNotRegular && code(ENOTDIR) == .folderNotFolder)
    #expect(Refusal(FileFault.tooLarge("x", most: 1 << 20)).code == .fileTooLarge)
  }

  /// As an ordinary user; root may read everything.
  @Test(.enabled(if: geteuid() != 0), arguments: ["", "/record.json"])
  func whatCannotBeReadIsNotAbsent(_ name: String) throws {
    let outcome = try altered { registry in
      let folder = TrustRegistry.path(9173, 1, "")
      let path = registry.root.appending(path: folder + name).path
      #expect(chmod(path, 0) == 0)
    }
    #expect(codes(outcome) == [9173: [.fileUnreadable]])
  }
}
