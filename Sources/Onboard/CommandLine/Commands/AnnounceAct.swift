import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard act announce`: the announcement of an onboarding to citizens (Article 6 §4).
struct AnnounceAct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "announce",
    abstract: Terminal.language.say(
      el: "Γράφει την ανακοίνωση της νεότερης πράξης, για το gov.gr και την ιστοσελίδα του Δήμου.",
      en: "Writes the announcement of the newest act, for gov.gr and the municipality's site."),
    examples: [
      "onboard act announce 9173", "onboard act announce 9173 --format html --language en",
    ])

  @Argument(help: .municipalityOrFile, completion: Completions.matters)
  var subject: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μορφή: text, html (ολόκληρη σελίδα), fragment (για άλλη σελίδα) ή json "
          + "(onboard/outcome/v1, στις δύο γλώσσες).",
        en: "Format: text, html (a whole page), fragment (for another page) or json "
          + "(onboard/outcome/v1, in both languages).")))
  var format: AnnouncementFormat = .text

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γλώσσα της ανακοίνωσης και των μηνυμάτων: el ή en.",
        en: "Language of the announcement and of messages: el or en.")))
  var language: Language = Terminal.spoken

  @Option(help: .hidden)
  var register: String?

  /// The format of an announcement.
  enum AnnouncementFormat: String, WordArgument { case text, html, fragment, json }

  func run() throws {
    let isJSON = format == .json
    try reportingOutcome(of: "act announce", in: language, as: isJSON ? .json : .text) { outcome in
      try refuseSignIn()
      let code = try Discovery.code(in: subject)
      // What is in force was approved, whatever has happened to the declaration since.
      if let code, let decided = try decided(code, outcome) { return write(decided, outcome) }
      let compilation = try Compile(
        register: try Register.loaded(from: register), asOf: day.asOf,
        moved: try HolidaysFile.moved(in: .of(subject), asOf: day.asOf)
      ).one(try Discovery.file(of: subject))
      guard let plan = try compilation.municipalPlan() else {
        outcome.tell([compilation])
        return .findings
      }
      if code == nil, let decided = try decided(plan.municipality.code, outcome) {
        return write(decided, outcome)
      }
      return write((plan, [], nil, nil), outcome)
    }
  }

  /// Sign-in is granted to a system of the body; citizens are told of appointments (Article 6 §4).
  private func refuseSignIn() throws {
    guard let matter = try Discovery.matter(in: subject), matter.isSignIn else { return }
    let next = matter.code.map { ": onboard act announce \($0)" } ?? ""
    throw Misuse(
      el: "Η χορήγηση σύνδεσης OAuth2.0 δεν ανακοινώνεται στους πολίτες, μόνο η ένταξη ενός "
        + "Δήμου\(next)",
      en: "A grant of sign-in is not announced to citizens, only the onboarding of a "
        + "municipality\(next)")
  }

  /// What is in force in a municipality, as it was approved, and since when; nil if nothing is.
  /// Notes a decision that waits to be sealed and will change it.
  private func decided(_ code: MunicipalityCode, _ outcome: Outcome) throws -> Announced? {
    let status = try RegistryStatus.recorded(
      on: day.asOf, at: Today.now, clock: Today.clock, writing: [.appointments(code)])
    if let trouble = status?.trouble { throw trouble }
    if let cause = status?.refused.first(where: { $0.matter == .appointments(code) })?.cause {
      if let fault = cause.fault { throw fault }
      throw cause
    }
    guard let known = status?.municipalities.first(where: { $0.matter == .appointments(code) })
    else { return nil }
    if known.life.unsealed.contains(where: \.takesEffect) { outcome.noteUnsealed(known.life) }
    if try Discovery.code(in: subject) != nil {
      if let ended = try ended(known) { return ended }
      try refuseEnded(known.stage)
    }
    guard known.stage.isInForce, let act = known.act else { return nil }
    let plans = try DecidedPlans(of: status, only: [code])
    if let fault = plans.faults.first { throw fault }
    if let refusal = plans.refusals.first { throw refusal }
    let announced = AnnouncedAct(
      act, of: known.life, changing: try known.life.changes(by: act))
    return plans.decided.first.map { ($0.plan, $0.suspended, act.since, announced) }
  }

  /// The announcement of a withdrawal or of a suspension of the whole, which says that nothing can
  /// be booked; nil where the newest act is another.
  private func ended(_ known: RegistryStatus.Standing) throws -> Announced? {
    guard let act = known.life.act(on: day.asOf), AnnouncedAct(act, of: known.life).endsAll,
      let plan = try known.life.lastPlan(on: day.asOf)
    else { return nil }
    return (plan, [], act.enactment.effectiveFrom, AnnouncedAct(act, of: known.life))
  }

  /// The announced service, what of it is suspended, the day of effect and the act; nil for a
  /// draft.
  private typealias Announced = (
    plan: Plan, suspended: [SuspendedParts], effective: Day?, act: AnnouncedAct?
  )

  private func write(_ found: Announced, _ outcome: Outcome) -> Exit {
    let document = document(of: found, language)
    switch format {
    case .json:
      outcome.tell(
        CommandOutcome.Deed(
          kind: .announced, matter: .appointments(found.plan.municipality.code),
          words: Bilingual(el: text(of: found, .greek), en: text(of: found, .english))))
    case .text:
      Terminal.write(DocumentText(document: document, width: Columns.count).text)
    case .html: Terminal.write(DocumentPage(document: document).bytes)
    case .fragment: Terminal.write(DocumentPage(document: document).fragment)
    }
    return .clean
  }

  /// A width at which no line is broken: a program breaks lines as it likes.
  private static let unbroken = 10_000

  private func text(of found: Announced, _ language: Language) -> String {
    DocumentText(document: document(of: found, language), width: Self.unbroken).text
  }

  private func document(of found: Announced, _ language: Language) -> Document {
    AnnouncementText(
      plan: found.plan, suspended: found.suspended, language: language, effective: found.effective,
      act: found.act
    ).document
  }

  /// Refuses to announce bookings where citizens can no longer book; a file is only a draft.
  private func refuseEnded(_ stage: Stage) throws(FileFault) {
    guard stage.hasEnded else { return }
    let title = stage.title
    throw FileFault(
      subject,
      Bilingual(
        el: "δεν ισχύει πια (\(title.el)), άρα δεν ανακοινώνεται· για σχέδιο δώστε το αρχείο",
        en: "is no longer in force (\(title.en)), so not announced; give the file for a draft"))
  }
}
