import Ground
import Schema

/// The recipient of a letter, named in the grammatical cases that its sentences need.
struct LetterRecipient: Sendable {
  /// The name after «ΠΡΟΣ»: «Δήμο Νέας Σμύρνης».
  let accusative: String
  /// The name in the genitive: «του Δήμου Νέας Σμύρνης».
  let genitive: String

  /// A municipality, with its region if another one has the same name.
  init(_ entry: RegisterEntry) {
    let place = ActWording.place(entry)
    accusative = "Δήμο \(place)"
    genitive = "του Δήμου \(place)"
  }

  /// The municipality of a file that does not say which one it is.
  static let unknown = LetterRecipient(accusative: "Δήμο \(String.blank)", genitive: "του Δήμου")

  private init(accusative: String, genitive: String) {
    self.accusative = accusative
    self.genitive = genitive
  }

  /// The recipient for a matter: a municipality as the register names it, another body as its file
  /// does.
  init(_ matter: Matter?, _ body: SignInPlan.Body?) {
    if let entry = matter?.code.flatMap({ Register.greece.entry(code: $0) }) {
      self.init(entry)
    } else if let body {
      self.init(
        accusative: PersonalText.masked(body.name.visible),
        genitive: PersonalText.masked(body.genitive.visible))
    } else {
      self = .unknown
    }
  }
}
