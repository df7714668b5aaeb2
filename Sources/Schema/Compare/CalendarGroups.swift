/// Groups exceptions that are described together, because they differ only in their days.
extension CalendarPlan {
  /// The closures in groups: single days with the same reason and scope.
  public var closureGroups: [[ClosurePlan]] { Self.groups(closures) { $0.isTold(with: $1) } }

  /// The additional hours in groups: days with the same reason, hours and scope.
  public var openingGroups: [[OpeningPlan]] { Self.groups(openings) { $0.isTold(with: $1) } }

  /// The replacing hours in groups, formed in the same way.
  public var specialGroups: [[OpeningPlan]] { Self.groups(specialHours) { $0.isTold(with: $1) } }

  private static func groups<Item>(
    _ items: [Item], _ areTold: (Item, Item) -> Bool
  ) -> [[Item]] {
    var groups: [[Item]] = []
    for item in items {
      let known = groups.firstIndex { $0.first.map { areTold($0, item) } ?? false }
      if let known { groups[known].append(item) } else { groups.append([item]) }
    }
    return groups
  }
}

extension [DayRule] {
  /// The days of all exceptions: by their rhythm where each day is named, or else as they were
  /// declared.
  var words: Bilingual {
    let named = compactMap { $0.named }
    guard named.count == count else {
      return Bilingual(
        el: map { $0.words.el }.joined(separator: ", "),
        en: map { $0.words.en }.joined(separator: ", "))
    }
    return FoldedDays(named.flatMap { $0 }).words
  }

  /// All days, if each is named.
  var named: [Day]? {
    let named = compactMap { $0.named }
    return named.count == count ? named.flatMap { $0 } : nil
  }

  /// Whether all days are in the past.
  func isPast(on today: Day) -> Bool { allSatisfy { $0.end.map { $0 < today } ?? false } }
}
