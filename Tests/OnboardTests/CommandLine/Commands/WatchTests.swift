import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard

/// `onboard check --watch` tells what changed with every save, and stops for nothing but Ctrl-C.
@Suite struct WatchTests {
  /// A run that goes on while its files change.
  private struct Run {
    let folder: URL
    private let process = Process()
    private let output = Pipe()
    private let complaint = Pipe()
    private var seen = ""

    init(_ arguments: [String], in folder: URL) throws {
      self.folder = folder
      process.executableURL = URL(filePath: Tool.path)
      process.arguments = ["check", "--watch", "--language", "en"] + arguments
      process.currentDirectoryURL = folder
      process.environment = [Tool.clock.0: Tool.clock.1]
      process.standardOutput = output
      process.standardError = complaint
      try process.run()
    }

    /// What is written until a line that closes a report; everything that is left without one.
    mutating func report() -> String {
      let sign = try? Regex("[0-9]+ errors?, [0-9]+ warnings?(, [0-9]+ notes?)?\n")
      while true {
        if let sign, let end = seen.firstRange(of: sign)?.upperBound {
          defer { seen = String(seen[end...]) }
          return String(seen[..<end])
        }
        let chunk = output.fileHandleForReading.availableData
        if chunk.isEmpty { return seen }
        seen += String(decoding: chunk, as: UTF8.self)
      }
    }

    func interrupt() { kill(process.processIdentifier, SIGINT) }

    /// How the run ended, and what it complained about.
    func end() -> (exit: Int32, complaint: String) {
      process.waitUntilExit()
      let text = String(
        decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      return (process.terminationReason == .exit ? process.terminationStatus : -1, text)
    }
  }

  private func folder(_ work: (URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Municipalities"),
      to: folder.appending(path: "Municipalities"))
    try work(folder)
  }

  private static let kalamata = "Municipalities/9254-kalamatas/onboarding.yaml"

  @Test func aSaveIsJudgedWithAllOthers() throws {
    try folder { folder in
      let file = folder.appending(path: Self.kalamata)
      let right = try String(contentsOf: file, encoding: .utf8)
      var run = try Run(["--rounds", "4"], in: folder)
      let check = try Tool.run(["check", "--language", "en"], in: folder)
      #expect(run.report() == check.output)
      // The code of another municipality, so that only both files together show the mistake.
      try Data(right.replacing("9254", with: "9200").utf8).write(to: file)
      let wrong = run.report()
      #expect(wrong.hasPrefix("\n────"), "\(wrong)")
      #expect(wrong.contains("municipality-twice"), "\(wrong)")
      // As many editors save: another file takes the name.
      try Data(right.utf8).write(to: file, options: .atomic)
      #expect(run.report().hasSuffix("\n\n" + check.output))
      try FileManager.default.removeItem(at: file)
      #expect(run.report().contains("5 files: 0 errors"))
      #expect(run.end() == (0, ""))
    }
  }

  @Test func aFileThatVanishesAndComesBackIsNoEnd() throws {
    try folder { folder in
      let file = folder.appending(path: Self.kalamata)
      let bytes = try Data(contentsOf: file)
      var run = try Run(["--rounds", "3", Self.kalamata], in: folder)
      #expect(run.report().contains("1 file: 0 errors"))
      try FileManager.default.removeItem(at: file)
      #expect(run.report().contains("0 files: 0 errors"))
      try (bytes + Data("x: 1\n".utf8)).write(to: file)
      #expect(run.report().contains("error[key-unknown]"))
      let end = run.end()
      #expect(end.exit == 1)
      #expect(end.complaint == "onboard: \(Self.kalamata): No such file or directory\n")
    }
  }

  /// On a screen the next report takes the place of the last one, and marks stay below their text:
  /// a line of an excerpt that the terminal broke would put them elsewhere.
  @Test(arguments: [40, 100])
  func aScreenIsClearedAndNeverTooNarrowForMarks(_ columns: Int) throws {
    try folder { folder in
      let file = folder.appending(path: Self.kalamata)
      let text = try String(contentsOf: file, encoding: .utf8)
      let run = try TerminalRun(
        ["check", "--watch", "--rounds", "2"], in: folder, columns: columns)
      #expect(run.wait { $0.hasSuffix("Ctrl-C.\n") })
      #expect(run.screen.contains("6 αρχεία: 0 λάθη"), "\(run.screen)")
      try Data(text.replacing("code: 9254", with: "code: 9200").utf8).write(to: file)
      #expect(run.end() == 1)
      let screens = run.screen.split(separator: "\u{1B}[H\u{1B}[2J")
      try #require(screens.count == 2)
      #expect(screens[1].contains("λάθος["))
      for screen in screens {
        let plain = screen.replacing(/\x1B\[[0-9;]*m/, with: "")
        let excerpts = plain.split(separator: "\n").compactMap {
          $0.firstMatch(of: /^ +[0-9]+ \| .*|^ +\| +[\^-]+/)?.output
        }
        #expect(excerpts.count >= 2)
        for line in excerpts { #expect(line.columns <= columns, "\(line)") }
        // The sentence is broken between words where it does not fit.
        #expect(plain.hasSuffix(columns == 40 ? "\nμε Ctrl-C.\n" : " Ctrl-C.\n"), "\(plain)")
      }
    }
  }

  @Test func interruptingIsNoFailure() throws {
    try folder { folder in
      try Data("version: 2\n".utf8).write(to: folder.appending(path: Self.kalamata))
      var run = try Run([], in: folder)
      #expect(run.report().contains("error["))
      run.interrupt()
      #expect(run.end() == (0, ""))
    }
  }
}
