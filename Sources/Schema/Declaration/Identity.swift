/// The municipality that submits the file.
public final class MunicipalityEntry: Sendable {
  /// The code in the register, as digits, which identifies the municipality everywhere.
  public let code: Answer<String>
  /// The name as in the register.
  public let name: Answer<String>
  /// The municipality's website, where the announcement appears (Article 6 §4).
  public let website: Answer<String>

  enum Fields {
    static let code = Field(
      "code", .code, el: "ο κωδικός του Δήμου στο μητρώο", en: "the code in the register",
      example: "9200",
      provisions: [.article(6, 1)], rulings: [.municipalitiesOnly])
    static let name = Field(
      "name", .text(160), script: .register, el: "η επωνυμία του Δήμου",
      en: "the municipality's name", example: "Δήμος Νέας Σμύρνης")
    static let website = Field(
      "website", .url, .judged, el: "η ιστοσελίδα του Δήμου", en: "the municipality's website",
      example: "https://www.dimos.example",
      provisions: [.article(6, 4)])
    static let all = [code, name, website]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    code = form.shaped(Fields.code, in: group, .codeFormat, MunicipalityCode.isCode)
    name = form.text(Fields.name, in: group)
    website = form.shaped(Fields.website, in: group, .urlFormat, Shape.isURL)
  }
}

extension MunicipalityEntry {
  /// The code, if the text is one, with its position in the file.
  var registered: Located<MunicipalityCode>? {
    code.located.flatMap { code in
      MunicipalityCode(code.value).map { Located($0, span: code.span, key: code.key) }
    }
  }
}

/// The request on which the file is based (Article 6 §1).
public final class Request: Sendable {
  /// The municipality's protocol number; its form varies, and it is not unique.
  public let protocolNumber: Answer<String>
  /// The date of the request.
  public let date: Answer<Day>

  enum Fields {
    static let protocolNumber = Field(
      "protocol", .text(80), .judged, script: .verbatim,
      el: "ο αριθμός πρωτοκόλλου του αιτήματος",
      en: "the request's protocol number", example: "17788/20-7-2026",
      provisions: [.article(6, 1)])
    static let date = Field(
      "date", .date, .judged, el: "η ημερομηνία του αιτήματος", en: "the request's date",
      example: "2026-07-20",
      provisions: [.article(6, 1), .article(8)], rulings: [.dayOfPublication])
    static let all = [protocolNumber, date]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    protocolNumber = form.text(Fields.protocolNumber, in: group)
    date = form.date(Fields.date, in: group)
  }
}

/// The contact details of the municipality for questions about this file.
public final class Contact: Sendable {
  /// A mailbox of a role, not of a person.
  public let email: Answer<String>
  /// The telephone number of the switchboard.
  public let phone: Answer<String>

  enum Fields {
    static let email = Field(
      "email", .email, .required, .personal, el: "η υπηρεσιακή θυρίδα", en: "the role mailbox",
      example: "rantevou@dimos.example")
    static let phone = Field(
      "phone", .phone, .required, .personal, el: "το τηλεφωνικό κέντρο", en: "the switchboard",
      example: "2100000000")
    static let all = [email, phone]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    email = form.shaped(Fields.email, in: group, .emailFormat, Shape.isEmail)
    phone = form.shaped(Fields.phone, in: group, .phoneFormat, Shape.isPhone)
  }
}
