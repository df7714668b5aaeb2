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
    examples: ["onboard review 9173", "onboard review 9173 --page review.html"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου, ή ένα αρχείο.", en: "The municipality's code, or a file."),
      valueName: Terminal.language.say(el: "Δήμος", en: "municipality")),
    completion: .file())
  var subject: String

  @OptionGroup var options: ReviewOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γράφει και τη σελίδα HTML εδώ.", en: "Also writes the HTML page here."),
      valueName: Terminal.language.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["html"]))
  var page: String?

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

  func run() throws {
    try reportingFaults(in: language) {
      let reviewing = try Reviewing(
        subject, options.origin, { try trust.ledgerIfAny() },
        comparing: try baseline.map { try Compile.read($0) })
      for fault in reviewing.submission.skipped { Terminal.complain(fault.message(language)) }
      guard let review = reviewing.reviewed?.review else {
        refuse(reviewing.submission.compilation)
        return .findings
      }
      if let page { try PageFile.write(review.page, to: page) }
      switch format {
      case .json: Terminal.write(ReviewJSON.write(review))
      case .text: Terminal.write(text(of: review))
      }
      return .clean
    }
  }

  /// Reports why there is nothing to review.
  private func refuse(_ compilation: Compilation) {
    switch format {
    case .json: Terminal.write(FindingsJSON.write([compilation]))
    case .text:
      Terminal.complain(of: [compilation], language)
    }
  }

  private func text(of review: Review) -> String {
    let shown = ReviewText(
      content: review.content, language: language, width: Columns.ofReport,
      isColourful: Terminal.isColourful(1))
    let label = language.say(el: "αποτύπωμα ελέγχου: ", en: "review digest: ")
    guard baseline == nil else {
      let note = language.say(
        el: "Σύγκριση για δοκιμή: με αυτό το αποτύπωμα δεν δίνεται έγκριση.",
        en: "Compared on trial: no approval is given by this digest.")
      return shown.text + "\n\(label)\(review.digest)\n\(note)\n"
    }
    let key = language.say(el: "ΑΡΧΕΙΟ-ΚΛΕΙΔΙΟΥ", en: "KEY-FILE")
    let code = review.content.plan.municipality.code
    return shown.text + "\n\(label)\(review.digest)\n"
      + "onboard approve \(code) --digest \(review.digest) --key \(key)\n"
  }
}
