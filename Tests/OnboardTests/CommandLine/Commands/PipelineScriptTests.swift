import Foundation
import TestSupport
import Testing

/// The script by which a pipeline judges declarations.
@Suite struct PipelineScriptTests {
  /// The exit code, where `onboard` itself ends with another code.
  private func run(_ environment: [String: String], onboard: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "bash", Repository.root.appending(path: "Packaging/Pipelines/check").path, ".",
    ]
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { $1 }.merging(["ONBOARD": onboard]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A report that cannot be written is no finding, and not silence either.
  @Test(arguments: ["SARIF", "JUNIT", "CODEQUALITY"])
  func aReportThatCannotBeWritten(_ name: String) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (onboard, code) in [("true", Int32(0)), ("false", 1)] {
      let written = folder.appending(path: "report").path
      #expect(try run([name: written], onboard: onboard) == code)
      #expect(FileManager.default.fileExists(atPath: written))
      for path in ["\(folder.path)/absent/report", folder.path] {
        #expect(try run([name: path], onboard: onboard) == 2)
      }
    }
  }
}
