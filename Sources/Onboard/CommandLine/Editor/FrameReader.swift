/// Takes the messages of an editor out of a stream of bytes (LSP 3.17, Base Protocol).
///
/// Whatever arrives, it never traps, and never waits for more than a message may contain: an error
/// is reported once, and then the next header is sought.
struct FrameReader {
  /// The largest body of a message: more than a hundred times a file that can be judged.
  static let mostBody = 32 << 20
  /// The largest header.
  static let mostHeader = 4096

  /// A message or a fault found in the stream.
  enum Event: Equatable {
    /// The body of a message.
    case message([UInt8])
    /// Bytes that are not a message.
    case fault(Fault)
  }

  /// The faults of a header.
  enum Fault: String, Equatable {
    case length = "the header names no Content-Length"
    case header = "the header is too long"
    case charset = "the body must be UTF-8"
    case size = "the message is too large"
  }

  private var buffer: [UInt8] = []
  /// The number of bytes still to be dropped of a message that is too large.
  private var dropping = 0
  /// Whether the next header must be sought, since the last one was invalid.
  private var isLost = false

  /// Whether a message has begun and not ended.
  var isWithin: Bool { !buffer.isEmpty || dropping > 0 }

  /// Adds bytes, and returns the events that they complete, in order.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Event] {
    buffer += bytes
    var events: [Event] = []
    while let event = next() { events.append(contentsOf: event) }
    return events
  }

  /// The events of the next step, if any; nil when more bytes are needed.
  private mutating func next() -> [Event]? {
    if dropping > 0 {
      let count = min(dropping, buffer.count)
      buffer.removeFirst(count)
      dropping -= count
      return dropping > 0 || count == 0 ? nil : []
    }
    if isLost {
      guard let start = Self.index(of: Self.name, in: buffer[...]) else {
        buffer = buffer.suffix(Self.name.count - 1)
        return nil
      }
      buffer.removeFirst(start)
      isLost = false
    }
    guard let end = Self.index(of: [0x0D, 0x0A, 0x0D, 0x0A], in: buffer.prefix(Self.mostHeader))
    else { return buffer.count < Self.mostHeader ? nil : lost(.header, behind: 1) }
    switch Self.length(in: buffer[..<end]) {
    case .failure(let wrong): return lost(wrong.fault, behind: end)
    case .success(let length) where length > Self.mostBody:
      buffer.removeFirst(end + 4)
      dropping = length
      return [.fault(.size)]
    case .success(let length):
      guard buffer.count - end - 4 >= length else { return nil }
      let body = Array(buffer[(end + 4)..<(end + 4 + length)])
      buffer.removeFirst(end + 4 + length)
      return [.message(body)]
    }
  }

  private mutating func lost(_ fault: Fault, behind count: Int) -> [Event] {
    buffer.removeFirst(count)
    isLost = true
    return [.fault(fault)]
  }

  private struct Wrong: Error { let fault: Fault }

  /// The largest length of a message that is dropped as it arrives; a header with a larger one is a
  /// fault, since nobody sends such a message to its end.
  private static let mostDropped = 1 << 30
  private static let name = Array("Content-Length:".utf8)

  /// The length that a header names.
  private static func length(in header: ArraySlice<UInt8>) -> Result<Int, Wrong> {
    var length: Int?
    for line in String(decoding: header, as: UTF8.self).split(separator: "\r\n") {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return .failure(Wrong(fault: .length)) }
      let value = parts[1].filter { $0 != " " && $0 != "\t" }
      switch parts[0].lowercased() {
      case "content-length":
        guard length == nil, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
          let number = Int(value), number <= mostDropped
        else { return .failure(Wrong(fault: .length)) }
        length = number
      case "content-type":
        guard let charset = value.lowercased().split(separator: "charset=").dropFirst().first
        else { continue }
        let name = charset.filter { $0 != "\"" && $0 != "-" }
        guard name.hasPrefix("utf8") else { return .failure(Wrong(fault: .charset)) }
      default: continue
      }
    }
    return length.map { .success($0) } ?? .failure(Wrong(fault: .length))
  }

  /// The position at which some bytes first occur.
  private static func index(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= wanted.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - wanted.count)).first { start in
      bytes[start] == wanted[0] && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
