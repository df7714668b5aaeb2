extension Reader {
  /// The rule against a line that is a directive or a document marker.
  func marker() -> Rule? {
    if bytes[at] == 0x25 { return .yamlDirective }
    return isMarker(0x2D) || isMarker(0x2E) ? .yamlDocument : nil
  }

  /// Whether the line starts with the same character three times and a blank.
  func isMarker(_ byte: UInt8) -> Bool {
    at + 2 < source.bytes.count && bytes[at] == byte && bytes[at + 1] == byte
      && bytes[at + 2] == byte && isBlankOrEnd(at + 3)
  }
}

extension Source {
  /// Whether the first line with content after an offset is a key that also stands, with no blank
  /// in front of it, before that offset: the beginning of a second declaration.
  func repeatsKey(after offset: Int) -> Bool {
    var start = offset
    // Blanks, comments and further markers do not show what begins.
    while start < bytes.count, [0x0A, 0x0D, 0x20, 0x23, 0x2D, 0x2E].contains(bytes[start]) {
      start = bytes[start] > 0x20 ? line(at: start).upperBound : start + 1
    }
    let second = key(at: start)
    guard !second.isEmpty else { return false }
    var first = 0
    while first < offset {
      if key(at: first).elementsEqual(second) { return true }
      while first < offset, bytes[first] != 0x0A { first += 1 }
      first += 1
    }
    return false
  }

  /// The key with which a line begins; empty if it begins otherwise.
  private func key(at start: Int) -> ArraySlice<UInt8> {
    guard start < bytes.count else { return [] }
    let letters = bytes[start...].prefix { 0x61...0x7A ~= $0 | 0x20 }
    return letters.endIndex < bytes.count && bytes[letters.endIndex] == 0x3A ? letters : []
  }
}
