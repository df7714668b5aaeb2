/// One difference between two versions of a declaration, in the terms of the domain.
public struct Change: Sendable {
  /// The effect of the change on citizens, or on the basis of the act.
  public let effect: ChangeClass
  /// What changed: `/topics/dimotologio/video/duration`.
  public let place: Place
  /// The change in words.
  public let wording: Wording
  /// The effect of the change on bookable time, for reviewers; nil where there is nothing to say.
  public let note: Bilingual?
  /// The former value as written in files; nil if there is none or it may not be shown.
  public let before: String?
  /// The new value as written in files; nil if there is none or it may not be shown.
  public let after: String?
  /// The number of changes of one kind that are folded into it.
  public let count: Int
  /// The amounts that can no longer be booked in twelve months, for each day of the week from
  /// Monday.
  public let lost: [Amount]
  /// The additional amounts that can be booked in twelve months, for each day of the week from
  /// Monday.
  public let gained: [Amount]
  /// The minutes in twelve months that can no longer be chosen, though the number of appointments
  /// is the same, for each day of the week from Monday.
  public let lostTimes: [Int]
  /// The minutes in twelve months that can be chosen in addition, though the number of appointments
  /// is the same.
  public let gainedTimes: [Int]
  /// Whether it is also listed in the class of its loss, and is counted there.
  public let isCountedBefore: Bool

  /// The change in words for reviewers, with its effect.
  public var text: Bilingual { note.map { wording.text.adding($0) } ?? wording.text }

  /// A change in words: its subject and, where both are known, the old and the new value.
  public struct Wording: Sendable {
    /// The subject of the change; the whole sentence where there is no former value or no new one.
    public let what: Bilingual
    /// The day of the week, for hours that differ on that day.
    public var weekday: Weekday?
    /// The old value.
    public var was: Bilingual?
    /// The new value.
    public var isNow: Bilingual?
    /// What joins a value to its subject: a colon, or a blank where both make one sentence.
    public var link = ": "

    /// The change in one sentence.
    var text: Bilingual {
      let day = weekday.map { Bilingual(el: ", \($0.el)", en: ", \($0.en)") }
      let what = day.map { self.what.joined($0, by: "") } ?? self.what
      guard let was, let isNow else { return what }
      return what.joined(was, by: link).joined(isNow, by: " → ")
    }
  }
}

/// The effect of a change, from the most serious to the least.
public enum ChangeClass: UInt8, Sendable, CaseIterable {
  /// Something that was offered is no longer offered.
  case withdraws
  /// Less is offered, or more is required of the citizen.
  case narrows
  /// An office has moved to another address.
  case relocates
  /// The basis of the act changes: request, kind of service, means, measures, waivers.
  case legalBasis
  /// More is offered, or less is required.
  case widens
  /// Bookable time changes only after the twelve months that are counted.
  case later
  /// Only wording or contact details change, or nothing that can be booked.
  case editorial

  /// The word in JSON.
  public var key: StaticString {
    switch self {
    case .withdraws: "withdraws"
    case .narrows: "narrows"
    case .relocates: "relocates"
    case .legalBasis: "legal-basis"
    case .widens: "widens"
    case .later: "later"
    case .editorial: "editorial"
    }
  }

  /// The class as a heading.
  public var title: Bilingual {
    switch self {
    case .withdraws: Bilingual(el: "καταργεί", en: "withdraws")
    case .narrows: Bilingual(el: "περιορίζει", en: "narrows")
    case .relocates: Bilingual(el: "αλλάζει διεύθυνση", en: "moves to another address")
    case .legalBasis: Bilingual(el: "αλλάζει τη βάση της πράξης", en: "alters the act's basis")
    case .widens: Bilingual(el: "διευρύνει", en: "widens")
    case .later:
      Bilingual(
        el: "ισχύει μετά από \(TwelveMonths.words.el)",
        en: "counts after \(TwelveMonths.words.en)")
    case .editorial: Bilingual(el: "διατύπωση και επικοινωνία", en: "wording and contacts")
    }
  }

  /// The nouns for one change and for several changes of the class.
  public var nouns: (one: Bilingual, several: Bilingual) {
    func nouns(_ el: (String, String), _ en: (String, String)) -> (Bilingual, Bilingual) {
      (Bilingual(el: el.0, en: en.0), Bilingual(el: el.1, en: en.1))
    }
    return switch self {
    case .withdraws: nouns(("κατάργηση", "καταργήσεις"), ("withdrawal", "withdrawals"))
    case .narrows: nouns(("περιορισμός", "περιορισμοί"), ("restriction", "restrictions"))
    case .relocates:
      nouns(
        ("αλλαγή διεύθυνσης", "αλλαγές διεύθυνσης"), ("change of address", "changes of address"))
    case .legalBasis:
      nouns(
        ("αλλαγή στη βάση της πράξης", "αλλαγές στη βάση της πράξης"),
        ("change of the act’s basis", "changes of the act’s basis"))
    case .widens: nouns(("διεύρυνση", "διευρύνσεις"), ("extension", "extensions"))
    case .later:
      nouns(("μεταγενέστερη αλλαγή", "μεταγενέστερες αλλαγές"), ("later change", "later changes"))
    case .editorial:
      nouns(
        ("αλλαγή διατύπωσης ή επικοινωνίας", "αλλαγές διατύπωσης ή επικοινωνίας"),
        ("change of wording or contacts", "changes of wording or contacts"))
    }
  }
}
