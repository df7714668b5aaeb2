package import Ground
import Outputs
import Schema

extension Matter {
  /// The members that name a matter in records, seals and reviews: a municipality by its code, or
  /// the body that asks for sign-in by its code or folder.
  package var members: [String: JSONValue] {
    [isSignIn ? "signIn" : "municipality": .string(subject)]
  }

  /// The members that name a matter in reports: a municipality by its code, or the body that asks
  /// for sign-in by its code or folder.
  package var key: [String: JSONValue] {
    [isSignIn ? "body" : "code": .string(subject)]
  }

  /// Reads the matter from a report; nil unless exactly one of the members is present.
  init?(reportedIn json: JSONValue) {
    switch (json["code"]?.text, json["body"]?.text) {
    case (let name?, nil):
      guard let code = MunicipalityCode(name) else { return nil }
      self = .appointments(code)
    case (nil, let name?): self.init(signInOf: name)
    default: return nil
    }
  }

  /// Reads the matter from a record; nil unless exactly one of the members is present.
  package init?(in json: JSONValue) {
    switch (json["municipality"], json["signIn"]) {
    case (let subject?, nil):
      guard let name = subject.text, let matter = Matter(name), !matter.isSignIn else { return nil }
      self = matter
    case (nil, let subject?):
      guard let name = subject.text, let matter = Matter(signInOf: name) else { return nil }
      self = matter
    default: return nil
    }
  }
}

extension Matter {
  /// Refuses a municipality that the register does not have.
  func demandRegistered(_ subject: String) throws(Refusal) {
    guard let code, Register.greece.entry(code: code) == nil else { return }
    throw Refusal(
      .municipalityUnknown, subject, el: "το μητρώο δεν έχει Δήμο με αυτόν τον κωδικό",
      en: "the register has no municipality with this code")
  }
}

extension Matter {
  /// Where what is in force of it stands below the output folder.
  package var output: String {
    let prefix = isSignIn ? SignInFile.prefix : ""
    return "\(RuntimeConfiguration.folder)/\(prefix)\(folder).json"
  }

  /// The name of the folder of the municipality's or other body's declaration.
  package var folder: String {
    let entry = code.flatMap { Register.greece.entry(code: $0) }
    return entry.map { "\($0.code)-\($0.slug)" } ?? subject
  }
}

extension ReportShape {
  /// Which matter an element is about: exactly one of the two is there.
  static let matter = [
    ShapeMember(optional: "code", .code, "the municipality’s code"),
    ShapeMember(optional: "body", .text, "for sign-in: the code, or the folder of another body"),
  ]
}
