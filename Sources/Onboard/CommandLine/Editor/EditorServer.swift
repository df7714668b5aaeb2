import Ground
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Carries the messages of an editor between standard input, a session and standard output.
///
/// Everything that has arrived is read before the first message is answered, so that a request can
/// be cancelled. Findings are sent when the editor has been quiet for a moment, so that a large
/// file is not judged at every keystroke.
struct EditorServer {
  private var session: EditorSession
  private var reader = FrameReader()
  private var waiting: [EditorMessage] = []

  /// The time for which the editor must be quiet, in milliseconds.
  private static let moment: Int32 = 120
  /// The largest number of reads before a message is answered.
  private static let most = 64

  init(_ session: EditorSession) { self.session = session }

  /// Serves until the editor says that it exits, or is gone.
  mutating func run() -> Exit {
    var isOpen = true
    while isOpen, session.exit == nil {
      guard arrives(within: session.isDue ? Self.moment : -1) else {
        send(session.publish())
        continue
      }
      var count = 0
      repeat {
        isOpen = read()
        count += 1
      } while isOpen && count < Self.most && arrives(within: 0)
      answerAll()
    }
    return session.exit ?? session.abandoned
  }

  /// Takes bytes as if an editor had sent them, and returns what is sent back; for tests.
  mutating func exchange(_ bytes: [UInt8]) -> [[UInt8]] {
    take(bytes)
    var sent: [JSONValue] = []
    while let message = nextMessage() { sent += session.take(message) }
    if session.isDue { sent += session.publish() }
    return sent.map(EditorMessage.framed)
  }

  private func arrives(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return retrying { poll(&descriptor, 1, milliseconds) } != 0
  }

  /// Reads the available bytes; false at the end of input.
  private mutating func read() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let size = bytes.count
    var count = 0
    repeat { count = systemRead(STDIN_FILENO, &bytes, size) } while count < 0 && errno == EINTR
    guard count > 0 else { return false }
    take(bytes.prefix(count))
    return true
  }

  private mutating func take(_ bytes: some Sequence<UInt8>) {
    for event in reader.feed(bytes) {
      switch event {
      case .message(let body): add(EditorMessage(body))
      case .fault(let fault):
        waiting.append(.wrong(EditorMessage.failure(.null, .parse, fault.rawValue)))
      }
    }
  }

  /// Adds a message; a request that is cancelled gets its answer in the same place of the queue.
  private mutating func add(_ message: EditorMessage) {
    guard case .notification("$/cancelRequest", let parameters) = message else {
      waiting.append(message)
      return
    }
    let taken = waiting.firstIndex { other in
      if case .request(let id, _, _) = other { id == parameters["id"] } else { false }
    }
    guard let taken, let id = parameters["id"] else { return }
    waiting[taken] = .wrong(EditorMessage.failure(id, .cancelled, "taken back"))
  }

  private mutating func nextMessage() -> EditorMessage? {
    guard session.exit == nil, !waiting.isEmpty else { return nil }
    return waiting.removeFirst()
  }

  private mutating func answerAll() {
    while let message = nextMessage() { send(session.take(message)) }
  }

  private func send(_ messages: [JSONValue]) {
    for message in messages { Terminal.write(EditorMessage.framed(message)) }
  }
}

private func systemRead(
  _ descriptor: Int32, _ bytes: inout [UInt8], _ count: Int
) -> Int {
  read(descriptor, &bytes, count)
}
