import Schema

/// A named digest or version that a review depends on.
struct ReviewDigest: Sendable {
  /// The input to which the digest or version belongs.
  let kind: Input
  /// The digest in hexadecimal, or the version; empty when the input is absent.
  let value: String

  /// The inputs of a review, apart from who submitted what and when; the raw value is the member of
  /// the review's object.
  enum Input: String, CaseIterable, Sendable {
    case source, configuration, baseline, previous, rulebook, policy, register, compiler

    /// The input in words.
    var title: Bilingual {
      switch self {
      case .source: Bilingual(el: "η δήλωση, όπως υποβλήθηκε", en: "the file as submitted")
      case .configuration: Bilingual(el: "οι ρυθμίσεις λειτουργίας", en: "the configuration")
      case .baseline:
        Bilingual(el: "η έγκριση με την οποία συγκρίνεται", en: "the baseline's record")
      case .previous: Bilingual(el: "ο προηγούμενος έλεγχος", en: "the review before")
      case .rulebook: Bilingual(el: "οι κανόνες", en: "the rules")
      case .policy: Bilingual(el: "η πολιτική (έκδοση)", en: "the policy (version)")
      case .register: Bilingual(el: "το μητρώο των Δήμων", en: "the register of municipalities")
      case .compiler: Bilingual(el: "ο μεταγλωττιστής (έκδοση)", en: "the compiler (version)")
      }
    }
  }
}
