import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard act letter`: drafts the letter that goes back to a municipality.
struct LetterAct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: Terminal.language.say(
      el: "Γράφει την επιστολή προς έναν Δήμο: παραλαβή, παρατηρήσεις, απόρριψη, έγκριση.",
      en: "Writes the letter to a municipality: receipt, remarks, rejection, approval."),
    discussion: Terminal.language.say(
      el: """
        Η επιστολή είναι σχέδιο στα ελληνικά, από τις αποφάσεις και τα αρχεία: ημερομηνία, αριθμός \
        και υπογραφή μένουν κενά. Ως HTML έχει μέσα τη δήλωση, και ανοίγει στη φόρμα με τις \
        παρατηρήσεις στα στοιχεία τους: είναι μόνο για τον Δήμο που την υπέβαλε.
        """,
      en: """
        The letter is a draft in Greek, made from records and files: its date, number and \
        signature are blanks. As HTML it carries the declaration, and opens in the form with the \
        remarks at their fields: it is for the municipality that submitted it, and nobody else.
        """),
    examples: [
      "onboard act letter mailed.yaml --output letter.html",
      "onboard act letter 9173 --about remarks",
      "onboard act letter 9173 --about remarks --output letter.odt",
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου, sign-in-ΚΩΔΙΚΟΣ, ή μια δήλωση που ήρθε.",
        en: "The municipality's code, sign-in-CODE, or a declaration that came."),
      valueName: Terminal.spoken.say(el: "Δήμος", en: "municipality")),
    completion: Completions.matters)
  var subject: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: """
          Για τι: receipt (παραλαβή), remarks (παρατηρήσεις), rejection (απόρριψη), approval \
          (έγκριση), impact (τι θα άλλαζε)· αλλιώς ό,τι λένε οι αποφάσεις.
          """,
        en: """
          About what: receipt, remarks, rejection, approval, impact (what would change); else what \
          the records tell.
          """)))
  var about: ReplyLetter.Kind?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μορφή: text (για e-mail), html ή odt· αλλιώς από την κατάληξη του --output. Με json, "
          + "τι γράφτηκε (onboard/outcome/v1).",
        en: "Format: text (for a mail), html or odt; else by the ending of --output. With json, "
          + "what was written (onboard/outcome/v1).")))
  var format: LetterFormat?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γράφει την επιστολή εδώ, και όχι στην οθόνη.",
        en: "Writes the letter here, and not to the screen."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["odt", "html", "txt"]))
  var output: String?

  @OptionGroup var day: DayOptions
  @OptionGroup var trust: TrustOptions

  /// The formats of a letter.
  enum LetterFormat: String, WordArgument {
    case text, html, odt, json

    /// The format that a file's name implies.
    init(of path: String?) {
      let ending = path?.split(separator: ".").last.map(String.init)
      self = [Self.html, .odt].first { $0.rawValue == ending } ?? .text
    }
  }

  private var isJSON: Bool { format == .json }
  private var written: LetterFormat {
    (isJSON ? nil : format) ?? LetterFormat(of: output)
  }

  func validate() throws {
    guard written == .odt, output == nil else { return }
    throw ValidationError(
      Terminal.spoken.say(
        el: "Το --format odt χρειάζεται --output ΑΡΧΕΙΟ.odt.",
        en: "--format odt needs --output FILE.odt."))
  }

  func run() throws {
    try reportingOutcome(
      of: "act letter", in: trust.language, as: isJSON ? .json : .text
    ) { outcome in
      guard try Workplace.isRegistry || Discovery.exists(subject) else {
        throw Workplace.noRegistry
      }
      let desk = LetterDesk(
        try trust.ledgerIfAny(), asOf: day.asOf, try HolidaysFile.moved(asOf: day.asOf),
        settings)
      let (letter, uncompared) = try desk.letter(for: subject, about: about)
      let bytes = bytes(of: letter)
      if let output { try NewFile.write(bytes, to: output) }
      let words = output ?? letter.document.title
      outcome.tell(
        CommandOutcome.Deed(
          kind: .written, matter: try Discovery.matter(in: subject),
          words: Bilingual(el: words, en: words), path: output,
          text: output == nil ? String(decoding: bytes, as: UTF8.self) : nil))
      return outcome.tell(uncompared, .clean)
    }
  }

  /// The settings of the service whose letterhead a letter bears.
  private func settings(_ isAboutSignIn: Bool) throws -> ActSettings {
    let (settings, sheet) =
      try isAboutSignIn
      ? ActSettingsFile.decision(nil, asOf: day.asOf)
      : ActSettingsFile.read(nil, asOf: day.asOf)
    if let sheet, [sheet].haveErrors { throw UnsoundFile(compilation: sheet) }
    return settings
  }

  private func bytes(of letter: ReplyLetter) -> [UInt8] {
    switch written {
    case .text, .json: Array(DocumentText(document: letter.document, width: Self.columns).text.utf8)
    case .html: letter.page
    case .odt: letter.text
    }
  }

  /// The width of a letter as text, the same wherever it is written.
  private static let columns = 76
}

extension ReplyLetter.Kind: WordArgument {}
