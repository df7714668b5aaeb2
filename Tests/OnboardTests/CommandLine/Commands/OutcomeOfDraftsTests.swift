import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs

/// Drafts, announcements and keys tell programs what they did, in one format.
@Suite struct OutcomeOfDraftsTests {
  private func run(
    _ words: [String], in folder: URL, exit: Int32 = 0
  ) throws -> JSONValue {
    let outcome = try Tool.run(words + ["--format", "json"], in: folder)
    #expect(outcome.exit == exit, "\(words): \(outcome.output)\(outcome.complaint)")
    let json = try JSONReader.read(Array(outcome.output.utf8))
    let schema = CommandOutcome.format.schema.inlined
    #expect(SchemaJudge.faults(of: json, by: schema) == [], "\(words)")
    #expect(json["exit"]?.number == Int(exit))
    return json
  }

  private func kinds(_ json: JSONValue) -> [String] {
    json["done"]?.elements?.compactMap { $0["kind"]?.text } ?? []
  }

  @Test func actsAndAnnouncements() throws {
    try LifeTests.registry { folder in
      let draft = try run(["act", "draft", "join", "9200", "--output", "drafts"], in: folder)
      #expect(kinds(draft) == ["drafted", "drafted", "drafted"])
      #expect(draft["notes"]?.elements?.isEmpty == false)
      let path = try #require(draft["done"]?.elements?.first?["path"]?.text)
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: path).path))
      let told = try run(["act", "announce", "9200"], in: folder)
      #expect(kinds(told) == ["announced"])
      let words = try #require(told["done"]?.elements?.first?["message"])
      #expect(words["el"]?.text?.contains("Δήμος Νέας Σμύρνης") == true)
      #expect(words["en"]?.text?.contains("appointment") == true)
      try Data("version: 1\n".utf8).write(to: folder.appending(path: "broken.yaml"))
      for command in [["act", "announce"], ["act", "draft", "join"]] {
        let refused = try run(command + ["broken.yaml"], in: folder, exit: 1)
        #expect(refused["refusals"]?.elements?.first?["code"]?.text == "findings", "\(command)")
        let absent = try run(command + ["nowhere.yaml"], in: folder, exit: 2)
        #expect(absent["refusals"]?.elements?.first?["code"]?.text == "file", "\(command)")
      }
    }
  }

  @Test func keys() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for label in ["a", "b", "c"] {
      let made = try run(["keys", "new", "--output", label, "--unsealed"], in: folder)
      #expect(kinds(made) == ["created"])
    }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "d"), withIntermediateDirectories: true)
    let holders = ["a", "b", "c"].flatMap { ["--holder", "p-\($0),\($0),Agency \($0)"] }
    let founded = try run(
      ["keys", "found", "--authority", "d", "--expires", "2027-12-31"] + holders, in: folder)
    #expect(Set(kinds(founded)) == ["drafted"])
    let next = founded["done"]?.elements?.first?["next"]?.elements?.first?.text
    #expect(next?.hasPrefix("onboard keys sign --key … d/") == true)
    let again = try run(
      ["keys", "found", "--authority", "d", "--expires", "2027-12-31"] + holders, in: folder,
      exit: 0)
    #expect(!kinds(again).isEmpty)
    let unknown = try run(
      ["keys", "drop", "nobody.example", "--authority", "d"], in: folder, exit: 2)
    #expect(unknown["refusals"]?.elements?.first?["code"]?.text == "file")
    let signed = try run(["keys", "sign", "d/1.root.next.json", "--key", "a"], in: folder)
    #expect(!kinds(signed).isEmpty)
  }
}
