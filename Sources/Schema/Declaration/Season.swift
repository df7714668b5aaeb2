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
    to = form.seasonDay(Fields.to, in: group, after: from)
    hours = form.perMode(Fields.hours, in: group) { $0.week($1, in: $2) }
  }
}

/// A period with different hours at one office.
public final class OfficeSeason: Sendable {
  /// The name shown to citizens.
  public let name: Answer<String>
  /// First day.
  public let from: Answer<SeasonDay>
  /// Last day.
  public let to: Answer<SeasonDay>
  /// The office's weekly hours in this period.
  public let hours: Answer<Week>

  enum Fields {
    static let hours = Field(
      "hours", .group(Week.Fields.all), el: "το ωράριο του καταστήματος στην περίοδο",
      en: "the office's hours in the period")
    static let all = [Season.Fields.name, Season.Fields.from, Season.Fields.to, hours]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    name = form.text(Season.Fields.name, in: group)
    from = form.seasonDay(Season.Fields.from, in: group)
    to = form.seasonDay(Season.Fields.to, in: group, after: from)
    hours = form.week(Fields.hours, in: group)
  }
}
