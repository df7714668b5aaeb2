import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Schema

/// The line that tells how far long work is: late, on a screen only, and gone without a trace.
@Suite struct ProgressLineTests {
  /// A terminal and a clock that the test turns.
  private final class Bench: Sendable {
    let written = Mutex("")
    let now = Mutex(0)

    func progress(_ language: Language, columns: Int) -> ProgressLine {
      ProgressLine(
        language,
        on: ProgressLine.Screen(
          columns: { columns }, clock: { self.now.withLock { $0 } },
          write: { text in self.written.withLock { $0 += text } }))
    }

    func after(_ milliseconds: Int, _ work: () -> Void) -> String {
      now.withLock { $0 += milliseconds }
      work()
      return written.withLock { text in
        defer { text = "" }
        return text
      }
    }
  }

  @Test func itAppearsLateAndErasesItself() {
    let bench = Bench()
    let progress = bench.progress(.greek, columns: 80)
    #expect(bench.after(499) { progress.advance(by: 16, of: 90) } == "")
    let line = bench.after(1) { progress.advance(by: 16, of: 90) }
    #expect(line == "\rΑρχεία: 32 από 90\u{1B}[K")
    #expect(bench.after(99) { progress.advance(by: 16, of: 90) } == "")
    #expect(bench.after(1) { progress.advance(by: 16, of: 90) } == "\rΑρχεία: 64 από 90\u{1B}[K")
    #expect(bench.after(900) { progress.advance(by: 26, of: 90) } == "")
    #expect(bench.after(0) { progress.end() } == "\r\u{1B}[K")
    #expect(bench.after(0) { progress.end() } == "")
  }

  @Test func shortWorkShowsNothing() {
    let bench = Bench()
    let progress = bench.progress(.english, columns: 80)
    #expect(bench.after(400) { progress.advance(by: 1, of: 2) } == "")
    #expect(bench.after(400) { progress.advance(by: 1, of: 2) } == "")
    #expect(bench.after(0) { progress.end() } == "")
  }

  @Test(arguments: [8, 20, 40]) func itIsNarrowerThanTheTerminal(_ columns: Int) {
    let bench = Bench()
    let progress = bench.progress(.english, columns: columns)
    let line = bench.after(500) { progress.advance(by: 123_456, of: 9_999_999) }
    let whole = "Files: 123456 of 9999999"
    #expect(line.dropFirst().dropLast(3).columns == min(columns - 1, whole.count))
  }

  /// With many processors the work may be done before the line appears.
  private static let isQuick = ProcessInfo.processInfo.activeProcessorCount > 2

  private static let count = 300

  /// Many copies of one long file: slow work, and a report to compare.
  private func copies(_ work: (URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = try Data(
      contentsOf: Repository.root.appending(
        path: "Municipalities/9200-neas-smyrnis/onboarding.yaml"))
    let long = sample + Data(String(repeating: "# Δήμος\n", count: 18_000).utf8)
    try long.write(to: folder.appending(path: "long.yaml"))
    for number in 0..<Self.count {
      let place = folder.appending(path: "Municipalities/\(100 + number)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try FileManager.default.linkItem(
        at: folder.appending(path: "long.yaml"), to: place.appending(path: "onboarding.yaml"))
    }
    try work(folder)
  }

  /// What the screen shows in the end: each line without what was written over.
  private func shown(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let last = line.lastRange(of: "\r\u{1B}[K") else { return line }
      return line[last.upperBound...]
    }.joined(separator: "\n")
  }

  @Test(arguments: [["check"], ["build", "--output", "out"]])
  func nothingOfItStays(_ command: [String]) throws {
    try copies { folder in
      let plain = ["NO_COLOR": "1", "TERM": "xterm"]
      let run = try TerminalRun(command, in: folder, columns: 30, environment: plain)
      #expect(run.end() == 1)
      #expect(!shown(run.screen).contains("\u{1B}"))
      #expect(shown(run.screen).hasPrefix("λάθος[folder-mismatch]"))
      // Whatever was shown before the report was shown in one line.
      let before = run.screen.prefix { $0 != "\n" }
      let lines = before.matches(of: /\rΑρχεία: [0-9]+ από ([0-9]+)\x1B\[K/)
        .count { $0.1 == "\(Self.count)" }
      #expect(lines > 0 || Self.isQuick, "\(before)")
      let dumb = try TerminalRun(
        command, in: folder, columns: 30, environment: ["NO_COLOR": "1", "TERM": "dumb"])
      #expect(dumb.end() == 1)
      #expect(dumb.screen == shown(run.screen))
    }
  }

  @Test func pipesAndMachinesSeeNothingOfIt() throws {
    try copies { folder in
      let piped = try Tool.run(["check"], in: folder, environment: ["TERM": "xterm"])
      #expect(piped.exit == 1 && piped.complaint.isEmpty)
      #expect(!piped.output.contains("\u{1B}"))
      let run = try TerminalRun(["check", "--format", "json"], in: folder)
      #expect(run.end() == 1)
      #expect(run.screen.hasPrefix("{") && !run.screen.contains("\u{1B}"))
      // A report for machines that goes to a file leaves the screen to people.
      let file = folder.appending(path: "report.json")
      try Data().write(to: file)
      let beside = try TerminalRun(["check", "--format", "json"], in: folder, output: file)
      #expect(beside.end() == 1)
      #expect(beside.screen.contains("Αρχεία: ") || Self.isQuick)
      #expect(shown(beside.screen).isEmpty)
      #expect(try Data(contentsOf: file) == Data(run.screen.utf8))
    }
  }
}

extension StringProtocol {
  /// The last place of a text.
  fileprivate func lastRange(of text: String) -> Range<Index>? { ranges(of: text).last }
}
