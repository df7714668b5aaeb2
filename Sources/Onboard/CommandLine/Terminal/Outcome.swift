import Ground
import Outputs
import Registry
import Schema

/// Reports what a command that writes does: in sentences at once for people, or in one document at
/// the end for programs (`onboard/outcome/v1`).
final class Outcome {
  private let language: Language
  /// Whether one document is written at the end.
  let isJSON: Bool
  private var report: CommandOutcome

  init(_ command: String, _ language: Language, as format: TextOrJSON) {
    report = CommandOutcome(command)
    self.language = language
    isJSON = format == .json
  }

  /// Reports something that was done.
  func tell(_ deed: CommandOutcome.Deed) {
    guard !isJSON else { return report.done.append(deed) }
    if let text = deed.text { return Terminal.write(text) }
    let words = deed.words(language)
    let next =
      deed.next.isEmpty
      ? ""
      : (words.hasSuffix(".") ? " " : ". ") + language.say(el: "Επόμενα: ", en: "Next: ")
        + deed.next.joined(separator: ", ")
    let lines = [words + next] + deed.lines.map { $0(language) }
    Terminal.write(lines.map { $0.visible + "\n" }.joined())
  }

  /// Reports why something was not done, and what to do about it.
  func tell(_ refusal: Refusal) {
    guard isJSON else { return Terminal.complain(refusal, language) }
    let remedy = refusal.remedy
    report.refusals.append(
      CommandOutcome.Refused(
        refusal.code.rawValue, refusal.subject, about: refusal.matter,
        refusal.reason, remedy: remedy.words, next: remedy.command))
  }

  /// Shows text that a person must see first; it never becomes part of the document for programs.
  func show(_ text: String) {
    guard isJSON else { return Terminal.write(text) }
    Terminal.complain(coloured: text)
  }

  /// Reports that files have errors.
  func tell(_ compilations: [Compilation]) {
    guard isJSON else { return Terminal.complain(of: compilations, language) }
    for one in compilations where [one].haveErrors { tell(one) }
  }

  /// Reports an additional note.
  func note(_ words: Bilingual, about matter: Matter? = nil) {
    guard isJSON else { return Terminal.complain(words(language)) }
    report.notes.append(CommandOutcome.Note(words, about: matter))
  }

  /// Reports that a file cannot be used.
  func tell(_ fault: FileFault) {
    guard isJSON else { return Terminal.complain(fault.message(language)) }
    report.refusals.append(
      CommandOutcome.Refused(
        "file", fault.path, about: Refusal(fault).matter, fault.reason, next: fault.next))
  }

  /// Reports that a file has errors.
  ///
  /// - Parameter next: The next command, if it is not `check`, which would report the same again.
  func tell(_ compilation: Compilation, next: String? = nil) {
    let path = compilation.source.path
    guard isJSON else {
      Terminal.complain(of: [compilation], language)
      if let next { Terminal.complain(language.say(el: "  επόμενο: ", en: "  next: ") + next) }
      return
    }
    report.refusals.append(
      CommandOutcome.Refused(
        "findings", path, about: compilation.code.map { .appointments($0.value) },
        Bilingual(el: "το αρχείο έχει λάθη", en: "the file has errors"),
        next: next ?? "onboard check \(path.inShell)"))
  }

  /// Reports the error that ended the work, and returns its exit code; an unknown error is
  /// rethrown.
  func tell(of error: any Error) throws -> Exit {
    switch error {
    case let fault as FileFault:
      tell(Workplace.outside(fault))
      return .usage
    case let unsound as UnsoundFile:
      tell(unsound.compilation)
      return .findings
    case let refusal as Refusal:
      tell(refusal)
      return .refused
    default: throw error
    }
  }

  /// Writes the document, if the call asked for one.
  func end(_ exit: Exit) {
    guard isJSON else { return }
    report.exit = Int(exit.rawValue)
    Terminal.write(report.json)
  }
}

extension Outcome {
  /// Notes that a newer decision exists than the one reported, and waits to be sealed.
  func noteUnsealed(_ life: Life) {
    let words = life.unsealed.map { signed in
      Bilingual(el: signed.title(.greek), en: signed.title(.english))
    }
    note(
      Bilingual(
        el: "\(life.matter): αυτό είναι το τελευταίο που σφραγίστηκε· περιμένει σφράγιση κάτι "
          + "νεότερο (\(words.map(\.el).joined(separator: ", "))): onboard log seal",
        en: "\(life.matter): this is the last that was sealed; something newer waits to be sealed "
          + "(\(words.map(\.en).joined(separator: ", "))): onboard log seal"),
      about: life.matter)
  }

  /// Reports which drafts were written.
  func drafted(_ paths: [String]) {
    for path in paths {
      tell(CommandOutcome.Deed(kind: .drafted, words: Bilingual(el: path, en: path), path: path))
    }
  }
}

extension CommandOutcome.Deed {
  /// The deed of a signature on a record, which may need more signatures.
  init(_ signed: SignedRecord, words: Bilingual) {
    self.init(
      kind: .signed, matter: signed.stored.record.matter, words: words,
      digest: signed.stored.digest, number: signed.number,
      signed: (signed.persons.count, signed.needed))
  }
}

extension Terminal {
  /// Writes a refusal to standard error, with the next step unless the refusal names it itself.
  static func complain(_ refusal: Refusal, _ language: Language) {
    complain(refusal.message(language))
    guard !refusal.reason.en.contains("onboard ") else { return }
    let remedy = refusal.remedy
    let command = remedy.command.map { ": " + $0 } ?? ""
    complain(
      language.say(el: "  επόμενο: ", en: "  next: ") + remedy.words(language) + command)
  }
}

/// Runs the work of a command that writes, and ends the command with the exit code that it returns;
/// the exit codes are those of `reportingFaults`.
func reportingOutcome(
  of command: String, in language: Language, as format: TextOrJSON,
  _ work: (Outcome) throws -> Exit
) throws {
  let outcome = Outcome(command, language, as: format)
  let exit: Exit
  do {
    exit = try work(outcome)
  } catch {
    exit = try outcome.tell(of: error)
  }
  outcome.end(exit)
  if exit != .clean { throw exit.error }
}
