import Foundation
import Testing

@testable import Ground
@testable import Onboard

/// A call that is interrupted is made again; what cannot be read is never taken for absent; what was
/// made for nothing is taken away.
@Suite struct FaultTests {
  private func folder(_ work: (String) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder.path)
  }

  private func paths(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test func anInterruptedCallIsMadeAgain() {
    var calls = 0
    let outcome = retrying {
      calls += 1
      errno = EINTR
      return calls < 3 ? -1 : 7
    }
    #expect(outcome == 7)
    #expect(calls == 3)
  }

  @Test func anotherFailureIsNotAskedForAgain() {
    var calls = 0
    let outcome = retrying {
      calls += 1
      errno = EIO
      return -1
    }
    #expect(outcome == -1)
    #expect(calls == 1)
    #expect(errno == EIO)
  }

  @Test func anInterruptedListingGoesOn() {
    var calls = 0
    let name: String? = retrying {
      calls += 1
      errno = EINTR
      return calls < 3 ? nil : "name"
    }
    #expect(name == "name")
    let end: String? = retrying { nil }
    #expect(end == nil)
    #expect(errno == 0)
  }

  /// The system refuses the path itself, whoever asks.
  @Test func whatCannotBeLookedAtIsNotAbsent() throws {
    let long = String(repeating: "a", count: 300)
    #expect(throws: FileFault(long, errno: ENAMETOOLONG)) { try Discovery.isRegistry(long) }
    #expect(throws: FileFault(long, errno: ENAMETOOLONG)) { try NewFile.demandFree(long) }
    #expect(throws: FileFault(long + "/.lock", errno: ENAMETOOLONG)) {
      try DurableStore.open(long) { _ in }
    }
    try folder { folder in
      let loop = folder + "/loop"
      try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: "loop")
      #expect(throws: FileFault(loop, errno: ELOOP)) { try Discovery.isRegistry(loop) }
      #expect(try !Discovery.isRegistry(folder + "/none"))
    }
  }

  /// Work that fails, as far as the folder that it is done in can know.
  private static func fail(_ folder: Int32 = 0) throws(FileFault) {
    throw FileFault("work", errno: EIO)
  }

  @Test(arguments: ["output", "new file", "long name"])
  func foldersMadeForNothingAreTakenAway(_ kind: String) throws {
    try folder { folder in
      var fault: FileFault?
      do throws(FileFault) {
        switch kind {
        case "output": _ = try Self.lock(folder + "/a/b/c")
        case "new file":
          try UnlinkedFolder(path: folder + "/a/b").open(making: true) {
            inner throws(FileFault) in try Self.fail(inner)
          }
        default: _ = try NewFolder.make(folder + "/a/b/" + String(repeating: "a", count: 300))
        }
      } catch {
        fault = error
      }
      #expect(fault != nil)
      let left = try paths(below: folder)
      #expect(left == [])
    }
  }

  /// Fails while a folder of outputs is locked.
  private static func lock(_ path: String) throws(FileFault) {
    do {
      try OutputFolder(path: path).locked { try fail() }
    } catch {
      throw error as? FileFault ?? FileFault(path, errno: EPERM)
    }
  }

  @Test func foldersThatWereThereStay() throws {
    try folder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/a/b", withIntermediateDirectories: true)
      #expect(throws: FileFault("work", errno: EIO)) { try Self.lock(folder + "/a/b") }
      #expect(try paths(below: folder) == ["a", "a/b"])
    }
  }

  @Test func outputsThatDoNotComeAboutLeaveNothing() throws {
    try folder { folder in
      let output = OutputFolder(path: folder + "/new/out")
      let writing = try OutputWriting(["one", "two"], of: output, over: nil)
      #expect(throws: FileFault.self) {
        try writing.run { () throws(FileFault) in
          _ = try writing.stage(Artifact(path: "one/file", bytes: [1]))
          _ = try writing.stage(Artifact(path: "three/file", bytes: [1]))
        }
      }
      #expect(try paths(below: folder) == [])
    }
  }

  @Test func recordsThatDoNotComeAboutLeaveNoFolder() throws {
    try folder { folder in
      try DurableStore.open(folder) { store in
        try store.replace("taken/inside", with: [1])
        #expect(throws: FileFault.self) {
          try store.replace([.init("new/below/one", [1]), .init("taken", [2])])
        }
      }
      #expect(try paths(below: folder) == [".lock", "taken", "taken/inside"])
    }
  }

  /// Without a standard output its number would go to the next file, and the text into that.
  @Test func aClosedStandardOutputIsNoFile() throws {
    try folder { folder in
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", #""$0" init 9200 --template >&-"#, Tool.path]
      process.currentDirectoryURL = URL(filePath: folder)
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      let written = folder + "/Municipalities/9200-neas-smyrnis/onboarding.yaml"
      #expect(try !String(contentsOfFile: written, encoding: .utf8).contains("onboard check Munic"))
    }
  }
}
