/// A word without accents, case and final sigma, as bytes: comparing texts of Greek letters would
/// normalise them each time.
struct FoldedWord: Hashable, Sendable {
  /// Its letters in UTF-8.
  let bytes: [UInt8]

  /// Folds a word.
  init(_ word: UnsafeBufferPointer<UInt8>) { bytes = Fold.bytes(word) }

  /// Folds a word.
  init(_ word: String) { bytes = Array(Fold.key(word).utf8) }

  /// A word of some letters that are folded.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether it begins like this.
  func begins(with stem: StaticString) -> Bool {
    bytes.starts(with: UnsafeBufferPointer(start: stem.utf8Start, count: stem.utf8CodeUnitCount))
  }

  /// Whether it ends like this, after a number of other bytes at least.
  func ends(with ending: StaticString, after least: Int) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard bytes.count >= count + least else { return false }
    let ending = UnsafeBufferPointer(start: ending.utf8Start, count: count)
    return bytes[(bytes.count - count)...].elementsEqual(ending)
  }

  /// Whether it is this word.
  static func == (word: FoldedWord, text: StaticString) -> Bool {
    word.bytes.count == text.utf8CodeUnitCount && word.begins(with: text)
  }
}
