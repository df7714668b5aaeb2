import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard log prove`: proves that the log contains an entry, or that it only grew.
struct LogProve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: Terminal.language.say(
      el: "Γράφει την απόδειξη ότι μια απόφαση είναι στο μητρώο αποφάσεων.",
      en: "Writes the proof that a decision is in the log."),
    examples: ["onboard log prove 9173", "onboard log prove --since 4"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου (η νεότερη απόφαση), ένα αποτύπωμα SHA-256, ή ένα αρχείο.",
        en: "A municipality's code (its newest decision), a digest (SHA-256), or a file."),
      valueName: Terminal.spoken.say(el: "απόφαση", en: "decision")),
    completion: .file())
  var subject: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αντί γι’ αυτό, η απόδειξη ότι το μητρώο αποφάσεων συνεχίζει από τόσες εγγραφές.",
        en: "Instead, the proof that the log goes on from so many entries."),
      valueName: Terminal.spoken.say(el: "εγγραφές", en: "size")))
  var since: Int?

  @Option(help: .language) var language: Language = Terminal.spoken
  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    guard (subject == nil) != (since == nil) else {
      throw ValidationError(
        Terminal.spoken.say(
          el: "Δώστε μια απόφαση, ή --since.", en: "Give a decision, or --since."))
    }
    guard since ?? 0 >= 0 else {
      throw ValidationError(
        Terminal.spoken.say(
          el: "Το --since είναι ένας αριθμός εγγραφών, από 0.",
          en: "--since is a number of entries, from 0."))
    }
  }

  func run() throws {
    try reportingOutcome(of: "log prove", in: language, as: outcome.format) { outcome in
      let folder = RecordFolder(path: RecordFolder.usual)
      if let since {
        let size = try folder.log.contents().checkpoint?.size ?? 0
        guard since <= size else { throw Self.beyond(since, size) }
        let proof = try folder.log.consistency(from: since, to: size)
        outcome.tell(
          CommandOutcome.Deed(
            kind: .proved,
            words: Bilingual(
              el: "Το μητρώο αποφάσεων συνεχίζει από \(since.counted("εγγραφή", "εγγραφές")) ως "
                + "\(size).",
              en: "The log goes on from \(since.counted("entry", "entries")) to \(size)."),
            number: size, text: proof.map { $0.base64 + "\n" }.joined()))
      } else if let subject {
        let (entry, waiting) = try entry(subject, folder)
        if let waiting { outcome.noteUnsealed(waiting) }
        outcome.tell(
          CommandOutcome.Deed(
            kind: .proved, matter: try Discovery.matter(in: subject),
            words: Bilingual(
              el: "Η εγγραφή είναι στο μητρώο αποφάσεων.", en: "The entry is in the log."),
            digest: entry.digest,
            text: String(decoding: try folder.log.prove(entry), as: UTF8.self)))
      }
      return .clean
    }
  }

  /// The entry that was asked for; for a matter also the state of its records, where something
  /// newer waits to be sealed.
  private func entry(
    _ subject: String, _ folder: RecordFolder
  ) throws -> (entry: LogEntry, waiting: Life?) {
    if let digest = Digest(subject) { return (try entry(of: digest, folder), nil) }
    guard let matter = try Discovery.matter(in: subject) else {
      return (try entry(of: Digest(of: try FileReading.submitted(subject)), folder), nil)
    }
    guard let life = try Ledger.here(at: Today.clock)?.life(of: matter), !life.signed.isEmpty
    else {
      throw Refusal(
        .logEntryUnknown, subject, el: "δεν έχει αποφασιστεί τίποτα ακόμη",
        en: "nothing of it is decided yet", next: "onboard status \(matter)")
    }
    guard let entry = life.signed.compactMap(\.stored.entry).last else {
      throw unsealed(subject)
    }
    return (entry, life.unsealed.isEmpty ? nil : life)
  }

  /// The entry with a digest: of a seal, of a version of the authority, or of a record of version
  /// 0.1.0. For the digest of a record of today, it is the entry of its seal.
  private func entry(of digest: Digest, _ folder: RecordFolder) throws -> LogEntry {
    if let entry = try folder.log.contents().entries.last(where: { $0.digest == digest }) {
      return entry
    }
    guard let record = try Ledger.here(at: Today.clock)?.record(of: digest) else {
      return LogEntry(digest)
    }
    guard let entry = record.stored.entry else { throw unsealed(subject ?? "\(digest)") }
    return entry
  }

  private static func beyond(_ since: Int, _ size: Int) -> FileFault {
    FileFault(
      "--since",
      Bilingual(
        el: "το μητρώο αποφάσεων έχει \(size.counted("εγγραφή", "εγγραφές")), λιγότερες από "
          + "\(since): onboard log show",
        en: "the log has \(size.counted("entry", "entries")), fewer than \(since): onboard log show"
      ))
  }

  private func unsealed(_ subject: String) -> Refusal {
    Refusal(
      .logEntryUnsigned, subject,
      el: "δεν έχει σφραγιστεί ακόμη, οπότε δεν είναι στο μητρώο αποφάσεων",
      en: "is not sealed yet, so it is not in the log")
  }
}
