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
