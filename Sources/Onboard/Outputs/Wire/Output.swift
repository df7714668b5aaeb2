import Schema

/// A member of an output that implements provisions of the law.
package struct Output: Sendable {
  /// The file that contains the member.
  let file: File
  /// The member's path from the root: `topics[].field`.
  package let path: String
  /// The provisions that the member implements.
  let provisions: [Provision]
  /// The rulings on how those are interpreted where their text is open.
  let rulings: [Ruling]
  /// The way in which the member implements them.
  let note: Bilingual

  /// A kind of output file.
  enum File: String, Sendable {
    /// The runtime configuration of one municipality.
    case configuration
    /// The index of all configurations.
    case index
    /// The sign-in requests of one body.
    case signIn
    /// The description of how a client uses the sign-in service.
    case signInService
  }

  init(file: File, fact: WireFact) {
    self.file = file
    path = fact.path
    provisions = fact.provisions
    rulings = fact.rulings
    note = fact.note
  }
}
