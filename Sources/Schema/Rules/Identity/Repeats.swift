/// Finds what is written twice, without comparing everything with everything.
enum Repeats {
  /// Visits each element whose key an earlier one has, with the first of them; an element without a
  /// key repeats nothing.
  static func forEach<Element, Key: Hashable>(
    of elements: [Element], by key: (Element) -> Key?,
    _ visit: (_ again: Element, _ first: Element) -> Void
  ) {
    let keys = elements.map(key)
    if keys.count <= 24 {
      for again in keys.indices where keys[again] != nil {
        for first in 0..<again where keys[first] == keys[again] {
          visit(elements[again], elements[first])
          break
        }
      }
      return
    }
    var firsts: [Key: Int] = [:]
    firsts.reserveCapacity(keys.count)
    for again in keys.indices {
      guard let key = keys[again] else { continue }
      if let first = firsts[key] {
        visit(elements[again], elements[first])
      } else {
        firsts[key] = again
      }
    }
  }

  /// Visits each element whose text reads as an earlier one's does, whatever its accents, capitals
  /// or blanks.
  static func forEachReading<Element>(
    of elements: [Element], by text: (Element) -> String?,
    _ visit: (_ again: Element, _ first: Element) -> Void
  ) {
    forEach(of: elements, by: { text($0).map { Fold.hash($0) } }) { again, first in
      if text(again).map({ Fold.key($0) }) == text(first).map({ Fold.key($0) }) {
        visit(again, first)
      }
    }
  }
}
