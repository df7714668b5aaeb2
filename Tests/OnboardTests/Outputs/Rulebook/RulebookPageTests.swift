import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Schema

/// The pages of the rulebook: they say what the command line says, and can do nothing but be read.
@Suite struct RulebookPageTests {
  static let pages = RulebookPages.artifacts().map {
    (path: $0.path, html: String(decoding: $0.bytes, as: UTF8.self))
  }

  @Test(arguments: Language.allCases)
  func pagesAndCommandLineSayTheSame(_ language: Language) throws {
    let page = try #require(
      Self.pages.first { $0.path.hasSuffix("rules.\(language.rawValue).html") })
    let articles = page.html.split(separator: "<article ").dropFirst().map { article in
      Self.words(Self.plain(String("<a " + (article.split(separator: "</article>").first ?? ""))))
    }
    let explanations = Self.explanations[language] ?? []
    #expect(articles.count == explanations.count)
    for (article, explanation) in zip(articles, explanations) {
      #expect(article == Self.words(explanation.text(language)), "\(explanation.id)")
    }
  }

  /// Everything that is explained, in the order of the page: the law's rules, those by a ruling,
  /// each policy's, and the rulings.
  private static let explanations: [Language: [Explanation]] = {
    let policies = Policy.allCases.flatMap { policy in
      Rulebook.all.filter { if case .policy(policy) = $0.basis { true } else { false } }
    }
    let rested = Rulebook.all.filter { $0.provision != nil }
    let rules =
      rested.filter { $0.basis.ruling == nil } + rested.filter { $0.basis.ruling != nil }
      + policies
    return Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let explained = rules.map {
          Explanation($0, language, RulebookPages.edition)
        }
        return (language, explained + Ruling.all.map { Explanation($0, language) })
      })
  }()

  @Test func everyRuleShowsWhatIsWrongAndWhatIsRight() {
    for explanation in Self.explanations[.english] ?? [] {
      var isRight = false, isWrong = false
      for case .example(_, let right, _, let message) in explanation.parts {
        #expect(right || message?.isEmpty == false, "\(explanation.id)")
        if right { isRight = true } else { isWrong = true }
      }
      #expect(isRight || !isWrong, "\(explanation.id)")
    }
  }

  @Test func aRuleThatThereIsNotIsAnsweredAsAsked() throws {
    let outcome = try Tool.run(["explain", "nothing", "--format", "json"], in: Repository.root)
    let json = try JSONReader.read(Array(outcome.output.utf8))
    #expect(outcome.exit == 2 && json["exit"] == .number(2) && outcome.complaint.isEmpty)
  }

  @Test func everyRuleSaysSinceWhenAndWhetherItCanBeWaived() throws {
    let outcome = try Tool.run(["explain", "--format", "json"], in: Repository.root)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let listed = try #require((json as? [String: Any])?["rules"] as? [[String: Any]])
    #expect(listed.count == Rulebook.all.count)
    for (rule, listed) in zip(Rulebook.all, listed) {
      let text = Explanation(rule, .english, RulebookPages.edition).text(.english)
      let force = try #require(text.firstMatch(of: /\nForce: (.*); (can(not)? be waived)/))
      #expect(
        force.output.1 == (rule.inForce.from.map { "since \($0.words.en)" } ?? "on every date"))
      #expect(rule.isWaivable == (force.output.2 == "can be waived"), "\(rule.id)")
      #expect(rule.provision == nil || !rule.isWaivable, "\(rule.id): law is not waived")
      #expect(listed["waivable"] as? Bool == rule.isWaivable, "\(rule.id)")
      #expect(listed["from"] as? String == rule.inForce.from?.iso, "\(rule.id)")
    }
  }

  @Test func pagesLoadNothingAndRunOnlyTheSearch() {
    let allowed = "default-src &#39;none&#39;; style-src &#39;sha256-"
    for (path, html) in Self.pages {
      #expect(html.contains("content=\"" + allowed), "\(path)")
      let isSearched = path.contains("/rules.")
      #expect(html.ranges(of: "<script>").count == (isSearched ? 1 : 0), "\(path)")
      #expect(html.contains("script-src &#39;sha256-") == isSearched, "\(path)")
      for forbidden in ["<script ", "<link", "<img", "<iframe", "@import", "url(", " style=\""] {
        #expect(!html.contains(forbidden), "\(path): \(forbidden)")
      }
      #expect(html.firstMatch(of: /\son[a-z]+="/) == nil, "\(path)")
      let others = /(href|src)="(?!#|https:\/\/|[a-z]+\.(el|en)\.html|\.\.\/Register\/index\.)/
      #expect(html.firstMatch(of: others) == nil)
    }
  }

  @Test func everyLinkLeadsSomewhere() {
    let ids = Dictionary(
      uniqueKeysWithValues: Self.pages.map { page in
        (page.path, page.html.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) })
      })
    for (path, html) in Self.pages {
      #expect(Set(ids[path] ?? []).count == ids[path]?.count, "\(path): an id stands twice")
      for match in html.matches(of: /href="([^"#]*)#?([^"]*)"/) {
        if match.output.1.hasPrefix("../\(PublicPages.register)/") { continue }
        let file = match.output.1.isEmpty ? path : "Rulebook/" + match.output.1
        let place = String(match.output.2)
        #expect(place.isEmpty ? ids[file] != nil : ids[file]?.contains(place) == true, "\(place)")
      }
    }
  }

  /// Whatever a filter offers finds something, and whatever a rule can be found by is offered.
  @Test func everyFilterFindsRulesAndEveryRuleIsFound() throws {
    for page in Self.pages where page.path.contains("/rules.") {
      for name in ["label", "article", "step", "mode"] {
        let select = try #require(
          page.html.split(separator: "<select id=\"by-data-\(name)\">").dropFirst().first?
            .split(separator: "</select>").first)
        let offered = select.matches(of: /value="([^"]+)"/).map { String($0.output.1) }
        let held = page.html.split(separator: " data-\(name)=\"").dropFirst()
          .flatMap { $0.prefix { $0 != "\"" }.split(separator: " ").map(String.init) }
        #expect(Set(offered) == Set(held), "\(page.path): \(name)")
      }
    }
  }

  @Test func aRuleIsFoundByItsArticleItsStepAndItsModes() throws {
    let rule = try #require(Rulebook.all.first { $0.id == "phone-transaction" })
    let facets = RuleFacets(rule, RulebookPages.edition)
    #expect(facets.label == "law" && facets.articles.contains("article-1"))
    #expect(facets.step == .topics && facets.modes.contains(.phone))
  }

  /// The whole text of the decisions stands on the woven edition, and in Greek on both.
  @Test func theWovenEditionIsWhole() throws {
    for page in Self.pages where page.path.contains("law.") {
      let words = Self.words(Self.plain(page.html)).joined(separator: " ")
      for provision in Law.provisions {
        for line in Law.lines(of: provision) {
          let printed = Self.words(line).joined(separator: " ")
          #expect(words.contains(printed), "\(provision.titleEl)")
        }
      }
      #expect(page.html.matches(of: /<div class="law( point)?" lang="el">/).count == 93)
    }
  }

  @Test func dataCannotBecomeMarkup() {
    let hostile = "<script>alert('1')</script>&\"\u{0}\u{85}"
    let html = Markup.html([
      .tag("p", .id(hostile), .text(hostile), .link(.site("javascript:alert(1)"), .code(hostile)))
    ])
    #expect(!html.contains("<script") && !html.contains("javascript:"))
    #expect(html.contains("href=\"#\"") && html.contains("&quot;"))
    #expect(!html.unicodeScalars.contains("\u{0}") && !html.unicodeScalars.contains("\u{85}"))
  }

  @Test func theDigestOfTheStylesheetIsRight() {
    #expect(
      Digest(of: Array("abc".utf8)).base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  private static func plain(_ html: String) -> String {
    var text = html.replacing(/<style>[^<]*<\/style>/, with: "")
      .replacing("<wbr>", with: "").replacing(/<\/?(mark|span)[^>]*>/, with: "")
      .replacing(/<[^>]*>/, with: " ")
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(entity, with: character)
    }
    return text
  }

  /// The words of a text; what stands between them is layout.
  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
