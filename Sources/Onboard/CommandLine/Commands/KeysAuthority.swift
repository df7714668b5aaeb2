import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys authority`: checks an authority, starting from a trusted root.
struct KeysAuthority: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authority",
    abstract: Terminal.language.say(
      el: "Ελέγχει μια αρχή από το αρχείο αφετηρίας εμπιστοσύνης (root): ποιος υπογράφει τι, και"
        + " από πότε.",
      en: "Checks an authority from a trusted root: who signs what, and since when."),
    examples: ["onboard keys authority", "onboard keys authority --root trusted/1.root.json"])

  @Option(help: .trustedRoot, completion: .file(extensions: ["json"]))
  var root: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Κρίνει όπως τότε, π.χ. 2026-11-22T08:00:00Z· αλλιώς τώρα.",
        en: "Judges as of then, e.g. 2026-11-22T08:00:00Z; else now."),
      valueName: Terminal.spoken.say(el: "χρόνος", en: "time")),
    transform: Instant.parsed)
  var at: Instant?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @OptionGroup var options: AuthorityOptions

  func run() throws {
    let instant = at ?? Today.now
    try reportingFaults(in: options.language) {
      let folder = options.authority
      do {
        let history = try RegistryOfAuthority(folder).history(pinned: root, at: instant)
        let text = AuthorityText(history: history, instant: instant, language: options.language)
        Terminal.write(format == .json ? text.json.file : Array(text.text.utf8))
        return .clean
      } catch let refusal as Refusal where format == .json {
        Terminal.write(
          JSONValue.object([
            "code": .string(refusal.code.rawValue), "format": "onboard/authority/v1",
            "subject": .string(refusal.subject.visible),
            "reason": ["el": .string(refusal.reason.el), "en": .string(refusal.reason.en)],
            "trusted": false,
          ]).file)
        return .refused
      }
    }
  }
}
