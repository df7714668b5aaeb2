/// A request for citizens to sign in to one information system with OAuth2.0 (45174 ΕΞ 2021).
public final class SignInRequest: Sendable {
  /// The identifier for references, which also names the client's files.
  public let id: Answer<String>
  /// The information system, as named in Annex I.
  public let system: Answer<String>
  /// The purpose of signing in.
  public let purpose: Answer<String>
  /// The legal framework.
  public let legalFramework: Answer<String>
  /// The request (preamble ΣΤ).
  public let request: Answer<Letter>
  /// The letter on the start of production (preamble Ζ).
  public let productionLetter: Answer<Letter>
  /// The redirect addresses of the service.
  public let redirects: Answer<Redirects>
  /// A technical mailbox of a role, not of a person.
  public let email: Answer<String>
  /// The declarations of the body (§4 and §6).
  public let declarations: Answer<[Located<SignInDeclaration>]>

  enum Fields {
    static let id = Field(
      "id", .id, el: "σύντομο όνομα του συστήματος", en: "a short name of the system",
      example: "aitiseis",
      provisions: [.oauth2(2)])
    static let system = Field(
      "system", .text(300), script: .verbatim, el: "το πληροφοριακό σύστημα",
      en: "the information system",
      example: "Σύστημα αιτήσεων Δήμου",
      provisions: [.oauth2(2), .annex(0)])
    static let purpose = Field(
      "purpose", .prose(4000), .judged, script: .verbatim, el: "ο σκοπός χρήσης", en: "the purpose",
      example: "Υποβολή αιτήσεων δημοτών",
      provisions: [.oauth2(2), .annex(0)])
    static let legalFramework = Field(
      "legalFramework", .prose(4000), .judged, script: .verbatim, el: "το νομικό πλαίσιο",
      en: "the legal framework",
      example: "ν. 3852/2010 (Α΄ 87)",
      provisions: [.annex(0)])
    static let request = Field(
      "request", .group(Letter.Fields.all), el: "το αίτημα", en: "the request",
      provisions: [.oauth2(recital: "ΣΤ"), .annex(0)])
    static let productionLetter = Field(
      "productionLetter", .group(Letter.Fields.all), .optional,
      el: "το έγγραφο έναρξης της παραγωγικής λειτουργίας",
      en: "the letter on the start of production",
      provisions: [.oauth2(recital: "Ζ")], rulings: [.letter])
    static let redirects = Field(
      "redirects", .group(Redirects.Fields.all), .optional, el: "οι διευθύνσεις επιστροφής",
      en: "redirect addresses",
      provisions: [.oauth2(1), .oauth2(6)], rulings: [.redirects])
    static let email = Field(
      "email", .email, .required, .personal, el: "η τεχνική θυρίδα", en: "the technical mailbox",
      example: "it@dimos.example")
    static let declarations = Field(
      "declarations", .choices(SignInDeclaration.words), .judged, el: "οι δηλώσεις",
      en: "the declarations", example: "[properUse, securityFramework, accessLog]",
      provisions: [.oauth2(3), .oauth2(4), .oauth2(6)], rulings: [.otherBodies])
    static let all = [
      id, system, purpose, legalFramework, request, productionLetter, redirects, email,
      declarations,
    ]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    id = form.shaped(Fields.id, in: group, .idFormat, Shape.isID)
    system = form.text(Fields.system, in: group)
    purpose = form.text(Fields.purpose, in: group)
    legalFramework = form.text(Fields.legalFramework, in: group)
    request = form.group(Fields.request, in: group, Letter.init)
    productionLetter = form.group(Fields.productionLetter, in: group, Letter.init)
    redirects = form.group(Fields.redirects, in: group, Redirects.init)
    email = form.shaped(Fields.email, in: group, .emailFormat, Shape.isEmail)
    declarations = form.choices(Fields.declarations, in: group)
  }
}

/// A letter with its number and date.
public final class Letter: Sendable {
  /// The number, in the sender's notation.
  public let number: Answer<String>
  /// The date.
  public let date: Answer<Day>

  enum Fields {
    static let number = Field(
      "number", .text(80), script: .verbatim, el: "ο αριθμός", en: "the number",
      example: "17788")
    static let date = Field(
      "date", .date, el: "η ημερομηνία", en: "the date", example: "2021-07-20")
    static let all = [number, date]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    number = form.text(Fields.number, in: group)
    date = form.date(Fields.date, in: group)
  }
}

/// The redirect addresses of the sign-in service, for each environment.
public final class Redirects: Sendable {
  /// The addresses for the test environment.
  public let test: Answer<[Located<String>]>
  /// The addresses for production.
  public let production: Answer<[Located<String>]>

  enum Fields {
    static let test = Field(
      "test", .list(.redirect), .optional, el: "δοκιμαστικό περιβάλλον", en: "test",
      example: "[https://test.dimos.example/callback]")
    static let production = Field(
      "production", .list(.redirect), .optional, el: "παραγωγικό περιβάλλον", en: "production",
      example: "[https://www.dimos.example/callback]")
    static let all = [test, production]
  }

  /// Visits the addresses of both environments, starting with the test environment.
  func forEach(_ visit: (Located<String>, SignInEnvironment) -> Void) {
    for address in test.value ?? [] { visit(address, .test) }
    for address in production.value ?? [] { visit(address, .production) }
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    test = form.addresses(Fields.test, in: group)
    production = form.addresses(Fields.production, in: group)
  }
}

extension DeclarationReader {
  /// A list of redirect addresses; rules judge whether each is valid.
  fileprivate mutating func addresses(_ field: Field, in group: Group?) -> Answer<[Located<String>]>
  {
    answer(field, in: group) { form, node, field in
      form.items(node) { $0.decodeShaped($1, field, .urlFormat, RedirectAddress.isReadable) }
    }
  }
}
