import Ground
package import Schema

/// Findings as SARIF 2.1.0 (OASIS), for editors, code review and archives.
///
/// There is one run with one driver, which lists the rules with findings in the rulebook's order.
/// Nothing depends on the machine or the clock, and members are in canonical order.
package struct SARIF {
  /// The language of messages.
  package let language: Language
  /// The edition of the platform's policy used for judging.
  package let edition: PlatformPolicy

  package init(language: Language, edition: PlatformPolicy) {
    self.language = language
    self.edition = edition
  }

  /// The findings of several files, in the order of the files.
  package func write(_ compilations: [Compilation]) -> [UInt8] {
    let spoken = Set(compilations.flatMap { $0.findings.map(\.rule.id) })
    let rules = Rulebook.all.filter { spoken.contains($0.id) }
    var json = JSONWriter(capacity: 16_384)
    json.object { json in
      json.member("$schema", Self.schema)
      json.key("runs")
      json.array { json in
        json.object { write(compilations, rules, &$0) }
      }
      json.member("version", "2.1.0")
    }
    json.endFile()
    return json.bytes
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private func write(
    _ compilations: [Compilation], _ rules: [Rule], _ json: inout JSONWriter
  ) {
    json.members("artifacts", compilations) { json, compilation in
      json.object { json in
        json.member("location") { SARIFPlace.write(compilation.source.path, &$0) }
        json.members("roles", ["analysisTarget"]) { $0.string($1) }
      }
    }
    json.member("columnKind", "unicodeCodePoints")
    json.key("invocations")
    json.array { json in
      json.object { $0.member("executionSuccessful", true) }
    }
    json.member("language", language.rawValue)
    json.member("originalUriBaseIds") { json in
      json.member("%SRCROOT%") { json in
        message("description", Self.root(language), &json)
      }
    }
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    json.key("results")
    json.array { json in
      for (index, compilation) in compilations.enumerated() {
        let writer = SARIFResults(
          report: self, ruleIndexes: places, file: index, compilation: compilation)
        writer.write(&json)
      }
    }
    json.member("tool") { json in
      json.member("driver") { write(driver: rules, &$0) }
    }
  }

  private func write(driver rules: [Rule], _ json: inout JSONWriter) {
    json.member("language", language.rawValue)
    json.member("name", "onboard")
    json.member("properties") { $0.member("policyVersion", edition.version) }
    json.members("rules", rules) { json, rule in
      json.object { write(rule, &$0) }
    }
    json.member("semanticVersion", Program.version)
  }

  private func write(_ rule: Rule, _ json: inout JSONWriter) {
    let citation = rule.basis.citation(language, edition)
    json.member("defaultConfiguration") { json in
      json.member("level", rule.severity.sarifLevel)
    }
    let explanation = rule.explanation(edition)(language)
    message("fullDescription", explanation, &json)
    message("help", explanation + "\n\n" + citation, &json)
    json.member("id", rule.id)
    json.member("properties") { json in
      let basis = rule.basis
      json.member("basis", basis.kind)
      switch basis {
      case .law(let provision, let quote), .interpretation(_, let provision, let quote):
        json.member(
          "citation", language.say(el: provision.citationEl, en: provision.citationEn))
        json.member("quote", quote)
        if let ruling = basis.ruling { json.member("ruling", ruling.id) }
      case .policy(let policy):
        json.member("policy", policy.rawValue)
        json.member("policyVersion", edition.version)
      }
      json.members("tags", [basis.kind]) { $0.string($1) }
    }
    message("shortDescription", rule.title(language), &json)
  }

  /// Writes a message, escaping text that only looks like SARIF's placeholders and links (3.11.5,
  /// 3.11.6).
  package func message(_ key: StaticString, _ text: String, _ json: inout JSONWriter) {
    let text = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).visible }.joined(separator: "\n")
    var safe = ""
    let hasLink = text.contains("](")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{", "}": safe.unicodeScalars += [scalar, scalar]
      case "[" where hasLink, "]" where hasLink: safe.unicodeScalars += ["\\", scalar]
      default: safe.unicodeScalars.append(scalar)
      }
    }
    json.member(key) { $0.member("text", safe) }
  }

  private static func root(_ language: Language) -> String {
    language.say(
      el: "Ο φάκελος από τον οποίο έγινε ο έλεγχος.", en: "The folder that the check ran in.")
  }
}

extension Severity {
  /// The corresponding level in SARIF.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
