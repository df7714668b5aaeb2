import Schema

/// A ZIP archive of uncompressed entries without timestamps, so the bytes are reproducible.
///
/// Sizes and offsets have 32 bits and names are ASCII, which is enough for a document of a few
/// files.
struct StoredZip {
  /// The archive, complete after `end` has been called.
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1980-01-01, the earliest date of the format.
  private static let firstDay = 0x0021

  /// The archive of the given entries, in order.
  static func archive(_ entries: [(name: StaticString, bytes: [UInt8])]) -> [UInt8] {
    var zip = StoredZip()
    for entry in entries { zip.add(entry.name.text, entry.bytes) }
    zip.end()
    return zip.bytes
  }

  private mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    var header: [UInt8] = []
    header.number(20, 2)
    header.number(0, 2)
    header.number(0, 2)
    header.number(0, 2)
    header.number(Self.firstDay, 2)
    header.number(Int(CRC32.of(content)), 4)
    header.number(content.count, 4)
    header.number(content.count, 4)
    header.number(name.utf8.count, 2)
    header.number(0, 2)
    bytes.number(0x0403_4B50, 4)
    bytes += header + name.utf8 + content
    directory.number(0x0201_4B50, 4)
    directory.number(20, 2)
    directory += header
    directory.number(0, 2)
    directory.number(0, 2)
    directory.number(0, 2)
    directory.number(0, 4)
    directory.number(offset, 4)
    directory += name.utf8
    count += 1
  }

  private mutating func end() {
    let start = bytes.count
    bytes += directory
    bytes.number(0x0605_4B50, 4)
    bytes.number(0, 4)
    bytes.number(count, 2)
    bytes.number(count, 2)
    bytes.number(directory.count, 4)
    bytes.number(start, 4)
    bytes.number(0, 2)
  }
}

/// The checksum of ZIP entries (CRC-32 of ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  /// Computes the checksum of bytes.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { $0 >> 8 ^ table[Int(($0 ^ UInt32($1)) & 0xFF)] }
  }
}

extension [UInt8] {
  /// Appends a number, least significant byte first.
  fileprivate mutating func number(_ value: Int, _ size: Int) {
    for index in 0..<size { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
