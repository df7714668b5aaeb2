/// The years for which a plan's holidays are resolved.
///
/// A calendar begins with the year in which the file was judged, so it also serves a file that is
/// approved again years later. A draft that nobody has submitted yet has no such day: its calendar
/// begins with the year of its request, so that its outputs do not change with the clock alone.
public enum CalendarSpan: Hashable, Sendable {
  /// From the year of the day of judgement, for three whole years after it.
  case judgement
  /// From the year of the request, for three whole years after it.
  case request
  /// From the year of a given day, for three whole years after it.
  case day(Day)
  /// From the year of the request for three years, as in version 0.1.0.
  case firstVersion

  /// The years, for a file with its request on one day and its judgement on another.
  func years(request: Day, judgement: Day) -> Range<Int> {
    let first =
      switch self {
      case .judgement: judgement.year
      case .request, .firstVersion: request.year
      case .day(let day): day.year
      }
    return first..<first + PlatformPolicy.calendarYears + (self == .firstVersion ? 0 : 1)
  }
}
