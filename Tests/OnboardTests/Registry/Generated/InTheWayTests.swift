import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// What stands in an output's place keeps back that output and nothing else (decision 0014): the
/// suspension of another municipality goes out.
///
/// In this registry 9173 and 9306 are in force; 9173 is then suspended.
@Suite struct InTheWayTests {
  /// What takes a place.
  enum Thing: String, CaseIterable {
    case pipe, folder, link, junk, lineEnds

    func put(_ registry: BuildRegistry, at name: String) throws {
      let path = registry.path(name), old = try? registry.text(name)
      try registry.delete(name)
      switch self {
      case .pipe: #expect(mkfifo(path, 0o644) == 0)
      case .folder:
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: false)
      case .link:
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: "nowhere")
      case .junk: try registry.write("ξένο\n", to: name)
      case .lineEnds: try registry.write((old ?? "").replacing("\n", with: "\r\n"), to: name)
      }
    }
  }

  private static func isSuspensionOut(_ registry: BuildRegistry) throws {
    #expect(try registry.deployed == ["9306"])
    #expect(try registry.files()["Runtime/9173-metamorfoseos.json"] == nil)
    #expect(try registry.text("Generated/Register/index.en.html").contains("suspended 2"))
  }

  /// The place, what takes it, and the code of the cause.
  @Test(
    arguments: Cases.some([
      ("Runtime/9306-maleviziou.json", Thing.pipe, "file-not-regular"),
      ("Runtime/9306-maleviziou.json", .folder, "file-not-regular"),
      ("Runtime/9306-maleviziou.json", .link, "file-is-link"),
      ("Drafts/9306-maleviziou.json", .pipe, "file-not-regular"),
      ("Manifest/9306-maleviziou.sha256", .pipe, "file-not-regular"),
      ("Manifest/9306-maleviziou.sha256", .folder, "file-not-regular"),
      ("Manifest/9306-maleviziou.sha256", .link, "file-is-link"),
      ("Manifest/9306-maleviziou.sha256", .junk, "list-malformed"),
      ("Manifest/9306-maleviziou.sha256", .lineEnds, "line-ends-changed"),
    ]))
  func ofOneKeepsNobodyElseBack(_ place: String, _ thing: Thing, _ code: String) throws {
    try BuildRegistry.with(.suspended) { registry in
      let file = "Municipalities/9306-maleviziou/onboarding.yaml"
      try registry.write(try registry.text(file).replacing("15 min", with: "20 min"), to: file)
      let kept = try registry.text("Generated/" + place)
      try thing.put(registry, at: "Generated/" + place)
      let before = try registry.files()
      let outcome = try registry.build()
      #expect(outcome.exit == 2, "\(outcome.complaint)")
      #expect(outcome.complaint.contains("Generated/" + place) && outcome.complaint.contains(code))
      #expect(!outcome.complaint.contains("ξένο: "))
      try Self.isSuspensionOut(registry)
      #expect(try registry.row("9173")["status"] == "suspended")
      let after = try registry.files()
      #expect(after[place] == before[place])
      if place.hasPrefix("Manifest/") {
        let own = { (files: [String: Data]) in files.filter { $0.key.contains("9306") } }
        #expect(own(after) == own(before))
        #expect(try registry.build("--check").exit == 2)
      }
      try registry.delete("Generated/" + place)
      try registry.write(kept, to: "Generated/" + place)
      #expect(try registry.build().exit == 0)
      #expect(try registry.build("--check").exit == 0)
    }
  }

  /// A plain file in the place of a subfolder that one can do without.
  @Test(arguments: Cases.some(["Drafts", "Authentication", "Register", "Schema", "Rulebook"]))
  func ofASubfolderKeepsNoOtherBack(_ part: String) throws {
    try BuildRegistry.with(.suspended) { registry in
      try registry.move("Generated/" + part, to: "elsewhere")
      let kept = try registry.files(below: "elsewhere")
      try registry.write("ξένο", to: "Generated/" + part)
      let outcome = try registry.build()
      #expect(outcome.exit == 2, "\(outcome.complaint)")
      #expect(outcome.complaint.contains("Generated/\(part): "))
      #expect(outcome.complaint.contains("[folder-not-folder]"))
      #expect(try registry.text("Generated/" + part) == "ξένο")
      #expect(try registry.deployed == ["9306"])
      #expect(try registry.row("9173")["status"] == "suspended")
      #expect(try registry.row("9173")["draft"]?["state"] == "sound")
      try registry.delete("Generated/" + part)
      try registry.move("elsewhere", to: "Generated/" + part)
      #expect(try registry.files(below: "Generated/" + part) == kept)
      #expect(try registry.build().exit == 0)
      try Self.isSuspensionOut(registry)
      #expect(try registry.build("--check").exit == 0)
    }
  }

  /// What the index said of drafts that stand no longer is not known then, so drafts stay.
  @Test func whereTheIndexIsNotAFileDraftsStay() throws {
    try BuildRegistry.with(.suspended) { registry in
      let file = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
      try registry.write(try registry.text(file).replacing("10 min", with: "15 min"), to: file)
      let index = try registry.text("Generated/Runtime/index.json")
      try Thing.pipe.put(registry, at: "Generated/Runtime/index.json")
      let before = try registry.files(below: "Generated/Drafts")
      let outcome = try registry.build()
      #expect(outcome.exit == 2 && outcome.complaint.contains("Runtime/index.json"))
      try Self.isSuspensionOut(registry)
      #expect(try registry.files(below: "Generated/Drafts") == before)
      try registry.delete("Generated/Runtime/index.json")
      try registry.write(index, to: "Generated/Runtime/index.json")
      #expect(try registry.build().exit == 0)
      #expect(try registry.files(below: "Generated/Drafts") != before)
    }
  }

  /// Without the lists, or the list of what is common, nobody knows what is the tool's.
  @Test(arguments: Cases.some([("Manifest", Thing.junk), ("Manifest/_common.sha256", .lineEnds)]))
  func withoutListsNothingIsWritten(_ place: String, _ thing: Thing) throws {
    try BuildRegistry.with(.suspended) { registry in
      try thing.put(registry, at: "Generated/" + place)
      let before = try registry.files()
      let outcome = try registry.build()
      #expect(outcome.exit == 2 && outcome.complaint.contains("Generated/" + place))
      #expect(try registry.files() == before)
    }
  }

  @Test func replaceSaysWhatItDoesNotReplace() throws {
    try BuildRegistry.with(.suspended) { registry in
      try Thing.link.put(registry, at: "Generated/Drafts/9306-maleviziou.json")
      let outcome = try registry.build("--replace")
      #expect(outcome.exit == 2 && outcome.complaint.contains("Drafts/9306-maleviziou.json"))
      #expect(outcome.complaint.contains("--replace αντικαθιστά μόνο κανονικά αρχεία"))
      #expect(try registry.files()["Drafts/9306-maleviziou.json"] == Data("link".utf8))
    }
  }

  /// A stranger's file in the place of an output, among files that the tool wrote.
  @Test func aStrangersFileKeepsNobodyElseBack() throws {
    try BuildRegistry.with(.suspended) { registry in
      try registry.delete("Generated/Manifest/9306-maleviziou.sha256")
      try registry.write("ξένο", to: "Generated/Runtime/9306-maleviziou.json")
      let outcome = try registry.build()
      #expect(outcome.exit == 2 && outcome.complaint.contains("[output-taken]"))
      try Self.isSuspensionOut(registry)
      #expect(try registry.text("Generated/Runtime/9306-maleviziou.json") == "ξένο")
      #expect(try registry.build("--replace").exit == 0)
      #expect(try registry.build("--check").exit == 0)
    }
  }
}
