import Ground
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The terminal that the process is connected to.
enum Terminal {
  /// The language of messages: what the call asks for, else that of the environment.
  static let language: Language = CallLanguage.given.language ?? usual

  /// The language of the parser's errors: that of messages, until they are produced again for a
  /// document in both. A text that is kept after its first use, such as the help of a command,
  /// takes `language` instead.
  @TaskLocal static var spoken = language

  /// The language of the environment: Greek, unless it names another one.
  static let usual: Language = {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      let locale = String(cString: value)
      let isNeutral = locale == "C" || locale.hasPrefix("C.") || locale == "POSIX"
      return isNeutral || locale.hasPrefix("el") ? .greek : .english
    }
    return .greek
  }()

  /// The socket of the ssh-agent; nil where none is announced.
  static var agent: String? { environment("SSH_AUTH_SOCK") }

  /// A variable of the environment; nil where it is absent or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Whether text may be coloured: on a terminal, or anywhere if `FORCE_COLOR` is set
  /// (force-color.org), but never if `NO_COLOR` is (no-color.org).
  static func isColourful(_ descriptor: Int32) -> Bool {
    if environment("NO_COLOR") != nil { return false }
    if let forced = environment("FORCE_COLOR") { return forced != "0" && forced != "false" }
    return isScreen(descriptor)
  }

  /// Whether standard output is a screen that can be cleared.
  static var canClear: Bool { isScreen(STDOUT_FILENO) }

  /// Whether a descriptor leads to a terminal that can do more than print consecutive lines.
  static func isScreen(_ descriptor: Int32) -> Bool {
    guard isatty(descriptor) == 1 else { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Reserves the numbers of closed standard streams. Otherwise a file opened later would receive
  /// the messages for people, and the run would end as if somebody had read them.
  static func holdClosedStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      var status = stat()
      guard retrying({ fstat(stream, &status) }) != 0, errno == EBADF else { continue }
      // The lowest free number is this one; a folder can be neither read nor written like a file.
      _ = retrying { open("/", O_RDONLY) }
    }
  }

  /// Writes text to standard output.
  static func write(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a line to standard error. Nothing in it can control the terminal or begin a line of its
  /// own.
  static func complain(_ line: String) { complain(coloured: line.visible) }

  /// Writes several lines to standard error; their values were made visible before.
  static func complain(lines: String) { complain(coloured: lines.visibleLines) }

  /// Writes text to standard error as it is; its values were made visible when it was coloured.
  static func complain(coloured text: String) {
    write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes all bytes; if that fails, the whole run has failed, and standard error says why.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    let failure = Descriptor.write(bytes, to: descriptor)
    guard failure != 0 else { return }
    if descriptor == STDOUT_FILENO {
      let output = language.say(el: "τυπική έξοδος", en: "standard output")
      complain(FileFault(output, errno: failure).message(language))
    }
    Exit.end(.usage)
  }
}
