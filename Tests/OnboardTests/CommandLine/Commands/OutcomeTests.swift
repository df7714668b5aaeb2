import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Every command that writes tells programs what it did, what it refused, and what comes next.
@Suite("Outcomes as JSON") struct OutcomeTests {
  private func run(
    _ words: [String], in folder: URL, exit: Int32 = 0
  ) throws -> JSONValue {
    let outcome = try Tool.run(
      words + ["--format", "json"], in: folder, environment: Tool.unfixed)
    #expect(outcome.exit == exit, "\(words): \(outcome.output)\(outcome.complaint)")
    let json = try JSONReader.read(Array(outcome.output.utf8))
    #expect(json["format"]?.text == "onboard/outcome/v1")
    #expect(json["exit"]?.number == Int(exit))
    return json
  }

  private func key(_ label: String) -> [String] { ["--key", LifeTests.key(label)] }

  /// The members of the only deed, or of the first.
  private func deed(_ json: JSONValue) -> JSONValue? { json["done"]?.elements?.first }

  @Test func tellALifeStepByStep() throws {
    try LifeTests.registry { folder in
      let received = try run(["receive", "9306"] + key("revoker"), in: folder)
      #expect(deed(received)?["kind"]?.text == "received")
      #expect(deed(received)?["matter"]?.text == "9306")
      #expect(deed(received)?["number"]?.number == 1)

      let review = try Tool.run(
        ["review", "9306", "--format", "json"], in: folder, environment: Tool.unfixed)
      let digest = try #require(
        try JSONReader.read(Array(review.output.utf8))["digest"]?.text)
      let approve = ["approve", "9306", "--digest", digest]
      let first = try run(approve + key("reviewer-1"), in: folder)
      #expect(deed(first)?["kind"]?.text == "signed")
      #expect(deed(first)?["signatures"]?.number == 1 && deed(first)?["threshold"]?.number == 2)
      #expect(deed(first)?["next"]?.elements == [])
      let second = try run(approve + key("reviewer-2"), in: folder)
      #expect(deed(second)?["kind"]?.text == "approved")
      #expect(
        deed(second)?["next"]?.elements?.map(\.text)
          == ["onboard log seal", "onboard act draft join 9306"])

      let third = try run(approve + key("reviewer-3"), in: folder, exit: 4)
      let refusal = try #require(third["refusals"]?.elements?.first)
      #expect(third["done"]?.elements == [] && refusal["code"]?.text == "already-signed")
      #expect(refusal["matter"]?.text == "9306")
      #expect(refusal["message"]?["el"]?.text?.isEmpty == false)
      #expect(refusal["next"]?.text == "onboard status 9306")

      let sealed = try run(["log", "seal"] + key("log"), in: folder)
      #expect(sealed["done"]?.elements?.contains { $0["matter"]?.text == "9306" } == true)
      let revoked = try run(
        ["log", "revoke", "9306", "--record", "1", "--reason", "δοκιμή"] + key("revoker"),
        in: folder)
      #expect(["signed", "revoked"].contains(deed(revoked)?["kind"]?.text))
    }
  }

  @Test func tellWhyNothingWasDone() throws {
    try LifeTests.registry { folder in
      let digest = String(repeating: "0", count: 64)
      let edited = try run(
        ["approve", "9306", "--digest", digest] + key("reviewer-1"), in: folder, exit: 4)
      let refusal = try #require(edited["refusals"]?.elements?.first)
      #expect(refusal["code"]?.text == "not-submitted")
      #expect(refusal["next"]?.text == "onboard receive 9306")
      let missing = try run(
        ["reject", "9306", "--reason", "λάθος", "--key", "nowhere.key"], in: folder, exit: 2)
      #expect(missing["refusals"]?.elements?.first?["subject"]?.text == "nowhere.key")
      let file = folder.appending(path: "Municipalities/9306-maleviziou/onboarding.yaml")
      try "version: 1\n".write(to: file, atomically: true, encoding: .utf8)
      let broken = try run(
        ["receive", file.path] + key("revoker"), in: folder, exit: 1)
      #expect(broken["refusals"]?.elements?.first?["code"]?.text == "findings")
    }
  }

  /// No cause leaves its reader alone.
  @Test(arguments: Refusal.Code.allCases)
  func everyCauseHasANextStep(_ code: Refusal.Code) {
    let refusal = Refusal(code, "Generated/Approvals/9306/1/x y.json", el: "", en: "")
    let remedy = refusal.remedy
    #expect(refusal.matter == 9306)
    #expect(!remedy.words.el.isEmpty && !remedy.words.en.isEmpty)
    // The audit, which tells most of them, would only tell the same again.
    #expect(remedy.command != "onboard log audit")
    let tools = ["onboard ", "git ", "date", "rm "]
    // Only what a person has to write anew has no command.
    #expect(
      tools.contains { remedy.command?.hasPrefix($0) == true }
        || remedy.command == nil && code == .reasonPersonal)
    #expect(remedy.command?.contains("x y.json") != true || remedy.command?.hasSuffix("'") == true)
  }
}
