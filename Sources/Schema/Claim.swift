/// Something that only one municipality or body may have.
enum Claim: Hashable, Sendable {
  case code(MunicipalityCode)
  case office(Claims.Address)
  case domain(String)
  case body(String)
  case redirect(String)

  /// The kinds of claims, in the order in which they are reported.
  enum Kind: CaseIterable {
    case code, office, domain, body, redirect

    /// Whether such a claim says to which municipality or body a file belongs.
    var isOfIdentity: Bool { self == .code || self == .body }
  }
}

extension Compilation {
  /// Visits the file's claims of one kind, in the order of the text; this is the only list of what
  /// no two files may claim.
  func forEachClaim(_ kind: Claim.Kind, _ visit: (Located<Claim>) -> Void) {
    switch kind {
    case .code: if let code { visit(Located(.code(code.value), span: code.span)) }
    case .office:
      for office in claims.offices { visit(Located(.office(office.value), span: office.span)) }
    case .domain:
      if let domain = claims.domain { visit(Located(.domain(domain.value), span: domain.span)) }
    case .body: if let body = claims.body { visit(Located(.body(body.value), span: body.span)) }
    case .redirect:
      for address in claims.redirects {
        visit(Located(.redirect(address.value), span: address.span))
      }
    }
  }
}

extension Finding {
  /// The finding about a claim that another file made first.
  static func twice(_ claim: Located<Claim>, in path: String) -> Finding {
    switch claim.value {
    case .code(let code): municipalityTwice(code, at: claim.span, in: path)
    case .office(let office): officeTwice(office, at: claim.span, in: path)
    case .domain(let domain): domainTwice(domain, at: claim.span, in: path)
    case .body: bodyTwice(at: claim.span, in: path)
    case .redirect(let address): redirectTwice(address, at: claim.span, in: path)
    }
  }
}
