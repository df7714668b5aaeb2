/// Finds what is written twice, without comparing everything with everything.
enum Repeats {
  /// Visits each key that an earlier one equals, with the index of the first of them.
  static func forEach<Key: Hashable>(
    in keys: [Key], _ visit: (_ again: Int, _ first: Int) -> Void
  ) {
    if keys.count <= 24 {
      for again in keys.indices {
        for first in 0..<again where keys[first] == keys[again] {
          visit(again, first)
          break
        }
      }
      return
    }
    var firsts: [Key: Int] = [:]
    firsts.reserveCapacity(keys.count)
    for again in keys.indices {
      if let first = firsts[keys[again]] {
        visit(again, first)
      } else {
        firsts[keys[again]] = again
      }
    }
  }

  /// Visits each text that reads as an earlier one does, whatever its accents, capitals or blanks.
  static func forEachReading(
    of texts: [String], _ visit: (_ again: Int, _ first: Int) -> Void
  ) {
    forEach(in: texts.map { Fold.hash($0) }) { again, first in
      if Fold.key(texts[again]) == Fold.key(texts[first]) { visit(again, first) }
    }
  }
}
