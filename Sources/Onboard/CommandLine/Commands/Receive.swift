import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard receive`: takes in a declaration, and signs who submitted it and when.
struct Receive: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive",
    abstract: Terminal.language.say(
      el: "Παραλαμβάνει δηλώσεις: τις κρίνει, τις βάζει στη θέση τους, υπογράφει την υποβολή.",
      en: "Receives declarations: judges them, puts them in their place, signs the submission."),
    discussion: Terminal.language.say(
      el: """
        Όποιος υπογράφει μετρά ως υποβάλλων και δεν εγκρίνει τη δήλωση. Η δήλωση κρίνεται ως προς \
        την ημέρα της παραλαβής. Δήλωση με λάθη δεν παραλαμβάνεται. Δήμος με δικό του κλειδί στην \
        αρχή (keys enrol --role submitter) υπογράφει ο ίδιος· φάκελος που ήρθε με την υποβολή του \
        μπαίνει στη θέση του χωρίς --key.
        """,
      en: """
        Who signs counts as the submitter, and cannot approve the declaration. It is judged as of \
        the day of receipt. A declaration with errors is not received. A municipality whose own \
        key the authority lists (keys enrol --role submitter) signs itself; a folder that came \
        with its submission is put in its place without --key.
        """),
    examples: [
      "onboard receive 9173 --key revoker.key",
      "onboard receive mailed-folder",
      """
      onboard receive mailed.yaml --protocol 17788/20-7-2026 \\
        --date 2026-07-20 --document letter.pdf --key revoker.key
      """,
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Δηλώσεις, φάκελοι με μία, ή κωδικοί όσων είναι ήδη στη θέση τους.",
        en: "Declarations, folders with one, or codes of those that are in their place already."),
      valueName: Terminal.spoken.say(el: "αρχεία", en: "files")),
    completion: Completions.matters)
  var subjects: [String]

  @OptionGroup var letter: LetterOptions

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αντικαθιστά και δήλωση που δεν έχει ελεγχθεί.",
        en: "Replaces a declaration, even if nobody has reviewed it.")))
  var replace = false

  @OptionGroup var key: KeyChoice
  @OptionGroup var trust: TrustOptions
  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    guard subjects.count > 1, letter.document != nil else { return }
    throw ValidationError(
      Terminal.spoken.say(
        el: "Το --document συνοδεύει μία δήλωση.", en: "--document comes with one declaration."))
  }

  func run() throws {
    let language = trust.language
    try reportingOutcome(of: "receive", in: language, as: outcome.format) { outcome in
      let ledger = try trust.ledger()
      let day = Today.clock.day
      let compile = Compile(
        register: .greece, asOf: day, moved: try HolidaysFile.moved(asOf: day))
      var others = try Forerunners(ledger, compile)
      let arrived = try subjects.map { subject in
        let arrival = try Arrival(
          subject, compile, ledger, beside: others, isReceiverAsked: key.named != nil
        ) { outcome.tell($0, next: "onboard act letter \($0.source.path.inShell)") }
        if let arrival { others.take(arrival) }
        return arrival
      }
      let sound = arrived.compactMap { $0 }
      let exit = outcome.tell(
        others.uncompared(besides: sound.map(\.inPlace)),
        sound.count == arrived.count ? .clean : .findings)
      try demandDifferent(sound)
      guard !sound.isEmpty else { return exit }
      let document = try letter.read()
      if document != nil, sound.contains(where: { $0.enclosed != nil }) {
        throw Misuse(
          el: "Ο φάκελος ήρθε με υπογεγραμμένη υποβολή: δεν παίρνει και --document.",
          en: "The folder came with a signed submission, and takes no --document.")
      }
      let isSigned = sound.allSatisfy { $0.enclosed != nil }
      let signer = try isSigned ? nil : key.signer(language)
      let receipts = try sound.compactMap { one in
        try (one.enclosed ?? signer.map { try one.statement(signedBy: $0, document) })
          .map { Receipt(of: one, by: $0) }
      }
      for receipt in receipts { try receive(receipt, outcome) }
      return exit
    }
  }

  /// Puts one declaration in its place, and reports what that changes.
  private func receive(_ receipt: Receipt, _ outcome: Outcome) throws {
    let one = receipt.arrival, voided = one.voided
    let person = try receipt.write(replacing: replace, trust.ledgerAgain)
    for (matter, number) in receipt.numbers {
      let settled = one.settled[matter]
      let what = matter.isSignIn ? " (\(matter))" : ""
      outcome.tell(
        CommandOutcome.Deed(
          kind: .received, matter: matter,
          words: Bilingual(
            el: "\(one.place): παραλήφθηκε, υποβολή αρ. \(number)\(what), από «\(person)»",
            en: "\(one.place): received, submission no. \(number)\(what), by “\(person)”"),
          path: one.place, number: number,
          next: settled == nil ? ["onboard review \(matter)"] : []))
      guard let settled else { continue }
      outcome.note(
        Bilingual(
          el: "\(one.place) (\(matter)): \(settled.reason.el)",
          en: "\(one.place) (\(matter)): \(settled.reason.en)"), about: matter)
    }
    if let disregarded = one.disregarded {
      outcome.note(
        Bilingual(
          el: "\(one.place): η υποβολή που ήρθε μαζί δεν μετρά: \(disregarded.reason.el)",
          en: "\(one.place): the submission that came with it does not count: "
            + disregarded.reason.en),
        about: receipt.numbers.first?.matter)
    }
    for matter in voided {
      outcome.note(
        Bilingual(
          el: "\(matter): οι υπογραφές στην προηγούμενη δήλωση δεν μετρούν πια",
          en: "\(matter): the signatures on the declaration before no longer count"),
        about: matter)
    }
    if let ended = one.ended {
      outcome.note(
        Bilingual(
          el:
            "\(ended): ισχύει, και η δήλωση δεν το ζητά πια: onboard act draft withdraw \(ended)",
          en: "\(ended): is in force, and the file no longer asks for it: onboard act draft "
            + "withdraw \(ended)"),
        about: ended)
    }
  }
}

extension Receive {
  /// Refuses two declarations of one municipality, before anything is written.
  private func demandDifferent(_ arrived: [Arrival]) throws(FileFault) {
    var places: Set<String> = []
    for one in arrived where !places.insert(one.place).inserted {
      throw FileFault(
        one.place,
        Bilingual(
          el: "δόθηκαν δύο δηλώσεις του ίδιου Δήμου", en: "two declarations of it were given"))
    }
  }
}

/// The signed letter with which a declaration was sent.
struct LetterOptions: ParsableArguments {
  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός πρωτοκόλλου του εγγράφου με το οποίο ήρθε.",
        en: "The protocol number of the letter with which it came."),
      valueName: Terminal.spoken.say(el: "αριθμός", en: "number")))
  var protocolNumber: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Η ημέρα του πρωτοκόλλου.", en: "The day of the protocol."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var date: Day?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το υπογεγραμμένο έγγραφο· κρατείται μόνο το αποτύπωμά του.",
        en: "The signed letter; only its digest is kept."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file())
  var document: String?

  func validate() throws {
    if let protocolNumber { try ReasonOption.demandOneLine(protocolNumber, of: "--protocol") }
    let given = [protocolNumber != nil, date != nil, document != nil]
    guard given.contains(true), given.contains(false) else {
      if let date { try PostingOptions.demandPast(date) }
      return
    }
    throw ValidationError(
      Terminal.spoken.say(
        el: "Τα --protocol, --date και --document δίνονται μαζί.",
        en: "--protocol, --date and --document are given together."))
  }

  /// The letter, with the digest of its file; nil where no letter is given.
  func read() throws -> SubmissionStatement.Document? {
    guard let protocolNumber, let date, let document else { return nil }
    try Reason.demandImpersonal(protocolNumber, "--protocol")
    return SubmissionStatement.Document(
      protocolNumber: protocolNumber, date: date,
      sha256: Digest(of: try FileReading.document(document)))
  }
}
