import Outputs

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The width available for text, in columns.
enum Columns {
  /// The columns of the terminal, between 40 and 200; 80 where there is none.
  static var count: Int { ofTerminal(STDOUT_FILENO) ?? 80 }

  /// The width of a report, which may also be read in files and logs.
  static var ofReport: Int { ofTerminal(STDOUT_FILENO) ?? TextReport.columnsOfFiles }

  /// Corrects the width in the environment to one in which help can be written: below some 30
  /// columns, the library that writes it ends the program.
  static func widen() {
    guard let given = getenv("COLUMNS").flatMap({ Int(String(cString: $0)) }), given < least else {
      return
    }
    setenv("COLUMNS", "\(least)", 1)
  }

  private static let least = 40

  /// The width of the terminal behind a descriptor; nil where there is none.
  static func of(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The columns of a report on a stream, between 40 and 200; nil where it is no terminal.
  static func ofTerminal(_ descriptor: Int32) -> Int? {
    of(descriptor).map { min(max($0, least), 200) }
  }
}
