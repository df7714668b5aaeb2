/// Weekly hours: intervals for each day; a day that is left out is closed.
public struct Week: Sendable {
  /// One answer for each day, from Monday.
  public let days: [Answer<[Located<Interval>]>]

  /// The hours of one day.
  public subscript(day: Weekday) -> Answer<[Located<Interval>]> { days[Int(day.rawValue)] }

  /// Whether every day could be read.
  public var isReadable: Bool {
    days.allSatisfy {
      if case .unreadable = $0 { return false }
      return true
    }
  }

  enum Fields {
    static let all: [Field] = Weekday.allCases.map { day in
      Field(
        day.key, .hours, .optional, el: "το ωράριο (\(day.el))", en: "hours on \(day.en)",
        example: "08:00-14:30")
    }
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    var days: [Answer<[Located<Interval>]>] = []
    days.reserveCapacity(7)
    for field in Fields.all { days.append(form.hours(field, in: group)) }
    self.days = days
  }
}

extension DeclarationReader {
  mutating func week(_ field: Field, in group: Group?) -> Answer<Week> {
    self.group(field, in: group, Week.init)
  }
}
