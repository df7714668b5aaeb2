/// The valid sign-in requests of one body, with its information systems in the file's order.
public final class SignInPlan: Sendable {
  /// The body that makes the requests.
  public let body: Body
  /// Its information systems.
  public let systems: [System]

  /// A body that requests sign-in.
  public struct Body: Sendable {
    /// The code in the register; nil unless it is a municipality.
    public let code: MunicipalityCode?
    /// The kind of body; nil for a municipality.
    public let kind: BodyKind?
    /// The official name.
    public let name: String
    /// The name in the genitive, with its article.
    public let genitive: String
    /// The name of its folder, which is unique.
    public let folder: String
    /// The website; nil unless it is a municipality.
    public let website: String?
    /// The page with the data-protection terms; nil unless it is a municipality.
    public let terms: String?
  }

  /// An information system with its request.
  public struct System: Sendable {
    /// The identifier for references.
    public let id: String
    /// The name as in the annex.
    public let name: String
    /// The purpose of signing in.
    public let purpose: String
    /// The legal framework.
    public let legalFramework: String
    /// The request (preamble ΣΤ).
    public let request: Reference
    /// The letter on the start of production (preamble Ζ).
    public let letter: Reference?
    /// The redirect addresses, for each environment that has any.
    public let redirects: [(environment: SignInEnvironment, addresses: [String])]
    /// The body's declarations, in the order of the decision.
    public let declarations: [SignInDeclaration]
  }

  /// A letter, identified by its number and date.
  public struct Reference: Sendable {
    /// The number, in the sender's notation.
    public let number: String
    /// The date.
    public let date: Day
  }

  init?(_ declaration: Declaration, of entry: RegisterEntry?) {
    guard let requests = declaration.authentication.value, !requests.isEmpty,
      let body = Body(declaration, of: entry)
    else { return nil }
    let systems = requests.compactMap { System($0.value) }
    guard systems.count == requests.count else { return nil }
    self.body = body
    self.systems = systems
  }
}

extension SignInPlan.Body {
  fileprivate init?(_ declaration: Declaration, of entry: RegisterEntry?) {
    website = declaration.municipality.value?.website.value
    terms = declaration.dataProtection.value?.terms.value
    if let entry {
      code = entry.code
      kind = nil
      name = entry.name
      genitive = "του Δήμου \(entry.place)"
      folder = "\(entry.code)-\(entry.slug)"
      return
    }
    guard let body = declaration.body.value, let kind = body.kind.value, let name = body.name.value,
      let genitive = body.genitive.value
    else { return nil }
    code = nil
    self.kind = kind
    self.name = name
    self.genitive = genitive
    folder = Slug.of(name)
  }
}

extension SignInPlan.System {
  fileprivate init?(_ request: SignInRequest) {
    guard let id = request.id.value, let name = request.system.value,
      let purpose = request.purpose.value, let framework = request.legalFramework.value,
      let reference = request.request.value.flatMap({ SignInPlan.Reference($0) })
    else { return nil }
    self.id = id
    self.name = name
    self.purpose = purpose
    legalFramework = framework
    self.request = reference
    letter = request.productionLetter.value.flatMap { SignInPlan.Reference($0) }
    let given = request.redirects.value
    // A rule demands this too: before the letter there is no client in production.
    let isStarted = letter != nil
    redirects = SignInEnvironment.allCases.compactMap { environment in
      let answer = environment == .test ? given?.test : given?.production
      let addresses = (answer?.value ?? []).map { $0.value }
      let isOpen = environment == .test || isStarted
      return addresses.isEmpty || !isOpen ? nil : (environment, addresses)
    }
    declarations = SignInDeclaration.allCases.filter { wanted in
      request.declarations.value?.holds(wanted) ?? false
    }
  }
}

extension SignInPlan.Reference {
  fileprivate init?(_ letter: Letter) {
    guard let number = letter.number.value, let date = letter.date.value else { return nil }
    self.number = number
    self.date = date
  }
}
