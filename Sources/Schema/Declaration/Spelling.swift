/// The letters of a word, for counting the typing slips between two words.
///
/// Files that are no declarations have hundreds of unknown words, each of which is compared with
/// every key of its level; nearly all differ in more letters than a slip changes, which shows
/// without comparing them place by place.
struct Spelling {
  /// The word in lower case and without accents.
  let bytes: [UInt8]
  /// The bytes that occur in it, as bits: two bytes may share one.
  private let kinds: UInt64

  init(_ word: String) {
    var word = word
    self.init(folded: word.withUTF8 { Fold.bytes($0) })
  }

  init(folded bytes: [UInt8]) {
    self.bytes = bytes
    kinds = bytes.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) }
  }

  /// The edit distance to another word, where swapping two adjacent letters counts as one edit;
  /// nil if it is above a limit.
  func distance(to other: Spelling, within limit: Int) -> Int? {
    // An edit takes away or adds one letter at most.
    guard abs(bytes.count - other.bytes.count) <= limit,
      (kinds & ~other.kinds).nonzeroBitCount <= limit,
      (other.kinds & ~kinds).nonzeroBitCount <= limit
    else { return nil }
    let word = other.bytes
    var before: [Int] = []
    var last = Array(0...word.count)
    for row in bytes.indices {
      var current = [row + 1]
      current.reserveCapacity(word.count + 1)
      for column in word.indices {
        var least = min(last[column + 1], current[column]) + 1
        least = min(least, last[column] + (bytes[row] == word[column] ? 0 : 1))
        if row > 0, column > 0, bytes[row] == word[column - 1], bytes[row - 1] == word[column] {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      before = last
      last = current
    }
    return last[word.count] <= limit ? last[word.count] : nil
  }
}
