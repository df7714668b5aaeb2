package import Schema

/// The matter that a chain of decisions is about: the appointments of a municipality (ΚΥΑ
/// myDimosLive, Article 6), or the sign-in of citizens to the systems of a municipality or another
/// public body (45174 ΕΞ 2021).
///
/// A file may ask for both. Each is decided by itself, since two decisions, of two authorities,
/// grant them: neither waits for the other, and the end of one leaves the other unchanged.
package enum Matter: Hashable, Sendable {
  case appointments(MunicipalityCode)
  case signIn(MunicipalityCode)
  /// The sign-in of a body that is not a municipality, by the name of its folder.
  case signInOfBody(String)

  /// The start of the names of sign-in matters.
  private static let prefix = "sign-in-"

  /// Whether it is about sign-in.
  package var isSignIn: Bool { appointments == nil }

  /// The municipality whose appointments it is about; nil for sign-in.
  package var appointments: MunicipalityCode? {
    guard case .appointments(let code) = self else { return nil }
    return code
  }

  /// The municipality's code; nil for another body.
  package var code: MunicipalityCode? {
    switch self {
    case .appointments(let code), .signIn(let code): code
    case .signInOfBody: nil
    }
  }

  /// The name of the declaration's folder or its start: a municipality's code, or the folder of
  /// another body.
  package var subject: String {
    switch self {
    case .appointments(let code), .signIn(let code): "\(code)"
    case .signInOfBody(let folder): folder
    }
  }

  /// The subject of the matter, in words.
  package var title: Bilingual {
    switch self {
    case .appointments(let code): Bilingual(el: "Δήμος \(code)", en: "municipality \(code)")
    case .signIn(let code):
      Bilingual(el: "σύνδεση OAuth2.0 του Δήμου \(code)", en: "sign-in of municipality \(code)")
    case .signInOfBody(let folder):
      Bilingual(el: "σύνδεση OAuth2.0 του φορέα \(folder)", en: "sign-in of the body \(folder)")
    }
  }

  /// The matter with a name such as `9173`, `sign-in-9173` or
  /// `sign-in-perifereia-kentrikis-makedonias`; nil for any other text.
  package init?(_ name: String) {
    if name.hasPrefix(Self.prefix) {
      self.init(signInOf: String(name.dropFirst(Self.prefix.utf8.count)))
    } else if let code = MunicipalityCode(name) {
      self = .appointments(code)
    } else {
      return nil
    }
  }

  /// The matter that a person means, who may write the full name of a municipality's folder:
  /// `sign-in-9200-neas-smyrnis`.
  package init?(meant name: String) {
    if let matter = Matter(name) {
      self = matter
      return
    }
    guard name.hasPrefix(Self.prefix) else { return nil }
    let first = name.dropFirst(Self.prefix.utf8.count).split(separator: "-").first
    guard let code = first.flatMap({ MunicipalityCode(String($0)) }) else { return nil }
    self = .signIn(code)
  }

  /// The sign-in of a municipality by its code, or of another body by its folder; nil for a text
  /// that is neither.
  package init?(signInOf subject: String) {
    if let code = MunicipalityCode(subject) {
      self = .signIn(code)
    } else if Self.isFolder(subject) {
      self = .signInOfBody(subject)
    } else {
      return nil
    }
  }

  /// Whether a name may be that of a body's folder; a name that begins with a digit, like those of
  /// municipalities, may not.
  private static func isFolder(_ name: String) -> Bool {
    name.utf8.allSatisfy { isInFolder($0) }
      && name.utf8.prefix { $0 != UInt8(ascii: "-") }.contains { !(0x30...0x39 ~= $0) }
  }

  /// Whether a byte may occur in the name of a body's folder.
  private static func isInFolder(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-")
  }
}

extension Matter: CustomStringConvertible {
  /// Its name in files, in the log and on the command line.
  package var description: String { isSignIn ? Self.prefix + subject : subject }
}

extension Matter: Comparable {
  /// Orders appointments by code, then sign-in; that of bodies other than municipalities comes
  /// last.
  package static func < (one: Matter, other: Matter) -> Bool { one.rank < other.rank }

  private var rank: (Int, Int, String) {
    switch self {
    case .appointments(let code): (0, code.number, "")
    case .signIn(let code): (1, code.number, "")
    case .signInOfBody(let folder): (2, 0, folder)
    }
  }
}

extension SignInPlan.Body {
  /// What is decided about its requests; nil for a body whose name gives no folder, or a number
  /// like a municipality's.
  package var matter: Matter? {
    if let code { return .signIn(code) }
    let matter = Matter(signInOf: folder)
    return matter?.code == nil ? matter : nil
  }
}
