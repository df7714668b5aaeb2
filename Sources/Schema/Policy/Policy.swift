/// A named and versioned choice of the platform that the law leaves open.
public enum Policy: String, Sendable, CaseIterable {
  /// The notation of a submitted file: a strict subset of YAML 1.2, typed by its fields.
  case fileFormat = "file-format"
  /// The characters that a submitted file may contain.
  case cleanText = "clean-text"
  /// The size of a submitted file.
  case limits
  /// The names of municipalities and their folders.
  case naming
  /// The hours, durations and gaps that a booking platform can handle.
  case bookableTime = "bookable-time"
  /// The rules that keep contact details impersonal.
  case contacts
  /// The persons that are kept out of texts.
  case personalData = "personal-data"
  /// The secrets that are kept out of files.
  case secrets
  /// The way in which exceptions to the policy are declared.
  case waivers

  /// The subject of the policy.
  public var title: Bilingual {
    switch self {
    case .fileFormat: Bilingual(el: "μορφή του αρχείου", en: "file format")
    case .cleanText: Bilingual(el: "καθαρό κείμενο", en: "clean text")
    case .limits: Bilingual(el: "όρια μεγέθους", en: "size limits")
    case .naming: Bilingual(el: "ονομασία", en: "naming")
    case .bookableTime: Bilingual(el: "χρόνος ραντεβού", en: "bookable time")
    case .contacts: Bilingual(el: "στοιχεία επικοινωνίας", en: "contact data")
    case .personalData: Bilingual(el: "προσωπικά δεδομένα", en: "personal data")
    case .secrets: Bilingual(el: "μυστικά", en: "secrets")
    case .waivers: Bilingual(el: "εξαιρέσεις", en: "waivers")
    }
  }
}
