/// A way in which a citizen is served (ΚΥΑ myDimosLive, Article 1 §3).
public enum Mode: UInt8, CaseIterable, Sendable, Choice {
  /// In person, at a municipal office (point α).
  case inPerson
  /// By phone, for administrative information only (point β).
  case phone
  /// By video conference (point γ).
  case video

  /// The word used in files.
  public var key: StaticString {
    switch self {
    case .inPerson: "inPerson"
    case .phone: "phone"
    case .video: "video"
    }
  }

  /// The mode in words.
  public var label: Bilingual {
    switch self {
    case .inPerson: Bilingual(el: "φυσική παρουσία", en: "in person")
    case .phone: Bilingual(el: "τηλεφωνική επικοινωνία", en: "phone")
    case .video: Bilingual(el: "τηλεδιάσκεψη", en: "video conference")
    }
  }
}

/// The kind of a topic: what it does for the citizen (Article 1 §3β).
public enum TopicKind: UInt8, CaseIterable, Sendable, Choice {
  case information, transaction

  public var key: StaticString { self == .information ? "information" : "transaction" }

  /// The kind in words.
  public var label: Bilingual {
    self == .information
      ? Bilingual(el: "πληροφόρηση", en: "information")
      : Bilingual(el: "διεκπεραίωση", en: "transaction")
  }
}

/// The audience of a topic (Article 1 §3).
public enum Audience: UInt8, CaseIterable, Sendable, Choice {
  case citizens, businesses

  public var key: StaticString { self == .citizens ? "citizens" : "businesses" }

  /// The audience in words.
  public var label: Bilingual {
    self == .citizens
      ? Bilingual(el: "πολίτες", en: "citizens")
      : Bilingual(el: "επιχειρήσεις", en: "businesses")
  }
}

/// The kind of public body that asks for sign-in (decision 45174 ΕΞ 2021 §1).
public enum BodyKind: UInt8, CaseIterable, Sendable, Choice {
  case region, ministry, legalEntity, other

  public var key: StaticString {
    switch self {
    case .region: "region"
    case .ministry: "ministry"
    case .legalEntity: "legalEntity"
    case .other: "other"
    }
  }

  /// The kind in words.
  public var label: Bilingual {
    switch self {
    case .region: Bilingual(el: "Περιφέρεια", en: "region")
    case .ministry: Bilingual(el: "Υπουργείο", en: "ministry")
    case .legalEntity:
      Bilingual(el: "νομικό πρόσωπο δημοσίου δικαίου", en: "legal entity under public law")
    case .other: Bilingual(el: "άλλος φορέας του δημοσίου τομέα", en: "other public body")
    }
  }
}

/// A technical means used by a mode (Article 6 §3).
public enum Means: UInt8, CaseIterable, Sendable, Choice {
  case counter, computer, telephone, camera, microphone, headset, screen, internet

  public var key: StaticString {
    switch self {
    case .counter: "counter"
    case .computer: "computer"
    case .telephone: "telephone"
    case .camera: "camera"
    case .microphone: "microphone"
    case .headset: "headset"
    case .screen: "screen"
    case .internet: "internet"
    }
  }

  /// The means in words.
  public var label: Bilingual {
    switch self {
    case .counter: Bilingual(el: "θέση εξυπηρέτησης", en: "counter")
    case .computer: Bilingual(el: "υπολογιστής", en: "computer")
    case .telephone: Bilingual(el: "τηλέφωνο", en: "telephone")
    case .camera: Bilingual(el: "κάμερα", en: "camera")
    case .microphone: Bilingual(el: "μικρόφωνο", en: "microphone")
    case .headset: Bilingual(el: "ακουστικά", en: "headset")
    case .screen: Bilingual(el: "οθόνη", en: "screen")
    case .internet: Bilingual(el: "σύνδεση στο διαδίκτυο", en: "internet connection")
    }
  }
}

/// A power of an administrator of the platform (Article 5 §4 α-ε).
public enum Power: UInt8, CaseIterable, Sendable, Choice {
  case overview, slots, employees, hours, transfer

  public var key: StaticString {
    switch self {
    case .overview: "overview"
    case .slots: "slots"
    case .employees: "employees"
    case .hours: "hours"
    case .transfer: "transfer"
    }
  }

  /// The power in words.
  public var label: Bilingual {
    switch self {
    case .overview: Bilingual(el: "εικόνα των ραντεβού", en: "overview of appointments")
    case .slots: Bilingual(el: "αλλαγή διαθέσιμων χρόνων", en: "change of available times")
    case .employees: Bilingual(el: "προσθήκη και αφαίρεση υπαλλήλων", en: "employees")
    case .hours: Bilingual(el: "προσαρμογή του ωραρίου", en: "adjustment of hours")
    case .transfer: Bilingual(el: "μεταφορά ραντεβού", en: "transfer of appointments")
    }
  }

  /// The provision that gives the power, by its letter.
  public var provision: Provision {
    switch self {
    case .overview: .article(5, 4, "α")
    case .slots: .article(5, 4, "β")
    case .employees: .article(5, 4, "γ")
    case .hours: .article(5, 4, "δ")
    case .transfer: .article(5, 4, "ε")
    }
  }
}

/// A protective measure that every onboarded municipality takes (Article 7 §2).
public enum Measure: UInt8, CaseIterable, Sendable, Choice {
  case accessLog, traceability, dataProtection

  public var key: StaticString {
    switch self {
    case .accessLog: "accessLog"
    case .traceability: "traceability"
    case .dataProtection: "dataProtection"
    }
  }

  /// The measure in words.
  public var label: Bilingual {
    switch self {
    case .accessLog: Bilingual(el: "καταγραφή και παρακολούθηση προσβάσεων", en: "access log")
    case .traceability: Bilingual(el: "ιχνηλασιμότητα", en: "traceability")
    case .dataProtection: Bilingual(el: "προστασία δεδομένων", en: "data protection")
    }
  }
}

/// A declaration made in a request for sign-in (decision 45174 ΕΞ 2021, §4 and §6).
public enum SignInDeclaration: UInt8, CaseIterable, Sendable, Choice {
  case properUse, securityFramework, accessLog

  public var key: StaticString {
    switch self {
    case .properUse: "properUse"
    case .securityFramework: "securityFramework"
    case .accessLog: "accessLog"
    }
  }

  /// The declaration in words.
  public var label: Bilingual {
    switch self {
    case .properUse: Bilingual(el: "Πολιτική Ορθής Χρήσης", en: "policy of proper use")
    case .securityFramework: Bilingual(el: "Πλαίσιο Ασφάλειας", en: "security framework")
    case .accessLog: Bilingual(el: "καταγραφή προσβάσεων", en: "access log")
    }
  }
}
