import Ground
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads a passphrase from the terminal without echo.
enum PassphraseTerminal {
  /// Prompts on the terminal itself, even when standard input or output is a pipe.
  static func ask(_ prompt: String) throws(FileFault) -> Passphrase {
    let descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw FileFault(
        "/dev/tty",
        Bilingual(
          el: "δεν υπάρχει τερματικό για τη συνθηματική φράση· δώστε --passphrase-file",
          en: "no terminal to type the passphrase at; give --passphrase-file"))
    }
    defer { close(descriptor) }
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { throw FileFault("/dev/tty", errno: errno) }
    var silent = settings
    silent.c_lflag &= ~tcflag_t(ECHO)
    // Ctrl-C is read as a character that ends the line, so that the echo is always restored.
    silent.c_lflag &= ~tcflag_t(ISIG)
    withUnsafeMutableBytes(of: &silent.c_cc) { $0[Int(VEOL)] = 0x03 }
    guard tcsetattr(descriptor, TCSAFLUSH, &silent) == 0 else {
      throw FileFault("/dev/tty", errno: errno)
    }
    defer {
      tcsetattr(descriptor, TCSAFLUSH, &settings)
      _ = Descriptor.write([0x0A], to: descriptor)
    }
    _ = Descriptor.write(Array(prompt.utf8), to: descriptor)
    return try line(descriptor)
  }

  private static func line(_ descriptor: Int32) throws(FileFault) -> Passphrase {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Passphrase.most + 2, alignment: 1)
    defer { buffer.deallocate() }
    buffer.initializeMemory(as: UInt8.self, repeating: 0x0A)
    var count = 0
    repeat {
      count = read(descriptor, buffer.baseAddress, buffer.count)
    } while count < 0 && errno == EINTR
    let hasControl = buffer.prefix(max(0, count)).contains { $0 < 0x20 && $0 != 0x0A }
    let passphrase = Passphrase(takingLineOf: buffer)
    guard count > 0, !hasControl, (1...Passphrase.most).contains(passphrase.bytes.count) else {
      throw FileFault(
        "/dev/tty",
        Bilingual(
          el: "δεν δόθηκε συνθηματική φράση", en: "no passphrase was given"))
    }
    return passphrase
  }
}
