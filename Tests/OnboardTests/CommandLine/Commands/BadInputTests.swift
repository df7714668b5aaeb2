import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Schema

/// Every command that takes a path refuses what is no submission: at once, in one clear line or a
/// report, with the exit code that is documented, and with nothing written anywhere.
@Suite struct BadInputTests {
  /// What is wrong with the usual day is said of what set it, and not of an option that nobody gave.
  @Test func aDayBeforeTheDecisionIsBlamedOnWhatSetIt() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let early = ["SOURCE_DATE_EPOCH": "0"]
    let words = ["check", ".", "--language", "en"]
    let usual = try Tool.run(words, in: folder, environment: early)
    #expect(usual.exit == 2 && usual.complaint.contains("By SOURCE_DATE_EPOCH, the day 1970-01-01"))
    #expect(!usual.complaint.contains("--as-of 1970"))
    let given = try Tool.run(words + ["--as-of", "2021-05-01"], in: folder, environment: early)
    #expect(given.exit == 2 && given.complaint.contains("--as-of 2021-05-01 is before"))
    let right = try Tool.run(words + ["--as-of", "2026-11-01"], in: folder, environment: early)
    #expect(!right.complaint.contains("is before"), "\(right.complaint)")
  }

  /// A path with a line break begins no line of its own, neither in what was done nor in why not.
  @Test(arguments: [["keys", "new", "--unsealed"], ["build", "--check"], ["verify", "--first"]])
  func aPathBeginsNoLine(_ words: [String]) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let told = try Tool.run(words + ["--output", "q\nOK\u{202E}"], in: folder)
    let lines = (told.output + told.complaint).split(separator: "\n")
    #expect(!lines.isEmpty && !lines.contains { $0.hasPrefix("OK") }, "\(lines)")
    #expect(!lines.contains { $0.unicodeScalars.contains("\u{202E}") })
  }

  /// A command with a path in its place.
  struct Command: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    /// How it ends for a file that can be read and is no submission.
    var unusable: Int32 = 1
    /// Whether it writes into a folder: then an empty or missing one is as good as any.
    var isWriting = false

    func arguments(for path: String) -> [String] { arguments.map { $0 == "PATH" ? path : $0 } }
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let commands = [
    Command(arguments: ["check", "PATH"]),
    Command(arguments: ["check", "--format", "json", "PATH"]),
    Command(arguments: ["check", "--watch", "--rounds", "1", "PATH"]),
    Command(arguments: ["build", "--output", "out", "PATH"]),
    Command(arguments: ["fmt", "PATH"]),
    Command(arguments: ["fix", "PATH"]),
    Command(arguments: ["slots", "PATH"]),
    Command(arguments: ["review", "--page", "page.html", "PATH"]),
    Command(arguments: ["act", "draft", "join", "--output", "out", "PATH"]),
    Command(arguments: ["act", "announce", "PATH"]),
    Command(arguments: ["init", "--from", "PATH"], unusable: 2),
    Command(arguments: ["init", "9200", "--folder", "PATH"], unusable: 2, isWriting: true),
    Command(
      arguments: ["init", "--from", "../sheet.csv", "--folder", "PATH"], unusable: 2,
      isWriting: true),
  ]

  /// What may stand where a submission is looked for.
  enum Input: String, CaseIterable, Sendable {
    case missing, folder, insideAFile, unreadable, empty, large, binary, pipe, link, folderLink
    case brokenLink, linkInside, linkAbove

    /// Puts the input into a folder; what links lead to stands in another one. Gives its path.
    func place(in folder: URL, outside: URL) throws -> String {
      let files = FileManager.default
      let place = folder.appending(path: "input.yaml")
      switch self {
      case .missing: break
      case .folder: try files.createDirectory(at: place, withIntermediateDirectories: false)
      case .insideAFile:
        try Data("version: 1\n".utf8).write(to: place)
        return "input.yaml/onboarding.yaml"
      case .unreadable:
        try Data("version: 1\n".utf8).write(to: place)
        try files.setAttributes([.posixPermissions: 0], ofItemAtPath: place.path)
      case .empty: try Data().write(to: place)
      case .large: try Data(String(repeating: "version: 1\n", count: 28_000).utf8).write(to: place)
      case .binary: try Data((0..<4096).map { UInt8(truncatingIfNeeded: $0) }).write(to: place)
      case .pipe: try #require(mkfifo(place.path, 0o600) == 0)
      case .link:
        let target = outside.appending(path: "onboarding.yaml")
        try files.createSymbolicLink(at: place, withDestinationURL: target)
      case .folderLink: try files.createSymbolicLink(at: place, withDestinationURL: outside)
      case .linkAbove:
        try files.createSymbolicLink(at: place, withDestinationURL: outside)
        return "input.yaml/inner"
      case .brokenLink:
        let target = outside.appending(path: "nothing")
        try files.createSymbolicLink(at: place, withDestinationURL: target)
      case .linkInside:
        try files.createDirectory(at: place, withIntermediateDirectories: false)
        try files.createSymbolicLink(
          at: place.appending(path: "9200-neas-smyrnis"), withDestinationURL: outside)
      }
      return "input.yaml"
    }

    /// Whether a symbolic link is what is wrong.
    var isLink: Bool {
      [.link, .folderLink, .brokenLink, .linkInside, .linkAbove].contains(self)
    }

    /// Whether a command meets this input at all.
    func concerns(_ command: Command) -> Bool {
      switch self {
      case .unreadable: geteuid() != 0 || command.isWriting
      case .missing, .folder: !command.isWriting
      // Only what looks for submissions in a folder, or writes one, comes to the link.
      case .linkInside:
        !["slots PATH", "act --output out PATH", "announce PATH", "import PATH"].contains(
          command.testDescription)
      default: true
      }
    }

    /// How a command ends.
    func exit(of command: Command) -> Int32 {
      switch self {
      case .empty, .large, .binary: command.unusable
      default: 2
      }
    }
  }

  @Test(arguments: commands, Input.allCases)
  func isRefused(_ command: Command, _ input: Input) throws {
    guard input.concerns(command) else { return }
    let scratch = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let folder = scratch.appending(path: "work")
    let outside = scratch.appending(path: "outside")
    for place in [folder, outside] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    }
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Municipalities/9200-neas-smyrnis/onboarding.yaml"),
      to: outside.appending(path: "onboarding.yaml"))
    try Data(Self.sheet.get().utf8).write(to: scratch.appending(path: "sheet.csv"))
    let path = try input.place(in: folder, outside: outside)
    let before = try Self.contents(of: scratch)
    for language in ["el", "en"] {
      let arguments = command.arguments(for: path) + ["--language", language]
      let outcome = try Tool.run(arguments, in: folder)
      let text = outcome.output + outcome.complaint
      #expect(outcome.exit == input.exit(of: command), "\(language): \(text)")
      // What writes names the part of the path that is in its way.
      #expect(text.contains(command.isWriting ? "input.yaml" : path), "\(language): \(text)")
      if command.isWriting, input.isLink {
        let reason = FileFault("", errno: ELOOP).reason
        #expect(text.contains(language == "el" ? reason.el : reason.en), "\(text)")
      }
      #expect(!text.contains("Fatal") && !text.contains("Stack"), "\(text)")
      if outcome.exit == 2, arguments.contains("json") {
        // A program that asked for JSON gets it, in both languages and nowhere else.
        let report = try JSONReader.read(Array(outcome.output.utf8))
        #expect(report["format"]?.text == "onboard/outcome/v1", "\(outcome.output)")
        #expect(report["refusals"]?.elements?.count == 1, "\(outcome.output)")
        #expect(outcome.complaint.isEmpty, "\(outcome.complaint)")
      } else if outcome.exit == 2 {
        #expect(outcome.output.isEmpty, "\(outcome.output)")
        // `init` shows the municipality first, by the name that it has in the register.
        let complaint = outcome.complaint.split(separator: "\n")
          .drop { $0.hasPrefix("Δήμος Νέας Σμύρνης,") }
        #expect(complaint.count == 1, "\(outcome.complaint)")
        let isGreek = complaint.joined().unicodeScalars.contains {
          (0x3B1...0x3C9).contains($0.value)
        }
        #expect(isGreek == (language == "el"), "\(outcome.complaint)")
      }
      #expect(try Self.contents(of: scratch) == before, "\(language)")
    }
  }

  /// A sample as a spreadsheet that can be imported.
  private static let sheet = Result {
    let place = Repository.root.appending(path: "Municipalities/9200-neas-smyrnis/onboarding.yaml")
    let source = Source(path: place.path, text: try String(contentsOf: place, encoding: .utf8))
    let declaration = try #require(Declaration.make(from: Reader.read(source).tree).declaration)
    return SheetExport(declaration).text(delimiter: ";")
  }

  /// What is below a folder: the kind of each thing, and the bytes of files that can be read.
  private static func contents(of folder: URL) throws -> [String: String] {
    var contents: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let place = folder.appending(path: path).path
      let kind =
        try FileManager.default.attributesOfItem(atPath: place)[.type] as? FileAttributeType
      let bytes = kind == .typeRegular ? FileManager.default.contents(atPath: place) : nil
      contents[path] = "\(kind?.rawValue ?? "?") \(bytes?.base64EncodedString() ?? "")"
    }
    return contents
  }
}
