import Schema

/// A member of an output that holds provisions of the law.
package struct Output: Sendable {
  /// The file that the member stands in.
  let file: File
  /// The member's path from the root: `topics[].field`.
  package let path: String
  /// The provisions that it holds.
  let provisions: [Provision]
  /// How they are read, where they leave something open.
  let rulings: [Ruling]
  /// How the member holds them.
  let note: Bilingual

  /// A kind of output file.
  enum File: String, Sendable {
    /// The runtime configuration of one municipality.
    case configuration
    /// The index of all configurations.
    case index
    /// What one body asks of the sign-in service.
    case signIn
    /// How a client speaks with the sign-in service.
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
