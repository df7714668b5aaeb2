import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard review`: compares a submission with what was approved, and prints the digest for
/// approval.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: Terminal.language.say(
      el: "Δείχνει μια δήλωση σε όποιον θα την εγκρίνει, και το αποτύπωμα για την έγκριση.",
      en: "Shows a submission to its approver, and the digest to approve it by."),
    discussion: Terminal.language.say(
      el: "Δεν αλλάζει τίποτα· μόνο με --page γράφει μια σελίδα HTML για ανάγνωση και εκτύπωση.",
      en: "It changes nothing; only --page writes an HTML page to read and to print."),
    examples: [
      "onboard review 9173", "onboard review 9173 --page review.html",
      "onboard review sign-in-9200", "onboard review --confirm",
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου, ή ένα αρχείο, ή sign-in-ΚΩΔΙΚΟΣ για τη σύνδεση OAuth2.0· με το "
          + "--confirm, κανένας, ένας ή πολλοί.",
        en: "The municipality's code, or a file, or sign-in-CODE for its sign-in; with --confirm, "
          + "none, one or many."),
      valueName: Terminal.spoken.say(el: "Δήμος", en: "municipality")),
    completion: Completions.matters)
  var subjects: [String] = []

  @OptionGroup var options: ReviewOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Για δοκιμή: κρίνει ως προς την ημέρα αυτή· με το --confirm, η ημέρα του.",
        en: "On trial: judges as of that day; with --confirm, its day."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: DayOptions.parsed)
  var asOf: Day?

  @Flag(
    name: .customLong("full"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ολόκληρος ο έλεγχος: διάταξη προς διάταξη, εβδομάδα, αποτυπώματα.",
        en: "The whole review: provision by provision, the week, digests.")))
  var isWhole = false

  @Option(help: .page, completion: .file(extensions: ["html"]))
  var page: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γράφει σε νέο φάκελο όσα περιμένουν έλεγχο: σελίδες, ευρετήριο και αποτυπώματα.",
        en: "Writes what waits for review to a folder: pages, an index and digests."),
      valueName: Terminal.spoken.say(el: "φάκελος", en: "folder")),
    completion: .directory)
  var all: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @OptionGroup var trust: TrustOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Συγκρίνει με αυτό το αρχείο αντί για την έγκριση (για δοκιμή).",
        en: "Compares with this file instead of the approval (on trial)."),
      visibility: .hidden))
  var baseline: String?

  private var language: Language { trust.language }

  func validate() throws {
    if all != nil {
      guard subjects.isEmpty, !options.isConfirmation, page == nil, asOf == nil else {
        throw ValidationError(
          language.say(
            el: "Το --all δίνεται μόνο του: γράφει όσα περιμένουν έλεγχο.",
            en: "--all goes by itself: it writes what waits for review."))
      }
      return
    }
    guard !options.isConfirmation, subjects.count != 1 else { return }
    throw ValidationError(
      language.say(
        el: "Δώστε έναν Δήμο, ή --confirm.", en: "Give one municipality, or --confirm."))
  }

  func run() throws {
    if let all {
      return try reportingOutcome(of: "review", in: language, as: format) {
        try write(all: all, $0)
      }
    }
    try reportingFaults(in: language) {
      guard !options.isConfirmation, let subject = subjects.first else { return try confirm() }
      let reviewing = try Reviewing(
        subject, try .on(Today.day, trial: asOf), { try trust.ledgerIfAny() },
        comparing: try baseline.map { try Compile.read($0) })
      let uncompared = reviewing.submission.uncompared
      Terminal.complain(uncompared, language)
      guard let review = reviewing.review else {
        refuse(reviewing.submission.compilation)
        return uncompared.exit(.findings)
      }
      if !reviewing.endedSuspension.isEmpty {
        let parts = reviewing.endedSuspension.words(language)
        Terminal.complain(
          language.say(
            el: "Προσοχή: είναι σε αναστολή και δεν υπάρχουν πια στη δήλωση: \(parts). Αν μόνο "
              + "άλλαξαν όνομα, με την τροποποίηση θα προσφέρονται πάλι.",
            en:
              "Take care: suspended, and no longer in the declaration: \(parts). If they were only "
              + "renamed, the amendment offers them again."))
      }
      try write(review, reviewing.obstacle ?? reviewing.needless, beside: reviewing.others)
      return uncompared.exit(.clean)
    }
  }

  private func write(
    _ review: Review, _ obstacle: Refusal?, beside others: [Matter] = []
  ) throws {
    if let page { try PageFile.write(review.page, to: page) }
    switch format {
    case .json: Terminal.write(ReviewJSON.write(review))
    case .text: Terminal.write(try text(of: review, obstacle, beside: others))
    }
  }

  /// Writes the reviews of everything that waits to a folder, with the digests for approving them.
  private func write(all path: String, _ outcome: Outcome) throws -> Exit {
    let ledger = try trust.ledger()
    let origin = try ReviewOrigin.on(Today.day, trial: nil)
    let folder = try ReviewFolder(Inbox(ledger, moved: origin.moved), origin, ledger)
    for refusal in folder.refusals { outcome.tell(refusal) }
    let exit = outcome.tell(folder.uncompared, folder.refusals.isEmpty ? .clean : .refused)
    let steps = path.split(separator: "/")
    guard let name = steps.last.map(String.init), name != ".", name != ".." else {
      throw FileFault(
        path,
        Bilingual(el: "δώστε το όνομα ενός φακέλου", en: "give the name of a folder"))
    }
    if try Discovery.exists(path), try !Discovery.exists("\(path)/\(ReviewFolder.digestsName)") {
      throw FileFault(
        path,
        Bilingual(
          el: "υπάρχει ήδη και δεν τον έγραψε αυτή η εντολή· δώστε άλλο όνομα",
          en: "exists and was not written by this command; give another name"))
    }
    let parent = (path.hasPrefix("/") ? "/" : "") + steps.dropLast().joined(separator: "/")
    let written = try DraftFolder(path: parent.isEmpty ? "." : parent)
      .write(folder.artifacts(in: name, language), in: name)
    for path in written {
      let review = folder.review(of: path)
      outcome.tell(
        CommandOutcome.Deed(
          kind: review == nil ? .written : .reviewed, matter: review?.content.matter,
          words: Bilingual(el: path, en: path), path: path, digest: review?.digest))
    }
    return exit
  }

  /// Shows what a confirmation would renew: one municipality in full, several with one line each.
  private func confirm() throws -> Exit {
    let codes = try ReviewOptions.municipalities(try subjects.map { try Matter.parsed($0) })
    let day = asOf ?? Today.day
    let confirmations = try Confirmations(
      of: codes, try trust.ledger(), asOf: day, moved: try HolidaysFile.moved(asOf: day))
    confirmations.complain(language)
    if codes.count == 1, let only = confirmations.reviews.first {
      try write(only.review, nil)
    } else {
      if let page {
        throw FileFault(
          page,
          Bilingual(
            el: "δώστε έναν κωδικό για τη σελίδα του", en: "give one code to get its page"))
      }
      let report = ConfirmationReport(
        confirmations: confirmations, call: try trust.approvalCall, language: language)
      Terminal.write(format == .json ? report.json : Array(report.text.utf8))
    }
    return confirmations.refusals.isEmpty ? .clean : .refused
  }

  /// Reports why there is nothing to review.
  private func refuse(_ compilation: Compilation) {
    switch format {
    case .json: Terminal.write(FindingsJSON.write([compilation]))
    case .text:
      Terminal.complain(of: [compilation], language)
    }
  }

  private func text(
    of review: Review, _ obstacle: Refusal?, beside others: [Matter]
  ) throws -> String {
    let (width, isColourful) = (Columns.ofReport, Terminal.isColourful(1))
    let shown =
      isWhole
      ? ReviewText(
        content: review.content, language: language, width: width, isColourful: isColourful
      ).text
      : ReviewScreen(
        content: review.content, language: language, width: width, isColourful: isColourful
      ).text
    let apart = others.map { other in
      language.say(
        el: "Χωριστά εγκρίνεται: \(other.title.el) (onboard review \(other))\n",
        en: "Approved apart: \(other.title.en) (onboard review \(other))\n")
    }
    let text = shown + "\n" + apart.joined()
    if let obstacle { return text + "\(obstacle.message(language))\n" }
    let label = language.say(el: "αποτύπωμα ελέγχου: ", en: "review digest: ")
    let subject = "\(review.content.matter)"
    let confirm =
      options.isConfirmation ? ["--confirm", "--as-of", review.content.day.iso] : []
    return text + "\(label)\(review.digest)\n"
      + (try trust.approvalCall.line([subject] + confirm, review.digest))
  }
}
