import Ground
import Schema

/// The facets for searching the page of rules: how binding an entry is, its articles, its step of
/// the form, and its modes.
struct RuleFacets {
  /// `law`, `interpretation` or `policy`.
  let label: String
  /// The articles that it rests on, as keys (`Provision.articleKey`), without duplicates.
  let articles: [String]
  /// The step of the form in which its wrong examples are corrected; nil for a ruling.
  var step: FormStep?
  /// The modes that its text mentions.
  let modes: [Mode]

  init(_ rule: Rule, _ edition: PlatformPolicy) {
    label = rule.basis.kind
    let rested = (rule.basis.provision.map { [$0.provision] } ?? [])
    articles = Self.keys(rested + rule.rulings.flatMap(\.provisions))
    let place = Self.place(of: rule, Compiler(asOf: Specimen.day))
    step = FormStep(of: place)
    modes = Self.modes(
      in: [rule.title(.greek), rule.explanation(edition)(.greek)].joined(separator: " "))
  }

  init(_ ruling: Ruling) {
    label = "interpretation"
    articles = Self.keys(ruling.provisions)
    modes = Self.modes(
      in: [ruling.question, ruling.reading].map { $0(.greek) }.joined(separator: " "))
  }

  /// The place of the finding in the first of its wrong examples, as a path of the form; empty for
  /// the file as a whole.
  private static func place(of rule: Rule, _ compiler: Compiler) -> AnswerPath {
    for example in rule.rejects {
      let compilation = compiler.compile(example.file().source)
      if let index = compilation.findings.firstIndex(where: { $0.rule === rule }) {
        return compilation.formPlaces[index]
      }
    }
    return []
  }

  /// The facets of all rules and rulings, by id.
  static func all(_ edition: PlatformPolicy) -> [String: RuleFacets] {
    Dictionary(
      uniqueKeysWithValues: Rulebook.all.map { ($0.id, RuleFacets($0, edition)) }
        + Ruling.all.map { ($0.id, RuleFacets($0)) })
  }

  private static func keys(_ provisions: [Provision]) -> [String] {
    var keys: [String] = []
    for key in provisions.map(\.articleKey) where !keys.contains(key) { keys.append(key) }
    return keys
  }

  private static func modes(in text: String) -> [Mode] {
    let words = Fold.words(text)
    return Mode.allCases.filter { mode in
      switch mode {
      case .inPerson: words.contains { $0.hasPrefix("καταστημα") } || words.contains("παρουσια")
      case .phone: words.contains { $0.hasPrefix("τηλεφων") }
      case .video: words.contains { $0.hasPrefix("τηλεδιασκεψ") }
      }
    }
  }

  /// The attributes by which the script finds the entry.
  var node: Node {
    .group([
      .attribute("data-label", label),
      .attribute("data-article", articles.joined(separator: " ")),
      .attribute("data-step", step?.rawValue ?? ""),
      .attribute("data-mode", modes.map(\.key.text).joined(separator: " ")),
    ])
  }
}

extension Provision {
  /// The article, or the part of a decision, that contains it: `article-6`, `recital`, `oauth2`.
  var articleKey: String {
    switch (decision, part) {
    case (.myDimosLive, .body): "article-\(article)"
    case (.myDimosLive, _): "recital"
    case (.oauth2, _): "oauth2"
    }
  }

  /// That article or part in words.
  func articleTitle(_ language: Language) -> String {
    switch (decision, part) {
    case (.myDimosLive, .body): language.say(el: "Άρθρο \(article)", en: "Article \(article)")
    case (.myDimosLive, _): language.say(el: "Προοίμιο", en: "Recitals")
    case (.oauth2, _): decision.citation(language)
    }
  }
}
