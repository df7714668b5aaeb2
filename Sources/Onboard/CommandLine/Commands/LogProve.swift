import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard log prove`: proves that the log contains an entry, or that it only grew.
struct LogProve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: Terminal.language.say(
      el: "Γράφει την απόδειξη ότι μια απόφαση είναι στο ημερολόγιο.",
      en: "Writes the proof that a decision is in the log."),
    examples: ["onboard log prove 9173", "onboard log prove --since 4"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου (η νεότερη απόφαση), μια σύνοψη SHA-256, ή ένα αρχείο.",
        en: "A municipality's code (its newest decision), a digest (SHA-256), or a file."),
      valueName: Terminal.language.say(el: "απόφαση", en: "decision")),
    completion: .file())
  var subject: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αντί γι’ αυτό, η απόδειξη ότι το ημερολόγιο συνεχίζει από τόσες εγγραφές.",
        en: "Instead, the proof that the log goes on from so many entries."),
      valueName: Terminal.language.say(el: "εγγραφές", en: "size")))
  var since: Int?

  @Option(help: .language) var language: Language = Terminal.language

  func validate() throws {
    guard (subject == nil) != (since == nil) else {
      throw ValidationError(
        Terminal.language.say(
          el: "Δώστε μια απόφαση, ή --since.", en: "Give a decision, or --since."))
    }
  }

  func run() throws {
    try reportingFaults(in: language) {
      let folder = RecordFolder(path: RecordFolder.usual)
      if let since {
        let size = try folder.log.contents().checkpoint?.size ?? 0
        let proof = try folder.log.consistency(from: since, to: size)
        Terminal.write(proof.map { $0.base64 + "\n" }.joined())
      } else if let subject {
        Terminal.write(try folder.log.prove(try entry(subject, folder)))
      }
      return .clean
    }
  }

  private func entry(_ subject: String, _ folder: RecordFolder) throws -> LogEntry {
    if let digest = Digest(subject) { return LogEntry(digest) }
    guard let code = MunicipalityCode(subject), try !Discovery.exists(subject) else {
      return LogEntry(of: try FileReading.submitted(subject))
    }
    let indices = try folder.log.contents().indices
    let entries = try folder.chain(of: code).map { $0.entry }
    guard let entry = entries.last(where: { indices[$0] != nil }) else {
      throw Refusal(
        .logEntryUnknown, subject, el: "ο Δήμος δεν έχει απόφαση στο ημερολόγιο",
        en: "the municipality has no decision in the log")
    }
    return entry
  }
}
