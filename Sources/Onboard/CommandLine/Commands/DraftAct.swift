import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard act draft`: the draft of an act about municipalities (Article 6 §3).
struct DraftAct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: Terminal.language.say(
      el: "Γράφει το σχέδιο μιας πράξης (odt, html) και τα στοιχεία για τη Διαύγεια.",
      en: "Drafts an act (odt, html), with the metadata for Diavgeia."),
    examples: [
      "onboard act draft join 9173 9200 --output drafts",
      "onboard act draft suspend 9173 --reason \"Βλάβη δικτύου\" --show",
      "onboard act draft suspend 9173 --mode video --reason \"Βλάβη κάμερας\" --show",
      """
      onboard act draft join --output drafts \\
        sign-in-9200 perifereia-kentrikis-makedonias
      """,
    ])

  @Argument(help: .actKind) var kind: ActKind

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Οι κωδικοί των Δήμων, ή αρχεία· ή sign-in-ΚΩΔΙΚΟΣ για τη σύνδεση OAuth2.0.",
        en: "The municipalities' codes, or files; or sign-in-CODE for their sign-in."),
      valueName: Terminal.spoken.say(el: "Δήμος", en: "municipality")),
    completion: Completions.matters)
  var subjects: [String]

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Πράξη ένταξης (onboarding) ή απόφαση αυθεντικοποίησης (authentication).",
        en: "The act of onboarding, or the decision about sign-in: onboarding, authentication.")))
  var decision: DraftedDecision = .onboarding

  @OptionGroup var options: ActOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Άλλο αρχείο ρυθμίσεων· αλλιώς Municipalities/act.yaml, αν υπάρχει.",
        en: "Another file with settings; else Municipalities/act.yaml, if there is one.")),
    completion: .file())
  var settings: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο φάκελος των σχεδίων· αλλιώς Generated/Approvals.",
        en: "The folder for drafts; else Generated/Approvals.")),
    completion: .directory)
  var output = "Generated/Approvals"

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Δείχνει μόνο το κείμενο, χωρίς να γράψει αρχεία.",
        en: "Only shows the text, and writes no file.")))
  var show = false

  @OptionGroup var day: DayOptions

  @Option(help: .language) var language: Language = Terminal.spoken

  @OptionGroup var outcome: OutcomeOptions

  @Option(help: .hidden)
  var register: String?

  func validate() throws {
    try options.demand(for: kind)
    guard show, outcome.format == .json else { return }
    throw ValidationError(
      Terminal.spoken.say(
        el: "Το --show δείχνει κείμενο: δεν συνδυάζεται με --format json.",
        en: "--show gives text: it excludes --format json."))
  }

  func run() throws {
    try reportingOutcome(of: "act draft", in: language, as: outcome.format) { outcome in
      if try isAboutSignIn() {
        return try SignInDrafting(
          kind: kind,
          compile: Compile(register: try .loaded(from: register), asOf: day.asOf, moved: nil),
          day: day.asOf, outcome: outcome
        ).run(subjects, settings, options, output: show ? nil : output)
      }
      let (settings, sheet) = try ActSettingsFile.read(settings, asOf: day.asOf)
      let ledger = try Ledger.here(at: Today.now)
      var decided: [ActDraft.Subject] = [], paths: [String] = []
      for subject in subjects {
        if let code = try Discovery.code(in: subject), let one = try self.decided(code, ledger) {
          decided.removeAll { $0.plan.municipality.code == code }
          decided.append(one)
          continue
        }
        let path = try Discovery.file(of: subject)
        if !paths.contains(path) { paths.append(path) }
      }
      let compile = Compile(
        register: try .loaded(from: register), asOf: day.asOf,
        moved: try HolidaysFile.moved(asOf: day.asOf))
      var compilations: [Compilation] = []
      for path in paths { compilations.append(try compile.one(path)) }
      compilations = BetweenFiles.judged(compilations)
      let plans = compilations.compactMap(\.plan)
      let all = (sheet.map { [$0] } ?? []) + compilations
      for compilation in compilations { _ = try compilation.municipalPlan() }
      guard plans.count == compilations.count, !all.haveErrors else {
        outcome.tell(all)
        return .findings
      }
      var drafted = try decided + approved(compilations, ledger, outcome)
      if let ledger {
        let matters = drafted.map { Matter.appointments($0.plan.municipality.code) }
        let chains = try ledger.telling(drafted.map(\.chain), of: matters)
        for (index, chain) in chains.enumerated() { drafted[index].chain = chain }
      }
      if kind.change == .amend { outcome.noteRequests(of: drafted) }
      var act = options.act(kind.change, of: drafted, settings)
      act.parts = try parts(of: drafted)
      if kind.change == .lift, act.parts == nil {
        for one in drafted {
          outcome.noteRestored(one.restored, of: .appointments(one.plan.municipality.code))
        }
      }
      act.record = ActRecord.of(Provenance(compile.compiler))
      guard show else { return try write(act, outcome) }
      let text = DocumentText(document: ActText(act).document, width: Columns.count)
      Terminal.write(text.text)
      return .clean
    }
  }

  /// Whether the decision is about sign-in, by the option or the subjects; never about both.
  private func isAboutSignIn() throws -> Bool {
    if decision == .authentication {
      guard options.part.parts == nil else { throw Self.wholeOnly }
      return true
    }
    let matters = try subjects.map { try Discovery.matter(in: $0)?.isSignIn == true }
    guard matters.contains(true) else { return false }
    guard !matters.contains(false) else {
      throw Misuse(
        el: "Μια πράξη ένταξης και μια απόφαση αυθεντικοποίησης συντάσσονται χωριστά.",
        en: "An act of onboarding and a decision on sign-in are drafted apart.")
    }
    guard options.part.parts == nil else { throw Self.wholeOnly }
    return true
  }

  private static var wholeOnly: Misuse {
    Misuse(
      el: "Η σύνδεση OAuth2.0 αναστέλλεται ή αίρεται μόνο ως σύνολο.",
      en: "Sign-in is suspended, and given back, only as a whole.")
  }

  /// A municipality as it was approved, whatever has happened to its declaration; nil without an
  /// approval.
  private func decided(
    _ code: MunicipalityCode, _ ledger: Ledger?
  ) throws -> ActDraft.Subject? {
    guard let life = try ledger?.life(of: .appointments(code)) else { return nil }
    try life.demandDraftable(of: kind.change, on: day.asOf)
    guard let subject = try ActDraft.Subject(life, kind.change) else { return nil }
    try refuseParts(of: subject.plan, life)
    return subject
  }

  /// Each municipality as it was approved; one without an approval is drafted from its file, with a
  /// message.
  private func approved(
    _ compilations: [Compilation], _ ledger: Ledger?, _ outcome: Outcome
  ) throws -> [ActDraft.Subject] {
    try compilations.compactMap { compilation in
      guard let plan = compilation.plan else { return nil }
      let code = plan.municipality.code
      if let one = try decided(code, ledger) { return one }
      guard kind != .amend else { throw Self.needsRecords(code) }
      try refuseParts(of: plan, try ledger?.life(of: .appointments(code)))
      outcome.noteUnapproved("\(code)", about: .appointments(code))
      return ActDraft.Subject(plan: plan, record: ActRecord.of(plan, compilation.source))
    }
  }

  /// The refusal of an amendment without records: it states what was and what will be, so it rests
  /// on records alone.
  private static func needsRecords(_ code: MunicipalityCode) -> Refusal {
    let next = Discovery.firstStep(of: .appointments(code))
    return Refusal(
      .enactmentUnapproved, "\(code)",
      el: "η τροποποίηση στηρίζεται σε ένταξη και έγκριση που έχουν καταγραφεί, και δεν υπάρχει "
        + "καμία· επόμενο: \(next.words.el), και μετά onboard act draft join \(code)",
      en: "an amendment rests on a recorded onboarding and approval, and there is none; next: "
        + "\(next.words.en), and then onboard act draft join \(code)", next: next.command)
  }

  private func write(_ act: ActDraft, _ outcome: Outcome) throws(FileFault) -> Exit {
    outcome.drafted(try DraftFolder(path: output).write(act.artifacts, in: act.folder))
    outcome.noteNames(act.settings.names, on: day.asOf)
    let missing = ActMetadata(act: act).missing.map { ActMetadata.label(of: $0) }
    outcome.noteDraft()
    if !missing.isEmpty {
      outcome.note(
        Bilingual(
          el: "Στα στοιχεία για τη Διαύγεια λείπουν: "
            + missing.map(\.el).joined(separator: ", "),
          en: "Left out of the metadata for Diavgeia: "
            + missing.map(\.en).joined(separator: ", ")))
    }
    return .clean
  }
}
