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

/// A period with different hours for the modes that it names.
public final class Season: Sendable {
  /// The name shown to citizens.
  public let name: Answer<String>
  /// First day.
  public let from: Answer<SeasonDay>
  /// Last day.
  public let to: Answer<SeasonDay>
  /// The weekly hours in this period.
  public let hours: Answer<PerMode<Week>>

  enum Fields {
    static let name = Field(
      "name", .text(160), el: "το όνομα της περιόδου", en: "the period's name",
      example: "Θερινό ωράριο")
    static let from = Field(
      "from", .seasonDay, el: "η πρώτη ημέρα", en: "the first day", example: "06-15")
    static let to = Field(
      "to", .seasonDay, el: "η τελευταία ημέρα", en: "the last day", example: "09-15")
    static let hours = Field(
      "hours", .group(ModeFields.hours.all), el: "το ωράριο της περιόδου ανά τρόπο",
      en: "the period's hours per mode")
    static let all = [name, from, to, hours]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    name = form.text(Fields.name, in: group)
    from = form.seasonDay(Fields.from, in: group)
    to = form.seasonDay(Fields.to, in: group)
    hours = form.perMode(Fields.hours, in: group) { $0.week($1, in: $2) }
  }
}
