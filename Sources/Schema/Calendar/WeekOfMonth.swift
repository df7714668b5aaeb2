/// Which day of its weekday in a month.
public enum WeekOfMonth: UInt8, CaseIterable, Sendable {
  case first, second, third, fourth, fifth, last

  /// The word used in files.
  public var key: StaticString {
    switch self {
    case .first: "first"
    case .second: "second"
    case .third: "third"
    case .fourth: "fourth"
    case .fifth: "fifth"
    case .last: "last"
    }
  }

  /// The word for people.
  public var label: Bilingual {
    switch self {
    case .first: Bilingual(el: "η πρώτη του μήνα", en: "the first of the month")
    case .second: Bilingual(el: "η δεύτερη του μήνα", en: "the second of the month")
    case .third: Bilingual(el: "η τρίτη του μήνα", en: "the third of the month")
    case .fourth: Bilingual(el: "η τέταρτη του μήνα", en: "the fourth of the month")
    case .fifth: Bilingual(el: "η πέμπτη του μήνα", en: "the fifth of the month")
    case .last: Bilingual(el: "η τελευταία του μήνα", en: "the last of the month")
    }
  }

  /// The number in a `DayRule`: −1 for the last.
  public var number: Int { self == .last ? -1 : Int(rawValue) + 1 }
}
