#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How wide text may be.
enum Columns {
  /// The columns of the terminal, between 40 and 200; 80 where there is none.
  static var count: Int { ofTerminal ?? 80 }

  /// The columns of a report, which is also read in files and logs: 100 where there is no terminal.
  static var ofReport: Int { ofTerminal ?? 100 }

  private static var ofTerminal: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return min(max(Int(size.ws_col), 40), 200)
  }
}
