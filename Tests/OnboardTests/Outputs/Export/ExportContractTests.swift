import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Schema

/// What every export must be, whatever its format: the same bytes always, complete lines, nothing
/// that is not public, and nothing of the machine or the clock.
@Suite struct ExportContractTests {
  /// The samples, and declarations with full calendars.
  static let plans: [Plan] = {
    let compiler = Compiler(asOf: GeneratedPlan.today)
    let samples = (try? Repository.files(in: "Municipalities", ending: "onboarding.yaml")) ?? []
    let texts =
      samples.map(\.text)
      + (0..<12 as Range<UInt64>).map { seed in
        var generator = GeneratedPlan(seed: 5_000_000 + seed)
        return generator.text()
      }
    return texts.compactMap { compiler.compile(Source(path: "a.yaml", text: $0)).plan }
  }()

  /// The files of every target, made once.
  private static let files: [String: [Artifact]] = Dictionary(
    uniqueKeysWithValues: ExportTarget.all.map { ($0.name, made($0)) })

  private static func made(_ target: ExportTarget) -> [Artifact] {
    let subjects = plans.map { ExportSubject($0, .draft) }
    return subjects.flatMap { target.files(of: $0) } + target.overview(subjects)
  }

  @Test func namesArePlain() throws {
    #expect(Self.plans.count == 17)
    #expect(Set(ExportTarget.allValueStrings).count == ExportTarget.all.count)
    for target in ExportTarget.all {
      #expect(ExportTarget(argument: target.name)?.name == target.name)
      for plan in Self.plans.prefix(6) {
        let start = "\(target.name)/\(plan.municipality.code)-"
        let paths = target.files(of: ExportSubject(plan, .draft)).map(\.path)
        #expect(Set(paths).count == paths.count && !paths.isEmpty)
        for path in paths {
          #expect(path.wholeMatch(of: /[a-z.-]+\/9[0-9]{3}-[A-Za-z0-9.-]+/) != nil, "\(path)")
          #expect(path.hasPrefix(start))
        }
      }
    }
  }

  @Test(arguments: ExportTarget.allValueStrings)
  func bytesAreTheSameOnEveryDay(_ name: String) throws {
    let target = try #require(ExportTarget(argument: name))
    let files = Self.files[name] ?? []
    let isSame = files.map(\.bytes) == Self.made(target).map(\.bytes)
    #expect(isSame)
    let later = Compiler(asOf: GeneratedPlan.today.adding(200))
    for file in try Repository.files(in: "Municipalities", ending: "onboarding.yaml") {
      let source = Source(path: file.path, text: file.text)
      let plan = try #require(later.compile(source, calendar: .request).plan)
      for made in target.files(of: ExportSubject(plan, .draft)) {
        #expect(files.contains { $0.path == made.path && $0.bytes == made.bytes }, "\(made.path)")
      }
    }
  }

  @Test(arguments: ExportTarget.allValueStrings)
  func textIsWhole(_ name: String) throws {
    for file in try #require(Self.files[name]) {
      let text = try #require(String(bytes: file.bytes, encoding: .utf8), "\(file.path)")
      let isWindows = [".ics", ".csv"].contains { file.path.hasSuffix($0) }
      let end = isWindows ? "\r\n" : "\n"
      #expect(text.hasSuffix(end) && !text.hasSuffix(end + end), "\(file.path)")
      #expect(!text.contains(Repository.root.path) && !text.contains("file:/"), "\(file.path)")
      if file.path.hasSuffix(".json") || file.path.hasSuffix(".jsonld") {
        let isCanonical = Canonical.json(text).map { $0 + [0x0A] } == file.bytes
        #expect(isCanonical, "\(file.path)")
      }
    }
  }

  /// The file's fields that are for the municipality and the Secretariat stay there.
  @Test(arguments: ExportTarget.allValueStrings)
  func onlyWhatIsPublicLeaves(_ name: String) throws {
    let secret = /[A-Za-z0-9._-]+@[a-z0-9.-]+\.(example|gr)|2[0-9]{9}/
    let texts = try Repository.files(in: "Municipalities", ending: "onboarding.yaml").map(\.text)
    let hidden = Set(texts.flatMap { $0.matches(of: secret).map { String($0.output.0) } })
    #expect(hidden.count > 20)
    for file in try #require(Self.files[name]) {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!hidden.contains { text.contains($0) }, "\(file.path)")
    }
  }

  @Test func aManifestFitsAndIsNamedForKubernetes() throws {
    for plan in Self.plans {
      let text = ConfigMap(plan: plan, standing: .draft).text
      #expect(text.contains("\n  name: onboard-\(plan.municipality.code)\n"))
      #expect(text.utf8.count < ConfigMap.longest)
    }
  }

  @Test(arguments: ["=1+1", "+30", "-1", "@SUM(A1)", "\tα", "＝1"])
  func aCellIsNoFormula(_ text: String) {
    #expect(ServiceTable.safe(text) == "'" + text)
    #expect(ServiceTable.safe("α" + text) == "α" + text)
  }

  @Test func anAddressHasItsNumberApart() {
    let known = [
      ("Ελευθερίου Βενιζέλου 16", "Ελευθερίου Βενιζέλου", "16"), ("Αιγαίου 71Α", "Αιγαίου", "71Α"),
      ("Πλατεία Δημαρχείου", "Πλατεία Δημαρχείου", nil), ("28ης Οκτωβρίου", "28ης Οκτωβρίου", nil),
      ("28ης Οκτωβρίου, 5", "28ης Οκτωβρίου", "5"), ("12", "12", nil),
    ]
    for (text, street, number) in known {
      let address = StreetAddress(text)
      #expect(address.street == street && address.number == number, "\(text)")
    }
  }

  @Test func aGraphEscapesWhatItQuotes() {
    var graph = Graph(prefixes: [("s", "https://s.example/")])
    graph.add("https://a.example/#ά b", "s:p", .text("«\"\\\n\t»", .greek), .thing("s:Q"))
    let turtle = String(decoding: graph.turtle(comment: []), as: UTF8.self)
    #expect(turtle.contains("<https://a.example/#ά%20b>\n  s:p \"«\\\"\\\\\\n\\t»\"@el, s:Q ."))
  }
}
