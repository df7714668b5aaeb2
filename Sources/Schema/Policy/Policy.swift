/// A choice of the platform that the law leaves open, declared by name and versioned.
public enum Policy: String, Sendable, CaseIterable {
  /// How a submitted file is written: a strict subset of YAML 1.2, typed by its fields.
  case fileFormat = "file-format"
  /// Which characters a submitted file may hold.
  case cleanText = "clean-text"
  /// How much a submitted file may hold.
  case limits
  /// How municipalities and their folders are named.
  case naming
  /// Hours, durations and gaps that a booking platform can serve.
  case bookableTime = "bookable-time"
  /// How contact data is kept impersonal.
  case contacts
  /// What is kept out of files because it is nobody else's to know.
  case secrets
  /// How exceptions from the policy are declared.
  case waivers

  /// What the policy is about.
  public var title: Bilingual {
    switch self {
    case .fileFormat: Bilingual(el: "μορφή του αρχείου", en: "file format")
    case .cleanText: Bilingual(el: "καθαρό κείμενο", en: "clean text")
    case .limits: Bilingual(el: "όρια μεγέθους", en: "size limits")
    case .naming: Bilingual(el: "ονομασία", en: "naming")
    case .bookableTime: Bilingual(el: "χρόνος ραντεβού", en: "bookable time")
    case .contacts: Bilingual(el: "στοιχεία επικοινωνίας", en: "contact data")
    case .secrets: Bilingual(el: "μυστικά", en: "secrets")
    case .waivers: Bilingual(el: "εξαιρέσεις", en: "waivers")
    }
  }
}
