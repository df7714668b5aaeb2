import Foundation
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// An ssh-agent that gives prepared answers, one for each connection, and then none.
final class ScriptedAgent: @unchecked Sendable {
  let path: String
  private let folder: URL
  private let descriptor: Int32
  private let lock = NSLock()
  private var received: [[UInt8]] = []

  /// What was asked, without lengths.
  var requests: [[UInt8]] { lock.withLock { received } }

  init(_ answers: [[UInt8]]) throws {
    folder = try Tool.temporaryFolder()
    path = folder.path + "/s"
    #if canImport(Glibc)
      descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8)
    try #require(name.count < MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    try #require(bound == 0 && listen(descriptor, 8) == 0)
    let thread = Thread { [self] in answers.forEach(serve) }
    thread.start()
  }

  deinit {
    close(descriptor)
    try? FileManager.default.removeItem(at: folder)
  }

  private func serve(_ answer: [UInt8]) {
    let peer = accept(descriptor, nil, nil)
    guard peer >= 0 else { return }
    defer { close(peer) }
    let length = take(4, from: peer).reduce(0) { $0 << 8 | Int($1) }
    let request = take(length, from: peer)
    lock.withLock { received.append(request) }
    _ = Descriptor.write(AgentMessage.string(answer), to: peer)
  }

  private func take(_ count: Int, from peer: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: max(count, 1))
    while bytes.count < count {
      let found = read(peer, &chunk, count - bytes.count)
      guard found > 0 else { break }
      bytes += chunk.prefix(found)
    }
    return bytes
  }
}
