import Schema

/// A place for a day in a sheet or a conversation: what else can be written there, and where.
enum DayPlace {
  /// The date of the request, which has passed.
  case request
  /// One day and nothing else.
  case single
  /// The day of an item: each other day is an item of its own.
  case item
  /// A section with a column for the first day and one for the last.
  case span
  /// A section that has columns for days that recur as well.
  case recurring
  /// The answer to a question for one day or several.
  case several

  /// The place of a cell, by the keys of its field.
  init(ofCell keys: [String]) {
    guard keys.count > 1, let name = keys.last else {
      self = .single
      return
    }
    let list = keys[keys.count - 2]
    func has(_ column: String) -> Bool { SheetSection.names["\(list)/\(column)"] != nil }
    switch list {
    case "request": self = .request
    case _ where has("weekdays"): self = .recurring
    case _ where has("from"): self = .span
    default: self = name == "date" ? .item : .single
    }
  }

  /// Whether the section has a column for the first day of several, which takes days of every year.
  var hasSpan: Bool {
    switch self {
    case .span, .recurring: true
    case .request, .single, .item, .several: false
    }
  }

  /// The years of which one is shown where a year is missing, the likeliest first.
  var years: [Int] {
    if case .request = self { return [2026, 2025, 2027] + Array(2028...2037) }
    return [2027, 2026] + Array(2028...2037)
  }
}
