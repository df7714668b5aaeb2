extension JSONValue {
  /// The value as a readable file: members sorted, one per line, indented one space per level, as
  /// python-tuf writes metadata.
  package var indented: [UInt8] {
    var bytes: [UInt8] = []
    writeIndented(to: &bytes, level: 0)
    return bytes + [0x0A]
  }

  private func writeIndented(to bytes: inout [UInt8], level: Int) {
    switch self {
    case .object(let members) where !members.isEmpty:
      let names = members.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
      Self.list(names, 0x7B, 0x7D, &bytes, level) { name, bytes in
        bytes += JSONValue.string(name).canonical + [0x3A, 0x20]
        members[name]?.writeIndented(to: &bytes, level: level + 1)
      }
    case .array(let values) where !values.isEmpty:
      Self.list(values, 0x5B, 0x5D, &bytes, level) { value, bytes in
        value.writeIndented(to: &bytes, level: level + 1)
      }
    default: bytes += canonical
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: UInt8, _ close: UInt8, _ bytes: inout [UInt8], _ level: Int,
    _ write: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(0x0A)
      bytes += [UInt8](repeating: 0x20, count: level + 1)
      write(element, &bytes)
    }
    bytes.append(0x0A)
    bytes += [UInt8](repeating: 0x20, count: level)
    bytes.append(close)
  }
}
