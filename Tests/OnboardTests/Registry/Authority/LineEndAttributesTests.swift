import Foundation
import TestSupport
import Testing

@testable import Onboard
@testable import Registry

/// No checkout changes the bytes of signed files.
@Suite struct LineEndAttributesTests {
  @Test func theRepositoryHasThem() throws {
    let file = Repository.root.appending(path: LineEndAttributes.fileName)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.starts(with: LineEndAttributes.lines.map { Substring($0) }))
  }

  /// Whoever founds a registry gets them; a file of the user's own is left, and what it lacks named.
  @Test(arguments: [nil, "* text=auto\n"])
  func aRegistryIsFoundedWithThem(_ own: String?) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "Municipalities/authority"), withIntermediateDirectories: true)
    let file = folder.appending(path: LineEndAttributes.fileName)
    if let own { try Data(own.utf8).write(to: file) }
    let holders = try ["root-1", "root-2"].flatMap { label in
      let key = "\(label).key"
      let made = try Tool.run(
        ["keys", "new", "--demonstration", label, "--output", key], in: folder)
      #expect(made.exit == 0, "\(made.complaint)")
      return ["--holder", "p-\(label),\(key),Agency"]
    }
    let founded = try Tool.run(
      ["keys", "found", "--demonstration", "--expires", "2030-12-31", "--language", "en"] + holders,
      in: folder)
    #expect(founded.exit == 0, "\(founded.complaint)")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text == own ?? LineEndAttributes.lines.map { $0 + "\n" }.joined())
    let isNamed = LineEndAttributes.lines.dropFirst().allSatisfy { founded.complaint.contains($0) }
    #expect(isNamed == (own != nil))
  }
}
