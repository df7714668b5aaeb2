/// The texts that people write for the words of a choice, besides the words themselves and their
/// labels.
public enum ChoiceWords {
  /// The key of the word that a text means, and whether that is certain; nil if it means none of
  /// them.
  public static func key(
    for text: String, among words: [Field.Word]
  ) -> (key: String, isSure: Bool)? {
    let name = folded(text)
    let found = all.first { entry in
      (entry.sure.contains(name) || entry.likely.contains(name))
        && words.contains { $0.key.text == entry.key }
    }
    return found.map { ($0.key, $0.sure.contains(name)) }
  }

  /// Whether a text means all words of a choice.
  public static func isAll(_ text: String, of count: Int) -> Bool {
    switch folded(text) {
    case "ολοι", "ολεσ", "ολα", "ολουσ", "all", "everyone", "everybody", "any": true
    case "both", "και τα δυο", "και οι δυο", "και τουσ δυο", "και τισ δυο", "αμφοτερα": count == 2
    default: false
    }
  }

  /// A text without accents, case, and the signs that people put into shortened words.
  private static func folded(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars where !"./-'’".unicodeScalars.contains(scalar) {
      plain.unicodeScalars.append(scalar)
    }
    return Fold.key(plain)
  }

  /// Whether a text is `-1`, as which calendars know the last day of its weekday in a month.
  public static func isLast(_ text: String) -> Bool { Fold.afterMinus(text) == "1" }

  /// What means that there is nothing, folded.
  private static let nothing = [
    "οχι", "κανενα", "κανεισ", "καμια", "καμμια", "κανενασ", "τιποτα", "ουδεν", "ουδεμια", "none",
    "no", "nothing", "nil", "n a", "δεν υπαρχει", "δεν υπαρχουν", "δεν απαιτειται",
    "δεν απαιτουνται", "δεν χρειαζεται", "δεν χρειαζονται", "δεν παρεχεται",
  ]

  /// Whether a text means that there is nothing: «κανένα», `none`, a dash alone.
  public static func isNone(_ text: String) -> Bool {
    isDash(text) || text == "/" || nothing.contains(Fold.key(text))
  }

  /// Whether a text is only a dash, which stands for “none”.
  static func isDash(_ text: String) -> Bool { ["-", "–", "—"].contains(text) }

  private struct Entry {
    let key: String
    /// Other words that mean the same.
    let sure: [String]
    /// Words that probably mean the same.
    let likely: [String]
  }

  private static let all = [
    Entry(
      key: "inPerson",
      sure: [
        "δια ζωσησ", "διαζωσησ", "με φυσικη παρουσια", "αυτοπροσωπωσ", "onsite", "face to face",
      ],
      likely: ["παρουσια", "φυσικη", "επιτοπου", "γκισε", "στο δημαρχειο"]),
    Entry(
      key: "phone", sure: ["τηλεφωνο", "τηλεφωνικα", "τηλεφωνικωσ", "τηλ", "tel", "telephone"],
      likely: ["κληση"]),
    Entry(
      key: "video",
      sure: ["βιντεοκληση", "βιντεοδιασκεψη", "με τηλεδιασκεψη", "video call", "videocall"],
      likely: ["βιντεο", "βιντεοκλησεισ", "εξ αποστασεωσ", "διαδικτυακα", "online"]),
    Entry(
      key: "citizens", sure: ["πολιτησ", "πολιτεσ"],
      likely: [
        "δημοτεσ", "δημοτησ", "κατοικοι", "ιδιωτεσ", "φυσικα προσωπα", "residents", "people",
      ]),
    Entry(
      key: "businesses", sure: ["επιχειρηση", "companies", "business"],
      likely: [
        "εταιρειεσ", "εταιριεσ", "επαγγελματιεσ", "επιχειρηματιεσ", "νομικα προσωπα", "firms",
      ]),
    Entry(
      key: "information", sure: ["ενημερωση", "πληροφοριεσ", "info"], likely: ["ερωτησεισ"]),
    Entry(
      key: "transaction", sure: ["διεκπεραιωση υποθεσησ"],
      likely: ["συναλλαγη", "εξυπηρετηση", "αιτηση", "service"]),
    Entry(
      key: "overview", sure: ["επισκοπηση"], likely: ["εικονα", "στατιστικα", "αναφορεσ"]),
    Entry(key: "slots", sure: [], likely: ["χρονοι", "διαθεσιμοτητα", "ραντεβου", "ωρεσ"]),
    Entry(key: "employees", sure: ["υπαλληλοι", "προσωπικο"], likely: ["staff"]),
    Entry(key: "hours", sure: ["ωραριο"], likely: ["schedule"]),
    Entry(key: "transfer", sure: ["μεταφορα"], likely: ["μεταφορεσ", "μεταθεση"]),
    Entry(
      key: "counter", sure: ["γκισε", "θυριδα", "θεση εξυπηρετησησ"],
      likely: ["γραφειο", "θεση", "desk"]),
    Entry(
      key: "computer", sure: ["ηυ", "ηλεκτρονικοσ υπολογιστησ", "υπολογιστεσ", "pc", "laptop"],
      likely: ["φορητοσ", "φορητοσ υπολογιστησ", "hy", "tablet"]),
    Entry(key: "telephone", sure: ["τηλεφωνα", "τηλ", "phone"], likely: ["κινητο"]),
    Entry(key: "camera", sure: ["webcam", "web camera", "καμερεσ"], likely: ["βιντεοκαμερα"]),
    Entry(key: "microphone", sure: ["μικροφωνα", "mic"], likely: []),
    Entry(key: "headset", sure: ["headphones", "ακουστικο"], likely: ["κεφαλοφωνο"]),
    Entry(key: "screen", sure: ["monitor", "οθονεσ", "μονιτορ"], likely: ["τηλεοραση"]),
    Entry(
      key: "internet", sure: ["διαδικτυο", "ιντερνετ", "συνδεση internet"],
      likely: ["wifi", "δικτυο", "adsl", "vdsl", "οπτικη ινα"]),
  ]
}
