/// An administrator of the platform, by role (Article 5 §4).
public final class Administrator: Sendable {
  /// The post, not the person.
  public let title: Answer<String>
  /// A mailbox of a role, not of a person.
  public let email: Answer<String>
  /// The powers; all five when left out.
  public let powers: Answer<[Located<Power>]>

  enum Fields {
    static let title = Field(
      "title", .text(160), .required, .office, el: "η θέση του διαχειριστή", en: "the post",
      example: "Προϊστάμενος Τμήματος ΚΕΠ",
      provisions: [.article(5, 4)], rulings: [.administratorPost])
    static let email = Field(
      "email", .email, .required, .personal, el: "η υπηρεσιακή θυρίδα", en: "the role mailbox",
      example: "kep@dimos.example",
      provisions: [.article(5, 4)], rulings: [.administratorPost])
    static let powers = Field(
      "powers", .choices(Power.words), .optional, .office, el: "οι αρμοδιότητες",
      en: "the powers", example: "[overview, slots]",
      provisions: [
        .article(5, 4, "α"), .article(5, 4, "β"), .article(5, 4, "γ"), .article(5, 4, "δ"),
        .article(5, 4, "ε"),
      ], rulings: [.powers])
    static let all = [title, email, powers]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    title = form.text(Fields.title, in: group)
    email = form.shaped(Fields.email, in: group, .emailFormat, Shape.isEmail)
    powers = form.choices(Fields.powers, in: group)
  }
}

/// Protection of personal data (Articles 2 §4 and 7 §1).
public final class DataProtection: Sendable {
  /// The data-protection officer's mailbox.
  public let email: Answer<String>
  /// The page with the terms that a citizen declares to have read.
  public let terms: Answer<String>

  enum Fields {
    static let email = Field(
      "email", .email, .judged, .personal, el: "η θυρίδα του υπευθύνου προστασίας δεδομένων",
      en: "the data-protection officer's mailbox", example: "dpo@dimos.example",
      provisions: [.article(7, 1)], rulings: [.dataOfficer, .controllers])
    static let terms = Field(
      "terms", .url, .judged, el: "η σελίδα με τους όρους προστασίας δεδομένων",
      en: "the page with the data-protection terms", example: "https://www.dimos.example/gdpr",
      provisions: [.article(2, 4)], rulings: [.whoseTerms])
    static let all = [email, terms]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    email = form.shaped(Fields.email, in: group, .emailFormat, Shape.isEmail)
    terms = form.shaped(Fields.terms, in: group, .urlFormat, Shape.isURL)
  }
}

/// Information security (Article 7 §2).
public final class Security: Sendable {
  /// The security officer's mailbox.
  public let email: Answer<String>
  /// The measures in place.
  public let measures: Answer<[Located<Measure>]>

  enum Fields {
    static let email = Field(
      "email", .email, .judged, .personal, el: "η θυρίδα για θέματα ασφάλειας",
      en: "the mailbox for security matters", example: "security@dimos.example",
      provisions: [.article(7, 2)], rulings: [.securityContact])
    static let measures = Field(
      "measures", .choices(Measure.words), .judged, .office, el: "τα μέτρα ασφάλειας",
      en: "the measures", example: "[accessLog, traceability, dataProtection]",
      provisions: [.article(7, 2)])
    static let all = [email, measures]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    email = form.shaped(Fields.email, in: group, .emailFormat, Shape.isEmail)
    measures = form.choices(Fields.measures, in: group)
  }
}
