import ArgumentParser
import Schema

/// `onboard review`: a submission against what was approved, and the digest to approve it by.
struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: Terminal.language.say(
        el: "Δείχνει μια δήλωση σε όποιον θα την εγκρίνει, και το αποτύπωμα για την έγκριση.",
        en: "Shows a submission to its approver, and the digest to approve it by."),
      discussion: Terminal.language.say(
        el: "Δεν αλλάζει τίποτα· μόνο με --page γράφει μια σελίδα HTML για ανάγνωση και εκτύπωση.",
        en: "It changes nothing; only --page writes an HTML page to read and to print."))
  }

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου, ή ένα αρχείο.", en: "The municipality's code, or a file."),
      valueName: Terminal.language.say(el: "Δήμος", en: "municipality")),
    completion: .file())
  var subject: String

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ποιος υποβάλλει, ως κωδικό όνομα· αλλιώς municipality-ΚΩΔΙΚΟΣ.",
        en: "Who submits, as an opaque id; else municipality-CODE."),
      valueName: "id"))
  var submitter: String?

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
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γλώσσα των μηνυμάτων: el ή en.", en: "Language of messages: el or en.")))
  var language: Language = Terminal.language

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Συγκρίνει με αυτό το αρχείο αντί για την έγκριση (για δοκιμή).",
        en: "Compares with this file instead of the approval (on trial)."),
      visibility: .hidden))
  var baseline: String?

  /// The form of the answer.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    guard let submitter, !Self.isOpaque(submitter) else { return }
    throw ValidationError(
      Terminal.language.say(
        el: """
          Το --submitter είναι κωδικό όνομα, όχι ονοματεπώνυμο: μικρά λατινικά, ψηφία και παύλες.
          """,
        en: "--submitter is an opaque id, not a name: lower-case letters, digits and hyphens."))
  }

  func run() throws {
    try withTrust(language) {
      let compile = Compile(register: .greece, asOf: day.asOf)
      let submission = try Submission(subject, compile)
      for fault in submission.skipped { Terminal.complain(fault.message(language)) }
      guard let review = try review(submission, compile.compiler) else {
        let report = TextReport(language: language, isColourful: Terminal.isColourful(2))
        Terminal.complain(report.text([submission.compilation]))
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

  private func review(_ submission: Submission, _ compiler: Compiler) throws -> Review? {
    guard let plan = submission.compilation.plan else { return nil }
    var context = try ReviewContext.current(
      for: plan.municipality.code, asOf: day.asOf, submitter: submitter)
    if let baseline { context = context.compared(with: try Compile.read(baseline)) }
    return Review(
      submission.compilation, peers: submission.peers, context: context, compiler: compiler)
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

  /// Whether an id says nothing about a person by its form.
  private static func isOpaque(_ id: String) -> Bool {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    return (1...64).contains(id.utf8.count) && id.utf8.allSatisfy { allowed.contains($0) }
  }
}
