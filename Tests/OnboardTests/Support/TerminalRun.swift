import Foundation
import Testing

@testable import Ground

/// `openpty`, which the C library's Swift module does not show on Linux.
@_silgen_name("openpty")
private func openTerminal(
  _ master: UnsafeMutablePointer<Int32>, _ slave: UnsafeMutablePointer<Int32>,
  _ name: UnsafeMutablePointer<CChar>?, _ settings: UnsafeRawPointer?, _ size: UnsafeRawPointer?
) -> Int32

/// A run of the tool at one end of a pseudo-terminal; the test sits at the other.
final class TerminalRun {
  private let process = Process()
  private let master: Int32
  private var bytes: [UInt8] = []

  /// Starts the tool at a terminal of so many columns; its output may go to a file instead.
  init(
    _ arguments: [String], in folder: URL, columns: Int = 80, output: URL? = nil,
    environment: [String: String] = ["TERM": "xterm"]
  ) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(openTerminal(&master, &slave, nil, nil, &size) == 0)
    self.master = master
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    process.executableURL = URL(filePath: Tool.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging([Tool.clock]) { given, _ in given }
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    process.standardInput = terminal
    process.standardOutput = try output.map { try FileHandle(forWritingTo: $0) } ?? terminal
    process.standardError = terminal
    try process.run()
    close(slave)
  }

  deinit { close(master) }

  /// Everything that was written up to now, as a person reads it: without carriage returns at the
  /// ends of lines.
  var screen: String {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// Waits for more; false when there will be none.
  func wait() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &buffer, buffer.count)
    bytes += buffer.prefix(max(0, count))
    return count > 0
  }

  /// Waits until something is on the screen; false when it never will be.
  func wait(until isThere: (String) -> Bool) -> Bool {
    while !isThere(screen) { guard wait() else { return false } }
    return true
  }

  /// Types text.
  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    try #require(write(master, bytes, bytes.count) == bytes.count)
  }

  /// Stands for Ctrl-C, which a terminal turns into a signal.
  func interrupt() { kill(process.processIdentifier, SIGINT) }

  /// Reads to the end, and gives the exit code.
  func end() -> Int32 {
    while wait() {}
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
