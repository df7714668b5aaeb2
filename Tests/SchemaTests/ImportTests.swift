import TestSupport
import Testing

@Suite("The sources")
struct ImportTests {
  @Test(
    "import what their module may import, and no more",
    arguments: [
      ("Schema", []),
      ("Form", []),
      (
        "Onboard/Ground",
        system
          + [
            "CLibrary", "Crypto", "Dispatch", "Schema", "Subprocess", "Synchronization",
            "SystemPackage",
          ]
      ),
      ("Onboard/Outputs", ["Schema", "Ground"]),
      (
        "Onboard/Registry",
        system + ["CLibrary", "Crypto", "CryptoExtras", "Schema", "Ground", "Outputs"]
      ),
      (
        "Onboard/CommandLine",
        system + ["ArgumentParser", "Synchronization", "Schema", "Ground", "Outputs", "Registry"]
      ),
    ] as [(String, [String])])
  func imports(module: String, allowed: [String]) throws {
    let files = try Repository.files(in: "Sources/\(module)", ending: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      for line in file.lines {
        guard let imported = Self.module(importedBy: line) else { continue }
        #expect(allowed.contains(imported), "\(file.path): \(line)")
      }
    }
  }

  /// The C library, under the name that each platform gives it.
  private static let system = ["Darwin", "Glibc", "Musl"]

  /// A file outside a floor belongs to no target, and nothing compiles it.
  @Test("stand on a floor")
  func floors() throws {
    let files = try Repository.files(in: "Sources", ending: ".swift").map(\.path)
    let rooms = files.map { $0.split(separator: "/").dropFirst().dropLast() }
    let floors = Set(rooms.filter { $0.first == "Onboard" }.map { $0.dropFirst().first ?? "" })
    #expect(floors == ["Ground", "Outputs", "Registry", "CommandLine"])
    #expect(Set(rooms.map { $0.first ?? "" }) == ["Schema", "Onboard", "Form"])
  }

  /// A newcomer finds every room in an overview, in one line.
  @Test("are written down", arguments: [("Schema", "Schema"), ("Onboard", "Edge")])
  func rooms(module: String, page: String) throws {
    let files = try Repository.files(in: "Sources/\(module)", ending: ".swift").map(\.path)
    let depth = module == "Schema" ? 2 : 3
    let rooms = Set(
      files.map { $0.split(separator: "/") }.filter { $0.count > depth + 1 }.map { $0[depth] })
    let overview = try #require(
      Repository.files(in: "Sources/Schema/Schema.docc", ending: "\(page).md").first)
    let named = overview.text.matches(of: /(?m)^- \*\*(\w+)\/\*\*/).map { $0.output.1 }
    #expect(rooms.subtracting(named).sorted() == [], "a room that the overview does not name")
    #expect(Set(named).subtracting(rooms).sorted() == [], "a name without a room")
  }

  /// Whoever knows where a thing is done knows where it is tested.
  @Test("are tested in folders of the same names", arguments: ["Schema", "Onboard"])
  func mirrored(module: String) throws {
    func folders(_ folder: String) throws -> Set<String> {
      let files = try Repository.files(in: folder, ending: ".swift").map(\.path)
      return Set(
        files.map { $0.split(separator: "/").dropFirst(2).dropLast().joined(separator: "/") })
    }
    let tests = try folders("Tests/\(module)Tests")
    #expect(tests.count > 15)
    let others = try tests.subtracting(folders("Sources/\(module)")).subtracting(["Support"])
    #expect(others.sorted() == [], "no room of \(module)")
  }

  /// The module in a line such as `public import struct Module.Name`.
  private static func module(importedBy line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import") else { return nil }
    let access = ["public", "package", "internal", "fileprivate", "private"]
    let isImport = words[..<index].allSatisfy { $0.hasPrefix("@") || access.contains(String($0)) }
    let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
    let name = words[(index + 1)...].first { !kinds.contains(String($0)) }
    return isImport ? name.map { String($0.prefix { $0 != "." && $0 != ";" }) } : nil
  }

  @Test("keep the house measures")
  func measures() throws {
    let files = try Repository.files(in: "Sources", ending: ".swift")
    let lengths = files.map { $0.lines.count - 1 }
    let long = zip(files, lengths).filter { $1 > 250 }.map(\.0.path)
    #expect(Set(long).symmetricDifference(Self.mayBeLong.keys).sorted() == [])
    #expect(lengths.sorted()[lengths.count / 2] <= 100, "the median length of a file")
    for file in files {
      if Self.mayBeLong[file.path] == nil {
        #expect(!file.lines.contains { $0.unicodeScalars.count > 100 }, "\(file.path): a long line")
      }
      #expect(file.text.hasSuffix("\n") && !file.text.contains("\t"), "\(file.path)")
    }
  }

  /// Files that may be longer than 250 lines, each with the reason.
  private static let mayBeLong = [
    "Sources/Schema/Register/RegisterTable.swift": "a generated table, a line a municipality",
    "Sources/Onboard/Registry/Trust/RefusalCode.swift": "a closed list, two lines a code",
  ]

  @Test("leave nothing half done, and do not give up on their own")
  func words() throws {
    for file in try Repository.files(in: "Sources", ending: ".swift") {
      for word in ["try!", "fatalError", "TODO", "FIXME", "preconditionFailure"] {
        #expect(!file.text.contains(word), "\(file.path): \(word)")
      }
    }
  }
}
