import Foundation
import Testing

@testable import Ground
@testable import Registry

/// What is signed follows from the records as they are under the lock.
@Suite struct RecorderTests {
  private typealias World = TrustRegistry

  /// Nobody else can write between reading and signing.
  @Test func recordsAreReadUnderTheLock() throws {
    let world = try World()
    defer { world.remove() }
    try world.approve(9173)
    var isLocked = false
    let now = try Recorder.work(
      in: world.folder, signer: try World.signer("reviewer-1"),
      load: {
        let patience = FolderLock.Patience(notice: 1, end: 1)
        do {
          try FolderLock(world.folder.path, patience).end()
        } catch {
          isLocked = true
        }
        return try world.ledger(at: World.hour(2))
      }
    ) { $0.now }
    #expect(isLocked && now == World.hour(2))
  }

  /// What was decided while a passphrase was typed is noticed.
  @Test func whatWasDecidedMeanwhileIsNoticed() throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    try world.sealed(hours: 24)
    try world.enact(9173, of: approval, hours: 25)
    let life = try Recorder.work(
      in: world.folder, signer: try World.signer("revoker"),
      load: {
        try world.revoke(9173, approval.digest, hours: 26)
        return try world.ledger(at: World.hour(27))
      }
    ) { try $0.ledger.life(of: 9173) }
    #expect(life.approved == nil)
  }

  /// A registry without a log gets no folder for one, and stays as it is.
  @Test func mendingNothingLeavesNothing() throws {
    let world = try World()
    defer { world.remove() }
    try world.approve(9173)
    #expect(try world.log.mend(of: []).removed == [])
    #expect(!FileManager.default.fileExists(atPath: world.log.place.path))
  }
}
