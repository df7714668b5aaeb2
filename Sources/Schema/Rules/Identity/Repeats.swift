/// Finds what is written twice.
enum Repeats {
  /// Visits each element whose key an earlier one has, with the first of them; an element without a
  /// key repeats nothing.
  static func forEach<Element, Key: Equatable>(
    of elements: [Element], by key: (Element) -> Key?,
    _ visit: (_ again: Element, _ first: Element) -> Void
  ) {
    let keys = elements.map(key)
    for again in keys.indices {
      guard let key = keys[again] else { continue }
      if let first = keys[..<again].firstIndex(where: { $0 == key }) {
        visit(elements[again], elements[first])
      }
    }
  }

  /// Visits each element whose text reads as an earlier one's does, whatever its accents, capitals
  /// or blanks.
  static func forEachReading<Element>(
    of elements: [Element], by text: (Element) -> String?,
    _ visit: (_ again: Element, _ first: Element) -> Void
  ) {
    forEach(of: elements, by: { text($0).map { Fold.letters($0) } }, visit)
  }
}
