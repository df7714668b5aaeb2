import Ground
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

  private var places: String { Self.listed(act.subjects.map(Self.place)) }

  /// Names in a sentence: «Δοξάτου, Δράμας και Καβάλας».
  static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " και " + last
  }

  /// The municipality's place in the genitive, with its region if another municipality has the same
  /// name.
  static func place(_ subject: ActDraft.Subject) -> String { place(subject.plan.municipality) }

  /// The same for an entry in the register.
  static func place(_ entry: RegisterEntry) -> String {
    let isUnique = Register.greece.entries(named: entry.name).count <= 1
    return isUnique ? entry.place : "\(entry.place) Περιφέρειας \(entry.region)"
  }

  /// The full name, distinguished from namesakes as in `place`.
  static func name(_ subject: ActDraft.Subject) -> String { "Δήμος " + place(subject) }

  /// The subject of the act, in one line.
  func subject(quoted: (String, String)) -> String {
    let platform = quoted.0 + Self.platform + quoted.1
    let part = act.parts == nil ? "" : "Μερική "
    let what =
      switch act.kind {
      case .onboard: "Διαπίστωση ένταξης"
      case .amend: "Τροποποίηση της διαπιστωτικής πράξης ένταξης"
      case .suspend: part.isEmpty ? "Αναστολή της ένταξης" : part + "αναστολή της ένταξης"
      case .lift:
        part.isEmpty
          ? "Άρση της \(liftsPartial ? "μερικής " : "")αναστολής της ένταξης"
          : part + "άρση της αναστολής της ένταξης"
      case .withdraw: "Ανάκληση της διαπιστωτικής πράξης ένταξης"
      }
    return "\(what) \(shortGenitive) στην πλατφόρμα \(platform)"
  }

  /// The kind of document, as a heading.
  var heading: String { act.kind.changesAnother ? "ΑΠΟΦΑΣΗ" : "ΔΙΑΠΙΣΤΩΤΙΚΗ ΠΡΑΞΗ" }

  /// The kind of document within a sentence.
  var kindNominative: String { act.kind.changesAnother ? "η απόφαση" : "η πράξη" }

  /// The same in the genitive.
  var kindGenitive: String { act.kind.changesAnother ? "της απόφασης" : "της πράξης" }

  /// This document within a sentence, in the genitive.
  var thisGenitive: String {
    act.kind.changesAnother ? "της παρούσας απόφασης" : "της παρούσας πράξης"
  }

  /// The verb between the recitals and the provisions.
  var verb: String { act.kind.changesAnother ? "ΑΠΟΦΑΣΙΖΟΥΜΕ" : "ΔΙΑΠΙΣΤΩΝΟΥΜΕ" }

  /// The effect of the act, as a noun with its article, in the accusative.
  var deed: String {
    let article = act.parts == nil ? "την" : "τη μερική"
    return switch act.kind {
    case .onboard: "την ένταξη"
    case .amend: "την τροποποίηση"
    case .suspend: "\(article) αναστολή"
    case .lift: "\(article) άρση της αναστολής"
    case .withdraw: "την ανάκληση"
    }
  }

  // MARK: Earlier acts

  /// Whether all municipalities joined, and were amended, by the same acts.
  private var sharesChain: Bool { Set(act.chains).count <= 1 }

  /// The act of onboarding with its amendments: «την υπ’ αρ. … διαπιστωτική πράξη ένταξης … (ΑΔΑ:
  /// …), όπως τροποποιήθηκε με …»; where it is also that of others, with whom alone it is about.
  private func onboarding(
    _ chain: ActChain, of subjects: [ActDraft.Subject], isPart: Bool
  ) -> String {
    let act = chain.onboarding, names = Self.listed(subjects.map(Self.place))
    let whose = isPart ? "Δήμων" : (subjects.count == 1 ? "του Δήμου " : "των Δήμων ") + names
    let start = """
      την \(act.words) διαπιστωτική πράξη ένταξης \(whose) στην πλατφόρμα «\(Self.platform)» \
      \(act.adaWords)
      """
    let amended =
      chain.amendments.isEmpty ? "" : ", όπως τροποποιήθηκε με \(chain.amendments.decisions)"
    let part =
      isPart
      ? ", κατά το μέρος που αφορά \(subjects.count == 1 ? "τον Δήμο" : "τους Δήμους") \(names)"
      : ""
    return start + amended + part
  }

  /// The acts of onboarding, one phrase for each that differs.
  var onboardings: [String] {
    let chains = act.chains
    guard !sharesChain else {
      let chain = chains.first ?? ActChain()
      return [onboarding(chain, of: act.subjects, isPart: chain.isShared)]
    }
    return zip(act.subjects, chains).map { subject, chain in
      let named = chains.filter { !$0.onboarding.isBlank && $0.onboarding == chain.onboarding }
      return onboarding(chain, of: [subject], isPart: chain.isShared || named.count > 1)
    }
  }

  /// Whether the act of onboarding, and so its annex, is also that of others.
  var isOfPart: Bool { act.chains.contains { $0.isShared } }

  /// The standing suspensions of all municipalities, each once.
  var suspensions: [ActDraft.Earlier] {
    var all: [ActDraft.Earlier] = []
    for one in act.chains.flatMap(\.suspensions) where !all.contains(one) { all.append(one) }
    return all.isEmpty && act.kind == .lift ? [ActDraft.Earlier()] : all
  }

  /// The decisions by which parts of the standing suspensions were lifted, each once.
  var liftings: [ActDraft.Earlier] {
    var all: [ActDraft.Earlier] = []
    for one in act.chains.flatMap(\.liftings) where !all.contains(one) { all.append(one) }
    return all
  }

  /// Whether only parts of the service are suspended.
  var liftsPartial: Bool { !suspensions.isEmpty && suspensions.allSatisfy(\.isPartial) }

  /// A phrase with «την» or «τις» in front, as a sentence begins with it.
  static func sentence(_ phrase: String) -> String {
    (phrase.hasPrefix("τις") ? "Τις" : "Την") + phrase.dropFirst(3)
  }

  /// A date after a number and a slash, as acts cite each other: `20-7-2026`. Everywhere else dates
  /// have slashes.
  static func date(_ day: Day) -> String { "\(day.day)-\(day.month)-\(day.year)" }

  /// A protocol number with its date, unless the number already contains the date.
  static func protocolNumber(of plan: Plan) -> String {
    let number = withoutTitle(plan.requestNumber)
    return number.hasSuffix(String(plan.requestDate.year))
      ? number : "\(number)/\(date(plan.requestDate))"
  }

  /// A protocol number without «αρ. πρωτ.», which the act writes before it.
  private static func withoutTitle(_ number: String) -> String {
    guard let start = number.firstIndex(where: \.isNumber) else { return number }
    let title = Fold.words(String(number[..<start])).joined(separator: " ")
    let titles = [
      "αρ πρωτ", "αριθ πρωτ", "αριθμ πρωτ", "αρ", "αριθ", "πρωτ", "α π", "αρ πρωτοκολλου",
      "αριθμοσ πρωτοκολλου",
    ]
    return titles.contains(title) ? String(number[start...]) : number
  }
}
