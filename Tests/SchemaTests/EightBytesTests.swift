import Testing

@testable import Schema

@Suite("Eight bytes at once")
struct EightBytesTests {
  /// What is ordinary, said one byte after the other.
  private static func ordinary(_ bytes: [UInt8]) -> Int {
    var at = 0
    while at < 8 {
      switch bytes[at] {
      case 0x20...0x7E, 0x0A: at += 1
      case 0xCE, 0xCF:
        guard at < 7 else { return 7 }
        let trail = bytes[at + 1]
        guard (0x80...0xBF).contains(trail) else { return 0 }
        if bytes[at] == 0xCE, trail < 0x8E || trail == 0xA2 { return 0 }
        at += 2
      default: return 0
      }
    }
    return 8
  }

  @Test("say of any two bytes, wherever they stand, what each says alone", arguments: 0..<7)
  func pairs(place: Int) {
    for ground in [Array("aaaaaaaa".utf8), Array("αααα".utf8), Array("\nαα~ a".utf8)] {
      for pair in 0..<65_536 {
        var bytes = ground
        bytes[place] = UInt8(pair >> 8)
        bytes[place + 1] = UInt8(pair & 0xFF)
        let eight = bytes.withUnsafeBufferPointer { EightBytes($0, at: 0) }
        let wanted = Self.ordinary(bytes)
        if eight.ordinary != wanted { #expect(eight.ordinary == wanted, "\(bytes)") }
        let breaks = bytes.indices.filter { bytes[$0] == 0x0A }
        let found = bytes.indices.filter { eight.breaks >> UInt64(8 * $0 + 7) & 1 == 1 }
        if breaks != found { #expect(breaks == found, "\(bytes)") }
      }
    }
  }

  @Test("know whether the first of them are all ASCII from a character on", arguments: 1...8)
  func limits(count: Int) {
    for limit in [UInt8(0x21), 0x2B, 0x7F] {
      for place in 0..<8 {
        for byte in UInt8.min...UInt8.max {
          var bytes = [UInt8](repeating: 0x7F, count: 8)
          bytes[place] = byte
          let eight = bytes.withUnsafeBufferPointer { EightBytes($0, at: 0) }
          let wanted = place >= count || (limit..<0x80).contains(byte)
          if eight.hasNone(before: limit, first: count) != wanted {
            Issue.record("\(byte) at \(place) of \(count), from \(limit)")
          }
        }
      }
    }
  }
}
