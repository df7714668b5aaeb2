import ArgumentParser
import Ground
import Registry
import Schema

/// The day as of which a submission is reviewed, and its submitter.
struct ReviewOptions: ParsableArguments {
  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ποιος υπέβαλε, ως κωδικό όνομα· αλλιώς municipality-ΚΩΔΙΚΟΣ.",
        en: "Who submitted, as an opaque id; else municipality-CODE."),
      valueName: "id"))
  var submitter: String?

  func validate() throws {
    guard let submitter, !ReviewOrigin.isOpaque(submitter) else { return }
    throw ValidationError(
      Terminal.language.say(
        el: """
          Το --submitter είναι κωδικό όνομα, όχι ονοματεπώνυμο: μικρά λατινικά, ψηφία και παύλες.
          """,
        en: "--submitter is an opaque id, not a name: lower-case letters, digits and hyphens."))
  }

  /// The origin of a review made today.
  var origin: ReviewOrigin {
    ReviewOrigin(asOf: day.asOf, today: Today.day, submitter: submitter)
  }
}

extension Reviewing {
  /// Reports why the submission cannot be reviewed.
  func complain(_ language: Language) {
    Terminal.complain(of: [submission.compilation], language)
  }
}
