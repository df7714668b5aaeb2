#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lines that a person types, until the end of input or Ctrl-C.
struct LineInput {
  private var pending: [UInt8] = []

  /// Whether both input and output are a terminal.
  static var isConversation: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Makes Ctrl-C end the input instead of the process. A read that has not begun yet must fail as
  /// well, so the descriptor is closed.
  init() { Interruption.handle { _ in close(STDIN_FILENO) } }

  /// The next line without its line break; nil at the end.
  mutating func next() -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return line
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      // After Ctrl-C the descriptor is closed, so that the next read fails for good.
      if count < 0, errno == EINTR { continue }
      guard count > 0, pending.count < 64 * 1024 else { return nil }
      pending += bytes.prefix(count)
    }
  }
}
