import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// What leaves for other systems is what is in force, unless a draft is asked for (decision 0014).
///
/// In this registry 9173 and 9306 are in force, 9254 is suspended, the others are drafts.
@Suite struct DecidedPlansTests {
  private static func export(
    _ registry: BuildRegistry, _ words: String...
  ) throws -> (outcome: Tool.Outcome, files: [String: Data]) {
    try registry.delete("out")
    let outcome = try Tool.run(
      ["export", "--target", "kubernetes", "--language", "en", "--output", "out"] + words,
      in: registry.root, environment: BuildRegistry.clock)
    let isThere = FileManager.default.fileExists(atPath: registry.path("out/kubernetes"))
    return (outcome, isThere ? try registry.files(below: "out/kubernetes") : [:])
  }

  private static func codes(_ files: [String: Data]) -> Set<String> {
    Set(files.keys.filter { $0.hasPrefix("9") }.map { String($0.prefix(4)) })
  }

  private static func file(of code: String) -> String {
    let names = ["9173": "metamorfoseos", "9306": "maleviziou", "9200": "neas-smyrnis"]
    return "\(code)-\(names[code] ?? "")"
  }

  @Test func whatIsInForceIsExported() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let source = "Municipalities/\(Self.file(of: "9173"))/onboarding.yaml"
      try registry.write(
        try registry.text(source).replacing("10 min", with: "15 min"), to: source)
      let (outcome, files) = try Self.export(registry)
      #expect(outcome.exit == 0, "\(outcome.complaint)")
      #expect(Self.codes(files) == ["9173", "9306"])
      let place = "\(Self.file(of: "9173")).yaml"
      let text = String(decoding: try #require(files[place]), as: UTF8.self)
      let approved = try registry.text(
        TrustRegistry.path(9173, 1, ReviewedSubmission.File.configuration))
      #expect(text.contains(approved.trimmingCharacters(in: .newlines)))
      #expect(text.contains("onboard/path: \"Runtime/\(Self.file(of: "9173")).json\""))
      #expect(text.contains("\n  name: onboard-9173\n") && !text.contains("draft"))
      let list = try JSONReader.read(Array(registry.text(DeploymentIndex.place).utf8))
      let entry = try #require(list["municipalities"]?.elements?.first)
      for (name, member) in [
        ("ada", "ada"), ("calendar-until", "calendarUntil"), ("effective-from", "effectiveFrom"),
        ("record", "record"), ("sha256", "sha256"),
      ] {
        let value = try #require(entry[member]?.text)
        #expect(text.contains("    onboard/\(name): \"\(value)\"\n"), "\(name)")
      }
      #expect(text.contains(#/    onboard/protocol: "\d+ ΕΞ 2026"\n/#))
      let (draft, drafts) = try Self.export(registry, "--drafts")
      #expect(draft.exit == 0 && Self.codes(drafts).count == 5)
      let marked = String(decoding: try #require(drafts[place]), as: UTF8.self)
      #expect(marked.contains("onboard/status: \"draft\"") && !marked.contains("onboard/ada"))
      #expect(marked.contains("onboard/path: \"Drafts/\(Self.file(of: "9173")).json\""))
      #expect(!marked.contains(approved.trimmingCharacters(in: .newlines)))
    }
  }

  @Test func oneThatIsNotInForceIsNamedWithItsStage() throws {
    try BuildRegistry.with(decisions: true) { registry in
      for (code, stage) in [("9254", "suspended"), ("9200", "draft")] {
        let (outcome, files) = try Self.export(registry, code, "9173")
        #expect(outcome.exit == 2)
        #expect(outcome.complaint.contains("\(code): is not in force (\(stage))"))
        #expect(outcome.complaint.contains("--drafts"))
        #expect(Self.codes(files) == ["9173"])
        #expect(try Self.export(registry, code).files.isEmpty)
        #expect(Self.codes(try Self.export(registry, code, "--drafts").files) == [code])
      }
      let (unknown, _) = try Self.export(registry, "9201")
      #expect(unknown.exit == 2 && unknown.complaint.contains("9201: Δήμος Παλαιού Φαλήρου has no"))
    }
  }

  @Test func whereNobodyIsInForceThatIsSaid() throws {
    try BuildRegistry.with { registry in
      let (outcome, files) = try Self.export(registry)
      #expect(outcome.exit == 2 && files.isEmpty)
      #expect(outcome.complaint.contains("no municipality is in force; give --drafts"))
    }
  }

  /// The evidence that is not there or not what was signed, by the file that is changed.
  @Test(
    arguments: Cases.some([
      (3, Record.fileName, "json-malformed"),
      (3, ReviewedSubmission.File.source, "subject-changed"),
      (3, ReviewedSubmission.File.configuration, "subject-changed"),
      (3, ReviewedSubmission.File.page, "subject-changed"),
    ]))
  func oneThatIsRefusedKeepsNobodyBack(_ number: Int, _ name: String, _ cause: String) throws {
    try BuildRegistry.with(decisions: true) { registry in
      try registry.write("{", to: TrustRegistry.path(9306, number, name))
      for words in [[], ["9306", "9173"]] as [[String]] {
        try registry.delete("out")
        let outcome = try Tool.run(
          ["export", "--target", "csv", "--output", "out"] + words, in: registry.root,
          environment: BuildRegistry.clock)
        #expect(outcome.exit == 4)
        #expect(outcome.complaint.contains("9306/review-") && outcome.complaint.contains(cause))
        #expect(Self.codes(try registry.files(below: "out/csv")) == ["9173"])
      }
      #expect(try Self.export(registry, "9306").files.isEmpty)
    }
  }

  @Test func anApprovalThatDoesNotCompileIsRefused() throws {
    let trust = try TrustRegistry()
    defer { trust.remove() }
    let approval = try trust.approve(
      9173,
      change: { object, configuration in
        let calendar = "\"calendar\":{\"lastDay\":\"2030-12-31\"}"
        configuration = Array("{\(calendar)}\n".utf8)
        return object.with(["configuration": .digest(Digest(of: configuration))])
      })
    try trust.enact(9173, of: approval)
    try trust.seal()
    let outcome = try Tool.run(
      ["export", "--target", "osm", "9173"], in: trust.root, environment: BuildRegistry.clock)
    #expect(outcome.exit == 4 && outcome.output.isEmpty)
    #expect(outcome.complaint.contains("[configuration-not-compiled]"))
  }

  @Test func aBrokenDraftKeepsNobodyBack() throws {
    try BuildRegistry.with { registry in
      try registry.append(
        "broken: [\n", to: "Municipalities/\(Self.file(of: "9200"))/onboarding.yaml")
      try registry.move(
        "Municipalities/\(Self.file(of: "9306"))/onboarding.yaml",
        to: "Municipalities/\(Self.file(of: "9306"))/onboarding.yml")
      let (outcome, files) = try Self.export(registry, "--drafts")
      #expect(outcome.exit == 1)
      #expect(outcome.complaint.contains("yaml-flow"))
      #expect(outcome.complaint.contains("declaration-missing"))
      #expect(Self.codes(files) == ["9173", "9183", "9254"])
      #expect(try Self.export(registry, "--drafts", "9200", "9173").outcome.exit == 1)
      #expect(Self.codes(try registry.files(below: "out/kubernetes")) == ["9173"])
    }
  }

  @Test func aFileIsADraft() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let path = "Municipalities/\(Self.file(of: "9173"))/onboarding.yaml"
      let (outcome, files) = try Self.export(registry, path, "9306")
      #expect(outcome.exit == 0, "\(outcome.complaint)")
      for (code, isDraft) in [("9173", true), ("9306", false)] {
        let data = try #require(files["\(Self.file(of: code)).yaml"])
        #expect(String(decoding: data, as: UTF8.self).contains("status: \"draft\"") == isDraft)
      }
      #expect(try Self.export(registry, path, "9173").outcome.exit == 2)
    }
  }
}
