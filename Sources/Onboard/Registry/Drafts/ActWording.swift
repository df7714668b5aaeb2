import Schema

/// The wording of an act that depends on its kind and on how many municipalities it names.
struct ActWording {
  let act: ActDraft

  init(_ act: ActDraft) { self.act = act }

  static let platform = "myDimos.Live.gov.gr"

  /// A blank for a person to fill in.
  static let blank = ActSettings.blank

  /// Whether the act names one municipality only.
  var isOne: Bool { act.subjects.count == 1 }

  /// «ο Δήμος» or «οι Δήμοι».
  func say(one: String, many: String) -> String { isOne ? one : many }

  /// The municipalities in the genitive: «του Δήμου Δοξάτου», «των Δήμων Δοξάτου και Δράμας».
  var genitive: String { say(one: "του Δήμου ", many: "των Δήμων ") + places }

  /// The municipalities in the genitive, shortened where there is no room to name them all.
  private var shortGenitive: String {
    act.subjects.count > 5 ? "\(act.subjects.count) Δήμων" : genitive
  }

  private var places: String {
    let names = act.subjects.map(Self.place)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " και " + last
  }

  /// The municipality's place in the genitive, with its region if another municipality has the same
  /// name.
  static func place(_ subject: ActDraft.Subject) -> String { place(subject.plan.municipality) }

  /// The same of an entry in the register.
  static func place(_ entry: RegisterEntry) -> String {
    let isUnique = Register.greece.entries(named: entry.name).count <= 1
    return isUnique ? entry.place : "\(entry.place) Περιφέρειας \(entry.region)"
  }

  /// The full name, distinguished from namesakes as in `place`.
  static func name(_ subject: ActDraft.Subject) -> String { "Δήμος " + place(subject) }

  /// The subject of the act, in one line.
  func subject(quoted: (String, String)) -> String {
    let platform = quoted.0 + Self.platform + quoted.1
    switch act.kind {
    case .onboard: return "Διαπίστωση ένταξης \(shortGenitive) στην πλατφόρμα \(platform)"
    case .amend:
      return "Τροποποίηση της διαπιστωτικής πράξης ένταξης \(shortGenitive) στην πλατφόρμα "
        + platform
    case .suspend:
      let what = act.parts == nil ? "Αναστολή" : "Μερική αναστολή"
      return "\(what) της ένταξης \(shortGenitive) στην πλατφόρμα \(platform)"
    case .lift:
      let what = act.parts == nil ? "Άρση" : "Μερική άρση"
      return "\(what) της αναστολής της ένταξης \(shortGenitive) στην πλατφόρμα \(platform)"
    case .withdraw:
      return "Ανάκληση της διαπιστωτικής πράξης ένταξης \(shortGenitive) στην πλατφόρμα "
        + platform
    }
  }

  /// The kind of document, as a heading.
  var heading: String { act.kind.isDecision ? "ΑΠΟΦΑΣΗ" : "ΔΙΑΠΙΣΤΩΤΙΚΗ ΠΡΑΞΗ" }

  /// The kind of document within a sentence, in the genitive.
  var thisGenitive: String {
    act.kind.isDecision ? "της παρούσας απόφασης" : "της παρούσας πράξης"
  }

  /// The verb between the recitals and the provisions.
  var verb: String { act.kind.isDecision ? "ΑΠΟΦΑΣΙΖΟΥΜΕ" : "ΔΙΑΠΙΣΤΩΝΟΥΜΕ" }

  /// The number and the date of the earlier act: «υπ’ αρ. 1 ΕΞ 2026/1-12-2026».
  var earlierNumber: String {
    let date = act.earlier.date.map(Self.date) ?? Self.blank
    return "υπ’ αρ. \(act.earlier.number ?? Self.blank)/\(date)"
  }

  /// The number of the earlier act in the transparency programme.
  var earlierADA: String { "(ΑΔΑ: \(act.earlier.ada ?? Self.blank))" }

  /// A date as acts write it: `20-7-2026`.
  static func date(_ day: Day) -> String { "\(day.day)-\(day.month)-\(day.year)" }

  /// A protocol number with its date, unless the number already contains the date.
  static func protocolNumber(of plan: Plan) -> String {
    plan.requestNumber.hasSuffix(String(plan.requestDate.year))
      ? plan.requestNumber : "\(plan.requestNumber)/\(date(plan.requestDate))"
  }
}
