/// Finds repeated values.
enum Repeats {
  /// Visits each element whose key an earlier one already has, together with the first one; an
  /// element without a key never counts as a repetition.
  static func forEach<Element, Key: Equatable>(
    of elements: [Element], by key: (Element) -> Key?,
    _ visit: (_ again: Element, _ first: Element) -> Void
  ) {
    guard elements.count > 1 else { return }
    let keys = elements.map(key)
    for again in keys.indices {
      guard let key = keys[again] else { continue }
      if let first = keys[..<again].firstIndex(where: { $0 == key }) {
        visit(elements[again], elements[first])
      }
    }
  }

  /// Visits each element whose text repeats an earlier one, ignoring accents, case and blanks.
  static func forEachReading<Element>(
    of elements: [Element], by text: (Element) -> String?,
    _ visit: (_ again: Element, _ first: Element) -> Void
  ) {
    forEach(of: elements, by: { text($0).map { Fold.letters($0) } }, visit)
  }
}
