import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// The decision that `onboard act` drafts.
enum DraftedDecision: String, WordArgument {
  /// The act by which municipalities join the appointment platform (Article 6 §3).
  case onboarding
  /// The decision that grants sign-in to public bodies (45174 ΕΞ 2021).
  case authentication
}

/// `onboard act draft … sign-in-9200`: drafts a decision about sign-in, with Annex I.
struct SignInDrafting {
  let kind: ActKind
  let compile: Compile
  let day: Day
  let outcome: Outcome

  /// Drafts the decision for some bodies, in the order in which they are named; without an output
  /// folder the draft is only printed.
  func run(
    _ subjects: [String], _ settings: String?, _ options: ActOptions, output: String?
  ) throws -> Exit {
    let (settings, sheet) = try ActSettingsFile.decision(settings, asOf: day)
    let ledger = try Ledger.here(at: Today.now)
    var plans: [SignInPlan] = [], formers: [SignInPlan] = [], lines: [ActRecord.Line] = []
    var chains: [ActChain] = []
    var broken = sheet.map { [$0] } ?? []
    for subject in subjects {
      let matter = try matter(of: subject)
      let life = try matter.flatMap { try ledger?.life(of: $0) }
      // What was approved counts, whatever has happened to the declaration since.
      if let life { try life.demandDraftable(of: kind.change, on: day) }
      if let life, let found = try SignInPlan.approved(life, kind.change) {
        plans.append(found.plan)
        lines += found.lines
        formers += [found.former].compactMap(\.self)
        chains.append(ActChain(life) ?? ActChain())
        continue
      }
      guard kind != .amend else { throw Self.needsRecords(matter.map { "\($0)" } ?? subject) }
      let compilation = try compile.one(try Discovery.file(of: matter?.subject ?? subject))
      guard ![compilation].haveErrors else {
        broken.append(compilation)
        continue
      }
      let asked = try asked(compilation)
      outcome.noteUnapproved(asked.body.name)
      plans.append(asked)
      chains.append(ActChain())
    }
    guard !broken.haveErrors else {
      outcome.tell(broken)
      return .findings
    }
    var decision = SignInDecision(kind.change, plans)
    decision.settings = settings
    decision.date = options.date
    decision.number = options.number
    decision.reason = options.reason
    decision.request = options.request
    decision.earlier = options.earlier
    decision.formers = formers
    let matters = try subjects.compactMap { try matter(of: $0) }
    decision.chains = try ledger?.telling(chains, of: matters) ?? chains
    decision.record = ActRecord.of(Provenance(compile.compiler))
    decision.record.lines += lines
    guard let output else {
      let document = SignInDecisionText(decision: decision).document
      Terminal.write(DocumentText(document: document, width: Columns.count).text)
      return .clean
    }
    outcome.drafted(try DraftFolder(path: output).write(decision.artifacts, in: decision.folder))
    outcome.noteDraft()
    outcome.noteNames(settings.names, on: day)
    for (words, mended) in decision.mendings {
      outcome.note(
        Bilingual(
          el: "Διορθώθηκε στο Παράρτημα: «\(words)» σε «\(mended)».",
          en: "Mended in the annex: “\(words)” to “\(mended)”."))
    }
    // An amendment recites only letters that there are.
    if kind.change == .onboard { complain(of: decision) }
    return .clean
  }

  /// The refusal of an amendment without records: it states what was and what will be, so it rests
  /// on records alone.
  private static func needsRecords(_ subject: String) -> Refusal {
    Refusal(
      .enactmentUnapproved, subject,
      el: "η τροποποίηση στηρίζεται σε χορήγηση και έγκριση που έχουν καταγραφεί, και δεν υπάρχει "
        + "καμία· επόμενο: onboard review \(subject)",
      en: "an amendment rests on a recorded grant and approval, and there is none; next: onboard "
        + "review \(subject)")
  }

  /// The sign-in that a file asks for; throws a fault where the file asks for none.
  private func asked(_ compilation: Compilation) throws(FileFault) -> SignInPlan {
    guard let plan = compilation.signIn else {
      throw FileFault(
        compilation.source.path,
        Bilingual(
          el: "δεν έχει κανένα αίτημα αυθεντικοποίησης (authentication)",
          en: "has no request for sign-in (authentication)"))
    }
    return plan
  }

  /// The sign-in that a subject names; nil for a path.
  private func matter(of subject: String) throws(FileFault) -> Matter? {
    guard let matter = try Discovery.matter(in: subject) else { return nil }
    return matter.isSignIn ? matter : matter.code.map { .signIn($0) }
  }

  /// Reports which systems have no letter yet and therefore a blank in recital Ζ.
  private func complain(of decision: SignInDecision) {
    let waiting = decision.requests.filter { $0.system.letter == nil }
    guard !waiting.isEmpty else { return }
    let names = waiting.map { "\($0.body.folder) (\($0.system.id))" }.joined(separator: ", ")
    outcome.note(
      Bilingual(
        el: "Χωρίς έγγραφο έναρξης ακόμη, μένει κενό στο στοιχείο Ζ: \(names)",
        en: "No letter on the start yet, a blank in recital Ζ: \(names)"))
  }
}
