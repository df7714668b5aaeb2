import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// What is decided stays where its proof is gone, is named, and keeps nothing else back.
///
/// In this registry 9173 and 9306 are in force, 9254 is suspended, the others are drafts.
@Suite struct ProofsGoneTests {
  private static let records = RecordFolder.usual

  /// The folder of a sealed record.
  private static func named(_ code: Matter, _ number: Int) -> String {
    String(TrustRegistry.path(code, number, "").dropFirst(records.utf8.count + 1).dropLast())
  }

  /// What a build wrote of what is decided.
  private static func decided(_ registry: BuildRegistry) throws -> [String: Data] {
    try registry.files().filter {
      $0.key.hasPrefix("Runtime/") && $0.key != RuntimeIndex.path || $0.key.hasPrefix("Register/")
    }
  }

  /// The records that are deleted, and whose they are.
  @Test(
    arguments: Cases.some([
      ([named(9306, 4)], ["9306"]), (["9306"], ["9306"]), ([named(9254, 3)], ["9254"]),
      (["9173", "9254", "9306"], ["9173", "9254", "9306"]),
    ]))
  func aSealedRecordIsMissed(_ gone: [String], _ whose: [String]) throws {
    try BuildRegistry.with(decisions: true) { registry in
      let before = try registry.files()
      for name in gone { try registry.delete("\(Self.records)/\(name)") }
      let outcome = try registry.build()
      #expect(outcome.exit == 4)
      for code in whose {
        #expect(outcome.complaint.contains("(Δήμος \(code)) που λείπει"))
        #expect(try registry.row(code)["status"] == "unproved")
        let status = try registry.run("status", code, "--language", "en")
        #expect(status.exit == 4 && status.complaint.contains("[record-removed]"))
      }
      #expect(try registry.deployed == ["9173", "9306"])
      for name in ["Runtime/deployment.json", "Runtime/9173-metamorfoseos.json"] {
        #expect(try registry.files()[name] == before[name])
      }
      #expect(try registry.files()["Runtime/9306-maleviziou.json"] != nil)
      let all = try registry.run("status", "--language", "en")
      #expect(all.exit == 4 && all.output.contains("[record-removed]"))
      let export = try registry.run("export", "--target", "osm", whose[0])
      #expect(export.exit == 4 && export.output.isEmpty)
    }
  }

  /// Nobody knows then which record is missing, so that all that is decided stays.
  @Test func whereTheLogDoesNotHoldDraftsAreWritten() throws {
    try BuildRegistry.with(decisions: true) { registry in
      try registry.write("σκουπίδια", to: "\(Self.records)/log/checkpoint")
      try registry.delete("\(Self.records)/\(Self.named(9306, 4))")
      let decided = try Self.decided(registry)
      try registry.changeDraft()
      let outcome = try registry.build()
      #expect(outcome.exit == 4 && outcome.complaint.contains("[note-malformed]"))
      #expect(try Self.decided(registry) == decided)
      #expect(try registry.text("Generated/Drafts/9200-neas-smyrnis.json").contains("25"))
      #expect(try registry.row("9173")["status"] == "enacted")
      #expect(try registry.run("status").exit == 4)
    }
  }

  @Test func draftsNeedNoAuthority() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let decided = try Self.decided(registry)
      try registry.changeDraft()
      // Twenty years on, the authority has expired.
      let outcome = try Tool.run(
        ["build", "--as-of", "2026-10-03"], in: registry.root,
        environment: ["SOURCE_DATE_EPOCH": "2422180800"])
      #expect(outcome.exit == 4)
      #expect(outcome.complaint.contains("-expired]"), "\(outcome.complaint)")
      #expect(try Self.decided(registry) == decided)
      #expect(try registry.text("Generated/Drafts/9200-neas-smyrnis.json").contains("25"))
      #expect(try registry.row("9173")["status"] == "enacted")
      #expect(try registry.row("9173")["decided"] != nil)
      #expect(try registry.build().exit == 0)
      #expect(try registry.build("--check").exit == 0)
    }
  }

  /// The authority's files are not there, or something else is.
  @Test(arguments: Cases.some(["", "1.root.json", "targets.json"]), [true, false])
  func draftsNeedNoFilesOfTheAuthority(_ name: String, _ isPipe: Bool) throws {
    try BuildRegistry.with(decisions: true) { registry in
      let decided = try Self.decided(registry)
      try registry.changeDraft()
      let place = "Municipalities/authority" + (name.isEmpty ? "" : "/" + name)
      try registry.delete(place)
      if isPipe { #expect(mkfifo(registry.path(place), 0o644) == 0) }
      let outcome = try registry.build()
      #expect(outcome.exit == 4, "\(outcome.complaint)")
      #expect(outcome.complaint.contains(place))
      #expect(try Self.decided(registry) == decided)
      #expect(try registry.text("Generated/Drafts/9200-neas-smyrnis.json").contains("25"))
      #expect(try registry.row("9173")["status"] == "enacted")
    }
  }

  @Test func whereTheAuthorityIsGoneFromTheStartDraftsAreWritten() throws {
    try BuildRegistry.with(decisions: true) { registry in
      for name in try registry.files().keys where !name.hasPrefix("Approvals/") {
        try registry.delete("Generated/" + name)
      }
      try registry.write("{}", to: "Municipalities/authority/targets.json")
      #expect(try registry.build().exit == 4)
      #expect(try registry.files()["Drafts/9200-neas-smyrnis.json"] != nil)
      #expect(try registry.files()["Runtime/deployment.json"] == nil)
      #expect(try registry.row("9173")["status"] == "unproved")
      #expect(try registry.row("9200")["status"] == "draft")
    }
  }

  @Test(arguments: Cases.some(["09173", "junk", "9173 "]))
  func whatIsNobodysAmongTheRecordsIsNamed(_ name: String) throws {
    try BuildRegistry.with(.suspended) { registry in
      try FileManager.default.createDirectory(
        atPath: registry.path("\(Self.records)/\(name)/0001"), withIntermediateDirectories: true)
      let outcome = try registry.build()
      #expect(outcome.exit == 4)
      #expect(outcome.complaint.contains("\(Self.records)/\(name): "))
      #expect(outcome.complaint.contains("[folder-foreign]"))
      #expect(try registry.deployed == ["9306"])
      let status = try registry.run("status", "--language", "en")
      #expect(status.exit == 4 && status.complaint.contains("[folder-foreign]"))
      #expect(status.output.contains("9173") && status.output.contains("suspended"))
    }
  }

  /// The drafts of an act on several municipalities stand among the records, where the tool puts
  /// them.
  @Test func draftsOfActsAreNoStrangers() throws {
    try BuildRegistry.with(decisions: true) { registry in
      #expect(try registry.run("act", "draft", "join", "9200", "9183").exit == 0)
      #expect(
        try registry.run("act", "draft", "join", "9200", "--decision", "authentication").exit == 0)
      let outcome = try registry.build()
      #expect(outcome.exit == 0, "\(outcome.complaint)")
      let root = "Municipalities/authority/1.root.json"
      let verified = try registry.run(
        "verify", "--root", root, "--allow-demonstration", "--at", "2026-10-03T12:00:00Z")
      #expect(verified.exit == 0, "\(verified.complaint)")
    }
  }

  /// What `verify` would refuse among what is in force, `build` does not pass over.
  @Test func whatIsForeignAmongWhatIsInForceIsRefused() throws {
    try BuildRegistry.with(decisions: true) { registry in
      try registry.write("ξένο", to: "Generated/Drafts/settings.json")
      #expect(try registry.build().exit == 0)
      try registry.write("ξένο", to: "Generated/Runtime/settings.json")
      let outcome = try registry.build()
      #expect(outcome.exit == 4)
      let named = "Generated/Runtime/settings.json: δεν ανήκει σε όσα ισχύουν"
      #expect(outcome.complaint.contains(named))
      #expect(outcome.complaint.contains("[copy-foreign]"))
      #expect(try registry.text("Generated/Runtime/settings.json") == "ξένο")
    }
  }

  @Test func anAlteredCopyThatIsInForceNoMoreIsRefused() throws {
    try BuildRegistry.with(.suspended) { registry in
      try registry.append(" ", to: "Generated/Runtime/9173-metamorfoseos.json")
      let outcome = try registry.build()
      #expect(outcome.exit == 4 && outcome.complaint.contains("[copy-foreign]"))
      #expect(try registry.text("Generated/Runtime/9173-metamorfoseos.json").hasSuffix(" "))
      #expect(try registry.deployed == ["9306"])
    }
  }
}

extension BuildRegistry {
  /// Makes the draft of 9200 another: its appointments on the telephone take 25 minutes.
  func changeDraft() throws {
    let file = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
    try write(try text(file).replacing("phone: 10 min", with: "phone: 25 min"), to: file)
  }
}
