import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Schema

/// A draft says in every file that it is one; what is in force says nothing of the kind.
@Suite struct ExportStandingTests {
  private static let plan: Plan? = {
    let samples = (try? Repository.files(in: "Municipalities", ending: "onboarding.yaml")) ?? []
    return samples.first { $0.path.contains("/9200-") }.flatMap {
      Compiler(asOf: GeneratedPlan.today).compile(Source(path: $0.path, text: $0.text)).plan
    }
  }()

  private static func files(_ target: ExportTarget, _ standing: ExportStanding) throws -> [Artifact]
  {
    let subject = ExportSubject(try #require(plan), standing)
    return target.files(of: subject) + target.overview([subject])
  }

  /// The text of a file, with the folded lines of iCalendar whole again.
  private static func text(_ file: Artifact) -> String {
    String(decoding: file.bytes, as: UTF8.self).replacing("\r\n ", with: "")
  }

  /// What marks a draft in the files of each target: with it taken away they say what is in force.
  /// A new target has to say here how it is marked.
  private static let marks: [String: [(draft: String, decided: String)]] = [
    "osm": [("\"draft\":true,", "")],
    "zms": [("\"draft\":true,", "")],
    "schema.org": [("\"description\":\"Σχέδιο: δεν ισχύει\",", "")],
    "icalendar": [
      ("SUMMARY:ΣΧΕΔΙΟ: ", "SUMMARY:"),
      ("COMMENT:Σχέδιο: δεν ισχύει\r\nCOMMENT:Draft: not in force\r\n", ""),
    ],
    "kubernetes": [
      ("# Σχέδιο: δεν ισχύει · Draft: not in force\napi", "api"),
      (" # Σχέδιο: δεν ισχύει · Draft: not in force\n", "\n"),
      ("    onboard/status: \"draft\"\n", ""),
      ("onboard/path: \"Drafts/", "onboard/path: \"Runtime/"),
    ],
    "csv": [("\"σχέδιο\"", "\"σε ισχύ\"")],
    "cpsv-ap": [
      ("# Σχέδιο: δεν ισχύει\n# Draft: not in force\n", ""),
      ("@prefix adms: <http://www.w3.org/ns/adms#> .\n", ""),
      ("  adms:status <https://www.neasmyrni.example#status-draft> ;\n", ""),
      (
        "\n<https://www.neasmyrni.example#status-draft>\n  a skos:Concept ;\n"
          + "  skos:prefLabel \"Σχέδιο: δεν ισχύει\"@el, \"Draft: not in force\"@en .\n", ""
      ),
      ("\"adms\":\"http://www.w3.org/ns/adms#\",", ""),
      ("\"adms:status\":[{\"@id\":\"https://www.neasmyrni.example#status-draft\"}],", ""),
      (
        "{\"@id\":\"https://www.neasmyrni.example#status-draft\",\"@type\":[\"skos:Concept\"],"
          + "\"skos:prefLabel\":[{\"@language\":\"el\",\"@value\":\"Σχέδιο: δεν ισχύει\"},"
          + "{\"@language\":\"en\",\"@value\":\"Draft: not in force\"}]}", ""
      ),
      (",]", "]"),
    ],
  ]

  @Test(arguments: ExportTarget.allValueStrings)
  func aDraftDiffersByItsMarkOnly(_ name: String) throws {
    let target = try #require(ExportTarget(argument: name))
    let marks = try #require(Self.marks[name], "\(name) has no mark")
    let drafts = try Self.files(target, .draft), decided = try Self.files(target, .inForce)
    #expect(drafts.map(\.path) == decided.map(\.path) && !drafts.isEmpty)
    for (draft, decided) in zip(drafts, decided) {
      let marked = Self.text(draft)
      #expect(marked != Self.text(decided), "\(draft.path) is not marked")
      let bare = marks.reduce(marked) { $0.replacing($1.draft, with: $1.decided) }
      #expect(bare == Self.text(decided), "\(draft.path)")
    }
    for mark in marks where mark.draft != ",]" {
      #expect(drafts.contains { Self.text($0).contains(mark.draft) }, "\(mark.draft)")
    }
  }

  @Test(arguments: ExportTarget.allValueStrings)
  func aPersonReadsThatItIsADraft(_ name: String) throws {
    let target = try #require(ExportTarget(argument: name))
    let words = /σχέδιο|\bdraft\b/.ignoresCase()
    for file in try Self.files(target, .draft) {
      #expect(Self.text(file).contains(words), "\(file.path)")
    }
    for file in try Self.files(target, .inForce) {
      #expect(!Self.text(file).contains(words), "\(file.path)")
    }
  }

  /// Programs find it without reading: by a member, a label, a property, a column.
  @Test func everyServiceOfADraftHasItsStatus() throws {
    let plan = try #require(Self.plan)
    let linked = try Self.files(.publicService, .draft).first { $0.path.hasSuffix(".jsonld") }
    let graph = try JSONReader.read(try #require(linked).bytes)["@graph"]?.elements ?? []
    let services = graph.filter { $0["@type"] == ["cpsv:PublicService"] }
    #expect(services.count == plan.topics.count)
    #expect(services.allSatisfy { $0["adms:status"]?.elements?.count == 1 })
    let things = try JSONReader.read(try #require(Self.files(.schemaOrg, .draft).first).bytes)
    for thing in things["@graph"]?.elements ?? [] {
      #expect(thing["description"] == "Σχέδιο: δεν ισχύει")
    }
  }

  @Test func nobodyIsExportedTwice() throws {
    let plan = try #require(Self.plan)
    #expect(throws: FileFault.self) {
      try ExportRun(
        targets: ExportTarget.all,
        subjects: [ExportSubject(plan, .inForce), ExportSubject(plan, .draft)])
    }
  }
}
