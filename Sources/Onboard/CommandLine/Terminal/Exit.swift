import ArgumentParser

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The exit code of a run.
enum Exit: Int32 {
  /// Nothing was found.
  case clean = 0
  /// There are findings that count as errors.
  case findings = 1
  /// The command line or a file could not be used.
  case usage = 2
  /// With `--check` or `--dry-run`: something would change, and nothing else is wrong.
  case changes = 3
  /// An approval, or another proof of trust, is missing or does not hold.
  case refused = 4
  /// The tool itself failed.
  case `internal` = 70

  init(_ code: Int32) { self = Exit(rawValue: code) ?? .internal }

  /// The error that ends a command with this code.
  var error: ExitCode { ExitCode(rawValue) }

  /// Ends the process with an exit code.
  static func end(_ exit: Exit) -> Never { libcExit(exit.rawValue) }

  private static func libcExit(_ code: Int32) -> Never { exit(code) }
}
