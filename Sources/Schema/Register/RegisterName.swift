extension Register {
  /// A name or an alias in the index: its hash and the line that has it.
  ///
  /// The hash is of the folded letters, so canonically equal names in Greek share it however their
  /// accents are encoded; whoever looks a name up compares the names themselves afterwards.
  struct Name: Sendable {
    let hash: UInt32
    let line: Int32

    /// Every name and alias, ordered by hash and then by line.
    static func index(_ lines: [Line], in bytes: [UInt8]) -> [Name] {
      var keys: [UInt64] = []
      keys.reserveCapacity(lines.count + lines.count / 8)
      func add(_ name: ArraySlice<UInt8>, _ line: Int) {
        keys.append(UInt64(hash(name)) << 32 | UInt64(line))
      }
      for (number, line) in lines.enumerated() {
        add(bytes[Int(line.name.lowerBound)..<Int(line.name.upperBound)], number)
        guard !line.aliases.isEmpty else { continue }
        let aliases = bytes[Int(line.aliases.lowerBound)..<Int(line.aliases.upperBound)]
        for alias in aliases.split(separator: UInt8(ascii: ";")) { add(alias, number) }
      }
      keys.sort()
      return keys.map {
        Name(hash: UInt32($0 >> 32), line: Int32(truncatingIfNeeded: $0))
      }
    }

    /// FNV-1a over the folded letters of UTF-8 text.
    static func hash(_ utf8: ArraySlice<UInt8>) -> UInt32 {
      var hash: UInt32 = 0x811C_9DC5
      var index = utf8.startIndex
      while index < utf8.endIndex {
        let lead = utf8[index]
        index += 1
        var value = UInt32(lead)
        if lead >= 0xC0 {
          value &= lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07
          while index < utf8.endIndex, utf8[index] & 0xC0 == 0x80 {
            value = value << 6 | UInt32(utf8[index] & 0x3F)
            index += 1
          }
        }
        guard let scalar = Unicode.Scalar(value), case .letter(let letter) = Fold.Kind(scalar)
        else { continue }
        hash = (hash ^ letter.value) &* 0x0100_0193
      }
      return hash
    }
  }
}
