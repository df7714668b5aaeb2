import ArgumentParser
import Ground
import Outputs
import Schema

/// `onboard explain ID`: a rule in full, with its law, examples and their messages; or an
/// interpretation by its number.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Terminal.language.say(
      el: "Εξηγεί έναν κανόνα ή μια ερμηνεία: τι ζητά, γιατί, και πώς διορθώνεται.",
      en: "Explains a rule or an interpretation: what it demands, why, and how to mend it."))

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το όνομα του κανόνα, ή ο αριθμός της ερμηνείας (I-03).",
        en: "The rule's id, or the interpretation's number (I-03).")),
    completion: .list(Rulebook.all.map(\.id) + Ruling.all.map(\.id)))
  var id: String

  @Option(help: .language) var language: Language = Terminal.language

  func run() throws {
    guard let explanation = Self.explanation(of: id, language) else {
      Terminal.complain(
        language.say(
          el: "Δεν υπάρχει κανόνας ή ερμηνεία «\(id)». Όλα μαζί: onboard rules",
          en: "There is no rule or interpretation “\(id)”. All of them: onboard rules"))
      throw Exit.usage.error
    }
    Terminal.write(explanation.text(language))
  }

  private static func explanation(of id: String, _ language: Language) -> Explanation? {
    if let rule = Rulebook.rule(id) {
      return Explanation(rule, language, PlatformPolicy.edition(on: Today.day))
    }
    return Ruling.ruling(id).map { Explanation($0, language) }
  }
}
