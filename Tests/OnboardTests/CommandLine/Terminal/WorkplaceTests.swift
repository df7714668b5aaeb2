import ArgumentParser
import Foundation
import Schema
import TestSupport
import Testing

@testable import Onboard

/// A command finds its registry from any folder of it, and says so where there is none.
@Suite("The registry of a call") struct WorkplaceTests {
  private func run(_ words: [String], in folder: URL) throws -> Tool.Outcome {
    try Tool.run(words + ["--language", "en"], in: folder, environment: Tool.unfixed)
  }

  @Test func isFoundFromItsFolders() throws {
    try LifeTests.registry { folder in
      let below = folder.appending(path: "Municipalities/9306-maleviziou")
      #expect(try run(["status"], in: below).output == run(["status"], in: folder).output)
      // A key beside the one who signs is still found, and what is written lands there.
      let key = Repository.root.appending(path: LifeTests.key("revoker"))
      try FileManager.default.copyItem(at: key, to: below.appending(path: "mine.key"))
      let received = try run(["receive", "9306", "--key", "mine.key"], in: below)
      #expect(received.exit == 0, "\(received.complaint)")
      #expect(try run(["inbox", "--page", "inbox.html"], in: below).exit == 0)
      #expect(FileManager.default.fileExists(atPath: below.appending(path: "inbox.html").path))
      #expect(try run(["inbox", "--page=joined.html"], in: below).exit == 0)
      #expect(FileManager.default.fileExists(atPath: below.appending(path: "joined.html").path))
      // Files that are given are those of the folder where the call is made.
      let checked = try run(["check", "onboarding.yaml", "--format", "json"], in: below)
      #expect(checked.output.contains("\"files\":1"), "\(checked.output)")
    }
  }

  /// A file is judged beside the registry in which it stands, wherever the call is made.
  @Test func isThatOfTheFileWhichIsNamed() throws {
    try LifeTests.registry { folder in
      let name = "Municipalities/9306-maleviziou/onboarding.yaml"
      let from = folder.appending(path: "Municipalities/9173-metamorfoseos/onboarding.yaml")
      let code = try #require(MunicipalityCode("9306"))
      let entry = try #require(Register.greece.entry(code: code))
      let text = try String(contentsOf: from, encoding: .utf8)
        .replacing("\"9173\"", with: "\"9306\"").replacing("Δήμος Μεταμορφώσεως", with: entry.name)
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      let parent = folder.deletingLastPathComponent()
      let calls = [
        (folder, name), (parent, "\(folder.lastPathComponent)/\(name)"),
        (URL(filePath: "/"), "\(folder.path)/\(name)"), (folder, "\(folder.path)/\(name)"),
        (folder.appending(path: "Municipalities/9306-maleviziou"), "onboarding.yaml"),
        (folder.appending(path: "Municipalities"), "9306-maleviziou"),
      ]
      for (place, path) in calls {
        let checked = try run(["check", path], in: place)
        #expect(checked.exit == 1 && checked.output.contains("[domain-twice]"), "\(checked)")
        #expect(!checked.output.contains("municipality-twice"), "\(checked)")
        let mended = try run(["fix", "--dry-run", path], in: place)
        #expect(mended.exit == 1 && mended.complaint.contains("[domain-twice]"), "\(mended)")
      }
      // Without a registry around the call, the others go to that of the file as well.
      let file = "\(folder.path)/Municipalities/9173-metamorfoseos/onboarding.yaml"
      let inside = try run(["review", "9173"], in: folder)
      #expect(try run(["review", file], in: URL(filePath: "/")).output == inside.output)
    }
  }

  /// Files of two registries are each judged beside their own.
  @Test func mayBeAnotherForEachFile() throws {
    try LifeTests.registry { folder in
      let copy = folder.appending(path: "copy")
      try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: folder.appending(path: "Municipalities"), to: copy.appending(path: "Municipalities"))
      let both = try run(["check", "Municipalities", "copy/Municipalities"], in: folder)
      #expect(both.exit == 0 && !both.output.contains("municipality-twice"), "\(both)")
      let built = try run(
        ["build", "Municipalities/9173-metamorfoseos", "copy/Municipalities/9173-metamorfoseos"],
        in: folder)
      #expect(built.exit == 2 && built.complaint.contains("different registries"), "\(built)")
    }
  }

  @Test func isMissedAloud() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let shown = try run(["log", "show"], in: folder)
    #expect(shown.exit == 2 && shown.output.isEmpty)
    #expect(shown.complaint.contains("there is no registry here"), "\(shown.complaint)")
  }

  @Test func theKeyMayComeFromTheEnvironment() throws {
    try LifeTests.registry { folder in
      var environment = Tool.unfixed
      environment["ONBOARD_KEY"] = LifeTests.key("revoker")
      let received = try Tool.run(["receive", "9306"], in: folder, environment: environment)
      #expect(received.exit == 0, "\(received.complaint)")
      let missing = try run(["receive", "9306"], in: folder)
      #expect(missing.exit == 2 && missing.complaint.contains("ONBOARD_KEY"))
    }
  }

  /// The personal settings name the key, beside them or in the home; what is none is said.
  @Test func theKeyMayComeFromPersonalSettings() throws {
    try LifeTests.registry { folder in
      let home = folder.appending(path: "home/.config/onboard")
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: folder.appending(path: LifeTests.key("revoker")), to: home.appending(path: "mine.key"))
      var environment = Tool.unfixed
      environment["HOME"] = folder.appending(path: "home").path
      func receive(_ settings: String) throws -> Tool.Outcome {
        try Data(settings.utf8).write(to: home.appending(path: "config"))
        return try Tool.run(
          ["receive", "9306", "--replace"], in: folder, environment: environment)
      }
      for settings in ["kay: mine.key\n", "# μου\nkey:\n", "key: a\nkey: b\n"] {
        let wrong = try receive(settings)
        #expect(wrong.exit == 2 && wrong.complaint.contains("onboard/config:"), "\(wrong)")
      }
      #expect(try receive("# μου\n  key : ~/.config/onboard/mine.key\r\n").exit == 0)
      #expect(try receive("key: mine.key").exit == 0)
    }
  }

  @Test(
    "Commands and rules that are nearly right are told the one that was meant",
    arguments: [
      (["chek"], "did you mean onboard check?"), (["help", "chek"], "did you mean onboard check?"),
      (["help", "quux"], "there is no command “quux”"),
      (["log", "saal"], "did you mean onboard log seal?"),
      (["aprove", "9200"], "did you mean onboard approve?"),
      (["explain", "hours-mising"], "did you mean onboard explain hours-missing?"),
    ])
  func nearMisses(words: [String], says: String) throws {
    var environment = Tool.unfixed
    environment["LC_ALL"] = "en_US.UTF-8"
    let outcome = try Tool.run(words, in: Repository.root, environment: environment)
    #expect(outcome.exit == 2)
    #expect(outcome.complaint.contains(says), "\(outcome.complaint)")
  }

  /// Each option that takes a path is known as one, or it would be read in another folder.
  @Test func everyPathOptionIsKnown() {
    func paths(of command: any ParsableCommand.Type) -> Set<String> {
      let help = command.helpMessage(includeHidden: true, columns: 400)
      let lines = help.split(separator: "\n").filter { $0.contains("  --") }
      let words = ["<αρχείο>", "<file>", "<φάκελος>", "<folder>", "<κλειδί>", "<key>", "<page>"]
      let own = lines.filter { line in words.contains { line.contains($0) } }.compactMap {
        $0.split(separator: " ").first { $0.hasPrefix("--") }.map { String($0) }
      }
      return command.configuration.subcommands.reduce(Set(own)) { $0.union(paths(of: $1)) }
    }
    let all = paths(of: Onboard.self)
    #expect(all.contains("--page") && all.contains("--key"))
    #expect(all.subtracting(Workplace.written) == [])
  }
}
