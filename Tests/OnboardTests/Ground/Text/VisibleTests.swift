import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Nothing that a stranger may choose reaches a terminal, a log or a report as it stands.
@Suite struct VisibleTests {
  /// A name with a line break and a workflow command, escapes, a sign that turns text, and one
  /// that ends lines for some.
  private static let name =
    "9200-x\n::add-mask::x\r\u{1B}[31m\u{1B}]52;c;eA==\u{7}\u{202E}\u{2028}\u{85}"

  private static func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0 == "\n" || $0.visible == String($0) }
      && !text.split(separator: "\n").contains { $0.hasPrefix("::add-mask") }
  }

  @Test func aTextIsShownAsItIsReadNotObeyed() {
    #expect("Δήμος «Χ», 08:00–14:30 ΐ".visible == "Δήμος «Χ», 08:00–14:30 ΐ")
    #expect("a\tb\rc\nd".visible == "a→b␍c\u{FFFD}d")
    #expect(!Self.isSafe(Self.name) && Self.isSafe(Self.name.visible))
    let fault = FileFault(Self.name, errno: ENOENT).message(.english)
    let refusal = Refusal(.fileMissing, Self.name, el: Self.name, en: Self.name).message(.greek)
    #expect(Self.isSafe(fault) && Self.isSafe(refusal))
    let told = FileFault("x", Bilingual(el: Self.name, en: Self.name)).message(.english)
    #expect(Self.isSafe(told) && !told.contains("\n"))
    #expect("a\n\u{1B}b\n".visibleLines == "a\n\u{FFFD}b\n")
    #expect(!fault.contains("\n") && !refusal.contains("\n"))
  }

  /// Whatever a call was given, what is said of it is shown as values are.
  @Test(arguments: [
    ["explain"], ["init", "--hours"], ["init"], ["check"], ["slots"], ["review"], ["log", "prove"],
    ["export", "--target", "csv"], ["export", "--drafts", "--target", "csv", "--output"],
    ["act", "draft", "join"], ["keys", "show"], ["diff", "x"],
  ])
  func anArgumentIsShown(_ words: [String]) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in [Self.name, "\u{1B}[31mx"] {
      let outcome = try Tool.run(words + [name], in: folder)
      #expect([1, 2].contains(outcome.exit), "\(outcome)")
      #expect(Self.isSafe(outcome.output + outcome.complaint), "\(words)")
    }
  }

  /// An empty name is usually an empty variable of a script: nobody reads «: no such file».
  @Test(arguments: [["check"], ["fmt"], ["review"], ["slots"], ["diff", ""]])
  func anEmptyNameIsNamed(_ words: [String]) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Tool.run(words + ["", "--language", "en"], in: folder)
    #expect(outcome.exit == 2)
    let told = "onboard: '': an empty name was given, and there is no such file\n"
    #expect(outcome.complaint.hasSuffix(told), "\(outcome.complaint)")
  }

  /// A submission in a folder with such a name, in every report.
  @Test(arguments: ["text", "github", "junit", "sarif", "json"])
  func aFolderWithSuchANameIsShownInReports(_ format: String) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "Municipalities/\(Self.name)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let sample = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    let text = try #require(sample.first { $0.path.contains("/9200-") }).text
    try text.replacing("durations:", with: "duration:").write(
      to: place.appending(path: "onboarding.yaml"), atomically: true, encoding: .utf8)
    let outcome = try Tool.run(["check", "--format", format], in: folder)
    #expect(outcome.exit == 1)
    // Findings are for programs: JSON's own escapes keep from a terminal what it obeys.
    let isJSON = format == "json"
    #expect(Self.isSafe(outcome.output) || isJSON && !outcome.output.contains("\u{1B}"))
    #expect(Self.isSafe(outcome.complaint))
    let other = try Tool.run(["fmt", "--check"], in: folder)
    #expect(Self.isSafe(other.output + other.complaint))
    let fixed = try Tool.run(["fix", "--dry-run"], in: folder)
    #expect(Self.isSafe(fixed.output + fixed.complaint))
  }

  /// Names and types that nobody signed, in verification.
  @Test(arguments: ["text", "json"])
  func unsignedTextIsShownInVerification(_ format: String) throws {
    let registry = try #require(TrustRegistry.honest).copy()
    defer { registry.remove() }
    try registry.folder("\(RecordFolder.usual)/\(Self.name)/0001")
    let type = "application/x\\n::add-mask::x\\u001b[31m\u{202E}"
    let payload = Base64.text(Array("{}".utf8))
    let envelope = "{\"payload\":\"\(payload)\",\"payloadType\":\"\(type)\",\"signatures\":[]}\n"
    try registry.write(
      Array(envelope.utf8),
      to: TrustRegistry.path(9306, 1, TrustRegistry.vote(of: "reviewer-1")))
    try registry.approve(
      9200,
      alter: { vote in
        let text = String(decoding: vote.statement.payload, as: UTF8.self)
        return Array(
          text.replacing("vote/v2", with: "x\\n::add-mask::x\\u001b[31m\u{202E}").utf8)
      })
    try registry.seal()
    let root = Repository.root.appending(path: "\(AuthorityFolder.usual)/1.root.json").path
    let outcome = try Tool.run(
      [
        "verify", registry.place, "--root", root, "--allow-demonstration", "--at",
        "\(TrustRegistry.start.adding(days: 2))", "--format", format,
      ], in: registry.root)
    #expect(outcome.exit == 4)
    #expect(Self.isSafe(outcome.output), "\(outcome.output)")
    #expect(Self.isSafe(outcome.complaint), "\(outcome.complaint)")
    let all = outcome.output + outcome.complaint
    for code in ["payload-type-unknown", "predicate-unknown", "folder-foreign"] {
      #expect(all.contains(code))
    }
  }
}
