import ArgumentParser
import Schema

/// `onboard rules`: lists every rule with its basis.
struct Rules: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules",
      abstract: Terminal.language.say(
        el: "Δείχνει όλους τους κανόνες και σε τι στηρίζονται.",
        en: "Lists all rules and what they rest on."))
  }

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γλώσσα των μηνυμάτων: el ή en.", en: "Language of messages: el or en.")))
  var language: Language = Terminal.language

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: Format = .text

  /// The form of the list.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() {
    switch format {
    case .text: Terminal.write(text())
    case .json: Terminal.write(json())
    }
  }

  private func text() -> String {
    let width = Rulebook.all.map(\.id.count).max() ?? 0
    return Rulebook.all.map { rule in
      let id = rule.id + String(repeating: " ", count: width - rule.id.count)
      return "\(id)  \(rule.title(language)) (\(rule.basis.short(language)))\n"
    }.joined()
  }

  private func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "onboard/rules/v1")
      json.member("policy", PlatformPolicy.edition(on: Today.day).version)
      json.members("retired", Rulebook.retired) { $0.string($1) }
      json.members("rules", Rulebook.all) { json, rule in
        json.object { json in
          json.member("basis") { json in
            json.member("el", rule.basis.short(.greek))
            json.member("en", rule.basis.short(.english))
          }
          json.member("id", rule.id)
          json.member("severity", rule.severity.rawValue)
          json.member("title") { json in
            json.member("el", rule.title.el)
            json.member("en", rule.title.en)
          }
        }
      }
    }
    json.endFile()
    return json.bytes
  }
}

extension Basis {
  /// The basis in a few words: the provision, or the policy by name.
  func short(_ language: Language) -> String {
    switch self {
    case .law(let provision, _):
      language.say(el: provision.titleEl, en: provision.titleEn)
    case .policy(let policy):
      language.say(el: "πολιτική: ", en: "policy: ") + policy.title(language)
    }
  }
}
