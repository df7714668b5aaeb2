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

/// `onboard act --decision authentication`: drafts a decision about sign-in, with Annex I.
struct SignInDrafting {
  let compile: Compile
  let day: Day
  let language: Language

  /// Drafts the decision for some bodies, in the order in which they are named; without an output
  /// folder it is only printed.
  func run(
    _ subjects: [String], _ settings: String?, _ options: ActOptions, output: String?
  ) throws(FileFault) -> Exit {
    let (settings, sheet) = try ActSettingsFile.read(
      settings, asOf: day, at: ActSettingsFile.placeOfDecision, standard: .authentication)
    let compilations = try compilations(of: subjects)
    let plans = compilations.compactMap(\.signIn)
    let all = (sheet.map { [$0] } ?? []) + compilations
    guard !all.haveErrors else {
      Terminal.complain(of: all, language)
      return .findings
    }
    for compilation in compilations where compilation.signIn == nil {
      throw FileFault(
        compilation.source.path,
        Bilingual(
          el: "δεν έχει κανένα αίτημα αυθεντικοποίησης (authentication)",
          en: "has no request for sign-in (authentication)"))
    }
    var decision = SignInDecision(plans)
    decision.settings = settings
    decision.date = options.date
    decision.number = options.number
    decision.record = ActRecord.of(Provenance(compile.compiler))
    guard let output else {
      let document = SignInDecisionText(decision: decision).document
      Terminal.write(DocumentText(document: document, width: Columns.count).text)
      return .clean
    }
    try DraftFolder(path: output).write(decision.artifacts, in: decision.folder)
    Terminal.complain(
      language.say(
        el: "Σχέδιο προς υπογραφή: δεν παράγει έννομα αποτελέσματα.",
        en: "A draft for signature: it has no legal effect."))
    complain(of: decision)
    return .clean
  }

  private func compilations(of subjects: [String]) throws(FileFault) -> [Compilation] {
    var paths: [String] = []
    for subject in subjects {
      let path = try Discovery.file(of: subject)
      if !paths.contains(path) { paths.append(path) }
    }
    var compilations: [Compilation] = []
    for path in paths { compilations.append(try compile.one(path)) }
    return BetweenFiles.judged(compilations)
  }

  /// Reports which systems have no letter yet and therefore a blank in recital Ζ.
  private func complain(of decision: SignInDecision) {
    let waiting = decision.requests.filter { $0.system.letter == nil }
    guard !waiting.isEmpty else { return }
    let names = waiting.map { "\($0.body.folder) (\($0.system.id))" }.joined(separator: ", ")
    Terminal.complain(
      language.say(
        el: "Χωρίς έγγραφο έναρξης ακόμη, μένει κενό στο στοιχείο Ζ: \(names)",
        en: "No letter on the start yet, a blank in recital Ζ: \(names)"))
  }
}
