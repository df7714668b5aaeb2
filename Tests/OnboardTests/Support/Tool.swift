import Foundation
import TestSupport

@testable import Ground

/// The built command line, run as a user runs it.
enum Tool {
  /// What a run gave.
  struct Outcome {
    let exit: Int32
    let output: String
    let complaint: String
  }

  /// The tool beside the test bundle.
  static let path: String = {
    var folder = Bundle.main.bundleURL
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      folder = bundle.bundleURL.deletingLastPathComponent()
    }
    let beside = folder.appending(path: "onboard").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return Repository.root.appending(path: ".build/debug/onboard").path
  }()

  /// The day that a run takes for today, unless told otherwise: 2026-10-01, noon in UTC.
  static let clock = ("SOURCE_DATE_EPOCH", "1790856000")

  /// The environment in which a run takes its day from the clock, as signing always does.
  static let unfixed = ["SOURCE_DATE_EPOCH": ""]

  /// The day in Greece by the clock.
  static var today: String { "\(Instant(unix: Int(Date.now.timeIntervalSince1970)).day)" }

  /// Runs the tool in a folder; the environment holds nothing but what is given and a fixed day.
  /// A run that is not over within a minute is killed, and its exit code is 9.
  static func run(
    _ arguments: [String], in folder: URL, input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging([clock]) { given, _ in given }
    let scratch = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (stdin, stdout, stderr) = (
      scratch.appending(path: "in"), scratch.appending(path: "out"), scratch.appending(path: "err")
    )
    try Data(input.utf8).write(to: stdin)
    try Data().write(to: stdout)
    try Data().write(to: stderr)
    let handles = [
      try FileHandle(forReadingFrom: stdin), try FileHandle(forWritingTo: stdout),
      try FileHandle(forWritingTo: stderr),
    ]
    // A process keeps its handles open for good, and with thousands of them the next may not start:
    // Foundation reads past the end of a list of open files that fills its buffer.
    defer { for handle in handles { try? handle.close() } }
    process.standardInput = handles[0]
    process.standardOutput = handles[1]
    process.standardError = handles[2]
    try process.run()
    let end = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: end)
    process.waitUntilExit()
    end.cancel()
    return Outcome(
      exit: process.terminationStatus,
      output: try String(contentsOf: stdout, encoding: .utf8),
      complaint: try String(contentsOf: stderr, encoding: .utf8))
  }

  /// A new empty folder.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
