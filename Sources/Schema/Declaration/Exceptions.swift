/// Days, or parts of days, on which no appointments are given, so that there are fewer than usual.
public final class Closure: Sendable {
  /// The days.
  public let days: ExceptionDays
  /// The part of each day that closes; the whole day when left out.
  public let hours: Answer<[Located<Interval>]>
  /// The part of the service that it concerns.
  public let scope: ExceptionScope
  /// The reason shown to citizens.
  public let reason: Answer<String>

  enum Fields {
    static let hours = Field(
      "hours", .hours, .optional, el: "οι ώρες που κλείνουν· αλλιώς όλη η ημέρα",
      en: "the hours that close; otherwise the whole day", example: "11:00-14:30")
    static let reason = Field(
      "reason", .text(200), script: .free, el: "ο λόγος", en: "the reason",
      example: "Απογραφή αρχείου")
    static let all = ExceptionDays.Fields.all + [hours, reason] + ExceptionScope.Fields.all
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    days = form.exceptionDays(in: group)
    hours = form.hours(Fields.hours, in: group)
    scope = ExceptionScope(&form, group)
    reason = form.text(Fields.reason, in: group)
  }
}

/// Hours of single or recurring days, in addition to the hours of the day or instead of them.
public final class Opening: Sendable {
  /// The days.
  public let days: ExceptionDays
  /// The hours.
  public let hours: Answer<[Located<Interval>]>
  /// The number of employees in these hours, if it differs.
  public let staff: Answer<Int>
  /// Whether they apply on holidays too.
  public let onHoliday: Answer<Bool>
  /// The part of the service that they concern.
  public let scope: ExceptionScope
  /// The reason shown to citizens.
  public let reason: Answer<String>

  enum Fields {
    static let hours = Field(
      "hours", .hours, el: "το ωράριο", en: "the hours", example: "09:00-13:00")
    static let staff = Field(
      "staff", .number(1...500), .optional, el: "πόσοι υπάλληλοι εξυπηρετούν σε αυτές τις ώρες",
      en: "how many employees serve in these hours", example: "2",
      provisions: [.article(5, 1), .article(5, 3)])
    static let onHoliday = Field(
      "onHoliday", .boolean, .optional, el: "αν ισχύουν και σε αργία",
      en: "whether they count on a holiday too", example: "true",
      provisions: [.article(5, 3)])
    static let reason = Field(
      "reason", .text(200), script: .free, el: "ο λόγος", en: "the reason",
      example: "Ημέρα του πολίτη")
    static let all =
      ExceptionDays.Fields.all + ExceptionScope.Fields.all + [hours, staff, onHoliday, reason]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    days = form.exceptionDays(in: group)
    hours = form.hours(Fields.hours, in: group)
    staff = form.number(Fields.staff, in: group)
    onHoliday = form.boolean(Fields.onHoliday, in: group)
    scope = ExceptionScope(&form, group)
    reason = form.text(Fields.reason, in: group)
  }
}

/// The modes, offices, departments and topics that an exception concerns; if a kind is not named,
/// all of that kind.
public struct ExceptionScope: Sendable {
  /// The modes.
  public let modes: Answer<[Located<Mode>]>
  /// The offices.
  public let offices: Answer<[Located<String>]>
  /// The departments.
  public let departments: Answer<[Located<String>]>
  /// The topics.
  public let topics: Answer<[Located<String>]>

  enum Fields {
    static let modes = Field(
      "modes", .choices(Mode.words), .optional, el: "οι τρόποι που αφορά", en: "modes concerned",
      example: "[video]")
    static let offices = Field(
      "offices", .list(.id), .optional, el: "τα καταστήματα που αφορά", en: "offices concerned",
      example: "[dimarcheio]")
    static let departments = Field(
      "departments", .list(.id), .optional, el: "τα τμήματα που αφορά",
      en: "departments concerned", example: "[lixiarcheio]")
    static let topics = Field(
      "topics", .list(.id), .optional, el: "τα θέματα που αφορά", en: "topics concerned",
      example: "[dimotologio]")
    static let all = [modes, offices, departments, topics]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    modes = form.choices(Fields.modes, in: group)
    offices = form.ids(Fields.offices, in: group)
    departments = form.ids(Fields.departments, in: group)
    topics = form.ids(Fields.topics, in: group)
  }
}
