/// Days on which no appointments are given.
public final class Closure: Sendable {
  /// First day.
  public let from: Answer<Day>
  /// Last day; when left out, the first day.
  public let to: Answer<Day>
  /// The reason shown to citizens.
  public let reason: Answer<String>
  /// The modes affected; all when left out.
  public let modes: Answer<[Located<Mode>]>
  /// The offices affected; all when left out.
  public let offices: Answer<[Located<String>]>

  enum Fields {
    static let from = Field(
      "from", .date, el: "η πρώτη ημέρα", en: "the first day", example: "2026-12-28")
    static let to = Field(
      "to", .date, .optional, el: "η τελευταία ημέρα", en: "the last day", example: "2026-12-31")
    static let reason = Field(
      "reason", .text(200), el: "ο λόγος", en: "the reason", example: "Απογραφή αρχείου")
    static let modes = Field(
      "modes", .choices(Mode.words), .optional, el: "οι τρόποι που αφορά", en: "modes concerned",
      example: "[video]")
    static let offices = Field(
      "offices", .list(.id), .optional, el: "τα καταστήματα που αφορά",
      en: "offices concerned", example: "[dimarcheio]")
    static let all = [from, to, reason, modes, offices]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    from = form.date(Fields.from, in: group)
    to = form.date(Fields.to, in: group)
    reason = form.text(Fields.reason, in: group)
    modes = form.choices(Fields.modes, in: group)
    offices = form.ids(Fields.offices, in: group)
  }
}

/// A local holiday, declared in the file because no register of them exists.
public final class LocalHoliday: Sendable {
  /// The name of the feast.
  public let name: Answer<String>
  /// A fixed date, or a number of days before or after Easter.
  public let date: Answer<AnnualDay>
  /// The earliest date: the holiday falls on the later of the two, as for St George.
  public let notBefore: Answer<AnnualDay>

  enum Fields {
    static let name = Field(
      "name", .text(160), el: "η γιορτή", en: "the feast", example: "Άγιος Ιωάννης")
    static let date = Field(
      "date", .yearDay, el: "η ημέρα", en: "the day", example: "06-24")
    static let notBefore = Field(
      "notBefore", .yearDay, .optional, el: "η ημέρα πριν από την οποία δεν πέφτει",
      en: "the day it never precedes", example: "easter+1")
    static let all = [name, date, notBefore]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    name = form.text(Fields.name, in: group)
    date = form.yearDay(Fields.date, in: group)
    notBefore = form.yearDay(Fields.notBefore, in: group)
  }
}

/// An extraordinary opening, whose hours replace the weekly hours of that day.
public final class Opening: Sendable {
  /// The day.
  public let date: Answer<Day>
  /// The modes affected; all when left out.
  public let modes: Answer<[Located<Mode>]>
  /// The offices affected; all when left out.
  public let offices: Answer<[Located<String>]>
  /// The hours.
  public let hours: Answer<[Located<Interval>]>
  /// The reason shown to citizens.
  public let reason: Answer<String>

  enum Fields {
    static let date = Field("date", .date, el: "η ημέρα", en: "the day", example: "2026-11-28")
    static let modes = Field(
      "modes", .choices(Mode.words), .optional, el: "οι τρόποι που αφορά", en: "modes concerned",
      example: "[inPerson]")
    static let offices = Field(
      "offices", .list(.id), .optional, el: "τα καταστήματα που αφορά",
      en: "offices concerned", example: "[dimarcheio]")
    static let hours = Field(
      "hours", .hours, el: "το ωράριο", en: "the hours", example: "09:00-13:00")
    static let reason = Field(
      "reason", .text(200), el: "ο λόγος", en: "the reason", example: "Ημέρα του πολίτη")
    static let all = [date, modes, offices, hours, reason]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    date = form.date(Fields.date, in: group)
    modes = form.choices(Fields.modes, in: group)
    offices = form.ids(Fields.offices, in: group)
    hours = form.hours(Fields.hours, in: group)
    reason = form.text(Fields.reason, in: group)
  }
}
