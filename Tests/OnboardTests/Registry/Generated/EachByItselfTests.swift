import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// Trouble with one municipality leaves all others as they would be without it (decision 0014).
@Suite struct EachByItselfTests {
  private static let file = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
  private static let other = "Municipalities/9183-peristeriou/onboarding.yaml"

  @Test func aBrokenDraftStopsNobody() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let before = try registry.files()
      try registry.append("broken: [\n", to: Self.file)
      try registry.append("# μια σημείωση\n", to: Self.other)
      let outcome = try registry.build()
      #expect(outcome.exit == 1)
      #expect(outcome.output.contains("yaml-flow"))
      #expect(try registry.row("9200")["draft"]?["state"] == "broken")
      #expect(try registry.row("9200")["draft"]?["sha256"] != nil)
      #expect(try registry.row("9183")["draft"]?["state"] == "sound")
      let after = try registry.files()
      let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      // The other's comment changes the digest of its declaration, and no output of it.
      #expect(changed == ["Runtime/index.json", "Manifest/_common.sha256"])
      #expect(try registry.deployed == ["9173", "9306"])
    }
  }

  /// The holidays are of all declarations, and of nothing that was decided.
  @Test(arguments: [("moved: [\n", Int32(1)), (nil, 2)])
  func holidaysThatAreNotKnownKeepBackNoDecision(_ text: String?, _ exit: Int32) throws {
    try BuildRegistry.with(.suspended) { registry in
      let before = try registry.files()
      if let text {
        try registry.write(text, to: HolidaysFile.place)
      } else {
        try registry.delete(HolidaysFile.place)
        try FileManager.default.createDirectory(
          at: registry.root.appending(path: HolidaysFile.place), withIntermediateDirectories: false)
      }
      try registry.append("broken: [\n", to: Self.file)
      let outcome = try registry.build()
      #expect(outcome.exit == exit, "\(outcome.complaint)")
      #expect(outcome.complaint.contains("χωρίς τις αργίες δεν κρίνεται καμία δήλωση"))
      #expect(try registry.deployed == ["9306"])
      #expect(try registry.row("9173")["status"] == "suspended")
      let after = try registry.files()
      for (path, bytes) in before where path.hasPrefix("Drafts/") { #expect(after[path] == bytes) }
      let status = try registry.run("status", "--language", "en")
      #expect(status.exit == exit && status.output.contains("suspended"))
      let one = try registry.run("status", "9306", "--format", "json")
      #expect(one.exit == exit && one.complaint.contains(HolidaysFile.place))
      _ = try JSONReader.read(Array(one.output.utf8))
      let inbox = try registry.run("inbox", "--format", "json")
      #expect(inbox.exit == exit && inbox.complaint.contains(HolidaysFile.place))
      _ = try JSONReader.read(Array(inbox.output.utf8))
    }
  }

  /// Of another registry, it is the file of that one which is named.
  @Test func theHolidaysAreNamedWhereTheyStand() throws {
    let declarations = Repository.root.appending(path: Discovery.registry).path
    let building = try Building<Int>(
      unjudged: try Submissions(at: [declarations]), in: RegistryRoot(path: "reg"),
      for: FileFault("x", errno: 13))
    #expect(building.notes.last?.path == "reg/Municipalities/holidays.yaml")
    #expect(building.faults.last?.path == "x")
  }

  @Test func recordsThatAreGoneTakeNobodyOutOfForce() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let before = try registry.files()
      try registry.delete("Generated/Approvals")
      let outcome = try registry.build()
      #expect(outcome.exit == 4 && outcome.complaint.contains("το Generated έχει 2 σε ισχύ"))
      #expect(try registry.deployed == ["9173", "9306"])
      #expect(
        try registry.files().filter { $0.key.hasPrefix("Runtime/") }
          == before.filter { $0.key.hasPrefix("Runtime/") })
      #expect(try registry.build("--allow-removal").exit == 0)
      #expect(try registry.deployed == [])
    }
  }

  @Test func anEndedWaiverConcernsItsOwnMunicipality() throws {
    try BuildRegistry.with { registry in
      let text = try registry.text(Self.file).replacing("phone: 10 min", with: "phone: 2 min")
      let waiver = """
        waivers:
          - rule: duration-bounds
            reason: Απλές ερωτήσεις στο τηλέφωνο
            decidedBy: Γενικός Γραμματέας Δήμου
            from: 2026-07-01
            until: 2026-10-31

        """
      try registry.write(text + waiver, to: Self.file)
      #expect(try registry.build().exit == 0)
      // No file changes, and the exception ends.
      let outcome = try registry.build("--as-of", "2026-11-01")
      #expect(outcome.exit == 1)
      #expect(outcome.output.contains("waiver-expired"))
      #expect(try registry.row("9200")["draft"]?["state"] == "broken")
      #expect(try registry.row("9306")["draft"]?["state"] == "sound")
    }
  }

  @Test func aJunkRecordRefusesItsOwnMunicipality() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let before = try registry.files()
      try registry.write("{}", to: TrustRegistry.path(9306, 3))
      let outcome = try registry.build()
      #expect(outcome.exit == 4)
      #expect(outcome.complaint.contains("9306/review-"))
      #expect(try registry.deployed == ["9173", "9306"])
      #expect(try registry.row("9306")["status"] == "unproved")
      #expect(try registry.row("9173")["status"] == "enacted")
      let configuration = "Runtime/9306-maleviziou.json"
      #expect(try registry.files()[configuration] == before[configuration])
      let status = try registry.run("status", "--language", "en")
      #expect(status.exit == 4)
      #expect(status.output.contains("9173") && status.output.contains("records not proved"))
    }
  }

  @Test func aDraftNeverStandsAsDecided() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let approved = try registry.text("Generated/Runtime/9173-metamorfoseos.json")
      let file = "Municipalities/9173-metamorfoseos/onboarding.yaml"
      let text = try registry.text(file)
      try registry.write(text.replacing("10 min", with: "15 min"), to: file)
      #expect(try registry.build().exit == 0)
      let row = try registry.row("9173")
      #expect(row["status"] == "enacted")
      #expect(row["decided"]?["sha256"]?.digest == Digest(of: Array(approved.utf8)))
      #expect(row["draft"]?["sha256"] != row["decided"]?["sha256"])
      #expect(try registry.text("Generated/Runtime/9173-metamorfoseos.json") == approved)
      #expect(try registry.text("Generated/Drafts/9173-metamorfoseos.json") != approved)
    }
  }

  /// Names that are not read, and a folder without any.
  @Test(
    arguments: Cases.some([
      "onboarding.yml", "Onboarding.yaml", "ONBOARDING.YAML", "onboarding.yaml.txt",
      "onboarding (1).yaml", "δήλωση.yaml", nil,
    ]))
  func aFolderWithoutADeclarationIsAFinding(_ name: String?) throws {
    try BuildRegistry.with { registry in
      let before = try registry.files()
      if let name {
        try registry.move(Self.file, to: "Municipalities/9200-neas-smyrnis/\(name)")
      } else {
        try registry.delete(Self.file)
      }
      for command in ["check", "build"] {
        let outcome = try registry.run(command)
        #expect(outcome.exit == 1, "\(command): \(outcome.complaint)")
        #expect(outcome.output.contains("declaration-missing"))
        #expect(name.map { outcome.output.contains("9200-neas-smyrnis/\($0)") } ?? true)
      }
      let after = try registry.files()
      for (path, data) in before where path.contains("9200") { #expect(after[path] == data) }
      #expect(try registry.row("9200")["draft"]?["state"] == "missing")
    }
  }

  @Test func aLinkedFolderIsAFaultOfItsOwn() throws {
    try BuildRegistry.with { registry in
      let before = try registry.files()
      try registry.move("Municipalities/9200-neas-smyrnis", to: "elsewhere")
      try FileManager.default.createSymbolicLink(
        atPath: registry.path("Municipalities/9200-neas-smyrnis"),
        withDestinationPath: "../elsewhere")
      try registry.append("# μια σημείωση\n", to: Self.other)
      let outcome = try registry.build()
      #expect(outcome.exit == 2)
      #expect(outcome.complaint.contains("Municipalities/9200-neas-smyrnis"))
      let after = try registry.files()
      // Nothing is known of it, so nothing that is said of it changes.
      #expect(before.filter { $0.key.contains("9200") } == after.filter { $0.key.contains("9200") })
      #expect(try registry.row("9200")["draft"]?["state"] == "sound")
      #expect(before["Runtime/index.json"] != after["Runtime/index.json"])
    }
  }

  @Test func someAreBuiltAndTheOthersStay() throws {
    try BuildRegistry.with { registry in
      for file in [Self.file, Self.other] {
        try registry.write(
          try registry.text(file).replacing("10 min", with: "15 min"), to: file)
      }
      let before = try registry.files()
      #expect(try registry.build("9200").exit == 0)
      let after = try registry.files()
      #expect(before["Drafts/9200-neas-smyrnis.json"] != after["Drafts/9200-neas-smyrnis.json"])
      #expect(before["Drafts/9183-peristeriou.json"] == after["Drafts/9183-peristeriou.json"])
      #expect(try registry.build("--check").exit == 3)
      #expect(try registry.build().exit == 0)
      #expect(try registry.build("--check").exit == 0)
      try registry.append("broken: [\n", to: Self.file)
      #expect(try registry.build("9200").exit == 1)
      #expect(try registry.row("9200")["draft"]?["state"] == "broken")
      #expect(try registry.row("9183")["draft"]?["state"] == "sound")
    }
  }

  @Test func manyGoneAtOnceAreRefused() throws {
    try BuildRegistry.with { registry in
      let before = try registry.files()
      for name in ["9173-metamorfoseos", "9183-peristeriou"] {
        try registry.delete("Municipalities/" + name)
      }
      let refused = try registry.build()
      #expect(refused.exit == 4)
      #expect(refused.complaint.contains("[removal-too-large]"))
      #expect(try registry.files() == before)
      #expect(try registry.build("--allow-removal").exit == 0)
      #expect(try registry.files().keys.contains { $0.contains("9183") } == false)
      try registry.delete("Municipalities/9200-neas-smyrnis")
      #expect(try registry.build().exit == 0)
    }
  }
}
