import Ground
import Schema
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A line on standard error that tells how far long work is, and erases itself.
///
/// It appears when a person begins to wonder, and is gone before anything else is written.
final class ProgressLine: Progress {
  /// Where the line is shown, and by which clock.
  struct Screen: Sendable {
    /// The columns of the terminal now.
    let columns: @Sendable () -> Int
    /// Milliseconds since some moment.
    let clock: @Sendable () -> Int
    /// Writes to the terminal.
    let write: @Sendable (String) -> Void
  }

  private struct State {
    var done = 0
    var isShown = false
    var next: Int
  }

  private let language: Language
  private let screen: Screen
  private let state: Mutex<State>

  init(_ language: Language, on screen: Screen) {
    self.language = language
    self.screen = screen
    state = Mutex(State(next: screen.clock() + Self.patience))
  }

  /// Notes that some more of all files are done.
  func advance(by count: Int, of total: Int) {
    state.withLock { state in
      state.done += count
      let now = screen.clock()
      guard now >= state.next, state.done < total else { return }
      state.next = now + Self.pause
      state.isShown = true
      let text = language.say(
        el: "Αρχεία: \(state.done) από \(total)", en: "Files: \(state.done) of \(total)")
      // A line as wide as the terminal would wrap, and could not be erased.
      screen.write("\r" + text.cut(to: screen.columns() - 1) + Self.eraseToEnd)
    }
  }

  /// Erases the line, if there is one.
  func end() {
    state.withLock { state in
      if state.isShown { screen.write("\r" + Self.eraseToEnd) }
      state.isShown = false
    }
  }

  /// Milliseconds before the line appears.
  private static let patience = 500
  /// Milliseconds between two looks of it.
  private static let pause = 100
  private static let eraseToEnd = "\u{1B}[K"
}

extension ProgressLine {
  /// The progress of work on standard error; nil where that is no screen.
  static func onScreen(_ language: Language) -> ProgressLine? {
    guard Terminal.isScreen(STDERR_FILENO) else { return nil }
    return ProgressLine(
      language,
      on: Screen(
        columns: { Columns.of(STDERR_FILENO) ?? 80 }, clock: milliseconds,
        write: { _ = Descriptor.write(Array($0.utf8), to: STDERR_FILENO) }))
  }

  @Sendable private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
