extension Register {
  /// The position of a municipality in the bytes of the table.
  struct Line: Sendable {
    let code: Int32
    let start: Int32
    let end: Int32

    /// The range of the aliases, the last field.
    let aliases: Range<Int32>

    /// Checks the line that begins at `next`, and moves to the line after it.
    init?(_ bytes: [UInt8], from next: inout Int) {
      let start = next
      var firstBar = 0
      var lastBar = 0
      var bars = 0
      while next < bytes.count, bytes[next] != UInt8(ascii: "\n") {
        if bytes[next] == UInt8(ascii: "|") {
          bars += 1
          lastBar = next
          if bars == 1 { firstBar = next }
        }
        next += 1
      }
      var end = next
      next += 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      guard bars == 9, bytes[firstBar + 1] != UInt8(ascii: "|"), Int32(exactly: end) != nil,
        let code = Line.code(bytes[start..<firstBar])
      else { return nil }
      self.code = code
      self.start = Int32(start)
      self.end = Int32(end)
      aliases = Int32(lastBar + 1)..<Int32(end)
    }

    /// Parses a code of one to nine digits, other than zero.
    private static func code(_ digits: ArraySlice<UInt8>) -> Int32? {
      guard digits.count <= 9 else { return nil }
      var code: Int32 = 0
      for digit in digits {
        guard (0x30...0x39).contains(digit) else { return nil }
        code = code * 10 + Int32(digit - 0x30)
      }
      return code > 0 ? code : nil
    }

    /// The lines ordered by code, keeping only the first line of each code.
    static func ordered(_ lines: [Line]) -> [Line] {
      let sorted = lines.sorted { ($0.code, $0.start) < ($1.code, $1.start) }
      var kept: [Line] = []
      for line in sorted where kept.last?.code != line.code {
        kept.append(line)
      }
      return kept
    }

    /// Makes the entry from the line.
    func entry(in bytes: [UInt8]) -> RegisterEntry {
      var fields: [String] = []
      fields.reserveCapacity(10)
      var first = Int(start)
      for index in Int(start)...Int(end)
      where index == Int(end) || bytes[index] == UInt8(ascii: "|") {
        fields.append(String(decoding: bytes[first..<index], as: UTF8.self))
        first = index + 1
      }
      let code = MunicipalityCode(number: Int(code))
      guard !self.aliases.isEmpty else {
        return RegisterEntry(code: code, fields, aliases: [])
      }
      let aliases = bytes[Int(aliases.lowerBound)..<Int(aliases.upperBound)]
        .split(separator: UInt8(ascii: ";"))
        .map { String(decoding: $0, as: UTF8.self) }
      return RegisterEntry(code: code, fields, aliases: aliases)
    }
  }
}
