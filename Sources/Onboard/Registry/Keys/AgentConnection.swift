import Ground
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A connection to the ssh-agent on its socket.
final class AgentConnection {
  private let path: String
  private let descriptor: Int32

  /// The largest answer that is read, in bytes; OpenSSH has the same limit.
  private static let most = 256 * 1024

  /// Connects, with a timeout in seconds for every read and write.
  init(_ path: String, seconds: Int) throws(FileFault) {
    self.path = path
    #if canImport(Glibc)
      descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
    #else
      descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    var limit = timeval(tv_sec: .init(seconds), tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
    }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8)
    guard name.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw FileFault(path, errno: ENAMETOOLONG)
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let outcome = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
    }
    guard outcome == 0 else { throw FileFault(path, errno: errno) }
  }

  deinit { close(descriptor) }

  /// Sends a message and returns the answer.
  func ask(_ message: [UInt8]) throws(FileFault) -> [UInt8] {
    try send(AgentMessage.string(message))
    let length = try receive(4).reduce(0) { $0 << 8 | Int($1) }
    guard (1...Self.most).contains(length) else { throw unusable }
    return try receive(length)
  }

  private func send(_ bytes: [UInt8]) throws(FileFault) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        once(buffer.baseAddress.map { $0 + sent }, buffer.count - sent)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw fault(errno) }
      sent += count
    }
  }

  /// Sends some of the bytes; an agent that has gone away causes an error instead of a signal.
  private func once(_ base: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.send(descriptor, base, count, 0)
    #elseif canImport(Musl)
      Musl.send(descriptor, base, count, Int32(MSG_NOSIGNAL))
    #else
      Glibc.send(descriptor, base, count, Int32(MSG_NOSIGNAL))
    #endif
  }

  private func receive(_ count: Int) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: count)
    while bytes.count < count {
      let found = recv(descriptor, &chunk, count - bytes.count, 0)
      if found < 0, errno == EINTR { continue }
      guard found >= 0 else { throw fault(errno) }
      guard found > 0 else { throw unusable }
      bytes += chunk.prefix(found)
    }
    return bytes
  }

  private func fault(_ code: Int32) -> FileFault {
    guard code == EAGAIN || code == EWOULDBLOCK else { return FileFault(path, errno: code) }
    return FileFault(
      path, Bilingual(el: "το ssh-agent δεν απάντησε", en: "the ssh-agent did not answer"))
  }

  private var unusable: FileFault {
    FileFault(
      path,
      Bilingual(
        el: "το ssh-agent έδωσε απάντηση που δεν διαβάζεται",
        en: "the ssh-agent gave an answer that cannot be read"))
  }
}
