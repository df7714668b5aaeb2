/// Interpretation that a municipality provides: for deaf citizens (Article 2 §3δ), and into
/// languages that many of its citizens speak, by their ISO 639-1 code.
public enum Interpretation: UInt8, CaseIterable, Sendable, Choice {
  case signLanguage, lipReading
  case english, albanian, arabic, armenian, bengali, bulgarian, chinese, french, georgian, german
  case italian, persian, polish, romanian, russian, spanish, turkish, ukrainian, urdu

  /// The word used in files.
  public var key: StaticString {
    switch self {
    case .signLanguage: "signLanguage"
    case .lipReading: "lipReading"
    case .english: "en"
    case .albanian: "sq"
    case .arabic: "ar"
    case .armenian: "hy"
    case .bengali: "bn"
    case .bulgarian: "bg"
    case .chinese: "zh"
    case .french: "fr"
    case .georgian: "ka"
    case .german: "de"
    case .italian: "it"
    case .persian: "fa"
    case .polish: "pl"
    case .romanian: "ro"
    case .russian: "ru"
    case .spanish: "es"
    case .turkish: "tr"
    case .ukrainian: "uk"
    case .urdu: "ur"
    }
  }

  /// The kind of interpretation in words.
  public var label: Bilingual {
    switch self {
    case .signLanguage: Bilingual(el: "ελληνική νοηματική γλώσσα", en: "Greek sign language")
    case .lipReading: Bilingual(el: "χειλεανάγνωση", en: "lip reading")
    case .english: Bilingual(el: "αγγλικά", en: "English")
    case .albanian: Bilingual(el: "αλβανικά", en: "Albanian")
    case .arabic: Bilingual(el: "αραβικά", en: "Arabic")
    case .armenian: Bilingual(el: "αρμενικά", en: "Armenian")
    case .bengali: Bilingual(el: "βεγγαλικά", en: "Bengali")
    case .bulgarian: Bilingual(el: "βουλγαρικά", en: "Bulgarian")
    case .chinese: Bilingual(el: "κινεζικά", en: "Chinese")
    case .french: Bilingual(el: "γαλλικά", en: "French")
    case .georgian: Bilingual(el: "γεωργιανά", en: "Georgian")
    case .german: Bilingual(el: "γερμανικά", en: "German")
    case .italian: Bilingual(el: "ιταλικά", en: "Italian")
    case .persian: Bilingual(el: "περσικά", en: "Persian")
    case .polish: Bilingual(el: "πολωνικά", en: "Polish")
    case .romanian: Bilingual(el: "ρουμανικά", en: "Romanian")
    case .russian: Bilingual(el: "ρωσικά", en: "Russian")
    case .spanish: Bilingual(el: "ισπανικά", en: "Spanish")
    case .turkish: Bilingual(el: "τουρκικά", en: "Turkish")
    case .ukrainian: Bilingual(el: "ουκρανικά", en: "Ukrainian")
    case .urdu: Bilingual(el: "ουρντού", en: "Urdu")
    }
  }

  /// Whether it is into another language, and not for the deaf.
  public var isLanguage: Bool { self != .signLanguage && self != .lipReading }
}
