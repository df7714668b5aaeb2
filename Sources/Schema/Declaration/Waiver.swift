/// A dated exception to one rule of the platform's policy; the law cannot be waived.
///
/// It applies only at its place, from its first day to its last. A waiver that applies to nothing,
/// or has expired, is itself a finding.
public final class Waiver: Sendable {
  /// The id of the rule that is waived.
  public let rule: Answer<String>
  /// The part of the file concerned, as findings name it; the whole file when left out.
  public let place: Answer<String>
  /// The reason.
  public let reason: Answer<String>
  /// The role that decided it, not the person.
  public let decidedBy: Answer<String>
  /// First day.
  public let from: Answer<Day>
  /// Last day.
  public let until: Answer<Day>

  enum Fields {
    static let rule = Field(
      "rule", .id, el: "ο κανόνας της πολιτικής από τον οποίο ζητείται εξαίρεση",
      en: "the policy's rule",
      example: "hours-unusual")
    static let place = Field(
      "place", .text(200), .optional, script: .verbatim, el: "το μέρος του αρχείου που αφορά",
      en: "the part of the file concerned", example: "/hours/inPerson")
    static let reason = Field(
      "reason", .text(500), script: .free, el: "ο λόγος", en: "the reason",
      example: "Το ΚΕΠ λειτουργεί σε δύο βάρδιες")
    static let decidedBy = Field(
      "decidedBy", .text(160), .required, .office, el: "ποιος το αποφάσισε, ως ρόλος",
      en: "who decided it, as a role", example: "Γενικός Γραμματέας Δήμου")
    static let from = Field(
      "from", .date, el: "η πρώτη ημέρα", en: "the first day", example: "2026-10-01")
    static let until = Field(
      "until", .date, el: "η τελευταία ημέρα", en: "the last day", example: "2027-09-30")
    static let all = [rule, place, reason, decidedBy, from, until]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    rule = form.shaped(Fields.rule, in: group, .idFormat, Shape.isID)
    place = form.text(Fields.place, in: group)
    reason = form.text(Fields.reason, in: group)
    decidedBy = form.text(Fields.decidedBy, in: group)
    from = form.date(Fields.from, in: group)
    until = form.date(Fields.until, in: group)
  }
}
