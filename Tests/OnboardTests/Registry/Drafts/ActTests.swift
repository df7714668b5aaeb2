import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry
@testable import Schema

/// The drafts of acts: what they say, in every form in which they are written.
@Suite struct ActTests {
  static let day = Day(iso: "2026-10-01") ?? .epoch

  /// The plan of a committed municipality, with a part of its text replaced.
  static func plan(_ folder: String, _ old: String = "", _ new: String = "") throws -> Plan {
    let url = Repository.root.appending(path: "Municipalities/\(folder)/onboarding.yaml")
    let text = try String(contentsOf: url, encoding: .utf8)
    let changed = old.isEmpty ? text : text.replacing(old, with: new)
    try #require(old.isEmpty || changed != text)
    let compilation = Compiler(asOf: day).compile(Source(path: url.path, text: changed))
    return try #require(
      compilation.plan, "\(compilation.findings.map { $0.message.en })")
  }

  static func acts() throws -> [ActDraft] {
    let one = ActDraft.Subject(
      plan: try plan("9200-neas-smyrnis"),
      record: ActRecord(lines: [.init(label: "Σύνοψη", value: "00ff")]))
    let other = ActDraft.Subject(plan: try plan("9306-maleviziou"))
    return ActDraft.Kind.allCases.flatMap { kind in
      [[one], [other, one]].flatMap { subjects in
        let parts = ServiceParts(modes: [.inPerson], offices: ["kep", "gazi"])
        return (kind.takesParts ? [nil, parts] : [nil]).map { parts in
          var act = ActDraft(kind, of: subjects)
          act.reason = kind.ends ? "Βλάβη" : nil
          act.parts = parts
          return act
        }
      }
    }
  }

  /// An act about parts names them, with the basis for a part; what is lifted is a decision.
  @Test func anActAboutPartsNamesThem() throws {
    var act = ActDraft(.lift, of: [ActDraft.Subject(plan: try Self.plan("9200-neas-smyrnis"))])
    act.parts = ServiceParts(modes: [.video], offices: [])
    act.earlier = ActDraft.Earlier(number: "45176 ΕΞ 2026")
    func text() -> String {
      DocumentText(document: ActText(act).document, width: 10_000).text
    }
    for words in [
      "«Μερική άρση της αναστολής της ένταξης του Δήμου Νέας Σμύρνης στην πλατφόρμα",
      "Την υπ’ αρ. 45176 ΕΞ 2026/…………… απόφαση (ΑΔΑ: ……………) περί αναστολής της ένταξης",
      "Αίρουμε εν μέρει την αναστολή της ένταξης του Δήμου Νέας Σμύρνης", "ερμηνεία I-36",
      "αίρεται μόνο ως προς την εξυπηρέτηση εξ αποστάσεως, με τηλεδιάσκεψη.",
      "Κατά τα λοιπά η αναστολή συνεχίζεται.", "την αρμοδιότητα για το μέρος.",
    ] { #expect(text().contains(words), "\(words)") }
    act.parts = nil
    #expect(!text().contains("Κατά τα λοιπά") && !text().contains("για το μέρος"))
  }

  /// The provisions cited are those of what is suspended, and of nothing else.
  @Test(arguments: [
    (ServiceParts(modes: [.phone], offices: []), "Την παρ. 3 του άρθρου 1 και"),
    (ServiceParts(modes: [], offices: ["kep"]), "Το στοιχ. α΄ της παρ. 3 του άρθρου 1 της"),
    (ServiceParts(modes: [], offices: [], departments: ["ta"]), "Την παρ. 3 του άρθρου 5 της"),
    (
      ServiceParts(modes: [], offices: ["kep"], departments: ["ta"]),
      "σε δημοτικό κατάστημα, την παρ. 3 του άρθρου 5 της ίδιας απόφασης,"
    ),
  ])
  func theBasisIsThatOfTheParts(_ parts: ServiceParts, _ basis: String) throws {
    var act = ActDraft(.suspend, of: [ActDraft.Subject(plan: try Self.plan("9200-neas-smyrnis"))])
    act.parts = parts
    act.reason = "Βλάβη"
    let text = DocumentText(document: ActText(act).document, width: 10_000).text
    #expect(text.contains(basis))
    let line = try #require(text.split(separator: "\n").first { $0.contains(basis) })
    #expect(line.contains("τρόπος εξυπηρέτησης παρέχεται") == !parts.modes.isEmpty)
    #expect(line.contains("δημοτικό κατάστημα") == !parts.offices.isEmpty)
    #expect(line.contains("ανά θέση εργασίας") == !parts.departments.isEmpty)
  }

  // MARK: One model, two writings

  /// The page and the text document say the same words in the same order.
  @Test func bothWritingsSayTheSame() throws {
    for act in try Self.acts() {
      let document = ActText(act).document
      let odt = try Self.words(of: try #require(Self.entry("content.xml", of: act)))
      let page = String(decoding: DocumentPage(document: document).bytes, as: UTF8.self)
      let body = try #require(page.split(separator: "</head>").last)
      let notice = ActText.notice.split(separator: " ").count
      let html = Self.words(Self.plain(String(body))).dropFirst(notice)
      #expect(Array(html) == odt, "\(act.kind)")
    }
  }

  @Test func everyPartIsWellFormed() throws {
    let hostile = #"Μητρώο <b> & "τέλη" ]]> 'α'"#
    let plan = try Self.plan(
      "9200-neas-smyrnis", "title: Δημοτολόγιο\n",
      "title: '\(hostile.replacing("'", with: "''"))'\n")
    var act = ActDraft(.suspend, of: [ActDraft.Subject(plan: plan)])
    act.reason = "Λόγος\u{FFFE} <&>  \u{1}"
    for name in ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"] {
      let parser = XMLParser(data: Data(try #require(Self.entry(name, of: act))))
      parser.shouldProcessNamespaces = true
      #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
    }
    let offer = ActDraft(.onboard, of: [ActDraft.Subject(plan: plan)])
    let page = String(decoding: offer.artifacts[0].bytes, as: UTF8.self)
    #expect(page.contains("Μητρώο &lt;b&gt; &amp; &quot;τέλη&quot; ]]&gt; &#39;α&#39;"))
    #expect(!page.contains("<b>") && !page.contains("<script"))
    let words = try Self.words(of: try #require(Self.entry("content.xml", of: offer)))
    #expect(words.contains("<b>") && words.contains("\"τέλη\""))
  }

  @Test func anActIsTheSameAlways() throws {
    for (one, other) in zip(try Self.acts(), try Self.acts()) {
      #expect(one.artifacts.map(\.path) == other.artifacts.map(\.path))
      #expect(one.artifacts.map(\.bytes) == other.artifacts.map(\.bytes))
    }
  }

  @Test func everyPageIsADraft() throws {
    for act in try Self.acts() {
      let styles = String(decoding: try #require(Self.entry("styles.xml", of: act)), as: UTF8.self)
      #expect(styles.contains(ActText.notice) && styles.contains("text:page-count"))
      let page = String(decoding: act.artifacts[0].bytes, as: UTF8.self)
      #expect(page.contains("<p class=\"draft\">ΣΧΕΔΙΟ"))
      #expect(!page.contains("ψηφιακά υπογεγραμμένο"))
    }
  }

  // MARK: Names and places

  @Test func foldersTellActsApart() throws {
    let plan = try Self.plan("9200-neas-smyrnis")
    let other = try Self.plan("9306-maleviziou")
    let subject = ActDraft.Subject(plan: plan)
    #expect(ActDraft(.onboard, of: [subject]).folder == "9200")
    #expect(
      ActDraft(.onboard, of: [ActDraft.Subject(plan: other), subject]).folder == "acts/9200-9306")
    let many = ActDraft(.onboard, of: Array(repeating: subject, count: 332))
    #expect(many.folder.hasPrefix("acts/332-") && many.folder.utf8.count < 64)
    let files = try Self.acts().flatMap(\.artifacts).map(\.path)
    #expect(Set(files).count == files.count)
  }

  @Test(arguments: [
    (1, "α"), (5, "ε"), (6, "στ"), (7, "ζ"), (10, "ι"), (16, "ιστ"), (20, "κ"), (26, "κστ"),
    (90, "ϟ"), (100, "ρ"), (332, "τλβ"), (999, "ϡϟθ"), (1000, "1000"), (0, "0"),
  ])
  func letters(_ number: Int, _ wanted: String) { #expect(GreekNumeral.of(number) == wanted) }

  @Test func identifiers() {
    for text in ["1 ΕΞ 2026", "123456 ΕΞ 2026"] { #expect(PostedAct.isProtocol(text)) }
    for text in ["1 EX 2026", "1 ΕΞ 26", "1234567 ΕΞ 2026", "1  ΕΞ 2026", " ΕΞ 2026", ""] {
      #expect(!PostedAct.isProtocol(text), "\(text)")
    }
    for ada in ["ΨΑ1246ΜΔΨΟ-ΛΡ2", "ΩΡΧΚ46Μ-ΨΡ7"] { #expect(PostedAct.isADA(ada)) }
    for ada in ["ΨΑ1246ΜΔΨΟΛΡ2", "PA1246ΜΔΨΟ-ΛΡ2", "ψα1246ΜΔΨΟ-ΛΡ2", "ΨΑ1246ΜΔΨΟ-ΛΡ", "-"] {
      #expect(!PostedAct.isADA(ada), "\(ada)")
    }
  }

  // MARK: Metadata

  @Test func metadataLeavesOutWhatIsNotKnown() throws {
    var act = ActDraft(.amend, of: [ActDraft.Subject(plan: try Self.plan("9200-neas-smyrnis"))])
    #expect(
      ActMetadata(act: act).missing == [
        "protocolNumber", "issueDate", "organizationId", "unitIds", "signerIds",
      ])
    #expect(!String(decoding: ActMetadata(act: act).json.file, as: UTF8.self).contains("……"))
    act.number = "12 ΕΞ 2026"
    act.date = Day(iso: "2026-12-01")
    act.earlier.ada = "ΨΑ1246ΜΔΨΟ-ΛΡ2"
    guard case .object(let members) = ActMetadata(act: act).json else { return }
    #expect(members["issueDate"] == "2026-12-01T00:00:00.000Z")
    #expect(members["protocolNumber"] == "12 ΕΞ 2026")
    #expect(members["publish"] == false)
    #expect(
      members["extraFieldValues"] == [
        "documentType": "ΠΡΑΞΗ",
        "relatedDecisions": [["relatedDecisionsADA": "ΨΑ1246ΜΔΨΟ-ΛΡ2"]],
      ])
  }
}
