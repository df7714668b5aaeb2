/// A word without accents, case and final sigma, as bytes.
struct FoldedWord: Hashable, Sendable {
  private let folded: WrittenBytes

  /// Its letters in UTF-8.
  var bytes: [UInt8] { folded.bytes }

  /// Folds a word.
  init(_ word: UnsafeBufferPointer<UInt8>) { folded = WrittenBytes(Fold.bytes(word)) }

  /// Folds a word.
  init(_ word: String) { folded = WrittenBytes(Array(Fold.key(word).utf8)) }

  /// Makes a word of letters that are already folded.
  init(bytes: [UInt8]) { folded = WrittenBytes(bytes) }

  /// Whether it begins with a stem.
  func begins(with stem: StaticString) -> Bool {
    bytes.count >= stem.utf8CodeUnitCount && holds(stem, at: 0)
  }

  /// Whether it has an ending, after at least a number of other bytes.
  func ends(with ending: StaticString, after least: Int) -> Bool {
    let count = ending.utf8CodeUnitCount
    return bytes.count >= count + least && holds(ending, at: bytes.count - count)
  }

  /// The word with another ending instead of the one that it has.
  func with(_ ending: StaticString, insteadOf own: StaticString) -> FoldedWord {
    let other = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    return FoldedWord(bytes: bytes.dropLast(own.utf8CodeUnitCount) + Array(other))
  }

  /// Whether some bytes are at a position; they are compared from the end, where words differ most
  /// often.
  private func holds(_ text: StaticString, at place: Int) -> Bool {
    var index = text.utf8CodeUnitCount
    while index > 0 {
      index -= 1
      if bytes[place + index] != text.utf8Start[index] { return false }
    }
    return true
  }

  /// Whether it is a given word.
  static func == (word: FoldedWord, text: StaticString) -> Bool {
    word.bytes.count == text.utf8CodeUnitCount && word.begins(with: text)
  }
}
