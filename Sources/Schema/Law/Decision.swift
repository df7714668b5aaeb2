/// A ministerial decision that the compiler enforces.
public enum Decision: String, Hashable, Sendable, CaseIterable {
  /// The joint decision on appointments with municipalities.
  case myDimosLive

  /// The decision that provides user authentication to six public bodies.
  case oauth2

  /// The day of its publication in the gazette, when it came into force; nil if not known.
  public var published: Day? {
    switch self {
    case .myDimosLive: Day(year: 2022, month: 2, day: 3)
    case .oauth2: nil
    }
  }

  /// The day from which its rules apply: its publication or, if that is not known, its own date.
  public var effective: Day? {
    switch self {
    case .myDimosLive: published
    case .oauth2: Day(year: 2021, month: 12, day: 21)
    }
  }

  /// Its protocol number and, if known, the gazette, in Greek.
  public var citationEl: String {
    switch self {
    case .myDimosLive: "ΚΥΑ 3130 ΕΞ 2022 (Β΄ 386)"
    case .oauth2: "απόφαση 45174 ΕΞ 2021"
    }
  }

  /// Its protocol number and, if known, the gazette, in English.
  public var citationEn: String {
    switch self {
    case .myDimosLive: "Joint Decision 3130 ΕΞ 2022 (Government Gazette B 386)"
    case .oauth2: "Decision 45174 ΕΞ 2021"
    }
  }

  /// Its official title as published, including look-alike letters.
  public var subject: String {
    switch self {
    case .myDimosLive:
      """
      Διαδικασία παροχής υπηρεσιών και διεκπεραίωσης διοικητικών υποθέσεων πολιτών και \
      επιχειρήσεων από τους ΟΤΑ α' βαθμού με φυσική παρουσία, τηλεφωνική επικοινωνία ή τηλεδιάσκεψη
      """
    case .oauth2:
      """
      Παροχή Υπηρεσίας Αυθεντικοποίησης Χρηστών οAuth2.0 σε Πληροφοριακά Συστήματα τρίτων \
      Φορέων, μέσω του κέντρου Διαλειτουργικότητας της Γενικής Γραμματείας Πληροφοριακών \
      Συστημάτων Δημόσιας Διοίκησης
      """
    }
  }
}
