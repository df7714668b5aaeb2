import Schema

/// How much of the hours of OpenStreetMap is followed before it is refused.
///
/// A bound that sentences write as a word stands beside the word.
enum OpeningBounds {
  /// The largest number of days that are written one by one.
  static let daysOneByOne = 62
  /// The longest period with a year, in days.
  static let period = (days: 1100, words: Bilingual(el: "τρία χρόνια", en: "three years"))
  /// The largest number of years that a rule may name, and of years ahead that it may reach.
  static let years = (count: 10, words: Bilingual(el: "δέκα", en: "ten years"))
}
