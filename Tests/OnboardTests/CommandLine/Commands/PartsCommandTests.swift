import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// A suspended office, from the command that records it to all that citizens are told.
@Suite struct PartsCommandTests {
  private static let keys = "Municipalities/authority/demonstration"

  /// Records an act on 9306, which offers three offices in person.
  private static func record(
    _ kind: String, _ number: Int, in registry: BuildRegistry, _ more: [String]
  ) throws -> Tool.Outcome {
    try registry.write("%PDF-1.7\n", to: "act.pdf")
    return try Tool.run(
      [
        "act", "record", kind, "9306", "--protocol", "4518\(number) ΕΞ 2026", "--ada",
        "ΨΗ4746ΜΤΛ6-Ω8\(number)", "--date", "2026-10-03", "--pdf", "act.pdf", "--key",
        keys + "/enactor.key", "--language", "en",
      ] + more, in: registry.root, environment: BuildRegistry.clock)
  }

  /// A registry in which the office in Tylisos is suspended, sealed and built.
  private static func suspended(_ work: (BuildRegistry) throws -> Void) throws {
    try BuildRegistry.with(.inForce) { registry in
      let words = ["--office", "tylisos", "--reason", "δοκιμή"]
      let act = try record("suspend", 1, in: registry, words)
      #expect(act.exit == 0, "\(act.complaint)")
      #expect(act.output.contains("9306: partial suspension (tylisos) from 3 October 2026."))
      #expect(try registry.run("log", "seal", "--key", keys + "/log.key").exit == 0)
      let build = try registry.build()
      #expect(build.exit == 0, "\(build.complaint)")
      try work(registry)
    }
  }

  @Test func whatIsInForceSaysSo() throws {
    try Self.suspended { registry in
      #expect(try registry.deployed == ["9173", "9306"])
      let index = try registry.text(DeploymentIndex.place)
      #expect(index.contains("\"suspended\":{\"modes\":[],\"offices\":[\"tylisos\"]}"))
      #expect(try registry.row("9306")["status"]?.text == "partlySuspended")
      let text = try registry.run("status", "--language", "en").output
      #expect(text.contains("in force, partly suspended: ") && text.contains("Τυλίσου"), "\(text)")
      let one = try registry.run("status", "9306", "--language", "en").output
      #expect(
        one.contains("in force, partly suspended (times in Greece)\n  suspended: "), "\(one)")
      #expect(one.contains("  suspended: Δημοτικό Κατάστημα Τυλίσου\n"), "\(one)")
      let json = try registry.run("status", "9306", "--format", "json").output
      #expect(json.contains("\"suspended\":{\"modes\":[],\"offices\":[\"tylisos\"]}"), "\(json)")
      let page = try registry.text("Generated/Register/index.html")
      #expect(page.contains("σε ισχύ, με μερική αναστολή: Δημοτικό Κατάστημα Τυλίσου"))
    }
  }

  @Test func itIsProvedAndHandedOn() throws {
    try Self.suspended { registry in
      let verified = try registry.run(
        "verify", "--root", "Municipalities/authority/1.root.json", "--allow-demonstration",
        "--output", "proved", "--language", "en")
      #expect(verified.exit == 0, "\(verified.complaint)")
      let line = "9306: in force, partly suspended (tylisos), 3 October 2026"
      #expect(verified.output.contains(line))
      let list = try registry.text("proved/verified.json")
      #expect(list.contains("\"suspended\":{\"modes\":[],\"offices\":[\"tylisos\"]}"), "\(list)")
    }
  }

  @Test func citizensAreToldAndOfferedNothingOfIt() throws {
    try Self.suspended { registry in
      let text = try registry.run("act", "announce", "9306").output
      #expect(text.contains("Σε αναστολή: έως νεότερη ανακοίνωση δεν κλείνονται ραντεβού στο"))
      #expect(text.ranges(of: "Τυλίσου").count == 1, "\(text)")
      let fragment = try registry.run("act", "announce", "9306", "--format", "fragment").output
      #expect(fragment.ranges(of: "Ηρώων").isEmpty && !fragment.isEmpty)
      let targets = ExportTarget.all.flatMap { ["--target", $0.name] }
      let outcome = try Tool.run(
        ["export", "9306", "--output", "out", "--language", "en"] + targets, in: registry.root,
        environment: BuildRegistry.clock)
      #expect(outcome.exit == 0)
      #expect(outcome.complaint.contains("9306: suspended by decision 45181 ΕΞ 2026 (ADA "))
      #expect(outcome.complaint.contains("), not offered: appointments at the office “Δημοτικό"))
      for (name, data) in try registry.files(below: "out") where !name.hasPrefix("kubernetes/") {
        let file = String(decoding: data, as: UTF8.self)
        #expect(!file.contains("tylisos") && !file.contains("Ηρώων"), "\(name)")
      }
      let map = try registry.text("out/kubernetes/9306-maleviziou.yaml")
      #expect(map.contains("onboard/status: \"partly-suspended\""))
      #expect(map.hasSuffix("suspended.json: |\n    {\"modes\":[],\"offices\":[\"tylisos\"]}\n"))
    }
  }

  /// A refusal names the municipality, and not a record that was not written.
  @Test(arguments: [
    ("suspend", ["--mode", "video"], "part-unknown"),
    ("suspend", ["--office", "kep"], "part-unknown"),
    ("suspend", ["--office", "tylisos"], "suspension-empty"),
    ("suspend", ["--mode", "inPerson"], "parts-leave-nothing"),
    ("lift", ["--office", "gazi"], "part-not-suspended"),
  ])
  func whatCannotBeIsRefused(_ kind: String, _ parts: [String], _ code: String) throws {
    try Self.suspended { registry in
      let before = try registry.files(below: "Generated/Approvals")
      let reason = kind == "suspend" ? ["--reason", "δοκιμή"] : []
      let given = try Self.record(kind, 2, in: registry, parts + reason)
      #expect(given.exit == 4 && given.complaint.contains("[\(code)]"), "\(given.complaint)")
      #expect(given.complaint.contains("onboard: Generated/Approvals/9306: "))
      #expect(try registry.files(below: "Generated/Approvals") == before)
    }
  }
}
