import Ground
import Outputs
import Schema

/// Rules with their bases, and interpretations, as `onboard explain` lists them.
struct RuleList {
  /// The language of the text.
  let language: Language
  /// The only id that is listed; nil for all.
  var id: String?

  private var rules: [Rule] { Rulebook.all.filter { id == nil || $0.id == id } }
  private var rulings: [Ruling] { Ruling.all.filter { id == nil || $0.id == id } }

  /// The list, with one line for each.
  func text() -> String {
    let width = Rulebook.all.map(\.id.count).max() ?? 0
    func line(_ id: String, _ title: String, _ basis: String) -> String {
      let id = id + String(repeating: " ", count: max(0, width - id.count))
      return "\(id)  \(title) (\(basis))\n"
    }
    let lines = rules.map { line($0.id, $0.title(language), $0.standing(language)) }
    let readings = rulings.map { ruling in
      let basis = ruling.provisions.map { $0.title(language) }.joined(separator: ", ")
      return line(ruling.id, ruling.question(language), basis)
    }
    return lines.joined() + "\n" + readings.joined()
  }

  /// The list as JSON.
  func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "onboard/rules/v2")
      json.member("policy", PlatformPolicy.edition(on: Today.day).version)
      json.members("retired", Rulebook.retired) { $0.string($1) }
      json.members("rules", rules) { json, rule in
        json.object { json in
          write("basis", rule.basis.short, &json)
          if let from = rule.inForce.from { json.member("from", from.iso) }
          json.member("id", rule.id)
          json.member("kind", rule.basis.kind)
          json.members("rulings", rule.rulings) { $0.string($1.id) }
          json.member("severity", rule.severity.rawValue)
          write("title", { rule.title($0) }, &json)
          if let until = rule.inForce.until { json.member("until", until.iso) }
          json.member("waivable", rule.isWaivable)
        }
      }
      json.members("rulings", rulings) { json, ruling in
        json.object { json in
          if let date = ruling.date { json.member("date", date.iso) }
          json.member("id", ruling.id)
          json.members("provisions", ruling.provisions) { $0.string($1.titleEn) }
          write("question", { ruling.question($0) }, &json)
          write("reading", { ruling.reading($0) }, &json)
          write("reason", { ruling.reason($0) }, &json)
        }
      }
    }
    json.endFile()
    return json.bytes
  }

  private func write(
    _ key: StaticString, _ text: (Language) -> String, _ json: inout JSONWriter
  ) {
    json.member(key) { json in
      json.member("el", text(.greek))
      json.member("en", text(.english))
    }
  }
}

extension Rule {
  /// The rule's basis, its start of validity and whether it can be waived, in a few words.
  fileprivate func standing(_ language: Language) -> String {
    var parts = [basis.short(language)]
    if inForce != .always { parts.append(inForce.text(language)) }
    if isWaivable { parts.append(language.say(el: "επιδέχεται εξαίρεση", en: "can be waived")) }
    return parts.joined(separator: ", ")
  }
}

extension Basis {
  /// The basis in a few words: the provision, or the policy by name.
  func short(_ language: Language) -> String {
    switch self {
    case .law(let provision, _):
      language.say(el: provision.titleEl, en: provision.titleEn)
    case .interpretation(let ruling, let provision, _):
      language.say(el: "ερμηνεία \(ruling.id): ", en: "interpretation \(ruling.id): ")
        + language.say(el: provision.titleEl, en: provision.titleEn)
    case .policy(let policy):
      language.say(el: "πολιτική: ", en: "policy: ") + policy.title(language)
    }
  }
}
