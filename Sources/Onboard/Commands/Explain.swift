import ArgumentParser
import Schema

/// `onboard explain ID`: a rule in full, with its law, examples and the messages they give.
struct Explain: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: Terminal.language.say(
        el: "Εξηγεί έναν κανόνα: τι ζητά, γιατί, και πώς διορθώνεται.",
        en: "Explains a rule: what it demands, why, and how to mend it."))
  }

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(el: "Το όνομα του κανόνα.", en: "The rule's id.")),
    completion: .list(Rulebook.all.map(\.id)))
  var id: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γλώσσα των μηνυμάτων: el ή en.", en: "Language of messages: el or en.")))
  var language: Language = Terminal.language

  func run() throws {
    guard let rule = Rulebook.rule(id) else {
      Terminal.complain(
        language.say(
          el: "Δεν υπάρχει κανόνας «\(id)». Όλοι οι κανόνες: onboard rules",
          en: "There is no rule “\(id)”. All rules: onboard rules"))
      throw Exit.usage.error
    }
    Terminal.write(Explanation(rule: rule, language: language).text)
  }
}
