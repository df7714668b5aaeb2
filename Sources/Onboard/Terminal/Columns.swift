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
  static var count: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(Int(size.ws_col), 40), 200)
  }
}

extension String {
  /// The text with blanks up to a width; a Greek letter is as wide as a Latin one.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
  }

  /// The text with blanks before it up to a width.
  func aligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - unicodeScalars.count)) + self
  }

  /// At most so many characters of the text.
  func cut(to width: Int) -> String {
    unicodeScalars.count <= width ? self : String(prefix(max(0, width - 1))) + "…"
  }
}
