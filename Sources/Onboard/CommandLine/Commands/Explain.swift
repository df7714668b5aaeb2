import ArgumentParser
import Ground
import Outputs
import Schema

/// `onboard explain`: a rule in full, with its law, its examples and their messages; an
/// interpretation, by its number; or the list of both.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: Terminal.language.say(
      el: "Εξηγεί έναν κανόνα ή μια ερμηνεία: τι ζητά, γιατί, και πώς διορθώνεται.",
      en: "Explains a rule or an interpretation: what it demands, why, and how to mend it."),
    discussion: Terminal.language.say(
      el: "Χωρίς όνομα δείχνει όλους τους κανόνες, σε τι στηρίζονται, και τις ερμηνείες.",
      en: "Without an id it lists all rules, what they rest on, and the interpretations."),
    examples: ["onboard explain", "onboard explain duration-missing", "onboard explain I-03"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το όνομα του κανόνα, ή ο αριθμός της ερμηνείας (I-03)· αλλιώς όλα.",
        en: "The rule's id, or the interpretation's number (I-03); else all of them.")),
    completion: .list(Rulebook.all.map(\.id) + Ruling.all.map(\.id)))
  var id: String?

  @Option(help: .language) var language: Language = Terminal.spoken

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  func run() throws {
    guard let id else { return write(RuleList(language: language)) }
    guard let explanation = Self.explanation(of: id, language) else {
      let names = Rulebook.all.map(\.id) + Ruling.all.map(\.id)
      let meant = Suggestion.name(for: id, among: names)
      let (el, en) =
        meant.map {
          ("μήπως εννοείτε onboard explain \($0);", "did you mean onboard explain \($0)?")
        } ?? ("όλα μαζί: onboard explain", "all of them: onboard explain")
      let words = Bilingual(
        el: "Δεν υπάρχει κανόνας ή ερμηνεία «\(id.visible)»: \(el)",
        en: "There is no rule or interpretation “\(id.visible)”: \(en)")
      let outcome = Outcome(Call.name, language, as: format)
      outcome.isJSON ? outcome.tell(FileFault(id, words)) : Terminal.complain(words(language))
      outcome.end(.usage)
      throw Exit.usage.error
    }
    format == .json
      ? write(RuleList(language: language, id: explanation.id))
      : Terminal.write(explanation.text(language))
  }

  private func write(_ list: RuleList) {
    format == .json ? Terminal.write(list.json()) : Terminal.write(list.text())
  }

  private static func explanation(of id: String, _ language: Language) -> Explanation? {
    if let rule = Rulebook.rule(id) {
      return Explanation(rule, language, PlatformPolicy.edition(on: Today.day))
    }
    return Ruling.ruling(id).map { Explanation($0, language) }
  }
}
