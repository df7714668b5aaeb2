import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// A folder with a wrong name, or a file in its place: that is named, and no outputs go.
@Suite struct FolderNamesTests {
  private static let folder = "Municipalities/9200-neas-smyrnis"

  private static func outputs(_ registry: BuildRegistry) throws -> [String: Data] {
    try registry.files().filter { $0.key.contains("9200") }
  }

  /// What the folder is called now, and what is wrong with the declaration besides.
  @Test(
    arguments: Cases.some([
      ("09200-neas-smyrnis", ""), ("09200-neas-smyrnis", "broken: [\n"), ("9200 (1)", ""),
      ("09200-neas-smyrnis", "onboarding.yml"), ("neas-smyrnis", ""),
    ]))
  func ofARenamedFolderTheOutputsStay(_ name: String, _ wrong: String) throws {
    try BuildRegistry.with { registry in
      let before = try Self.outputs(registry)
      try registry.move(Self.folder, to: "Municipalities/" + name)
      let file = "Municipalities/\(name)/onboarding.yaml"
      if wrong.hasSuffix(".yml") {
        try registry.move(file, to: "Municipalities/\(name)/\(wrong)")
      } else {
        try registry.append(wrong, to: file)
      }
      let outcome = try registry.build()
      if name == "neas-smyrnis" {
        // The code stands in the file, and such a folder may be a body's.
        #expect(outcome.exit == 0)
      } else {
        #expect(outcome.exit == 1 && outcome.output.contains("Municipalities/" + name))
      }
      #expect(try Self.outputs(registry) == before)
      #expect(try registry.row("9200")["draft"]?["sha256"] != nil)
    }
  }

  @Test(arguments: Cases.some(["9200-neas-smyrnis", "9200-neas-smyrnis.yaml"]))
  func aFileInAFoldersPlaceIsNamed(_ name: String) throws {
    try BuildRegistry.with { registry in
      let before = try Self.outputs(registry)
      try registry.move(Self.folder, to: "elsewhere")
      try registry.write("ξένο", to: "Municipalities/" + name)
      try registry.write("ξένο", to: "Municipalities/9200.csv")
      for outcome in [try registry.build(), try registry.run("check")] {
        #expect(outcome.exit == 2)
        #expect(outcome.complaint.contains("Municipalities/\(name): δεν είναι φάκελος"))
        #expect(!outcome.complaint.contains("9200.csv"))
      }
      #expect(try Self.outputs(registry) == before)
      #expect(try registry.row("9200")["draft"]?["state"] == "sound")
    }
  }

  /// A copy in a folder of another name, whichever of the two comes first.
  @Test(arguments: Cases.some(["09173-metamorfoseos", "0-copy", "9300-other", "z-copy"]))
  func theGenuineFolderIsJudgedAsEver(_ name: String) throws {
    try BuildRegistry.with { registry in
      try registry.write(
        try registry.text("\(Self.folder)/onboarding.yaml")
          .replacing("phone: 10 min", with: "phone: 25 min"), to: "\(Self.folder)/onboarding.yaml")
      try FileManager.default.copyItem(
        atPath: registry.path(Self.folder), toPath: registry.path("Municipalities/" + name))
      let outcome = try registry.build("--language", "en")
      #expect(outcome.exit == 1)
      let places = outcome.output.split(separator: "\n").filter { $0.contains("--> ") }
      #expect(places.contains { $0.contains(name) })
      #expect(
        outcome.output.contains(
          "Municipality 9200 is declared in Municipalities/9200-neas-smyrnis/onboarding.yaml"))
      #expect(try registry.row("9200")["draft"]?["state"] == "sound")
      #expect(try registry.text("Generated/Drafts/9200-neas-smyrnis.json").contains("25"))
      try registry.delete("Municipalities/" + name)
      #expect(try registry.build().exit == 0)
    }
  }

  @Test func whatIsNearlyADeclarationBesideOneIsNamed() throws {
    try BuildRegistry.with { registry in
      for name in ["Onboarding.yaml", "onboarding.yml", "σημειώσεις.txt", "onboarding.pdf"] {
        try registry.write("ξένο", to: "\(Self.folder)/\(name)")
      }
      for words in [["build"], ["check"], ["check", Self.folder]] {
        let outcome = try Tool.run(words, in: registry.root, environment: BuildRegistry.clock)
        #expect(outcome.exit == 0)
        for name in ["Onboarding.yaml", "onboarding.yml"] {
          #expect(
            outcome.complaint.contains("\(Self.folder)/\(name): σημείωση: δεν διαβάζεται"))
        }
        #expect(!outcome.complaint.contains("σημειώσεις") && !outcome.complaint.contains("pdf"))
      }
    }
  }

  #if os(Linux)
    @Test func aNameThatIsNoTextIsNamed() throws {
      try BuildRegistry.with { registry in
        let before = try Self.outputs(registry)
        let name = Array((registry.path("Municipalities") + "/9200-ne").utf8CString.dropLast())
        #expect(rename(registry.path(Self.folder), name + [-1, 0]) == 0)
        let outcome = try registry.build()
        #expect(outcome.exit == 2)
        #expect(
          outcome.complaint.contains("Municipalities/9200-ne\\xff: το όνομά του δεν είναι UTF-8"))
        #expect(try Self.outputs(registry) == before)
        let stray = Array((registry.path("Generated/Drafts") + "/a").utf8CString.dropLast())
        #expect(creat(stray + [-1, 0], 0o644) >= 0)
        #expect(try registry.build().complaint.contains("ξένο: Drafts/a\\xff"))
      }
    }
  #endif

  @Test func whereAllAreGoneNothingOfTheToolsIsForeign() throws {
    try BuildRegistry.with { registry in
      for name in ["9173-metamorfoseos", "9183-peristeriou", "9254-kalamatas", "9306-maleviziou"] {
        try registry.delete("Municipalities/" + name)
      }
      try registry.delete(Self.folder)
      let outcome = try registry.build("--allow-removal")
      #expect(outcome.exit == 0, "\(outcome.complaint)")
      #expect(!outcome.complaint.contains("ξένο"))
      let left = try registry.files().keys.filter { $0.hasPrefix("Drafts/") }
      #expect(left == ["Drafts/sign-in-perifereia-kentrikis-makedonias.json"])
      #expect(try registry.build("--check").exit == 0)
    }
  }
}
