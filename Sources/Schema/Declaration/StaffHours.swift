/// The number of employees who serve at certain hours, where it differs from the general number.
public final class StaffHours: Sendable {
  /// The days of the week; all when left out.
  public let weekdays: Answer<[Located<Weekday>]>
  /// The hours; the whole day when left out.
  public let hours: Answer<[Located<Interval>]>
  /// The number of employees who then serve at the same time.
  public let staff: Answer<Int>
  /// The part of the service that it concerns.
  public let scope: ExceptionScope
  /// The first key of the entry.
  public let start: SourceSpan

  enum Fields {
    static let weekdays = Field(
      "weekdays", .choices(Weekday.words), .optional, el: "ποιες ημέρες της εβδομάδας· αλλιώς όλες",
      en: "which days of the week; otherwise all", example: "[monday, friday]")
    static let hours = Field(
      "hours", .hours, .optional, el: "ποιες ώρες· αλλιώς όλη η ημέρα",
      en: "which hours; otherwise the whole day", example: "08:00-10:00")
    static let staff = Field(
      "staff", .number(1...500), el: "οι υπάλληλοι που εξυπηρετούν τότε ταυτόχρονα",
      en: "the employees who serve at the same time then", example: "3",
      provisions: [.article(5, 1), .article(5, 3)], rulings: [.staffPerOffice])
    static let all = [weekdays, hours, staff] + ExceptionScope.Fields.all
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    weekdays = form.choices(Fields.weekdays, in: group)
    hours = form.hours(Fields.hours, in: group)
    staff = form.number(Fields.staff, in: group)
    scope = ExceptionScope(&form, group)
    start = group?.key ?? SourceSpan(0, 0)
  }
}
