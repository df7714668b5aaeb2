import Foundation
import Testing

@testable import Ground
@testable import Onboard

/// Records are written whole, one process at a time, and leave nothing behind.
@Suite struct DurableStoreTests {
  private func folder(_ work: (String) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder.path)
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func filesAreWrittenReplacedAndRemoved() throws {
    try folder { folder in
      let place = folder + "/a/b"
      try DurableStore.open(place) { store in
        try store.replace([.init("one", [1]), .init("c/two", [2, 2]), .init("one", [3])])
        #expect(try store.read("one") == [3])
        #expect(try store.read("c/two") == [2, 2])
        #expect(try store.read("three") == nil)
        #expect(try store.names(in: "c") == ["two"])
        #expect(try store.names(in: "d") == [])
        try store.replace("empty", with: [])
        try store.replace([])
        try store.remove(["c/two", "one", "never/there"])
      }
      #expect(try names(in: place) == [".lock", "empty"])
    }
  }

  /// A folder that was created for a work that wrote nothing goes again, and no other does.
  @Test func aWorkThatWritesNothingLeavesNoFolder() throws {
    struct Refused: Error {}
    try folder { folder in
      #expect(throws: Refused.self) {
        try DurableStore.open(folder + "/a/b") { _ in throw Refused() }
      }
      try DurableStore.open(folder + "/a/b") { _ in }
      #expect(try names(in: folder) == [])
      try DurableStore.open(folder + "/c") { try $0.replace("one", with: [1]) }
      #expect(throws: Refused.self) {
        try DurableStore.open(folder + "/c") { _ in throw Refused() }
      }
      #expect(try names(in: folder + "/c") == [".lock", "one"])
      try FileManager.default.createDirectory(
        atPath: folder + "/d", withIntermediateDirectories: true)
      #expect(throws: Refused.self) {
        try DurableStore.open(folder + "/d/e") { _ in throw Refused() }
      }
      #expect(try names(in: folder) == ["c", "d"])
    }
  }

  @Test func whatAKilledProcessLeftIsRemoved() throws {
    try folder { folder in
      let strangers = ["0.tmp.4711", "notes.final.tmp.7", "report.tmp.2026", "tmp.1"]
      for name in strangers + [".onboard.tmp.4711.0", ".onboard.tmp.1.17", "record"] {
        try Data("half".utf8).write(to: URL(filePath: folder + "/" + name))
      }
      try DurableStore.open(folder) { try $0.replace("record", with: [1]) }
      #expect(try names(in: folder) == (strangers + [".lock", "record"]).sorted())
    }
  }

  @Test func aFaultLeavesTheOldFileAndNothingElse() throws {
    try folder { folder in
      try DurableStore.open(folder) { store in
        try store.replace("kept", with: [1])
        try store.replace("folder/inside", with: [1])
        #expect(throws: FileFault.self) { try store.replace("folder", with: [2]) }
        #expect(throws: FileFault.self) { try store.replace("kept/below", with: [2]) }
        #expect(try store.read("kept") == [1])
      }
      #expect(try names(in: folder) == [".lock", "folder", "kept"])
    }
  }

  @Test func theLockIsWaitedForAndGivenUpOn() throws {
    try folder { folder in
      let held = try FolderLock(folder)
      let patience = FolderLock.Patience(notice: 99, end: 10)
      #expect(throws: FileFault.self) { try FolderLock(folder, patience) }
      let later = Thread {
        usleep(300_000)
        held.end()
      }
      later.start()
      let start = ContinuousClock.now
      try DurableStore.open(folder) { _ in }
      #expect(ContinuousClock.now - start > .milliseconds(100))
    }
  }

  @Test func aLockFileThatWasRemovedIsNoLock() throws {
    try folder { folder in
      let first = try FolderLock(folder)
      unlink(folder + "/.lock")
      let second = try FolderLock(folder)
      #expect(throws: FileFault.self) {
        try FolderLock(folder, FolderLock.Patience(notice: 99, end: 10))
      }
      first.end()
      second.end()
    }
  }

  @Test func aLinkInPlaceOfTheLockIsRefused() throws {
    try folder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/.lock", withDestinationPath: folder + "/elsewhere")
      #expect(throws: FileFault(folder + "/.lock", errno: ELOOP)) { try FolderLock(folder) }
      #expect(try names(in: folder) == [".lock"])
    }
  }
}
