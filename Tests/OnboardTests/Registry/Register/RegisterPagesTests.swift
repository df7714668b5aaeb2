import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// The register: all municipalities, found with and without a script, and the same for programs.
@Suite struct RegisterPagesTests {
  private static let day = Day(iso: "2026-11-02") ?? .epoch

  /// A register in which one municipality is in force and another waits for its act.
  private static func pages() throws -> RegisterPages {
    let plan = try ActTests.plan("9200-neas-smyrnis")
    let act = try #require(
      PostedAct(
        ada: "ΨΑ1246ΜΔΨΟ-ΛΡ2", protocolNumber: "1 ΕΞ 2026", signed: nil, posted: day,
        pdf: Digest(of: [])))
    let rows = Register.greece.entries.map { entry in
      switch "\(entry.code)" {
      case "9200":
        RegisterRow(
          entry: entry, stage: .partlySuspended, act: act, since: day, until: day.adding(400),
          suspended: [Bilingual(el: "τηλεδιάσκεψη", en: "video conference")],
          service: RegisterService(RuntimeConfiguration.bytes(of: plan)))
      case "9173": RegisterRow(entry: entry, stage: .approved)
      default: RegisterRow(entry: entry, stage: nil)
      }
    }
    return RegisterPages(
      rows: rows,
      bodies: [.init(matter: .signIn(9200), name: "Δήμος Νέας Σμύρνης", stage: .draft)])
  }

  private static func text(_ pages: RegisterPages, _ name: String) throws -> String {
    let artifact = try #require(pages.artifacts.first { $0.path.hasSuffix(name) })
    return String(decoding: artifact.bytes, as: UTF8.self)
  }

  @Test func everyMunicipalityIsThereOnceAndIsFoundByItsRegion() throws {
    let pages = try Self.pages()
    #expect(pages.rows.count == 332)
    let page = try Self.text(pages, "index.html")
    #expect(page.ranges(of: "<tr role=\"row\" data-find=").count == 332)
    #expect(pages.byRegion.map(\.rows.count).reduce(0, +) == 332)
    #expect(pages.byRegion.count == 13)
    for region in pages.byRegion {
      #expect(page.contains("<a href=\"#\(region.anchor)\">"), "\(region.title)")
      #expect(page.contains("id=\"\(region.anchor)\""))
    }
  }

  @Test func whatIsInForceHasItsActItsHoursAndItsAnnouncement() throws {
    let page = try Self.text(Self.pages(), "index.html")
    for words in [
      "Σε ισχύ: 1 από 332 Δήμους", "<progress aria-label=", "value=\"1\"",
      "https://diavgeia.gov.gr/decision/view/ΨΑ1246ΜΔΨΟ-ΛΡ2", "2/11/2026",
      "Δευτέρα", "σε ισχύ, με μερική αναστολή: τηλεδιάσκεψη", "<a href=\"#d9200\">",
      "εντάχθηκε στην πλατφόρμα", "εγκρίθηκε, αναμένει πράξη",
    ] { #expect(page.contains(words), "\(words)") }
    let english = try Self.text(Self.pages(), "index.en.html")
    #expect(english.contains("In force: 1 of 332 municipalities"))
    #expect(english.contains("<span lang=\"el\">Δήμος Νέας Σμύρνης</span>"))
  }

  /// The one script is allowed by its digest, and nothing of the page needs it.
  @Test func theSearchIsTheOnlyScript() throws {
    let page = try Self.text(Self.pages(), "index.html")
    let digest = Digest(of: Array(RegisterScript.search.text.utf8)).base64
    #expect(page.contains("script-src &#39;sha256-\(digest)&#39;"))
    #expect(page.ranges(of: "<script").count == 1)
    #expect(page.contains("<p id=\"search\" hidden=\"hidden\">"))
    #expect(!RegisterScript.search.text.contains("</"))
  }

  @Test func theTwinSaysTheSame() throws {
    let pages = try Self.pages()
    let json = try JSONReader.read(Array(try Self.text(pages, "index.json").utf8))
    #expect(SchemaJudge.faults(of: json, by: ReportShape.register.schema.inlined) == [])
    #expect(json["total"]?.number == 332 && json["inForce"]?.number == 1)
    let rows = json["municipalities"]?.elements ?? []
    let one = try #require(rows.first { $0["code"]?.text == "9200" })
    #expect(one["act"]?["ada"]?.text == "ΨΑ1246ΜΔΨΟ-ΛΡ2")
    #expect(one["weeks"]?.elements?.count == 3)
    let hours = one["weeks"]?.elements?.first?["days"]?.elements?.first?.elements
    #expect(hours?.first?.text?.contains("-") == true)
    #expect(rows.filter { $0["stage"] == nil }.count == 330)
  }

  @Test func theSameStateGivesTheSameBytes() throws {
    let (one, other) = (try Self.pages(), try Self.pages())
    #expect(one.artifacts.map(\.bytes) == other.artifacts.map(\.bytes))
  }

  /// An approved configuration of another kind leaves the hours out, and nothing else.
  @Test func whatCannotBeReadIsLeftOut() {
    for text in ["", "[]", "{}", #"{"modes":[{"mode":"fax"}]}"#] {
      #expect(RegisterService(Array(text.utf8))?.weeks.isEmpty ?? true)
    }
  }
}
