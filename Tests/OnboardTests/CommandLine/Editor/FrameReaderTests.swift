import Testing

@testable import Onboard

/// Messages in a stream of bytes, and bytes that are none.
@Suite struct FrameReaderTests {
  private static func message(_ body: String) -> String {
    "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  private static func events(_ text: String, by size: Int = .max) -> [FrameReader.Event] {
    var reader = FrameReader()
    var left = Array(text.utf8)[...]
    var events: [FrameReader.Event] = []
    while !left.isEmpty {
      events += reader.feed(left.prefix(size))
      left = left.dropFirst(size)
    }
    return events
  }

  @Test(arguments: [1, 2, 7, 20, 1000])
  func messagesArriveWholeHoweverTheyAreCut(size: Int) {
    let bodies = ["{}", #"{"a":"Νέα Σμύρνη 😀"}"#, ""]
    let text = bodies.map(Self.message).joined()
    #expect(Self.events(text, by: size) == bodies.map { .message(Array($0.utf8)) })
  }

  @Test func headersAreReadAsHTTPWritesThem() {
    for header in [
      "content-length:2", "CONTENT-LENGTH:   2  ", "X-Other: 7\r\nContent-Length: 2",
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2",
      "Content-Length: 2\r\nContent-Type: application/json; charset=\"UTF8\"",
    ] {
      #expect(Self.events(header + "\r\n\r\n{}") == [.message([0x7B, 0x7D])], "\(header)")
    }
  }

  @Test(
    "What is no header is told once, and the next message is read",
    arguments: [
      "Content-Length: two", "Content-Length: -2", "Content-Length: 2\r\nContent-Length: 3",
      "Content-Length: 99999999999999999999", "Length: 2", "nonsense",
      "Content-Length: 2\r\nContent-Type: text/plain; charset=latin1",
    ])
  func wrongHeaders(header: String) {
    let text = header + "\r\n\r\n{\"lost\":1}" + Self.message("{}")
    let events = Self.events(text, by: 3)
    #expect(events.count == 2 && events.last == .message([0x7B, 0x7D]))
    guard case .fault = events.first else {
      Issue.record("\(events)")
      return
    }
  }

  @Test func aHeaderWithoutAnEndIsNotWaitedFor() {
    let text = String(repeating: "x", count: 3 * FrameReader.mostHeader) + Self.message("{}")
    let events = Self.events(text, by: 500)
    #expect(events == [.fault(.header), .message([0x7B, 0x7D])])
  }

  @Test func aMessageThatIsTooLargeIsDroppedAndTheNextOneRead() {
    var reader = FrameReader()
    let size = FrameReader.mostBody + 5
    #expect(reader.feed(Array("Content-Length: \(size)\r\n\r\n".utf8)) == [.fault(.size)])
    #expect(reader.feed([UInt8](repeating: 0x20, count: size - 1)) == [])
    #expect(
      reader.feed(Array((" " + Self.message("{}")).utf8)) == [.message([0x7B, 0x7D])])
  }
}
