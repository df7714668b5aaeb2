import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard log seal`: seals decided records, signs the log, and writes the proof of each record.
struct LogSeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: Terminal.language.say(
      el: "Σφραγίζει όσα αποφασίστηκαν: από εκεί και πέρα μετρούν.",
      en: "Seals what is decided: from then on it counts."),
    discussion: Terminal.language.say(
      el: """
        Το τρέχει ένα μόνο σημείο, στον κύριο κλάδο. Μεταγλωττίζει ξανά ό,τι σφραγίζει, γράφει \
        τον χρόνο του, υπογράφει το μητρώο αποφάσεων. Ό,τι δεν σφραγίζεται ονομάζεται και μένει.
        """,
      en: """
        One place runs it, on the main branch. It compiles again what it seals, writes its time, \
        and signs the log. What cannot be sealed is named, and stays where it is.
        """),
    examples: ["onboard log seal --key log.key"])

  @OptionGroup var options: SealOptions

  func run() throws {
    try reportingOutcome(
      of: "log seal", in: options.trust.language, as: options.outcome.format
    ) { try options.seal($0) }
  }
}

/// `onboard log mend`: brings a merged tree back to one log, and seals what the other branch had
/// sealed.
struct LogMend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mend",
    abstract: Terminal.language.say(
      el: "Μετά από συγχώνευση κλάδων, φέρνει το μητρώο αποφάσεων πάλι σε μία μορφή.",
      en: "After a merge of branches, brings the log back to one form."),
    discussion: Terminal.language.say(
      el: """
        Κρατά τον κλάδο του οποίου το σημείο ελέγχου (checkpoint) είναι στον φάκελο, αφαιρεί τα \
        αρχεία του άλλου, \
        και σφραγίζει ξανά, με νέο αριθμό, όσα εκείνος είχε σφραγίσει. Καμία υπογραφή δεν χάνεται.
        """,
      en: """
        It keeps the branch whose checkpoint is in the folder, removes the files of the other, and \
        seals again, with a new number, what that one had sealed. No signature is lost.
        """),
    examples: ["onboard log mend --key log.key"])

  @OptionGroup var options: SealOptions

  func run() throws {
    let trust = options.trust
    try reportingOutcome(of: "log mend", in: trust.language, as: options.outcome.format) {
      outcome in
      let folder = RecordFolder(path: RecordFolder.usual)
      let mending = try DurableStore.open(folder.path) { _ in
        try folder.log.mend(of: try trust.authority().logs)
      }
      for path in mending.removed {
        outcome.tell(
          CommandOutcome.Deed(
            kind: .removed, words: Bilingual(el: "αφαιρέθηκε: \(path)", en: "removed: \(path)"),
            path: path))
      }
      for path in mending.restored {
        outcome.tell(
          CommandOutcome.Deed(
            kind: .restored,
            words: Bilingual(el: "γράφτηκε ξανά: \(path)", en: "written: \(path)"), path: path))
      }
      // Whether a seal is put aside depends on everything that the same run seals, including the
      // authority.
      let exit = try options.seal(outcome, isMending: true)
      let (lost, unread) = try StrayedSeals.putAside(try trust.ledgerAgain())
      for refusal in unread { outcome.tell(refusal) }
      for standing in lost {
        outcome.tell(standing.sealLost)
        let folder = standing.stored.folder
        outcome.note(
          Bilingual(
            el: "\(folder): η σφραγίδα του άλλου κλάδου έμεινε ως seal.lost.json και δεν μετρά",
            en: "\(folder): the seal of the other branch stays as seal.lost.json and does not count"
          ))
      }
      return lost.isEmpty && unread.isEmpty || exit != .clean ? exit : .refused
    }
  }
}

/// The key of the log, for the commands that seal.
struct SealOptions: ParsableArguments {
  @OptionGroup var key: KeyOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το όνομα του μητρώου αποφάσεων· αλλιώς όπως το έχει η αρχή για το κλειδί.",
        en: "The log's name; else as the authority has it for the key."),
      valueName: Terminal.spoken.say(el: "όνομα", en: "name")))
  var name: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το κλειδί που αντικαταστάθηκε, αν υπάρχει: υπογράφει κι αυτό, και εγγυάται το νέο.",
        en: "The key that was replaced, if it exists: it signs too, and vouches for the new one."),
      valueName: Terminal.spoken.say(el: "κλειδί", en: "key")),
    completion: .file(extensions: ["key"]))
  var formerKey: String?

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το ρολόι του υπολογιστή είναι σωστό, ακόμη κι αν η τελευταία υπογραφή έγινε πριν από "
          + "καιρό.",
        en: "The clock of this machine is right, however long ago the newest signature was made.")))
  var clockIsRight = false

  @OptionGroup var trust: TrustOptions
  @OptionGroup var outcome: OutcomeOptions

  /// Seals decided records, and reports what was sealed and what could not be.
  ///
  /// - Parameter isMending: Whether the seals of another branch are put aside next, so that only
  ///   what remains is told of them.
  func seal(_ outcome: Outcome, isMending: Bool = false) throws -> Exit {
    let language = trust.language
    let ledger = try trust.ledger()
    let signer = try key.signer(language)
    let logs = ledger.authority.logs
    let mine = logs.filter { $0.key == signer.publicKey && (name ?? $0.name) == $0.name }
    guard let verifier = mine.first else { throw Sealing.ofNoLog(key.key) }
    let former = try formerKey.map {
      try SigningKey.open($0, agent: Terminal.agent, passphrase: key.passphrase.source(language))
    }
    // If the holidays cannot be read, none are known, so that a suspension is sealed all the same.
    let moved = Result { try HolidaysFile.moved(asOf: Today.clock.day) }
    let sealed = try Sealing.run(
      in: ledger.folder, signer: signer, name: verifier.name, former: former,
      isClockRight: clockIsRight, moved: (try? moved.get()) ?? .empty,
      load: trust.ledgerAgain)
    let refusals = sealed.refusals + (isMending ? [] : sealed.strayed)
    for refusal in refusals { outcome.tell(refusal) }
    tell(sealed, outcome)
    let exit: Exit = refusals.isEmpty ? .clean : .refused
    guard case .failure(let error) = moved else { return exit }
    let own = try outcome.tell(of: error)
    return exit == .clean ? own : exit
  }

  /// Reports what a run did.
  private func tell(_ sealed: Sealing.Outcome, _ outcome: Outcome) {
    for event in sealed.versions {
      outcome.tell(
        CommandOutcome.Deed(kind: .sealed, words: event.words))
    }
    for seal in sealed.seals {
      let former = sealed.renumbered[seal.record].map { number in
        let name = "\(seal.matter) \(number)"
        return number == seal.number
          ? Bilingual(el: ", σφραγίστηκε ξανά", en: ", sealed again")
          : Bilingual(el: ", αντί για \(name)", en: ", instead of \(name)")
      }
      let what = "\(seal.matter) \(seal.number): ", words = seal.outcome.words
      outcome.tell(
        CommandOutcome.Deed(
          kind: .sealed, matter: seal.matter,
          words: Bilingual(
            el: what + words.el + (former?.el ?? ""), en: what + words.en + (former?.en ?? "")),
          digest: seal.record, number: seal.number))
    }
    let (count, size) = (sealed.seals.count, sealed.checkpoint.size)
    let versions = sealed.versions.count
    let isOfAuthority = count == 0 && versions > 0
    let root = sealed.checkpoint.root.base64
    outcome.tell(
      CommandOutcome.Deed(
        kind: .sealed,
        words: Bilingual(
          el: (isOfAuthority
            ? versions.agreeing(
              "Σφραγίστηκε 1 έκδοση της αρχής", "Σφραγίστηκαν \(versions) εκδόσεις της αρχής")
            : count.agreeing("Σφραγίστηκε 1", "Σφραγίστηκαν \(count)"))
            + ". Εγγραφές: \(size), ρίζα: \(root)",
          en: (isOfAuthority
            ? "Sealed \(versions.counted("version", "versions")) of the authority"
            : "Sealed \(count)") + ". Entries: \(size), root: \(root)"), number: size))
    for note in sealed.belated {
      outcome.note(
        Bilingual(el: note.message(.greek), en: note.message(.english)), about: note.matter)
    }
  }
}
