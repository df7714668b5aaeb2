import Foundation
import TestSupport
import Testing

@testable import Ground

/// What every generated JSON file must be: canonical (RFC 8785), ending in one line break, without
/// clock, machine or person in it; and the same bytes always.
@Suite struct OutputContractTests {
  static let generated = Repository.root.appending(path: "Generated")

  static func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for path in paths where path.hasSuffix(".json") {
      files[path] = try Data(contentsOf: folder.appending(path: path))
    }
    return files
  }

  @Test func everyFileIsCanonical() throws {
    let files = try Self.files(in: Self.generated)
    #expect(files.count >= 6)
    for (path, data) in files {
      #expect(data.last == 0x0A, "\(path)")
      let canonical = try #require(Canonical.json(String(decoding: data, as: UTF8.self)))
      #expect(canonical + [0x0A] == Array(data), "\(path)")
    }
  }

  @Test func nothingOfTheMachineIsInside() throws {
    for (path, data) in try Self.files(in: Self.generated) {
      let text = String(decoding: data, as: UTF8.self)
      for trace in [Repository.root.path, NSHomeDirectory() + "/", ".tmp"] {
        #expect(!text.contains(trace), "\(path) holds \(trace)")
      }
      // The examples in a schema are nobody's addresses.
      #expect(path.hasPrefix("Schema/") || !text.contains("@"), "\(path)")
    }
  }

  @Test func generatedFilesAreCurrent() throws {
    let outcome = try Tool.run(["build", "--check"], in: Repository.root)
    #expect(outcome.exit == 0, "run onboard build: \(outcome.complaint)")
  }

  @Test func nothingIsEnactedWithoutAnAct() throws {
    let data = try Data(contentsOf: Self.generated.appending(path: "Runtime/index.json"))
    let index = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let municipalities = try #require(index["municipalities"] as? [[String: Any]])
    #expect(municipalities.count == 5)
    #expect(municipalities.allSatisfy { $0["status"] as? String == "draft" })
  }

  /// Any locale, time zone and order of arguments gives the same bytes.
  @Test func buildsAreTheSameEverywhere() throws {
    let scratch = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Municipalities").path
    ).filter { $0.first?.isNumber == true || $0.hasPrefix("perifereia") }
      .map { "Municipalities/" + $0 }
    let wanted = try Self.files(in: Self.generated.appending(path: "Drafts"))
    #expect(wanted.count == 11)
    let listing = try Data(contentsOf: Self.generated.appending(path: "Runtime/index.json"))
    let places = [
      ["LANG": "el_GR.UTF-8", "TZ": "Europe/Athens"], ["LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"],
      ["LC_ALL": "C", "TZ": "America/Caracas", "YAMS_DEFAULT_ENCODING": "UTF16"],
    ]
    for (index, environment) in places.enumerated() {
      for (turn, paths) in [folders, folders.reversed(), folders.shuffled()].enumerated() {
        let output = scratch.appending(path: "\(index)-\(turn)")
        let outcome = try Tool.run(
          ["build", "--output", output.path] + paths, in: Repository.root, environment: environment)
        try #require(outcome.exit == 0, "\(outcome.complaint)")
        #expect(try Self.files(in: output.appending(path: "Drafts")) == wanted)
        #expect(try Self.files(in: output.appending(path: "Runtime")) == ["index.json": listing])
      }
    }
  }
}
