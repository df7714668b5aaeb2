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

/// A line on standard error that shows the progress of long work, and then erases itself.
///
/// It appears only after a delay, and is erased before anything else is written.
final class ProgressLine: Progress {
  /// The terminal and clock that the line uses.
  struct Screen: Sendable {
    /// The current width of the terminal, in columns.
    let columns: @Sendable () -> Int
    /// Milliseconds since some fixed moment.
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

  /// Records that some more of all files are done.
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

  /// Erases the line, if it is shown.
  func end() {
    state.withLock { state in
      if state.isShown { screen.write("\r" + Self.eraseToEnd) }
      state.isShown = false
    }
  }

  /// Milliseconds before the line appears.
  private static let patience = 500
  /// Milliseconds between two updates.
  private static let pause = 100
  private static let eraseToEnd = "\u{1B}[K"
}

extension ProgressLine {
  /// A progress line on standard error; nil where that is not a screen.
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
