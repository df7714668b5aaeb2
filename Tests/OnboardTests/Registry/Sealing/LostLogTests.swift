import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A log that is gone is not begun anew, as long as something tells of it.
@Suite struct LostLogTests {
  private typealias World = TrustRegistry
  private static let log = "\(RecordFolder.usual)/log"

  /// A registry in force without its log.
  private func lost(_ work: (World, [Record]) throws -> Void) throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    let act = try world.enact(9173, of: approval)
    try world.sealed(hours: 24)
    let kept = try world.copy()
    defer { kept.remove() }
    try world.delete(Self.log)
    try work(world, [approval, act])
    // What the refusal says helps: the folder comes back, and sealing goes on.
    try FileManager.default.copyItem(
      at: kept.root.appending(path: Self.log), to: world.root.appending(path: Self.log))
    #expect(throws: Never.self) { try world.sealed(hours: 30) }
  }

  private func isRefused(_ world: World) throws {
    let refusal = #expect(throws: Refusal.self) { try world.sealed(hours: 25) }
    #expect(refusal?.code == .checkpointMissing)
    #expect(refusal?.remedy.command == "git log --stat -- \(world.place)/\(Self.log)")
    #expect(!FileManager.default.fileExists(atPath: "\(world.place)/\(Self.log)/checkpoint"))
  }

  @Test func proofsTellOfIt() throws { try lost { world, _ in try isRefused(world) } }

  @Test func anIndexOfWhatIsInForceTellsOfIt() throws {
    try lost { world, records in
      for record in records {
        for name in [Seal.fileName, Seal.proofName] {
          try world.delete(World.path(of: record, name))
        }
      }
      try isRefused(world)
      try world.delete("\(RecordFolder.usual)/9173")
      try isRefused(world)
    }
  }

  @Test(arguments: [Record.fileName, ""])
  func aSealWithoutItsRecordTellsOfIt(_ name: String) throws {
    try lost { world, records in
      try world.delete("Generated/Runtime")
      for record in records { try world.delete(World.path(of: record, Seal.proofName)) }
      guard name.isEmpty else {
        try world.delete(World.path(of: records[1], name))
        return try isRefused(world)
      }
      try world.move(
        World.path(of: records[1], Seal.fileName), to: World.path(of: records[1], Seal.lostName))
      try isRefused(world)
    }
  }

  /// A first sealing that was killed before it wrote the log is finished by the next one, and a new
  /// registry begins.
  @Test func aFirstSealingGoesOn() throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    let other = try world.copy()
    defer { other.remove() }
    try other.sealed(hours: 24)
    let seal = World.path(of: approval, Seal.fileName)
    try world.write(try other.bytes(seal), to: seal)
    #expect(try world.sealed(hours: 25).seals.map(\.number) == [1])
    #expect(try world.verify(days: 2).isAccepted)
  }
}
