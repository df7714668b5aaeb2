import Foundation
import Testing

@testable import Ground

/// What is read for proof is a regular file of the tree, and each other thing has its cause.
@Suite struct ProofTreeTests {
  private func tree(_ work: (ProofTree, URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let inner = folder.appending(path: "a/b")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try Data("text".utf8).write(to: inner.appending(path: "file"))
    try work(ProofTree(path: folder.path), folder)
  }

  private func cause(_ work: () throws -> some Any) -> FileFault.Cause? {
    do {
      _ = try work()
      return nil
    } catch {
      return (error as? FileFault)?.cause
    }
  }

  @Test func whatIsAbsentIsNothingAndElseAFault() throws {
    try tree { (tree: ProofTree, folder: URL) throws in
      #expect(try tree.read("a/b/file") == Array("text".utf8))
      #expect(try tree.read("a/b/none") == nil)
      #expect(try tree.read("none/b/file") == nil)
      #expect(try tree.names(in: "a") == ["b"])
      #expect(try tree.names(in: "none") == nil)
      #expect(cause { try tree.read("a/b/file/more") } == .notFolder)
      #expect(cause { try tree.names(in: "a/b/file") } == .notFolder)
      #expect(cause { try tree.read("a/b") } == .notRegular)
      #expect(cause { try tree.read("a/b/file", atMost: 3) } == .tooLarge)
      #expect(try tree.read("a/b/file", atMost: 4)?.count == 4)
      #expect(cause { try ProofTree(path: folder.path + "/none").demandThere() } == .absent)
      #expect(cause { try tree.read("a/b/" + String(repeating: "x", count: 300)) } == .unreadable)
    }
  }

  @Test func noLinkIsFollowedBelowTheTree() throws {
    try tree { (tree: ProofTree, folder: URL) throws in
      func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: name).path, withDestinationPath: target)
      }
      try link("file", to: "a/b/file")
      try link("gone", to: "nowhere")
      try link("c", to: "a")
      try link("tree", to: folder.path)
      for name in ["file", "gone", "c/b/file", "gone/file"] {
        #expect(cause { try tree.read(name) } == .link, "\(name)")
        #expect(cause { try tree.names(in: name) } == .link, "\(name)")
      }
      // The user named the tree itself, and may do so by a link.
      let linked = ProofTree(path: folder.appending(path: "tree").path)
      #expect(try linked.read("a/b/file")?.count == 4)
    }
  }

  @Test func whatIsNoFileIsNotWaitedFor() throws {
    try tree { (tree: ProofTree, folder: URL) throws in
      #expect(mkfifo(folder.appending(path: "pipe").path, 0o600) == 0)
      #expect(cause { try tree.read("pipe") } == .notRegular)
      #expect(cause { try ProofTree(path: "/dev").read("zero") } == .notRegular)
      #expect(cause { try FileReading.named("/dev/zero", atMost: 9) } == .notRegular)
      #expect(cause { try FileReading.document(folder.path) } == .notRegular)
    }
  }

  #if os(Linux)
    @Test func aSocketIsNoFile() throws {
      try tree { (tree: ProofTree, folder: URL) throws in
        let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = folder.appending(path: "s").path
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(100)) }
        let bound = withUnsafePointer(to: &address) {
          $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
          }
        }
        if bound == 0 { #expect(cause { try tree.read("s") } == .notRegular) }
      }
    }
  #endif

  @Test func aHugeFileIsRefusedUnread() throws {
    try tree { (tree: ProofTree, folder: URL) throws in
      let place = folder.appending(path: "a/b/file")
      try FileHandle(forWritingTo: place).truncate(atOffset: 1 << 43)
      let start = ContinuousClock.now
      #expect(cause { try tree.read("a/b/file") } == .tooLarge)
      #expect(ContinuousClock.now - start < .seconds(1))
    }
  }
}
