import Ground
import Schema

/// To whom a letter goes, in the cases of the sentences in which the name stands.
struct LetterRecipient: Sendable {
  /// After «ΠΡΟΣ»: «Δήμο Νέας Σμύρνης».
  let accusative: String
  /// «του Δήμου Νέας Σμύρνης».
  let genitive: String

  /// A municipality, with its region if another one has the same name.
  init(_ entry: RegisterEntry) {
    let place = ActWording.place(entry)
    accusative = "Δήμο \(place)"
    genitive = "του Δήμου \(place)"
  }

  /// A municipality that the file does not tell.
  static let unknown = LetterRecipient(accusative: "Δήμο \(String.blank)", genitive: "του Δήμου")

  private init(accusative: String, genitive: String) {
    self.accusative = accusative
    self.genitive = genitive
  }

  /// Whom a matter is about: a municipality by the register, another body as its file names it.
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
