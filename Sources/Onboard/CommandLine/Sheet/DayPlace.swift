import Schema

/// A place for a day in a sheet or a conversation: what else can be written there, where, and which
/// years are near.
struct DayPlace {
  /// The kinds of places.
  enum Kind {
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
  }

  let kind: Kind
  /// The year in which the sheet is read, with which the calendar begins.
  let year: Int

  /// The year of this version, for callers without a clock.
  static let yearOfVersion = 2026

  static let request = DayPlace(.request)
  static let single = DayPlace(.single)
  static let several = DayPlace(.several)
  static let recurring = DayPlace(.recurring)

  private init(_ kind: Kind, in year: Int = yearOfVersion) {
    self.kind = kind
    self.year = year
  }

  /// The place of a cell, by the keys of its field, in a sheet that is read in a year.
  init(ofCell keys: AnswerPath, in year: Int = yearOfVersion) {
    self.init(Self.kind(ofCell: keys), in: year)
  }

  private static func kind(ofCell keys: AnswerPath) -> Kind {
    guard let list = keys.parent.last, let name = keys.last else { return .single }
    func has(_ column: String) -> Bool { SheetSection.names["\(list)/\(column)"] != nil }
    return switch list {
    case "request": .request
    case _ where has("everyWeeks"): .recurring
    case _ where has("from"): .span
    default: name == "date" ? .item : .single
    }
  }

  /// Whether the section has a column for the first day of several, which takes days of every year.
  var hasSpan: Bool {
    switch kind {
    case .span, .recurring: true
    case .request, .single, .item, .several: false
    }
  }

  /// The years to suggest where a year is missing, the likeliest first: those of the calendar, or
  /// those around a request.
  var years: [Int] {
    if case .request = kind { return [year, year - 1, year + 1, year - 2, year - 3] }
    return [year + 1, year] + (2...PlatformPolicy.calendarYears).map { year + $0 }
  }
}
