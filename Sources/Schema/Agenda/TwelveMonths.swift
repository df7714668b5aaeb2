/// How far ahead bookable time is counted, as a number and as sentences name it.
public enum TwelveMonths {
  /// The number of months.
  public static let count = 12
  /// The number in words: δώδεκα μήνες, twelve months.
  public static let words = Bilingual(el: "δώδεκα μήνες", en: "twelve months")
  /// The number in figures: 12 μήνες, 12 months.
  public static let figures = Bilingual(el: "\(count) μήνες", en: "\(count) months")
}
