import TestSupport
import Testing

@testable import Schema

@Suite("The rulebook")
struct RulebookTests {
  private static let policy = PlatformPolicy.edition(on: Specimen.day)

  @Test("gives each rule an id of its own, in kebab case, that no dead rule had")
  func ids() {
    let ids = Rulebook.all.map(\.id)
    #expect(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
    #expect(ids.filter { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) == nil } == [])
    #expect(Set(ids).intersection(Rulebook.retired).sorted() == [])
    #expect(Set(Rulebook.retired).count == Rulebook.retired.count)
  }

  @Test("holds every rule that is written")
  func complete() throws {
    let files = try Repository.files(in: "Sources/Schema", ending: ".swift")
    let written = files.flatMap { file in
      file.text.matches(of: /\bRule\(\s*"([^"]*)"/).map { String($0.output.1) }
    }
    let named = files.flatMap { $0.text.matches(of: /static let \w+ = Rule\(/) }
    #expect(written.sorted() == Rulebook.all.map(\.id).sorted())
    #expect(named.count == written.count)
  }

  @Test("quotes the law word for word")
  func quotes() {
    for rule in Rulebook.all {
      guard let (provision, quote) = rule.basis.provision else { continue }
      let text = Law.text(of: provision) ?? ""
      #expect(!quote.isEmpty && text.utf8.contains(quote.utf8), "\(rule.id): \(quote)")
    }
  }

  @Test("reads a provision by a ruling that is about it")
  func readings() {
    for rule in Rulebook.all {
      guard case .interpretation(let ruling, let provision, _) = rule.basis else { continue }
      #expect(ruling.provisions.contains(provision), "\(rule.id): \(ruling.id)")
      #expect(!rule.isWaivable, "\(rule.id)")
      #expect(rule.rulings.count { $0 === ruling } == 1, "\(rule.id)")
    }
  }

  @Test("calls a breach of the law an error, always")
  func severities() {
    for rule in Rulebook.all {
      if rule.basis.provision != nil { #expect(rule.severity == .error, "\(rule.id)") }
    }
  }

  @Test("shows what each rule rejects, or says why it cannot")
  func examples() {
    let bare = Rulebook.all.filter { $0.rejects.isEmpty }.map(\.id)
    #expect(Set(bare).symmetricDifference(Self.withoutExample.keys).sorted() == [])
  }

  /// Rules without a rejected example, each with the reason.
  static let withoutExample = [
    "text-encoding": "bytes that are no UTF-8 cannot stand in a text; the hostile files have them",
    "limit-file": "256 KiB and a byte are no example; the hostile files have them",
    "limit-line": "1,001 bytes are no example; the hostile files have them",
    "limit-nodes": "20,001 values are no example; the hostile files have them",
    "limit-text": "8 KiB and a byte are no example; the hostile files have them",
    "file-empty": "there is nothing to mark; the hostile files have them",
    "folder-mismatch": "an example has no folder",
    "declaration-missing": "an example is a file, and here there is none",
    "municipality-twice": "an example is one file",
    "body-twice": "an example is one file",
    "redirect-twice": "an example is one file",
    "office-twice": "an example is one file",
    "domain-twice": "an example is one file",
    "peer-outlier": "an example is one file",
    "labour-day-undecided": "an example is judged without asking what was decided",
    "holiday-move-wrong": "an example is a declaration, and this is about another file",
    "names-old": "an example is a declaration, and this is about another file",
  ]

  @Test("mends a wrong example so that nothing is found in it, and shows no more than that")
  func mended() {
    for rule in Rulebook.all where rule.accepts.isEmpty && !rule.rejects.isEmpty {
      guard let mended = rule.mended(Self.policy) else {
        Issue.record("\(rule.id) shows nothing right")
        continue
      }
      let isWhole = rule.rejects.contains { $0.whole }
      let example = isWhole ? Example(whole: mended) : Example(mended)
      let findings = Compiler(asOf: Specimen.day).compile(example.file().source).findings
      #expect(findings.map(\.rule.id) == [], "\(rule.id)")
      #expect(!mended.contains("⟦") && !mended.hasSuffix("\n"), "\(rule.id)")
    }
    #expect(
      Rule.mailboxFree.mended(Self.policy)
        == "contact:\n  email: rantevou@dimos.example\n  phone: 2100000000")
    #expect(Rule.textEdges.mended(Self.policy)?.split(separator: "\n").first == "closures:")
    #expect(Rule.textEdges.mended(Self.policy)?.hasSuffix("reason: \"Απογραφή αρχείου\"") == true)
  }

  @Test("reads as two languages, and its titles as headings")
  func texts() {
    for rule in Rulebook.all {
      for text in [rule.title, rule.explanation(Self.policy)] { Self.check(text, of: rule) }
      #expect(!rule.title.el.hasSuffix(".") && !rule.title.en.hasSuffix("."), "\(rule.id)")
      #expect(!rule.title.el.contains("\n") && !rule.title.en.contains("\n"), "\(rule.id)")
    }
  }

  @Test("speaks two languages in the findings of its examples")
  func messages() {
    for example in RuleCase.all where !example.isAccepted {
      for finding in example.findings(in: example.example.file().source) {
        Self.check(finding.message, of: finding.rule)
        if let help = finding.help { Self.check(help, of: finding.rule) }
        for related in finding.related { Self.check(related.note, of: finding.rule) }
      }
    }
  }

  /// English text may quote Greek, and name points of the law by their letters.
  private static func check(_ text: Bilingual, of rule: Rule) {
    let english = text.en.replacing(/“[^”]*”/, with: "")
      .replacing(/\([α-ω]\)|recital [Α-Ω]+/, with: "")
    #expect(hasGreek(text.el), "\(rule.id): \(text.el)")
    #expect(!english.isEmpty && !hasGreek(english), "\(rule.id): \(text.en)")
  }

  private static func hasGreek(_ text: String) -> Bool {
    text.unicodeScalars.contains { Alphabet($0) == .greek }
  }
}
