import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// What names a person in a declaration or a reason reaches no output of a registry.
@Suite struct PersonalOutputTests {
  private static let folders = [
    "9173-metamorfoseos", "9183-peristeriou", "9200-neas-smyrnis", "9254-kalamatas",
    "9306-maleviziou",
  ]

  /// Plants values into comments, a title and reasons of each file; gives them all.
  private static func plant(in folder: URL) throws -> [PersonalTexts.Planted] {
    var generator = PersonalTexts(seed: 1818)
    var all: [PersonalTexts.Planted] = []
    for name in folders {
      let file = folder.appending(path: "Municipalities/\(name)/onboarding.yaml")
      var text = try String(contentsOf: file, encoding: .utf8)
      for mark in ["  - id: ", "    title: ", "    reason: "] {
        var planted = generator.planted()
        while Self.isOfRegister(planted) { planted = generator.planted() }
        guard let place = text.range(of: mark) else { continue }
        all.append(planted)
        let quoted = planted.text.replacing("'", with: "''")
        let line = text[place.upperBound...].prefix { $0 != "\n" }
        text.replaceSubrange(
          place.upperBound..<line.endIndex,
          with: mark.hasSuffix("id: ") ? "\(line) # \(planted.text)" : "'\(quoted)'")
      }
      var reasons = "\nclosures:\n", comments = ""
      for number in 0..<Self.each {
        var planted = generator.planted()
        while Self.isOfRegister(planted) { planted = generator.planted() }
        all.append(planted)
        let quoted = planted.text.replacing("'", with: "''")
        if number < 56 {
          let day = 1 + number % 28, date = "2027-0\(2 + number / 28)-\(day < 10 ? "0" : "")\(day)"
          reasons += "  - {date: \(date), reason: '\(quoted)'}\n"
        } else {
          comments += "# \(planted.text)\n"
        }
      }
      text = text.replacing("\nclosures:\n", with: reasons) + comments
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return all
  }

  /// Whether a surname is also a word of the register, and so of every page: «Παππά», «Δήμου».
  private static func isOfRegister(_ planted: PersonalTexts.Planted) -> Bool {
    planted.secret == "Δήμου" || register.contains(planted.secret)
  }

  private static let register = String(decoding: Register.greece.table, as: UTF8.self)

  /// How many more are planted into each file: a thousand in all.
  private static let each = 200

  /// A cell that is not understood is quoted, and may hold anything.
  @Test func nothingOfASpreadsheetIsTold() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let template = try String(
      contentsOf: Repository.root.appending(path: "Municipalities/template.csv"), encoding: .utf8)
    var generator = PersonalTexts(seed: 118)
    var planted: [PersonalTexts.Planted] = []
    // A line ends in two signs there, which Swift takes for one.
    let lines = template.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in
        let cells = line.split(separator: ";", omittingEmptySubsequences: false)
        let isItem = cells.count > 1 && !line.hasPrefix("#") && !cells[0].isEmpty
        guard isItem, cells[0] != cells[0].uppercased()[...] else { return String(line) }
        let one = generator.planted()
        guard !one.text.contains("\""), !one.text.contains(";"), one.secret != "Δήμου" else {
          return String(line)
        }
        planted.append(one)
        return ([cells[0] + " " + one.text] + cells.dropFirst()).joined(separator: ";")
      }
    #expect(planted.count > 20)
    try Data(lines.joined(separator: "\n").utf8).write(to: folder.appending(path: "a.csv"))
    let outcome = try Tool.run(["init", "--from", "a.csv"], in: folder)
    #expect(outcome.exit == 1 && outcome.complaint.contains("λάθος"), "\(outcome)")
    for one in planted {
      #expect(!(outcome.output + outcome.complaint).contains(one.secret), "\(one.text)")
    }
  }

  @Test func nothingOfADeclarationIsTold() throws {
    try LifeTests.registry { folder in
      let planted = try Self.plant(in: folder)
      #expect(planted.count >= 1000)
      func run(_ words: [String]) throws -> String {
        let outcome = try Tool.run(words, in: folder, environment: Tool.unfixed)
        return outcome.output + outcome.complaint
      }
      var outputs = [
        try run(["inbox"]), try run(["inbox", "--format", "json", "--page", "inbox.html"]),
        try run(["status"]), try run(["status", "--format", "json"]),
        try run(["check"]), try run(["check", "--format", "json"]),
        try run(["review", "9200"]), try run(["review", "9306", "--format", "json"]),
        try run(["act", "letter", "9200"]), try run(["act", "letter", "9306"]),
        try run(["receive", "9200", "--key", LifeTests.key("revoker")]),
        try run(["review", "--all", "meeting", "--format", "json"]),
        try run(["build"]),
      ]
      for name in ["inbox.html", "Generated/Register/index.html", "Generated/Register/index.json"] {
        outputs.append(
          (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? "")
      }
      for (index, output) in outputs.enumerated() {
        for one in planted {
          #expect(!output.contains(one.secret), "\(index): \(one.text)")
        }
      }
    }
  }
}
