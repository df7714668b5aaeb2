/// Reads answers that leave out the mode of service that they are about.
extension DeclarationReader {
  /// Whether a table has a field for each mode of service.
  private static func isByMode(_ fields: [Field]) -> Bool {
    fields.count == Mode.allCases.count && fields.allSatisfy { Mode(word: $0.name) != nil }
  }

  /// Reports one value, or one list, where a value for each mode is wanted; returns whether there
  /// is one.
  mutating func reportWithoutMode(_ node: UInt32, _ fields: [Field]) -> Bool {
    guard Self.isByMode(fields), fields[0].fields.isEmpty else { return false }
    report(.valueWithoutMode(tree.source.text(tree[node].span), at: firstLine(of: node)))
    return true
  }

  /// Reports days where the modes are wanted, once for all of them; returns whether the key is one
  /// of them.
  mutating func reportDaysWithoutMode(
    _ key: UInt32, _ fields: [Field], _ group: inout Group
  ) -> Bool {
    guard Self.isByMode(fields), Self.isWeek(fields[0].fields),
      WeekdayText(tree.text(of: tree[key])) != nil
    else { return false }
    var before = tree[group.node].head
    while before != key {
      if WeekdayText(tree.text(of: tree[before])) != nil { return true }
      before = tree[tree[before].next].next
    }
    group.hasUnknown = true
    report(.daysWithoutMode(tree.text(of: tree[key]), at: tree[key].span))
    return true
  }

  /// Whether a group has a mode of service among its keys.
  func namesModes(_ node: UInt32) -> Bool {
    var key = tree[node].head
    while key != 0 {
      if Mode(word: tree.text(of: tree[key])) != nil { return true }
      key = tree[tree[key].next].next
    }
    return false
  }
}
