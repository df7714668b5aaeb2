/// A field of municipal competence that a topic belongs to (Article 1 §2).
///
/// The law contains no list. This one is policy (`Policy.naming`), based on the organisation charts
/// of municipalities. A service outside all of these fields is not municipal.
public enum Competence: UInt8, CaseIterable, Sendable, Choice {
  case civilRegistry, finance, building, works, social, general, citizenService, police, water
  case environment, education, licensing, legal

  public var key: StaticString {
    switch self {
    case .civilRegistry: "civil-registry"
    case .finance: "finance"
    case .building: "building"
    case .works: "works"
    case .social: "social"
    case .general: "general"
    case .citizenService: "citizen-service"
    case .police: "police"
    case .water: "water"
    case .environment: "environment"
    case .education: "education"
    case .licensing: "licensing"
    case .legal: "legal"
    }
  }

  /// The field in words.
  public var label: Bilingual {
    switch self {
    case .civilRegistry: Bilingual(el: "δημοτολόγιο και ληξιαρχείο", en: "civil registry")
    case .finance: Bilingual(el: "οικονομικά", en: "finance")
    case .building: Bilingual(el: "πολεοδομία", en: "building")
    case .works: Bilingual(el: "τεχνικά έργα", en: "works")
    case .social: Bilingual(el: "κοινωνική πολιτική", en: "social policy")
    case .general: Bilingual(el: "γενική διοίκηση", en: "general administration")
    case .citizenService: Bilingual(el: "εξυπηρέτηση πολιτών (ΚΕΠ)", en: "citizen service centre")
    case .police: Bilingual(el: "δημοτική αστυνομία", en: "municipal police")
    case .water: Bilingual(el: "ύδρευση και αποχέτευση", en: "water and sewerage")
    case .environment: Bilingual(el: "περιβάλλον", en: "environment")
    case .education: Bilingual(el: "παιδεία και πολιτισμός", en: "education and culture")
    case .licensing: Bilingual(el: "αδειοδοτήσεις", en: "licensing")
    case .legal: Bilingual(el: "νομική υπηρεσία", en: "legal service")
    }
  }
}
